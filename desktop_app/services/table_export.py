"""Writes tables as files other programs open: CSV and XLSX, in which no cell is ever a formula."""

from __future__ import annotations

import csv
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from desktop_app.domain.ids import new_key
from desktop_app.domain.tables import ColumnKind
from desktop_app.errors import StoreTrouble, StoreUnavailable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from desktop_app.domain.tables import Cell, Cells, Column

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_WIDTHS = {ColumnKind.TEXT: 28, ColumnKind.NUMBER: 12, ColumnKind.HOURS: 12, ColumnKind.DATE: 12, ColumnKind.MOMENT: 18}
_NUMBER_FORMATS = {ColumnKind.HOURS: "0.00", ColumnKind.DATE: "yyyy-mm-dd", ColumnKind.MOMENT: "yyyy-mm-dd hh:mm"}
_LONGEST_CELL = 32_767
"""Characters a cell of a spreadsheet holds."""


class TableFormat(StrEnum):
    """What kind of file; also the end of its name."""

    CSV = "csv"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class Manner:
    """How the reader's spreadsheet program expects a CSV: what parts cells, and what parts a number's decimals."""

    separator: str = ";"
    decimal: str = ","


def write_table(
    path: Path, columns: Sequence[Column], rows: Iterable[Cells], manner: Manner | None = None, sheet: str = ""
) -> int:
    """Write a file of the kind its name ends in (CSV where it ends otherwise); how many rows. FILES lane.

    The file appears whole or not at all. Raises StoreUnavailable.
    """
    with _whole(path) as target:
        if path.suffix.lower() == f".{TableFormat.XLSX}":
            return _write_xlsx(target, columns, rows, sheet)
        return _write_csv(target, columns, rows, manner or Manner())


def harmless(text: str) -> str:
    """A text no spreadsheet program takes for a formula: an apostrophe stands before what would begin one."""
    return f"'{text}" if text.startswith(_FORMULA) or text.lstrip().startswith(_FORMULA[:4]) else text


@contextmanager
def _whole(path: Path) -> Iterator[Path]:
    beside = path.with_name(f".{path.name}.{new_key()[:8]}.part")
    try:
        yield beside
        beside.replace(path)
    except PermissionError as error:
        raise StoreUnavailable(StoreTrouble.NO_ACCESS, error.strerror or "") from error
    except FileNotFoundError as error:
        raise StoreUnavailable(StoreTrouble.MISSING, error.strerror or "") from error
    except OSError as error:
        raise StoreUnavailable(StoreTrouble.FULL, error.strerror or "") from error
    finally:
        with suppress(OSError):
            beside.unlink()


def _write_csv(path: Path, columns: Sequence[Column], rows: Iterable[Cells], manner: Manner) -> int:
    count = 0
    # Without the mark at its head Excel would read the file in the code page of the system.
    with path.open("w", encoding="utf-8-sig", newline="", errors="replace") as file:
        writer = csv.writer(file, delimiter=manner.separator, lineterminator="\r\n")
        writer.writerow([harmless(column.title) for column in columns])
        for row in rows:
            writer.writerow([_as_text(cell, manner) for cell in row])
            count += 1
    return count


def _as_text(cell: Cell, manner: Manner) -> str:
    match cell:
        case None:
            return ""
        case str():
            return harmless(cell.replace("\0", ""))
        case int():
            return str(cell)
        case Decimal():
            return f"{cell:f}".replace(".", manner.decimal)
        case datetime():
            return f"{_local(cell):%Y-%m-%d %H:%M}"
        case date():
            return cell.isoformat()


def _write_xlsx(path: Path, columns: Sequence[Column], rows: Iterable[Cells], sheet: str) -> int:
    import xlsxwriter  # who exports nothing does not load it

    # Rows go to the disk one by one; what looks like a formula, a number or an address stays the text it is.
    options: dict[str, Any] = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    path.touch()  # where that cannot be, nothing is begun
    book = xlsxwriter.Workbook(str(path), options)
    page = book.add_worksheet(_sheet_name(sheet))
    head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    looks = {kind: book.add_format({"num_format": code}) for kind, code in _NUMBER_FORMATS.items()}
    page.freeze_panes(1, 0)
    for at, column in enumerate(columns):
        page.set_column(at, at, _WIDTHS[column.kind])
        page.write_string(0, at, column.title[:_LONGEST_CELL], head)
    count = 0
    try:
        for count, row in enumerate(rows, start=1):
            for at, (cell, column) in enumerate(zip(row, columns, strict=True)):
                _write_cell(page, (count, at), cell, looks.get(column.kind))
        page.autofilter(0, 0, count, max(len(columns) - 1, 0))
    finally:
        _close(book)
    return count


def _close(book: Any) -> None:
    """Also after rows broke off: only this lets go of the files beneath."""
    import xlsxwriter

    try:
        book.close()
    except xlsxwriter.exceptions.FileCreateError as error:
        raise OSError(*getattr(error.args[0], "args", error.args)) from error


def _write_cell(page: Any, place: tuple[int, int], cell: Cell, look: object) -> None:
    match cell:
        case None:
            return
        case str():
            page.write_string(*place, cell[:_LONGEST_CELL].replace("\0", ""))
        case datetime():
            page.write_datetime(*place, _local(cell).replace(tzinfo=None), look)
        case date():
            page.write_datetime(*place, datetime(cell.year, cell.month, cell.day), look)  # noqa: DTZ001 - a day
        case _:
            page.write_number(*place, float(cell), look)


def _local(at: datetime) -> datetime:
    try:
        return at.astimezone()
    except (OverflowError, OSError, ValueError):
        return at


def _sheet_name(name: str) -> str:
    """What Excel takes as the name of a sheet: 31 signs, none of []:*?/\\, no apostrophe at its ends."""
    return "".join(" " if sign in "[]:*?/\\" else sign for sign in name)[:31].strip(" '") or "1"
