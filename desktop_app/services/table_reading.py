"""Reads the tables of a file somebody was given: CSV, XLSX or JSON, as if a stranger had made it."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import stat
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop_app.domain.import_json import NotOurs, sheet_of
from desktop_app.domain.import_words import guess, plain
from desktop_app.domain.imports import FORMULA, Raw, ReadFile, Sheet, TableTrouble
from desktop_app.errors import TableRefused

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

MOST_BYTES = 20 * 1024 * 1024
MOST_ROWS = 30_000
MOST_COLUMNS = 100
_MOST_SIGNS = 10_000
"""Separators in a row, those within quoted texts included."""
_MOST_PARTS = 20 * MOST_ROWS
"""Objects and lists of a JSON text: each takes many times the two signs it is written with."""
_HEAD_ROWS = 20
"""Above its headings a table may have a title and a few words."""
_SEPARATORS = (";", ",", "\t", "|")
_ZIP, _OLD = b"PK\3\4", b"\xd0\xcf\x11\xe0"


def read_tables(path: Path) -> ReadFile:
    """The tables of a file; what they mean is not asked yet. FILES lane. Raises TableRefused."""
    try:
        # Asked before it is opened: to open a pipe would wait for its writer.
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise TableRefused(TableTrouble.UNREADABLE)
        if about.st_size > MOST_BYTES:
            raise TableRefused(TableTrouble.TOO_BIG, MOST_BYTES)
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:  # a path with a NUL in it is a ValueError
        raise TableRefused(TableTrouble.UNREADABLE) from error
    if len(content) > MOST_BYTES:
        raise TableRefused(TableTrouble.TOO_BIG, MOST_BYTES)
    at = datetime.fromtimestamp(about.st_mtime, UTC)
    if not content.strip():
        raise TableRefused(TableTrouble.EMPTY)
    if content.startswith(_OLD):
        raise TableRefused(TableTrouble.OLD_FORM)
    if content.startswith(_ZIP):
        from desktop_app.services.workbook_reading import sheets_of  # who reads a CSV does not load it

        return _checked(path.name, at, [table(name, rows) for name, rows in sheets_of(content)])
    text = _decoded(content)
    if text.lstrip()[:1] in {"{", "["}:
        return _from_json(path.name, at, text)
    return _checked(path.name, at, [table(path.stem, _csv_rows(text))])


def table(name: str, rows: Sequence[Sequence[Raw]]) -> Sheet | None:
    """Rows as a table with headings; None where there are none. Raises TableRefused."""
    if len(rows) > MOST_ROWS + _HEAD_ROWS:
        raise TableRefused(TableTrouble.TOO_MANY_ROWS, MOST_ROWS)
    head = _head(rows)
    if head is None:
        return None
    width = max(at + 1 for at, cell in enumerate(rows[head]) if _said(cell))
    if width > MOST_COLUMNS:
        raise TableRefused(TableTrouble.TOO_MANY_COLUMNS, MOST_COLUMNS)
    headings: list[str] = []
    for at in range(width):
        said = _said(rows[head][at]) or f"#{at + 1}"
        headings.append(said if said not in headings else f"{said} #{at + 1}")
    body = [tuple(row[:width]) for row in rows[head + 1 :]]
    while body and not any(_said(cell) for cell in body[-1]):
        body.pop()
    return Sheet(name, tuple(headings), tuple(body), head + 2, _shape(headings))


def _checked(name: str, at: datetime, sheets: Sequence[Sheet | None]) -> ReadFile:
    found = tuple(sheet for sheet in sheets if sheet is not None and sheet.rows)
    if not found:
        raise TableRefused(TableTrouble.EMPTY if any(sheets) else TableTrouble.NOT_A_TABLE)
    return ReadFile(name, at, found)


def _head(rows: Sequence[Sequence[Raw]]) -> int | None:
    """The row with the most headings we know, else the first with two texts in it."""
    best, most = None, 0
    for at, row in enumerate(rows[:_HEAD_ROWS]):
        texts = [_said(cell) for cell in row if isinstance(cell, str) and _said(cell)]
        score = len(guess(texts)) * 100 + (len(texts) > 1)
        if score > most:
            best, most = at, score
    return best


def _said(cell: Raw) -> str:
    return " ".join(str(cell).replace("\0", "").split())[:200] if cell not in {None, FORMULA} else ""


def _shape(headings: Sequence[str]) -> str:
    """The same for files of one kind."""
    text = "\n".join(sorted(plain(one) for one in headings))
    return hashlib.sha256(text.encode(errors="replace")).hexdigest()[:24]


def _decoded(content: bytes) -> str:
    encodings = ["utf-16"] if content[:2] in {b"\xff\xfe", b"\xfe\xff"} else ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            break
        return text
    raise TableRefused(TableTrouble.TEXT)


def _csv_rows(text: str) -> list[list[Raw]]:
    first, _, rest = text.partition("\n")
    said = first.strip().strip('"')
    has_said = said.startswith("sep=") and len(said) > 4
    separator = said[4] if has_said else ""
    text = rest if has_said else text
    separator = separator or _separator(text)
    lines = _Lines(text, separator)
    try:
        # An empty line stays a row, so that rows have the numbers their reader knows.
        rows: list[list[Raw]] = []
        for row in csv.reader(lines, delimiter=separator):
            lines.begin_row()
            rows.append([cell if cell else None for cell in row])
            if len(rows) > MOST_ROWS + _HEAD_ROWS:
                raise TableRefused(TableTrouble.TOO_MANY_ROWS, MOST_ROWS)
    except csv.Error as error:
        raise TableRefused(TableTrouble.NOT_A_TABLE) from error
    # The first line said what parts the cells, and was one all the same.
    return [[], *rows] if has_said else rows


class _Lines:
    """The lines of a text as a reader of CSV takes them; a row may have several. TableRefused in one too wide."""

    def __init__(self, text: str, separator: str) -> None:
        self._lines, self._separator, self._signs = io.StringIO(text, newline=""), separator, 0

    def begin_row(self) -> None:
        """The next line begins another row."""
        self._signs = 0

    def __iter__(self) -> Iterator[str]:
        for line in self._lines:
            self._signs += line.count(self._separator)
            if self._signs > _MOST_SIGNS:
                raise TableRefused(TableTrouble.TOO_MANY_COLUMNS, MOST_COLUMNS)
            yield line


def _separator(text: str) -> str:
    """What parts the most cells in the same number in each of the first rows."""
    sample = text[:20_000].rpartition("\n")[0] or text[:20_000]
    best, most = ",", 0
    for separator in _SEPARATORS:
        try:
            widths = [len(row) for row in csv.reader(io.StringIO(sample, newline=""), delimiter=separator) if row]
        except csv.Error:
            continue
        common = max(set(widths), key=lambda width: (widths.count(width), width), default=1)
        score = widths.count(common) * (common > 1) * 100 + common
        if score > most:
            best, most = separator, score
    return best


def _from_json(name: str, at: datetime, text: str) -> ReadFile:
    if text.count("{") + text.count("[") > _MOST_PARTS:
        raise TableRefused(TableTrouble.TOO_MANY_ROWS, MOST_ROWS)
    try:
        data = json.loads(text, parse_float=Decimal, parse_constant=_refused, object_pairs_hook=_once)
    except RecursionError as error:
        raise TableRefused(TableTrouble.TOO_DEEP) from error
    except ValueError as error:
        # What begins like JSON may still be a table of texts.
        if text.lstrip().startswith("[") and "\n" in text and not text.rstrip().endswith("]"):
            return _checked(name, at, [table(name, _csv_rows(text))])
        raise TableRefused(TableTrouble.DAMAGED) from error
    if isinstance(data, list):
        return _checked(name, at, [_of_objects(name, data)])
    try:
        sheet, as_of = sheet_of(data)
    except NotOurs as error:
        raise TableRefused(TableTrouble.NOT_A_TABLE) from error
    except RecursionError as error:
        raise TableRefused(TableTrouble.TOO_DEEP) from error
    if len(sheet.rows) > MOST_ROWS:
        raise TableRefused(TableTrouble.TOO_MANY_ROWS, MOST_ROWS)
    if not sheet.rows:
        raise TableRefused(TableTrouble.EMPTY)
    return ReadFile(name, as_of or at, (sheet,), is_understood=True)


def _of_objects(name: str, data: list[Any]) -> Sheet | None:
    """A list of flat objects: their names are the headings."""
    if not all(isinstance(row, dict) for row in data):
        raise TableRefused(TableTrouble.NOT_A_TABLE)
    headings = list(dict.fromkeys(key for row in data for key in row))
    if len(headings) > MOST_COLUMNS:
        raise TableRefused(TableTrouble.TOO_MANY_COLUMNS, MOST_COLUMNS)
    if any(isinstance(value, dict | list) for row in data for value in row.values()):
        raise TableRefused(TableTrouble.NOT_A_TABLE)
    return table(name, [headings, *([row.get(key) for key in headings] for row in data)])


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name twice")
    return found


def _refused(constant: str) -> None:
    raise ValueError(constant)
