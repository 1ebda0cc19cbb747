"""Workbooks: numbers, days and texts as they show; formulas are not believed."""

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
import xlsxwriter

from desktop_app.domain.imports import FORMULA
from desktop_app.services.workbook_reading import sheets_of


def a_workbook(**sheets: list[list[Any]]) -> bytes:
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    days = book.add_format({"num_format": "dd.mm.yyyy"})
    spans = book.add_format({"num_format": "[h]:mm"})
    for name, rows in sheets.items():
        page = book.add_worksheet(name)
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                if isinstance(cell, datetime):
                    page.write_datetime(at, column, cell, days)
                elif isinstance(cell, tuple):
                    page.write_number(at, column, cell[0], spans)
                else:
                    page.write(at, column, cell)
        if name == "Hidden":
            page.hide()
    book.close()
    return target.getvalue()


def test_cells_as_they_show() -> None:
    rows: list[list[Any]] = [["Head", None, 1.5], [], [None, datetime(2026, 2, 1), True], [(1.0625,), "text", 12]]  # noqa: DTZ001
    ((name, found),) = sheets_of(a_workbook(Figures=rows))
    assert name == "Figures"
    assert found == [
        ["Head", None, 1.5],
        [None, None, None],
        [None, date(2026, 2, 1), True],
        [25.5, "text", 12.0],
    ]


def test_a_formula_is_only_said_to_be_one() -> None:
    rows: list[list[Any]] = [["Used", "Left"], [1, "=A2*2"], ['=HYPERLINK("https://x.example")', 3]]
    ((_, found),) = sheets_of(a_workbook(Figures=rows))
    assert found == [["Used", "Left"], [1.0, FORMULA], [FORMULA, 3.0]]


def test_each_sheet_has_its_own_formulas_and_hidden_ones_are_left_out() -> None:
    found = dict(sheets_of(a_workbook(One=[["=1"]], Hidden=[["secret"]], Two=[["a"]])))
    assert found == {"One": [[FORMULA]], "Two": [["a"]]}


@pytest.mark.parametrize(
    "hidden",
    [
        lambda name, part: (name.replace("xl/workbook.xml", "xl/WorkBook.xml"), part),
        lambda name, part: (name.replace("xl/_rels/workbook", "xl/_rels/WORKBOOK"), part),
        lambda name, part: (name.replace("sheet1.xml", "SHEET1.xml"), part),
    ],
    ids=["workbook", "relations", "sheet"],
)
def test_formulas_do_not_hide_behind_how_a_part_is_named(hidden: Callable[[str, bytes], tuple[str, bytes]]) -> None:
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(a_workbook(Figures=[["Used"], ["=1"]]))) as source,
        zipfile.ZipFile(target, "w") as made,
    ):
        for name in source.namelist():
            made.writestr(*hidden(name, source.read(name)))
    assert list(sheets_of(target.getvalue())) == [("Figures", [["Used"], [FORMULA]])]


def test_a_table_that_does_not_begin_in_the_first_cell() -> None:
    ((_, found),) = sheets_of(a_workbook(Figures=[[], [None, "Used"], [None, "=1"]]))
    assert found == [[None, None], [None, "Used"], [None, FORMULA]]
