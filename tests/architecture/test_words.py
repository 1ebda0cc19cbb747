"""What bit once is a check: words and calls that must not stand in the code, each with its reason."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from tests.architecture.source import ROOT, classes, modules, tree

# (what, where it is looked for, where it is allowed, why)
RULES = [
    (r"\bQThread\b|\bQRunnable\b|\bQThreadPool\b|moveToThread|processEvents", "ui", "", "threads live in work.py"),
    (r"time\.sleep", "", "", "wait for an event or a clock"),
    (r"\bsys_id\b|\bincidentid\b|\bTicketID\b|\bsysparm", "", "desktop_app/portals/", "vendor words stay in portals"),
    (r"\bprint\(", "ui", "", "the window speaks through widgets and the log"),
    (r"setPlaceholderText\(f?[\"']", "ui", "", "texts go through tr()"),
    (r"\.tr\(f[\"']", "ui", "", "an f-string is never found in the translations"),
    (
        r"= (self\.tr|QCoreApplication\.translate)$|\{self\.tr\(",
        "ui",
        "",
        "under another name, or in an f-string, it is never found",
    ),
    (r"clipboard\(\)\.set(Image|Pixmap|MimeData)", "", "", "a picture there outlives what is redacted in it"),
    (r"\btempfile\b|\bmkstemp\b|\bQTemporary", "", "", "what is the user's lies in the profile, for its owner only"),
    (r"[\"']https?://[a-z]", "ui", "ui/tour/", "nothing is fetched that nobody asked for"),
]
GUI_TEXT_WIDGETS = {"QLabel", "QMessageBox"}


class _WithoutDocstrings(ast.NodeTransformer):
    def visit_Expr(self, node: ast.Expr) -> ast.Expr:
        if isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            return ast.Expr(ast.Constant(value=...))
        return node


@cache
def code_of(path: Path) -> str:
    """The module without comments and docstrings."""
    text = (ROOT / path).read_text(encoding="utf-8")
    return ast.unparse(_WithoutDocstrings().visit(ast.parse(text)))


def test_nothing_is_left_for_later() -> None:
    texts = ((path, (ROOT / path).read_text(encoding="utf-8")) for path in modules())
    assert [str(path) for path, text in texts if re.search(r"\bTODO\b|\bFIXME\b|\bXXX\b", text)] == []


@pytest.mark.parametrize("rule", RULES, ids=[rule[0][:30] for rule in RULES])
def test_no_such_word(rule: tuple[str, str, str, str]) -> None:
    pattern, where, allowed, why = rule
    found = []
    for path in modules():
        if str(path).startswith(where) and not (allowed and str(path).startswith(allowed)):
            found += [f"{path}: {match.group()}" for match in re.finditer(pattern, code_of(path), re.MULTILINE)]
    assert found == [], why


def letters_in(node: ast.expr) -> bool:
    """Whether a text has words of its own, outside of what is put into it."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    texts = [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
    return any(re.search(r"[^\W\d_]{2}", text) for text in texts)


def test_words_come_from_the_translations() -> None:
    """What a person sees or hears goes through tr()."""
    setters = {"setText", "setTitle", "setWindowTitle", "setToolTip", "setAccessibleName", "setPlaceholderText"}
    found = []
    for path in modules():
        # The tour's scene is a picture of somebody else's program.
        if not str(path).startswith("ui/") or path.name == "scene.py":
            continue
        for node in ast.walk(tree(path)):
            is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and bool(node.args)
            if is_call and node.func.attr in setters and letters_in(node.args[0]):  # type: ignore[attr-defined]
                found.append(f"{path}:{node.lineno}")  # type: ignore[attr-defined]
    assert found == []


def test_no_names_that_say_nothing() -> None:
    found = [f"{path}: {node.name}" for path in modules() for node in classes(path)
             if re.search(r"(Manager|Helper|Utils?|Abstract\w*|Impl)$", node.name)]  # fmt: skip
    assert found == []


def test_labels_are_plain() -> None:
    """A bare QLabel renders a case's subject as HTML when it looks like it (and loads file:// pictures)."""
    found = []
    for path in modules():
        if not str(path).startswith("ui/") or str(path) == "ui/widgets/plain_label.py":
            continue
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in GUI_TEXT_WIDGETS:
                found.append(f"{path}:{node.lineno} {node.func.id}")
    assert found == [], "use ui/widgets/plain_label.py"


def test_no_unused_icon_and_none_missing() -> None:
    names = {path.stem for path in (ROOT / "resources" / "icons").glob("*.svg")}
    used: set[str] = set()
    for path in modules():
        if str(path).startswith("ui/"):
            for node in ast.walk(tree(path)):
                if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("icon") and node.args:
                    first = node.args[0]
                    if isinstance(first, ast.Constant) and isinstance(first.value, str):
                        used.add(first.value)
    assert used - names == set(), "these icons are asked for and do not exist"


def test_every_public_thing_is_documented() -> None:
    found = [str(path) for path in modules() if not ast.get_docstring(tree(path))]
    for path in modules():
        if path.name in {"wire.py", "schemas.py"}:
            continue  # fields of somebody's JSON, named as there
        for node in tree(path).body:
            if isinstance(node, (ast.ClassDef, ast.FunctionDef)) and not node.name.startswith("_"):
                found += [] if ast.get_docstring(node) else [f"{path}: {node.name}"]
    assert found == []
