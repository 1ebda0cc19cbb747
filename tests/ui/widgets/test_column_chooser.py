"""ui.widgets.column_chooser"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.tables import Column
from tests.ui.looks import assert_usable, child
from ui.widgets.column_chooser import ColumnChooser

COLUMNS = (Column("a", "A"), Column("b", "B"), Column("c", "C"))


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def chooser(parent: QWidget) -> Iterator[ColumnChooser]:
    made = ColumnChooser(parent)
    made.open_with(COLUMNS, ["c", "a"], ["a", "b"])
    yield made
    made.close()


def test_those_that_show_stand_first(chooser: ColumnChooser) -> None:
    rows = child(chooser, QListWidget)
    assert [rows.item(at).text() for at in range(3)] == ["C", "A", "B"]
    assert rows.item(2).checkState() is Qt.CheckState.Unchecked
    assert_usable(chooser)


def test_ticks_and_keys_choose_and_move(qtbot: QtBot, chooser: ColumnChooser) -> None:
    rows = child(chooser, QListWidget)
    told: list[tuple[str, ...]] = []
    chooser.chosen.connect(told.append)
    rows.setCurrentRow(2)
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    qtbot.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    rows.setCurrentRow(0)
    qtbot.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)  # it is the first: nothing to tell
    assert told == [("c", "a", "b"), ("c", "b", "a")]


def test_the_last_one_stays_and_one_can_start_over(qtbot: QtBot, chooser: ColumnChooser) -> None:
    rows = child(chooser, QListWidget)
    told: list[tuple[str, ...]] = []
    chooser.chosen.connect(told.append)
    for at in (0, 1):
        rows.setCurrentRow(at)
        qtbot.keyClick(rows, Qt.Key.Key_Space)
    assert told == [("a",)], "a table without columns is never asked for"
    next(b for b in chooser.findChildren(QAbstractButton) if b.text() == "As it was at first").click()
    assert told[-1] == ("a", "b")
