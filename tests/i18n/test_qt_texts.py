"""Qt's own texts in Bokmål and Icelandic: what Qt really says, and complete."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator

from tests.packaging.scripts import ROOT, script

translate = script("translate", "i18n")

# Two texts with one letter are a fault only where they stand in one menu or dialog.
MENUS = {
    "text field": ("QWidgetTextControl", ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Copy &Link Location")),
    "line": ("QLineEdit", ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste")),
    "number": ("QAbstractSpinBox", ("&Select All", "&Step up", "Step &down")),
    "question": ("QPlatformTheme", ("&Yes", "Yes to &All", "&No", "N&o to All")),
    "file dialog": ("QFileDialog", ("&Look in:", "File &name:", "Files of &type:", "&Save")),
    "file menu": ("QFileDialog", ("&Rename", "&Delete", "Show &hidden files", "&New Folder")),
}


@pytest.fixture
def swedish() -> Iterator[QTranslator]:
    """The translation that follows Qt's own texts most closely."""
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert translator.load("qtbase_sv.qm", folder)
    yield translator
    translator.deleteLater()


def of(language: str) -> dict[tuple[str, str], str]:
    return {(message.context, message.source): message.forms[0] for message in texts(language)}


def texts(language: str) -> list[Any]:
    found: list[Any] = translate.messages(ROOT / "i18n" / f"qtbase_{language}.ts")
    return found


@pytest.mark.parametrize("language", translate.QT_OWN)
def test_each_text_is_one_of_qts(language: str, swedish: QTranslator) -> None:
    unknown = [message.name for message in texts(language) if not swedish.translate(message.context, message.source)]
    assert unknown == []


@pytest.mark.parametrize("language", translate.QT_OWN)
def test_each_text_is_sound_and_stands_once(language: str) -> None:
    assert [fault for message in texts(language) for fault in translate.message_faults(language, message)] == []
    assert [name for name, count in Counter(message.name for message in texts(language)).items() if count > 1] == []


def test_both_languages_have_the_same_texts() -> None:
    assert of("nb").keys() == of("is").keys()


@pytest.mark.parametrize("language", translate.QT_OWN)
@pytest.mark.parametrize("menu", MENUS)
def test_no_letter_stands_for_two_choices(language: str, menu: str) -> None:
    context, sources = MENUS[menu]
    known = of(language)
    letters = [known[context, source].partition("&")[2][:1].lower() for source in sources]
    assert all(letters)
    assert len(set(letters)) == len(letters)


@pytest.mark.parametrize("language", translate.QT_OWN)
def test_qt_speaks_them(language: str, tmp_path: Path) -> None:
    compiled = ROOT / "build" / "i18n" / f"qtbase_{language}.qm"
    for file in [compiled] if compiled.exists() else []:  # made by `translate.py compile`
        translator = QTranslator()
        assert translator.load(str(file))
        assert translator.translate("QPlatformTheme", "Cancel") == of(language)["QPlatformTheme", "Cancel"]
