"""ui.models.grid"""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.tables import Column, ColumnKind, Table
from ui import language
from ui.models.grid import CELL_ROLE, GridCell, TableModel, text_of
from ui.models.rows import KEY_ROLE, Pill

COLUMNS = (
    Column("name", "Name", is_filter=True),
    Column("n", "Number", ColumnKind.NUMBER, is_summed=True),
    Column("day", "Day", ColumnKind.DATE),
)
ROWS = (("Åse", 10, date(2026, 1, 2)), ("Zoë", 9, None), ("Anna", None, date(2025, 12, 31)), ("sak 10", 1, None))


@pytest.fixture
def model(qtbot: QtBot) -> TableModel:
    made = TableModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.show_table(Table(COLUMNS, ROWS))
    return made


def names(model: TableModel) -> list[str]:
    return [model.index(at, model.place_of("name")).data() for at in range(model.rowCount())]


def test_text_is_sorted_as_the_readers_dictionary_does(qapp: QApplication, model: TableModel) -> None:
    language.set_language(qapp, "nb")
    model.sort(0)
    assert names(model) == ["Anna", "sak 10", "Zoë", "Åse"]
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["Åse", "Zoë", "sak 10", "Anna"]


def test_numbers_and_days_are_sorted_as_such_and_the_unknown_stands_last(model: TableModel) -> None:
    model.sort(1)
    assert names(model) == ["sak 10", "Zoë", "Åse", "Anna"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert names(model)[-1] == "Anna"
    model.sort(2)
    assert names(model)[:2] == ["Anna", "Åse"]


def test_words_and_filters_narrow_down_together(model: TableModel) -> None:
    model.set_words("9")
    assert names(model) == ["Zoë"]
    model.set_filter("name", "Anna")
    assert model.rowCount() == 0
    assert model.count_of_all == 4
    model.set_words("")
    assert names(model) == ["Anna"]
    assert model.texts("name") == ["Anna", "Åse", "sak 10", "Zoë"]


def test_totals_are_of_what_shows(model: TableModel) -> None:
    assert model.totals() == (None, Decimal(20), None)
    model.set_words("åse")
    assert model.totals() == (None, Decimal(10), None)


def test_columns_are_chosen_and_put_in_order(model: TableModel) -> None:
    model.show_columns(["day", "name", "nobody"])
    assert [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())] == ["Day", "Name"]
    assert model.table.columns == (COLUMNS[2], COLUMNS[0])
    assert model.table.rows[0] == (date(2026, 1, 2), "Åse")
    model.show_columns([])
    assert model.columns == COLUMNS


def test_what_is_shown_keeps_its_columns_when_the_data_is_read_again(model: TableModel) -> None:
    model.show_columns(["n"])
    model.show_table(Table(COLUMNS, ROWS[:1]))
    assert [column.id for column in model.columns] == ["n"]


def test_a_cell_is_read_with_the_name_of_its_column(model: TableModel) -> None:
    spoken = [model.index(1, at).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(3)]
    assert spoken == ["Name: Zoë", "Number: 9", "Day: –"]
    assert model.index(0, 1).data(CELL_ROLE) == GridCell("10", is_number=True)
    assert model.index(2, 0).data(KEY_ROLE) == 2


def test_values_are_written_as_the_reader_writes_them(qapp: QApplication) -> None:
    language.set_language(qapp, "nb")
    assert text_of(Decimal("1234.5"), ColumnKind.HOURS).replace("\xa0", " ") == "1 234,50"
    assert text_of(Decimal(3), ColumnKind.NUMBER) == "3"
    assert text_of(date(2026, 2, 1), ColumnKind.DATE) == "01.02.2026"
    assert "2026" in text_of(datetime(2026, 2, 1, 12, tzinfo=UTC), ColumnKind.MOMENT)
    assert text_of(Pill("Solved"), ColumnKind.TEXT) == "Solved"
    assert text_of(None, ColumnKind.TEXT) == ""
