"""ui.widgets.data_grid"""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop_app.domain.tables import Column, ColumnKind, Table
from tests.ui.kit import named
from tests.ui.looks import assert_usable, child
from ui.widgets.column_chooser import ColumnChooser
from ui.widgets.data_grid import DataGrid
from ui.widgets.editors.choices import ChoiceBox
from ui.widgets.plain_label import PlainLabel
from ui.widgets.totals_bar import TotalsBar

COLUMNS = (
    Column("title", "Title"),
    Column("kind", "Kind", is_filter=True),
    Column("n", "Number", ColumnKind.NUMBER, is_summed=True),
)
TABLE = Table(COLUMNS, (("Printer", "old", 1), ("Mouse", "new", 2), ("Screen", "old", 4)))


@pytest.fixture
def grid(qtbot: QtBot) -> DataGrid:
    made = DataGrid("things")
    qtbot.addWidget(made)
    made.set_words("Things", "Nothing here", "Because.")
    made.show_table(TABLE)
    made.resize(700, 500)
    made.show()
    return made


def texts(grid: DataGrid) -> set[str]:
    return {label.text() for label in grid.findChildren(PlainLabel) if label.isVisible()}


def test_everything_is_named(grid: DataGrid) -> None:
    assert_usable(grid)
    assert "3 rows" in texts(grid)
    assert child(grid, TotalsBar).accessibleName() == "Total, Number: 7"


def test_searching_and_filtering(qtbot: QtBot, grid: DataGrid) -> None:
    box = named(grid, "things.filter.kind")
    assert isinstance(box, ChoiceBox)
    assert [box.itemText(at) for at in range(box.count())] == ["Kind: all", "new", "old"]
    box.setCurrentIndex(2)
    assert [row[0] for row in grid.table.rows] == ["Printer", "Screen"]
    assert child(grid, TotalsBar).accessibleName() == "Total, Number: 5"
    field = named(grid, "things.search")
    qtbot.keyClicks(field, "mouse")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "Nothing matches" in texts(grid)
    assert grid.table.rows == ()


def test_an_empty_table_says_why(grid: DataGrid) -> None:
    grid.show_table(Table(COLUMNS))
    assert {"Nothing here", "Because."} <= texts(grid)
    assert not grid.view.isVisible()


def test_how_old_the_data_is(grid: DataGrid) -> None:
    grid.set_as_of(datetime(2026, 11, 21, 12, tzinfo=UTC))
    assert any(text.startswith("Data as of ") for text in texts(grid))
    grid.set_as_of(None)
    assert not any(text.startswith("Data as of ") for text in texts(grid))


def test_columns_are_chosen_in_a_dialog(qtbot: QtBot, grid: DataGrid) -> None:
    named(grid, "things.columns").click()  # type: ignore[attr-defined]
    chooser = child(grid, ColumnChooser)
    with qtbot.waitSignal(grid.columns_chosen) as told:
        chooser.chosen.emit(("n", "title"))
    assert told.args == [("n", "title")]
    assert grid.shown_columns == ("n", "title")
    assert grid.table.rows[0] == (1, "Printer")
    chooser.accept()


def test_the_menu_copies_sorts_and_chooses(grid: DataGrid) -> None:
    grid.view.setCurrentIndex(grid.model.index(0, 0))
    grid.view.asked_menu.emit(QPoint(10, 10))
    menu = child(grid, QMenu)
    actions = {action.text(): action for action in menu.actions()}
    assert {"Copy", "Sort ascending", "Sort descending", "Choose columns"} <= set(actions)
    actions["Sort ascending"].trigger()
    assert grid.table.rows[0][0] == "Mouse"
    menu.close()
