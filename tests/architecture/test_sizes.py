"""Budgets that keep modules, classes and functions small enough to read in one go."""

import ast

from tests.architecture.source import classes, functions, lines, modules

MODULE_LINES = 400
CLASS_LINES = 250
CLASS_METHODS = 20
FUNCTION_LINES = 50
ARGUMENTS = 6


def length(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def is_protocol(node: ast.ClassDef) -> bool:
    return any("Protocol" in ast.unparse(base) for base in node.bases)


def test_modules_are_short() -> None:
    assert [f"{path}: {len(lines(path))}" for path in modules() if len(lines(path)) > MODULE_LINES] == []


def test_classes_are_small() -> None:
    found = []
    for path in modules():
        for node in classes(path):
            methods = sum(isinstance(part, (ast.FunctionDef, ast.AsyncFunctionDef)) for part in node.body)
            # A port lists everything its adapters promise; its size is the subject, not a lack of division.
            if (methods > CLASS_METHODS or length(node) > CLASS_LINES) and not is_protocol(node):
                found.append(f"{path}: {node.name} has {methods} methods, {length(node)} lines")
    assert found == [], "divide these classes"


def test_functions_are_short() -> None:
    found = [
        f"{path}: {node.name} has {length(node)} lines"
        for path in modules()
        for node in functions(path)
        if length(node) > FUNCTION_LINES
    ]
    assert found == [], "divide these functions"


def test_functions_take_few_arguments() -> None:
    found = []
    for path in modules():
        for node in functions(path):
            named = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
            count = sum(argument.arg not in {"self", "cls"} for argument in named)
            if count > ARGUMENTS:
                found.append(f"{path}: {node.name} takes {count}")
    assert found == [], "pass a value that holds what belongs together"
