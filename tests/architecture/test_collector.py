"""Who has widgets and lanes in one process keeps the cycle collector out of the lanes, test programs as well."""

import ast
from pathlib import Path

import pytest

from tests.architecture.source import ROOT, tree

_LANES = {"Kit", "Bridge", "Work", "bootstrap"}
"""Whoever names one of these has threads that allocate."""
_KEPT = {"Garbage", "Application", "Program", "Stage"}
"""What keeps the collector, or is built on what does."""


def _names(path: Path) -> set[str]:
    nodes = list(ast.walk(tree(path)))
    return {node.id for node in nodes if isinstance(node, ast.Name)} | {
        node.attr for node in nodes if isinstance(node, ast.Attribute)
    }


def _programs() -> list[Path]:
    """Test modules that are run by themselves, not by pytest, whose plugin keeps the collector."""
    found = (path.relative_to(ROOT) for path in (ROOT / "tests").rglob("*.py"))
    return sorted(path for path in found if not path.name.startswith(("test_", "conftest")))


@pytest.mark.parametrize("path", [path for path in _programs() if "QApplication(" in (ROOT / path).read_text("utf-8")])
def test_a_program_with_widgets_and_lanes_keeps_the_collector(path: Path) -> None:
    """A lane that collects destroys widgets outside the main thread: Qt stands still for ever, or crashes."""
    names = _names(path)
    assert not names & _LANES or names & _KEPT, f"{path} leaves the collector to whichever thread allocates"
