"""The window's translations: `extract` from the code, `compile` for the program, `check` that nothing is missing.

Extraction needs the lupdate of Qt 6.12: older ones lose plurals in Python (see CONTRIBUTING, Translations).
"""

import argparse
import ast
import csv
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "i18n"
COMPILED = ROOT / "build" / "i18n"
LANGUAGES = ("nb", "sv", "fi", "da", "is")
QT_OWN = ("nb", "is")
"""Languages for which the Qt wheel brings no texts of its own; ours lie in qtbase_*.ts."""

_PLACEHOLDER = re.compile(r"%n|%L?\d|\{\w*\}")
_TAG = re.compile(r"</?\w+[^>]*>")
_MNEMONIC = re.compile(r"&(?=[^\s&])")
_ENTITY = re.compile(r"&\w+;")
_QUOTES = {"en": "“”", "nb": "«»", "sv": "””", "fi": "””", "da": "“”", "is": "„“"}
"""One pair each: two ways to quote on one page look like two authors."""
_ANY_QUOTE = re.compile('[«»„“”‟"]')
_END = re.compile(r"(…|\.|:|\?|!)?\s*$")

# Where a text equals a glossary entry but means something else in its place: (context, source) → why.
GLOSSARY_EXCEPTIONS: dict[tuple[str, str], str] = {
    ("CaseFilter", "Open"): "it stands for several cases, so the word is a plural",
    ("CaseFilter", "Closed"): "it stands for several cases, so the word is a plural",
    ("OutboxKind", "Reply"): "the thing that waits, not the act",
    ("CaseBody", "Details"): "a tab of the case, no page of an entitlement's use",
}


@dataclass(frozen=True, slots=True)
class Message:
    """One text in one .ts file: `forms` holds one translation, or one per plural form."""

    context: str
    source: str
    comment: str
    is_plural: bool
    is_unfinished: bool
    forms: tuple[str, ...]

    @property
    def name(self) -> str:
        return f"{self.context}: “{self.source}”"


def messages(path: Path) -> list[Message]:
    """Everything in a .ts file that is not marked as gone from the code."""
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own files
        name = context.findtext("name") or ""
        for element in context.iter("message"):
            translation = element.find("translation")
            state = translation.get("type", "") if translation is not None else "unfinished"
            if state in {"vanished", "obsolete"}:
                continue
            is_plural = element.get("numerus") == "yes"
            if translation is None:
                forms: tuple[str, ...] = ()
            elif is_plural:
                forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            else:
                forms = ("".join(translation.itertext()),)
            source, comment = element.findtext("source") or "", element.findtext("comment") or ""
            found.append(Message(name, source, comment, is_plural, state == "unfinished", forms))
    return found


def python_files() -> list[Path]:
    """The code whose texts people see."""
    return sorted(path for path in (ROOT / "ui").rglob("*.py"))


def extract(lupdate: Path, folder: Path) -> None:
    """Bring the .ts files in `folder` up to date with the code; English holds the plurals only."""
    files = [str(path.relative_to(ROOT)) for path in python_files()]
    common = ["-silent", "-no-obsolete", "-locations", "none"]
    for language in (*LANGUAGES, "en"):
        target = folder / f"nordesk_{language}.ts"
        plural = ["-pluralonly"] if language == "en" else []
        command = [str(lupdate), *common, *plural, "-source-language", "en", "-target-language", language]
        done = subprocess.run(
            [*command, *files, "-ts", str(target)], cwd=ROOT, check=False, capture_output=True, text=True
        )
        if done.returncode or not target.exists():
            raise SystemExit(f"lupdate failed for {language}: {done.stdout}{done.stderr}")


def compile_all(lrelease: Path) -> None:
    """Write build/i18n/*.qm; Qt's own texts for the languages its wheel lacks are among them."""
    COMPILED.mkdir(parents=True, exist_ok=True)
    for source in sorted(HERE.glob("*.ts")):
        target = COMPILED / f"{source.stem}.qm"
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        command = [str(lrelease), "-silent", str(source), "-qm", str(target)]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"lrelease failed for {source.name}: {done.stdout}{done.stderr}")


