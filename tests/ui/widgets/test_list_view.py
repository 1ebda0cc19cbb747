"""ui.widgets.list_view"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop_app.domain.cases import Status
from tests.ui.looks import assert_usable, has_colour, picture
from ui.colours import LIGHT
from ui.icons import Ink
from ui.models.rows import Row
from ui.widgets.list_view import RowList
from ui.widgets.status_pill import status_pill

ROWS = [
    Row(1, "Printer on floor 3", "CS1 · Kari", "2 hours ago", "incident", pill=status_pill(Status.SOLVED)),
    Row(2, "New user", "CS2", "yesterday", "user", Ink.ACCENT, is_unread=True, spans=((0, 3),)),
    Row(3, "A very long title " * 20, "", "", pill=status_pill(Status.CLOSED)),
]


@pytest.fixture
def rows(qtbot: QtBot) -> RowList:
    made = RowList()
    qtbot.addWidget(made)
    made.setAccessibleName("Cases")
    made.show_rows(ROWS)
    made.resize(500, 300)
    made.show()
    return made


def test_a_press_opens_a_row(qtbot: QtBot, rows: RowList) -> None:
    with qtbot.waitSignal(rows.opened) as blocker:
        middle = rows.visualRect(rows.rows.index(1)).center()
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert blocker.args == [2]


def test_keys_choose_and_open(qtbot: QtBot, rows: RowList) -> None:
    rows.choose(1)
    with qtbot.waitSignal(rows.chosen) as blocker:
        qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert blocker.args == [2]
    with qtbot.waitSignal(rows.opened) as blocker:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert blocker.args == [2]


def test_rows_are_told(rows: RowList) -> None:
    assert_usable(rows)
    interface = QAccessible.queryAccessibleInterface(rows)
    assert "Printer on floor 3, Solved, CS1 · Kari, 2 hours ago" in {
        interface.child(at).text(QAccessible.Text.Name) for at in range(interface.childCount())
    }


def test_rows_are_painted(rows: RowList) -> None:
    image = picture(rows)
    for colour in (LIGHT.card, LIGHT.text, LIGHT.success.fill, LIGHT.accent):
        assert has_colour(image, colour)
    rows.choose(3)
    assert has_colour(picture(rows), LIGHT.accent_soft)


def test_the_current_row_stays_when_the_list_is_read_again(rows: RowList) -> None:
    rows.choose(2)
    rows.show_rows([ROWS[1], ROWS[0]])
    assert rows.current_key() == 2
    rows.show_rows([])
    assert rows.current_key() is None


def test_a_list_that_hugs_its_rows_is_as_tall_as_they_are(qtbot: QtBot) -> None:
    rows = RowList(hugs=True, flat=True)
    qtbot.addWidget(rows)
    rows.show_rows(ROWS[:1])
    one = rows.height()
    rows.show_rows(ROWS[:2])
    assert rows.height() > one * 1.6
    assert rows.minimumSizeHint().height() == 0
    assert rows.property("look") == "flat"
