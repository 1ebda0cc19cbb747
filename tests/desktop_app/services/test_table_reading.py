"""Tables of files somebody was given: in any of the ways programs write them, and as if a stranger had made them."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.domain.imports import Sheet, TableTrouble
from desktop_app.domain.tables import Column
from desktop_app.errors import TableRefused
from desktop_app.services.table_export import Manner, write_table
from desktop_app.services.table_reading import MOST_BYTES, MOST_COLUMNS, MOST_ROWS, read_tables

TEXT = "Agreement;Entitlement;Bought\r\nU1;Tímar á ári;10,5\r\nU1;Förmån;2\r\n"


@pytest.fixture
def file(tmp_path: Path) -> Callable[[bytes | str], Path]:
    def write(content: bytes | str, name: str = "figures.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def the_sheet(path: Path) -> Sheet:
    (sheet,) = read_tables(path).sheets
    return sheet


def refusal(path: Path) -> TableRefused:
    with pytest.raises(TableRefused) as found:
        read_tables(path)
    return found.value


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_csv_in_any_encoding(file: Callable[..., Path], encoding: str) -> None:
    sheet = the_sheet(file(TEXT.encode(encoding)))
    assert sheet.headings == ("Agreement", "Entitlement", "Bought")
    assert sheet.rows == (("U1", "Tímar á ári", "10,5"), ("U1", "Förmån", "2"))
    assert (sheet.name, sheet.first_row) == ("figures", 2)


@pytest.mark.parametrize(
    "text",
    [
        'Agreement,Entitlement,Bought\nU1,"Hours, a year","1,5"\n',
        "Agreement;Entitlement;Bought\nU1;Hours, a year;1,5\n",
        "Agreement\tEntitlement\tBought\nU1\tHours, a year\t1,5\n",
        "Agreement|Entitlement|Bought\nU1|Hours, a year|1,5\n",
        "sep=|\nAgreement|Entitlement|Bought\nU1|Hours, a year|1,5\n",
    ],
)
def test_csv_with_any_separator(file: Callable[..., Path], text: str) -> None:
    sheet = the_sheet(file(text))
    assert sheet.rows == (("U1", "Hours, a year", "1,5"),)
    assert sheet.first_row == (3 if text.startswith("sep=") else 2)


def test_words_above_the_table_and_empty_rows(file: Callable[..., Path]) -> None:
    sheet = the_sheet(file("Figures of 2026;;\n;;\nAgreement;Used;Used\nU1;1;2\n;;\nU2;3;4\n;;\n"))
    assert sheet.headings == ("Agreement", "Used", "Used #3")
    assert sheet.rows == (("U1", "1", "2"), (None, None, None), ("U2", "3", "4"))
    assert sheet.first_row == 4


def test_files_of_one_kind_have_one_shape(file: Callable[..., Path]) -> None:
    one = the_sheet(file("Agreement;Used\nU1;1\n", "a.csv"))
    two = the_sheet(file("used;AGREEMENT\n1;U1\n", "b.csv"))
    other = the_sheet(file("Agreement;Left\nU1;1\n", "c.csv"))
    assert one.shape == two.shape != other.shape


def test_what_we_exported_is_read_again(tmp_path: Path) -> None:
    columns = (Column("agreement", "Agreement"), Column("title", "Title"))
    for name in ("a.csv", "a.xlsx"):
        write_table(tmp_path / name, columns, [("U1", "=1+1"), ("U1", "ok")], Manner())
        sheet = the_sheet(tmp_path / name)
        assert [row[0] for row in sheet.rows] == ["U1", "U1"]
        assert sheet.rows[0][1] == ("'=1+1" if name == "a.csv" else "=1+1")


def test_json_as_a_list_of_rows(file: Callable[..., Path]) -> None:
    sheet = the_sheet(file(json.dumps([{"agreement": "U1", "used": 1.5}, {"agreement": "U2", "left": 3}]), "a.json"))
    assert sheet.headings == ("agreement", "used", "left")
    assert [str(row[1]) for row in sheet.rows] == ["1.5", "None"]


def test_json_of_the_services_hub_says_what_it_means(file: Callable[..., Path]) -> None:
    package = {"id": "P", "entitlements": [{"id": "E", "used": 1}]}
    found = read_tables(
        file(json.dumps({"asOf": "2026-11-20T06:00:00Z", "agreements": [{"id": "U", "packages": [package]}]}))
    )
    assert (found.is_understood, found.as_of.day, len(found.sheets[0].rows)) == (True, 20, 1)


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (b"", TableTrouble.EMPTY),
        (b"  \n", TableTrouble.EMPTY),
        (b"Agreement;Used\n", TableTrouble.EMPTY),
        (b"just a letter\nwith words", TableTrouble.NOT_A_TABLE),
        (b"a;b\n1;\x81", TableTrouble.TEXT),
        (b"a\0;b\n1;2", TableTrouble.TEXT),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100, TableTrouble.OLD_FORM),
        (b"PK\3\4" + b"\0" * 100, TableTrouble.DAMAGED),
        (b'{"agreements": []}', TableTrouble.EMPTY),
        (b'{"a": 1}', TableTrouble.NOT_A_TABLE),
        (b'{"agreements": [], "agreements": []}', TableTrouble.DAMAGED),
        (b'[{"used": NaN}]', TableTrouble.DAMAGED),
        (b'[{"used": ' + b"9" * 5000 + b"}]", TableTrouble.DAMAGED),
        (b"[1, 2]", TableTrouble.NOT_A_TABLE),
        (b'[{"used": [1]}]', TableTrouble.NOT_A_TABLE),
        (b"[" * 200_000, TableTrouble.TOO_DEEP),
        (b'{"agreements": ' + b"[" * 200_000, TableTrouble.TOO_DEEP),
        (b'{"agreements": [' + b'{"a": ' * 700 + b"1" + b"}" * 700 + b"]}", TableTrouble.TOO_DEEP),
        (b'{"agreements"', TableTrouble.DAMAGED),
        (b'a;b\n"' + b"x" * 200_000, TableTrouble.NOT_A_TABLE),
    ],
)
def test_what_is_refused(file: Callable[..., Path], content: bytes, trouble: TableTrouble) -> None:
    assert refusal(file(content)).trouble is trouble


def test_too_much(file: Callable[..., Path], tmp_path: Path) -> None:
    wide = ";".join(f"Column {at}" for at in range(MOST_COLUMNS + 1))
    assert refusal(file(f"{wide}\n{wide}\n")).limit == MOST_COLUMNS
    assert refusal(file("a;used\n" + "1;1\n" * (MOST_ROWS + 21))).trouble is TableTrouble.TOO_MANY_ROWS
    assert refusal(file("a;used\n" + ";" * 1_000_000)).trouble is TableTrouble.TOO_MANY_COLUMNS
    for end in ("\x0c", '"\n",'):
        # A row may go on where a line of text seems to end.
        assert refusal(file("a,used\n" + ("," * 9000 + end) * 3)).trouble is TableTrouble.TOO_MANY_COLUMNS
    assert refusal(file("[" + "{}," * 700_000 + "{}]")).trouble is TableTrouble.TOO_MANY_ROWS
    large = tmp_path / "large.csv"
    with large.open("wb") as stream:
        stream.truncate(MOST_BYTES + 1)
    assert refusal(large).trouble is TableTrouble.TOO_BIG


def test_what_is_no_file(tmp_path: Path) -> None:
    assert refusal(tmp_path).trouble is TableTrouble.UNREADABLE
    assert refusal(tmp_path / "none.csv").trouble is TableTrouble.UNREADABLE
    assert refusal(tmp_path / "a\0b").trouble is TableTrouble.UNREADABLE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes have names on Unix only")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    assert refusal(tmp_path / "pipe.csv").trouble is TableTrouble.UNREADABLE
