"""desktop_app.services.table_export"""

import csv
import io
import xml.etree.ElementTree as ET
import zipfile
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.tables import Cells, Column, ColumnKind
from desktop_app.errors import StoreTrouble, StoreUnavailable
from desktop_app.services.table_export import Manner, harmless, write_table

COLUMNS = (
    Column("title", "Title"),
    Column("hours", "Hours", ColumnKind.HOURS),
    Column("day", "Day", ColumnKind.DATE),
    Column("at", "At", ColumnKind.MOMENT),
)
AT = datetime(2026, 11, 21, 12, 30, tzinfo=UTC)
ROWS: tuple[Cells, ...] = (
    ("=HYPERLINK(\"http://x\")", Decimal("-1.50"), date(2026, 2, 3), AT),
    ("Ærlig; \"ø\"\nto linjer", None, None, None),
)  # fmt: skip
_NS = {"s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def read_csv(path: Path, separator: str = ";") -> list[list[str]]:
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))


def sheet(path: Path) -> ET.Element:
    with zipfile.ZipFile(path) as book:
        return ET.fromstring(book.read("xl/worksheets/sheet1.xml"))


def test_a_csv_opens_in_a_spreadsheet_as_it_was_meant(tmp_path: Path) -> None:
    path = tmp_path / "cases.csv"
    assert write_table(path, COLUMNS, ROWS) == 2
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    local = AT.astimezone().strftime("%Y-%m-%d %H:%M")
    assert read_csv(path) == [
        ["Title", "Hours", "Day", "At"],
        ['\'=HYPERLINK("http://x")', "-1,50", "2026-02-03", local],
        ['Ærlig; "ø"\nto linjer', "", "", ""],
    ]


def test_the_reader_decides_what_parts_cells_and_decimals(tmp_path: Path) -> None:
    path = tmp_path / "cases.csv"
    write_table(path, COLUMNS, ROWS, Manner(",", "."))
    assert read_csv(path, ",")[1][1] == "-1.50"


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", "  =1"])
def test_what_looks_like_a_formula_gets_an_apostrophe(text: str) -> None:
    assert harmless(text) == f"'{text}"


@given(st.text())
def test_no_text_begins_a_formula(text: str) -> None:
    assert not harmless(text).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert harmless(text).endswith(text)


def test_a_workbook_holds_texts_as_texts_and_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "cases.xlsx"
    assert write_table(path, COLUMNS, ROWS, sheet="My [cases]: all/open, and more than fits a name") == 2
    page = sheet(path)
    assert page.findall(".//s:f", _NS) == []
    first = page.find(".//s:c[@r='A2']", _NS)
    assert first is not None
    assert first.get("t") == "inlineStr"
    assert "".join(first.itertext()) == ROWS[0][0]
    hours = page.find(".//s:c[@r='B2']/s:v", _NS)
    assert hours is not None
    assert hours.text == "-1.5"
    assert page.find(".//s:c[@r='C2']/s:v", _NS).text == "46056"  # type: ignore[union-attr] # days since 1900
    assert page.find(".//s:autoFilter", _NS) is not None


def test_text_and_its_sum_survive_the_way_through_a_workbook(tmp_path: Path) -> None:
    rows = tuple((f"x{at}", Decimal(at) / 4) for at in range(1, 200))
    path = tmp_path / "sums.xlsx"
    write_table(path, COLUMNS[:2], rows)
    read = [Decimal(cell.text or "0") for cell in sheet(path).findall(".//s:c[@t!='inlineStr']/s:v", _NS)]
    read += [Decimal(c.findtext("s:v", "0", _NS)) for c in sheet(path).findall(".//s:c", _NS) if c.get("t") is None]
    assert sum(read) == sum(row[1] for row in rows)


@pytest.mark.parametrize("name", ["cases.csv", "cases.xlsx"])
def test_nothing_half_written_stays(tmp_path: Path, name: str) -> None:
    def rows() -> object:
        yield ("a", None, None, None)
        raise ValueError("the store broke off")

    path = tmp_path / name
    path.write_text("the older one")
    with pytest.raises(ValueError, match="broke off"):
        write_table(path, COLUMNS, rows())  # type: ignore[arg-type]
    assert path.read_text() == "the older one"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["cases.csv", "cases.xlsx"])
def test_a_folder_that_is_not_there_is_said(tmp_path: Path, name: str) -> None:
    with pytest.raises(StoreUnavailable) as raised:
        write_table(tmp_path / "gone" / name, COLUMNS, ROWS)
    assert raised.value.trouble is StoreTrouble.MISSING
