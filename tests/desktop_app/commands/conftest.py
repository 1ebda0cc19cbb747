"""A command line for the commands' tests."""

from pathlib import Path

import pytest

from tests.cli_kit import CommandLine
from tests.demo_portal_process import DemoPortalProcess


@pytest.fixture
def line(
    tmp_path: Path,
    demo_portal: DemoPortalProcess,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> CommandLine:
    """Over an empty profile."""
    return CommandLine(tmp_path / "profile", demo_portal, monkeypatch, capsys)


@pytest.fixture
def signed_in(line: CommandLine) -> CommandLine:
    """As Kari, nothing read yet."""
    return line.sign_in()