class _Calls(ast.NodeVisitor):
    """The (context, text) of each translated text in a module, and each call no tool could read."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.texts: list[tuple[str, str]] = []
        self.faults: list[str] = []
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name == "tr" and isinstance(node.func, ast.Attribute):
            self._take(node, self._classes[-1] if self._classes else "", node.args[:1])
            if len(node.args) > 2 or node.keywords:
                self._fault(node, "self.tr() with a number loses its plural; use QCoreApplication.translate")
        elif name in {"translate", "QT_TRANSLATE_NOOP"} and len(node.args) >= 2:
            context = node.args[0]
            if isinstance(context, ast.Constant):
                self._take(node, str(context.value), node.args[1:2])
        self.generic_visit(node)

    def _take(self, node: ast.Call, context: str, arguments: Sequence[ast.expr]) -> None:
        if len(arguments) == 1 and isinstance(arguments[0], ast.Constant) and isinstance(arguments[0].value, str):
            self.texts.append((context, arguments[0].value))
        elif len(arguments) == 1 and isinstance(arguments[0], (ast.Name, ast.Subscript, ast.Call, ast.Attribute)):
            return  # a text from a QT_TRANSLATE_NOOP table; the table is what is extracted
        else:
            self._fault(node, "a translated text must be one literal")

    def _fault(self, node: ast.Call, why: str) -> None:
        self.faults.append(f"{self.path.relative_to(ROOT)}:{node.lineno}: {why}")


def code_faults(known: set[tuple[str, str]]) -> Iterator[str]:
    """Texts in the code that extraction did not find, and calls that could never work."""
    for path in python_files():
        calls = _Calls(path)
        calls.visit(ast.parse(path.read_text(encoding="utf-8")))
        yield from calls.faults
        for context, text in calls.texts:
            if (context, text) not in known:
                yield f"{path.relative_to(ROOT)}: “{text}” ({context}) was not extracted"


def message_faults(language: str, message: Message) -> Iterator[str]:
    """What is wrong with one translation."""
    if message.is_unfinished or not message.forms or not all(form.strip() for form in message.forms):
        yield f"{language}: {message.name} is not translated"
        return
    if ("%n" in message.source) != message.is_plural:
        yield f"{language}: {message.name} has %n but no plural forms (or the reverse)"
    if message.is_plural and len(message.forms) != 2:
        yield f"{language}: {message.name} needs two plural forms"
    for number, form in enumerate(message.forms):
        yield from _form_faults(language, message, form, number)


def _form_faults(language: str, message: Message, form: str, number: int) -> Iterator[str]:
    wanted, got = sorted(_PLACEHOLDER.findall(message.source)), sorted(_PLACEHOLDER.findall(form))
    if message.is_plural and number == 0 and language != "is":
        wanted, got = [one for one in wanted if one != "%n"], [one for one in got if one != "%n"]
    if wanted != got:
        # Icelandic form 0 serves 21, 31 … too, so its number may not be written out.
        yield f"{language}: {message.name} has other placeholders in “{form}”"
    if sorted(_TAG.findall(message.source)) != sorted(_TAG.findall(form)):
        yield f"{language}: {message.name} has other tags in “{form}”"
    if bool(_mnemonics(message.source)) != bool(_mnemonics(form)) or len(_mnemonics(form)) > 1:
        yield f"{language}: {message.name} has another number of mnemonics in “{form}”"
    if not set(_ANY_QUOTE.findall(_TAG.sub("", form))) <= set(_QUOTES[language]):
        yield f"{language}: {message.name} is quoted otherwise than by {_QUOTES[language]} in “{form}”"
    if _end(message.source) != _end(form):
        yield f"{language}: {message.name} ends differently in “{form}”"


def _mnemonics(text: str) -> list[str]:
    return _MNEMONIC.findall(_ENTITY.sub("", text))


def _end(text: str) -> str:
    found = _END.search(_TAG.sub("", text))
    return (found.group(1) or "") if found else ""


def glossary() -> dict[str, dict[str, set[str]]]:
    """English word → language → the words that may stand for it."""
    words: dict[str, dict[str, set[str]]] = {}
    with (HERE / "glossary.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            entry = words.setdefault(_bare(row["en"]), {language: set() for language in LANGUAGES})
            for language in LANGUAGES:
                entry[language].update(_bare(part) for part in row[language].split("/"))
    return words


def _bare(text: str) -> str:
    return re.sub(r"\s*\([^)]*\)", "", text).replace("&", "").strip(" .…:").casefold()


def glossary_faults(language: str, message: Message, words: dict[str, dict[str, set[str]]]) -> Iterator[str]:
    """A text that is a glossary entry must be translated by the glossary's word."""
    entry = words.get(_bare(message.source))
    if entry is None or message.is_plural or (message.context, message.source) in GLOSSARY_EXCEPTIONS:
        return
    if message.forms and _bare(message.forms[0]) not in entry[language]:
        yield f"{language}: {message.name} is “{message.forms[0]}”, the glossary says {sorted(entry[language])}"


def check(lupdate: Path) -> int:
    """Print everything that is wrong; 1 if anything is."""
    faults: list[str] = []
    words = glossary()
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for source in HERE.glob("nordesk_*.ts"):
            shutil.copy(source, fresh)
        extract(lupdate, fresh)
        known = {(message.context, message.source) for message in messages(fresh / f"nordesk_{LANGUAGES[0]}.ts")}
        faults.extend(code_faults(known))
        for language in (*LANGUAGES, "en"):
            kept, now = HERE / f"nordesk_{language}.ts", fresh / f"nordesk_{language}.ts"
            kept_names = {message.name for message in messages(kept)} if kept.exists() else set()
            fresh_names = {message.name for message in messages(now)}
            faults += [f"{language}: {name} is new; run extract" for name in sorted(fresh_names - kept_names)]
            faults += [f"{language}: {name} is gone from the code" for name in sorted(kept_names - fresh_names)]
            for message in messages(now):
                faults.extend(message_faults(language, message))
                if language != "en":
                    faults.extend(glossary_faults(language, message, words))
    for language in QT_OWN:
        for message in messages(HERE / f"qtbase_{language}.ts"):
            faults.extend(message_faults(language, message))
    for fault in faults:
        print(fault)
    print(f"{len(faults)} fault(s) in the translations" if faults else "translations: complete and sound")
    return 1 if faults else 0


def main(arguments: Sequence[str] | None = None) -> int:
    """extract | compile | check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("action", choices=("extract", "compile", "check"))
    parser.add_argument("--lupdate", type=Path, default=Path("pyside6-lupdate"), help="the lupdate of Qt 6.12")
    options = parser.parse_args(arguments)
    if options.action == "extract":
        extract(options.lupdate, HERE)
    elif options.action == "compile":
        suffix = ".exe" if sys.platform == "win32" else ""
        compile_all(Path(sys.executable).parent / f"pyside6-lrelease{suffix}")
    else:
        return check(options.lupdate)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
