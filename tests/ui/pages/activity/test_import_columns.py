"""What the columns of a file mean."""

from datetime import date

from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from desktop_app.domain.imports import FORMULA, Field, Sheet
from tests.ui.kit import named, nameless
from ui.pages.activity.import_columns import ImportColumns, examples

SHEET = Sheet(
    "s",
    ("Agreement", "Used", "Left"),
    (("U1", 1234.5, FORMULA), ("U1", 7.0, "x" * 100), ("U2", None, date(2026, 1, 2)), ("U3",), ("U4", True, 1e300)),
)


def the_boxes(columns: ImportColumns) -> list[QComboBox]:
    found = [named(columns, f"import.column.{at}") for at in range(3)]
    return [box for box in found if isinstance(box, QComboBox)]


def test_a_field_has_one_column(qtbot: QtBot) -> None:
    columns = ImportColumns()
    qtbot.addWidget(columns)
    columns.show_sheet(SHEET, {"Agreement": Field.AGREEMENT, "Used": Field.USED})
    _, used, left = the_boxes(columns)
    with qtbot.waitSignal(columns.changed):
        left.setCurrentIndex(left.findData(Field.USED.value))
    assert columns.columns == {"Agreement": Field.AGREEMENT, "Left": Field.USED}
    with qtbot.waitSignal(columns.changed):
        left.setCurrentIndex(0)
    assert columns.columns == {"Agreement": Field.AGREEMENT}
    assert used.accessibleName() == "What the column Used means"
    assert nameless(columns) == []
    columns.show_sheet(SHEET, {})
    assert columns.columns == {}


def test_what_stands_in_a_column() -> None:
    assert examples(SHEET, 0) == "U1 · U2 · U3"
    assert examples(SHEET, 1) == "1,234.50 · 7 · True"
    assert examples(SHEET, 2).startswith("=… · xxx")
    assert examples(SHEET, 9) == ""
