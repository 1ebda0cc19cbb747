"""The project's own source, for the tests that look at it."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGES = ("desktop_app", "ui")


def modules() -> list[Path]:
    """Every module of the program, relative to the project."""
    return sorted(path.relative_to(ROOT) for package in PACKAGES for path in (ROOT / package).rglob("*.py"))


@cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of a module."""
    return ast.parse((ROOT / path).read_text(encoding="utf-8"))


def lines(path: Path) -> list[str]:
    """The lines of a module."""
    return (ROOT / path).read_text(encoding="utf-8").splitlines()


def defines_something(path: Path) -> bool:
    """Whether a module holds behaviour: a function or a method somewhere."""
    return any(isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) for node in ast.walk(tree(path)))


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function and method."""
    for node in ast.walk(tree(path)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node


def classes(path: Path) -> Iterator[ast.ClassDef]:
    """Every class."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ClassDef):
            yield node
