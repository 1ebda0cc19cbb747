"""The questions about a file: what its columns mean, how it writes decimals and days."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.agreements import Agreement
from desktop_app.domain.imports import DayOrder, Field, Imported, ReadFile, Reading, Sheet
from desktop_app.domain.text import LocalText
from desktop_app.services.activity_files import Looked
from tests.ui.kit import named, nameless
from ui.pages.activity.import_dialog import ImportDialog

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)
ONE = Sheet("One", ("Agreement", "Used"), (("U1", "1,5"),))
TWO = Sheet("Two", ("Number", "Left"), (("U1", "1.5"),))
READINGS = (
    Reading({"Agreement": Field.AGREEMENT}, ","),
    Reading({"Left": Field.LEFT}, ".", DayOrder.MONTH_DAY_YEAR),
)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(parent: QWidget) -> Iterator[ImportDialog]:
    made = ImportDialog(parent)
    yield made
    made.close()


def box(dialog: ImportDialog, name: str) -> QComboBox:
    found = named(dialog, name)
    assert isinstance(found, QComboBox)
    return found


def test_it_says_what_it_found_and_asks_for_a_preview(qtbot: QtBot, dialog: ImportDialog) -> None:
    with qtbot.waitSignal(dialog.read_asked) as asked:
        dialog.look_at(Looked(ReadFile("f.xlsx", AT, (ONE,)), READINGS[:1], (False,)))
    assert asked.args == [0, READINGS[0]]
    assert not named(dialog, "import.sheet").isVisible()
    assert not named(dialog, "import.take").isEnabled()
    dialog.show_imported(Imported((Agreement("a", "U1", LocalText(), None, None),), rows=1))
    assert named(dialog, "import.take").isEnabled()
    dialog.show_imported(Imported((Agreement("a", "U1", LocalText(), None, None),), rows=0))
    assert not named(dialog, "import.take").isEnabled()
    assert nameless(dialog) == []


def test_another_answer_is_another_preview(qtbot: QtBot, dialog: ImportDialog) -> None:
    dialog.look_at(Looked(ReadFile("f.xlsx", AT, (ONE,)), READINGS[:1], (False,)))
    used = box(dialog, "import.column.1")
    with qtbot.waitSignal(dialog.read_asked) as asked:
        used.setCurrentIndex(used.findData(Field.USED.value))
    assert asked.args == [0, Reading({"Agreement": Field.AGREEMENT, "Used": Field.USED}, ",")]
    with qtbot.waitSignal(dialog.read_asked) as asked:
        box(dialog, "import.decimal").setCurrentIndex(1)
    assert asked.args is not None
    assert asked.args[1].decimal == "."
    with qtbot.waitSignal(dialog.read_asked) as asked:
        box(dialog, "import.days").setCurrentIndex(0)
    assert asked.args is not None
    assert asked.args[1].day_order is DayOrder.YEAR_MONTH_DAY


def test_another_sheet_is_read_in_its_own_way(qtbot: QtBot, dialog: ImportDialog) -> None:
    dialog.look_at(Looked(ReadFile("f.xlsx", AT, (ONE, TWO)), READINGS, (False, True)))
    with qtbot.waitSignal(dialog.read_asked) as asked:
        box(dialog, "import.sheet").setCurrentIndex(1)
    assert asked.args == [1, READINGS[1]]
    with qtbot.waitSignal(dialog.taken) as taken:
        dialog.show_imported(Imported((Agreement("a", "U1", LocalText(), None, None),), rows=1))
        named(dialog, "import.take").click()  # type: ignore[attr-defined] # a button
    assert taken.args == [1, READINGS[1]]
    assert not dialog.isVisible()


def test_what_explains_itself_is_not_asked_about(qtbot: QtBot, dialog: ImportDialog) -> None:
    looked = Looked(ReadFile("f.json", AT, (ONE,), is_understood=True), READINGS[:1], (False,))
    with qtbot.waitSignal(dialog.read_asked) as asked:
        dialog.look_at(looked)
    assert asked.args == [0, READINGS[0]]
    assert not named(dialog, "import.decimal").isVisible()
