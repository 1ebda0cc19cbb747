"""ui.widgets.grid_view"""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.tables import Column, ColumnKind, Table
from tests.ui.looks import assert_usable, has_colour, picture
from ui.colours import LIGHT
from ui.models.grid import TableModel
from ui.theme import Type, theme
from ui.widgets.grid_view import GridView, fitted

COLUMNS = (Column("title", "Title"), Column("n", "Number", ColumnKind.NUMBER), Column("note", "Note"))


@pytest.fixture
def view(qtbot: QtBot) -> GridView:
    model = TableModel()
    made = GridView(model)
    qtbot.addWidget(made)
    made.setAccessibleName("Cases")
    model.show_table(Table(COLUMNS, (("b\tb", 2, "x"), ("a", 1, "y"), ("c", 3, "z"))))
    made.resize(600, 300)
    made.show()
    return made


def titles(view: GridView) -> list[str]:
    return [view.grid.index(at, 0).data() for at in range(view.grid.rowCount())]


def press_header(qtbot: QtBot, view: GridView, section: int) -> None:
    header = view.horizontalHeader()
    where = QPoint(header.sectionViewportPosition(section) + 12, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)


def test_it_is_named_and_its_cells_are_told(view: GridView) -> None:
    assert_usable(view)
    interface = QAccessible.queryAccessibleInterface(view)
    told = {interface.child(at).text(QAccessible.Text.Name) for at in range(interface.childCount())}
    assert {"Title", "Title: a", "Number: 1"} <= told


def test_a_press_on_a_header_sorts_and_turns_around(qtbot: QtBot, view: GridView) -> None:
    press_header(qtbot, view, 0)
    assert titles(view) == ["a", "b\tb", "c"]
    press_header(qtbot, view, 0)
    assert titles(view) == ["c", "b\tb", "a"]
    press_header(qtbot, view, 1)
    assert titles(view)[0] == "c", "numbers and times begin with the highest"


def test_keys_sort_by_the_column_one_stands_in(qtbot: QtBot, view: GridView) -> None:
    view.setCurrentIndex(view.grid.index(0, 1))
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert titles(view) == ["c", "b\tb", "a"]
    view.setCurrentIndex(view.grid.index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert titles(view) == ["a", "b\tb", "c"]


def test_chosen_rows_are_copied_as_lines_with_tabs(qtbot: QtBot, view: GridView) -> None:
    view.setCurrentIndex(view.grid.index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.chosen_rows() == [0, 1]
    assert view.chosen_keys() == [0, 1]
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Title\tNumber\tNote\nb b\t2\tx\na\t1\ty"


def test_enter_opens_the_current_row(qtbot: QtBot, view: GridView) -> None:
    view.setCurrentIndex(view.grid.index(1, 0))
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [1]


def test_dragging_a_header_moves_the_column_for_eye_and_ear(qtbot: QtBot, view: GridView) -> None:
    with qtbot.waitSignal(view.rearranged) as told:
        view.horizontalHeader().moveSection(2, 0)
    assert told.args == [("note", "title", "n")]
    assert [column.id for column in view.grid.columns] == ["note", "title", "n"]
    header = view.horizontalHeader()
    assert [header.visualIndex(at) for at in range(3)] == [0, 1, 2]


def test_the_title_takes_the_room_that_is_left(view: GridView) -> None:
    assert sum(view.columnWidth(at) for at in range(3)) == view.viewport().width()


def test_a_menu_is_asked_for_by_the_keyboard_too(qtbot: QtBot, view: GridView) -> None:
    view.setCurrentIndex(view.grid.index(1, 0))
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QApplication

    with qtbot.waitSignal(view.asked_menu):
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, QPoint(5, 5), QPoint(5, 5)))


def test_it_is_painted(view: GridView) -> None:
    view.selectRow(1)
    image = picture(view)
    for colour in (LIGHT.card, LIGHT.text, LIGHT.accent_soft, LIGHT.hairline):
        assert has_colour(image, colour)


def test_long_numbers_are_cut_so_that_they_can_be_told_apart(qtbot: QtBot) -> None:
    metrics = QFontMetrics(theme().font(Type.BODY_STRONG))
    room = metrics.horizontalAdvance("2026112115000035") - 20
    cut = [fitted(number, metrics, room) for number in ("2026112115000035", "2026112115000034")]
    assert len(set(cut)) == 2
    assert all("…" in each for each in cut)
    assert fitted("some words  that go on", metrics, metrics.horizontalAdvance("some words th")).startswith("some w")
