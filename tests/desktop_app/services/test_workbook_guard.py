"""Workbooks made to do harm are refused before anything reads them."""

import io
import zipfile
from collections.abc import Mapping

import pytest

from desktop_app.domain.imports import TableTrouble
from desktop_app.errors import TableRefused
from desktop_app.services.workbook_guard import MOST_CELLS, MOST_PARTS, look_through
from desktop_app.services.workbook_reading import sheets_of
from tests.desktop_app.services.test_workbook_reading import a_workbook

SHEET, TEXTS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>'


def parts() -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(a_workbook(Figures=[["Used"], [1]]))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(files: Mapping[str, bytes | str]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in files.items():
            archive.writestr(name, part)
    return target.getvalue()


def with_sheet(rows: str, **more: bytes | str) -> bytes:
    sheet = (
        f'{HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        f"<sheetData>{rows}</sheetData></worksheet>"
    )
    return packed({**parts(), SHEET: sheet, **{name.replace("__", "/"): part for name, part in more.items()}})


def trouble(content: bytes) -> TableTrouble:
    with pytest.raises(TableRefused) as found:
        look_through(content)
    return found.value.trouble


def test_a_cell_at_the_end_of_the_sheet() -> None:
    far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    assert trouble(with_sheet(far)) is TableTrouble.BOMB


def test_cells_that_do_not_say_where_they_are() -> None:
    rows = '<row><c r="ZZZ1"><v>1</v></c></row>' + "<row><c><v>1</v></c></row>" * 100
    assert trouble(with_sheet(rows)) is TableTrouble.BOMB
    assert look_through(with_sheet("<row><c><f>1</f><v>1</v></c></row>" * 3)).formulas == {
        "Figures": {(0, 0), (1, 0), (2, 0)}
    }


def test_a_formula_that_fills_several_cells() -> None:
    one = '<row r="1"><c r="A1"><f t="array" ref="A1:B2">1</f><v>1</v></c><c r="B1"><v>1</v></c></row>'
    assert look_through(with_sheet(one)).formulas == {"Figures": {(0, 0), (0, 1), (1, 0), (1, 1)}}
    assert look_through(with_sheet(one.replace("A1:B2", "B2:A1"))).formulas["Figures"] >= {(0, 1), (1, 1)}
    assert look_through(with_sheet(one.replace("array", "shared"))).formulas == {"Figures": {(0, 0)}}
    assert trouble(with_sheet(one.replace("A1:B2", "A1:XFD1048576"))) is TableTrouble.BOMB


@pytest.mark.parametrize("place", ["b1", "$B$1", "B 1"])
def test_a_cell_that_readers_may_find_in_different_places(place: str) -> None:
    assert trouble(with_sheet(f'<row r="1"><c r="{place}"><f>1</f><v>1</v></c></row>')) is TableTrouble.DAMAGED


def test_one_text_a_great_many_times() -> None:
    texts = f"{HEAD}<sst><si><t>{'x' * 30_000}</t></si></sst>"
    cells = "".join(f'<row r="{at}"><c r="A{at}" t="s"><v>0</v></c></row>' for at in range(1, 3000))
    content = packed({**parts(), SHEET: f"{HEAD}<worksheet><sheetData>{cells}</sheetData></worksheet>", TEXTS: texts})
    assert trouble(content) is TableTrouble.BOMB


def test_what_grows_to_many_times_its_size() -> None:
    assert trouble(packed({**parts(), SHEET: b" " * 20_000_000})) is TableTrouble.BOMB
    assert trouble(packed({**parts(), **{f"a{at}.xml": b"<a/>" for at in range(MOST_PARTS)}})) is TableTrouble.BOMB


def test_a_size_that_is_a_lie() -> None:
    content = bytearray(packed({**parts(), SHEET: b"<a>" + b" " * 4_000_000 + b"</a>"}))
    place = content.rindex(SHEET.encode()) - 46 + 24
    content[place : place + 4] = (1000).to_bytes(4, "little")
    assert trouble(bytes(content)) in {TableTrouble.BOMB, TableTrouble.DAMAGED}


def test_entities() -> None:
    entities = '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;">]>'
    assert trouble(packed({**parts(), SHEET: f"{HEAD}{entities}<a>&y;</a>"})) is TableTrouble.BOMB


@pytest.mark.parametrize(
    ("name", "part", "expected"),
    [
        ("xl/vbaProject.bin", b"x", TableTrouble.MACROS),
        ("xl/macrosheets/sheet1.xml", b"<a/>", TableTrouble.MACROS),
        ("xl/embeddings/oleObject1.bin", b"x", TableTrouble.MACROS),
        (SHEET, b"<a", TableTrouble.DAMAGED),
        (SHEET, "<a/>".encode("utf-16"), TableTrouble.TEXT),
        (SHEET, b'<?xml version="1.0" encoding="latin-1"?><a/>', TableTrouble.TEXT),
        ("XL/Workbook.xml", b"<a/>", TableTrouble.DAMAGED),
    ],
)
def test_parts_that_are_refused(name: str, part: bytes, expected: TableTrouble) -> None:
    assert trouble(packed({**parts(), name: part})) is expected


def test_zips_that_are_no_workbooks() -> None:
    assert trouble(packed({"a.txt": b"x"})) is TableTrouble.NOT_A_TABLE
    assert trouble(packed({})) is TableTrouble.NOT_A_TABLE
    assert trouble(b"PK\3\4 and no more") is TableTrouble.DAMAGED


def test_what_is_locked() -> None:
    content = bytearray(packed(parts()))
    at = content.index(b"PK\1\2")
    content[at + 8] |= 1
    assert trouble(bytes(content)) is TableTrouble.ENCRYPTED


def test_pictures_and_other_extras_are_not_handed_on() -> None:
    looked = look_through(packed({**parts(), "xl/media/image1.png": b"x", "xl/printerSettings/p.bin": b"x"}))
    with zipfile.ZipFile(io.BytesIO(looked.content)) as archive:
        assert all(name.endswith((".xml", ".rels")) for name in archive.namelist())
    assert [name for name, _ in sheets_of(looked.content)] == ["Figures"]


def test_as_many_cells_as_may_be() -> None:
    assert look_through(with_sheet(f'<row r="{MOST_CELLS}"><c r="A{MOST_CELLS}"><v>1</v></c></row>'))
    assert trouble(with_sheet(f'<row r="{MOST_CELLS}"><c r="B{MOST_CELLS}"><v>1</v></c></row>')) is TableTrouble.BOMB
