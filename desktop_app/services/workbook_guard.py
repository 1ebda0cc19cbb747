"""Looks through a workbook before anything reads it: what is too much, and which cells hold formulas.

A few kilobytes of XLSX can hold a cell at the last row and column of a sheet, or one text a million times over; a
reader that makes a table of it takes all the memory there is. Only the parts found harmless are handed on.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from xml.parsers import expat

from desktop_app.domain.imports import TableTrouble
from desktop_app.errors import TableRefused

if TYPE_CHECKING:
    from collections.abc import Set

MOST_PARTS = 500
MOST_PLAIN = 100 * 1024 * 1024
MOST_RATIO, FREE_RATIO_BYTES = 200, 5 * 1024 * 1024
MOST_CELLS = 1_000_000
"""Of all sheets together, the empty ones between others included."""
MOST_TEXT = 64 * 1024 * 1024
"""Characters of all cells together; a text many cells share counts for each."""
_PIECE = 256 * 1024
_PARTS = (".xml", ".rels")
_MACROS = re.compile(r"vbaProject|macrosheets|activeX|/embeddings/", re.IGNORECASE)
_CELL = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_FILLING = frozenset({"array", "dataTable"})
"""Formulas that stand in one cell and compute several."""
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, expat.ExpatError, RuntimeError)


@dataclass
class Looked:
    """A workbook without its pictures and other extras, and where its formulas are: sheet → (row, column) from 0.

    `elsewhere`: those of all parts, for a sheet whose part is not known.
    """

    content: bytes
    formulas: dict[str, set[tuple[int, int]]] = field(default_factory=dict)
    elsewhere: frozenset[tuple[int, int]] = frozenset()

    def of(self, sheet: str) -> Set[tuple[int, int]]:
        """Where the formulas of a sheet are, or may be."""
        return self.formulas.get(sheet, self.elsewhere)


def look_through(content: bytes) -> Looked:
    """What may be read of a workbook. Raises TableRefused."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = _parts_of(archive)
    except _BROKEN as error:
        raise TableRefused(TableTrouble.DAMAGED) from error
    if "[Content_Types].xml" not in parts or not any(name.startswith("xl/") for name in parts):
        raise TableRefused(TableTrouble.NOT_A_TABLE)
    try:
        lengths = _text_lengths(parts)
        scans = {name: _Scan(lengths) for name in parts}
        limits = _Limits()
        for name, part in parts.items():
            scans[name].read(part)
            limits.add(scans[name])
    except expat.ExpatError as error:
        raise TableRefused(TableTrouble.DAMAGED) from error
    return Looked(_packed(parts), *_formulas(scans))


def _parts_of(archive: zipfile.ZipFile) -> dict[str, bytes]:
    entries = archive.infolist()
    if len(entries) > MOST_PARTS:
        raise TableRefused(TableTrouble.BOMB)
    for entry in entries:
        if entry.flag_bits & 0x1:
            raise TableRefused(TableTrouble.ENCRYPTED)
        if _MACROS.search(entry.filename):
            raise TableRefused(TableTrouble.MACROS)
        if entry.file_size > max(entry.compress_size * MOST_RATIO, FREE_RATIO_BYTES):
            raise TableRefused(TableTrouble.BOMB)
    if len({entry.filename.casefold() for entry in entries}) != len(entries):
        raise TableRefused(TableTrouble.DAMAGED)
    found: dict[str, bytes] = {}
    left = MOST_PLAIN
    for entry in entries:
        if not entry.filename.endswith(_PARTS):
            continue
        with archive.open(entry) as source:
            # What the directory says of its size is what a stranger says.
            part = source.read(min(left, entry.file_size) + 1)
        left -= len(part)
        if left < 0 or len(part) > entry.file_size:
            raise TableRefused(TableTrouble.BOMB)
        found[entry.filename] = part
    return found


@dataclass
class _Limits:
    cells: int = 0
    text: int = 0

    def add(self, scan: _Scan) -> None:
        self.cells += (scan.last_row + 1) * (scan.last_column + 1)
        self.text += scan.text
        if self.cells > MOST_CELLS or self.text > MOST_TEXT:
            raise TableRefused(TableTrouble.BOMB)


class _Scan:
    """One part of XML: how far its cells reach, how much text they hold, which have formulas, what it refers to."""

    def __init__(self, lengths: list[int]) -> None:
        self._lengths = lengths
        self.last_row = self.last_column = -1
        self.text = 0
        self.formulas: set[tuple[int, int]] = set()
        self.sheets: list[tuple[str, str]] = []
        self.relations: dict[str, str] = {}
        self._row, self._column = -1, -1
        self._kind, self._value = "", ""
        self._is_value = False
        self._filled = 0

    def read(self, part: bytes) -> None:
        """Raises TableRefused, ExpatError."""
        parser = safe_parser()
        parser.StartElementHandler, parser.EndElementHandler = self._start, self._end
        parser.CharacterDataHandler = self._characters
        feed(parser, part)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        match local(name):
            case "row":
                self._row = _number(attributes.get("r"), self._row + 1)
                self._column = -1
            case "c":
                said = attributes.get("r", "")
                place = _CELL.fullmatch(said)
                if said and place is None:
                    raise TableRefused(TableTrouble.DAMAGED)  # another reader may find it in another place
                if place is not None:
                    self._row, self._column = int(place.group(2)) - 1, _column(place.group(1))
                else:
                    self._column += 1
                self._kind = attributes.get("t", "")
                self.last_row, self.last_column = max(self.last_row, self._row), max(self.last_column, self._column)
                if (self.last_row + 1) * (self.last_column + 1) > MOST_CELLS:
                    raise TableRefused(TableTrouble.BOMB)
            case "f":
                self.formulas.add((self._row, self._column))
                if attributes.get("t") in _FILLING:
                    self._fill(attributes.get("ref", ""))
            case "v":
                self._is_value, self._value = True, ""
            case "sheet":
                relation = next((value for key, value in attributes.items() if local(key) == "id"), "")
                self.sheets.append((attributes.get("name", ""), relation))
            case "Relationship":
                self.relations[attributes.get("Id", "")] = attributes.get("Target", "")

    def _fill(self, ref: str) -> None:
        """A formula may fill more cells than its own; the others hold only what it computed."""
        ends = [_CELL.fullmatch(end) for end in ref.split(":")]
        places = [(int(end.group(2)) - 1, _column(end.group(1))) for end in ends if end is not None]
        if len(places) != 2:
            return
        (top, bottom), (left, right) = (sorted(each) for each in zip(*places, strict=True))
        self._filled += (bottom - top + 1) * (right - left + 1)
        if self._filled > MOST_CELLS:
            raise TableRefused(TableTrouble.BOMB)
        self.formulas.update((row, column) for row in range(top, bottom + 1) for column in range(left, right + 1))

    def _end(self, name: str) -> None:
        if local(name) == "v" and self._is_value:
            self._is_value = False
            if self._kind == "s" and self._value.strip().isdecimal():
                at = int(self._value[:9])
                self.text += self._lengths[at] if at < len(self._lengths) else 0

    def _characters(self, text: str) -> None:
        self.text += len(text)
        if self._is_value and len(self._value) < 20:
            self._value += text


def safe_parser() -> Any:
    """A parser of XML that knows no entities: what declares any is refused."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _no_doctype
    parser.XmlDeclHandler = _only_utf8
    return parser


def feed(parser: Any, part: bytes) -> None:
    """All of a part, piece by piece. Raises ExpatError, TableRefused."""
    if part[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        raise TableRefused(TableTrouble.TEXT)
    for at in range(0, len(part), _PIECE):
        parser.Parse(part[at : at + _PIECE], False)
    parser.Parse(b"", True)


def local(name: str) -> str:
    """The name without its prefix."""
    return name.rpartition(":")[2]


def _no_doctype(*_: object) -> None:
    raise TableRefused(TableTrouble.BOMB)


def _only_utf8(_version: str, encoding: str | None, _standalone: int) -> None:
    if (encoding or "utf-8").casefold() not in {"utf-8", "us-ascii"}:
        raise TableRefused(TableTrouble.TEXT)


def _text_lengths(parts: dict[str, bytes]) -> list[int]:
    """How long each shared text is."""
    lengths: list[int] = []

    def start(name: str, _attributes: dict[str, str]) -> None:
        if local(name) == "si":
            lengths.append(0)

    def characters(text: str) -> None:
        if lengths:
            lengths[-1] += len(text)

    for name, part in parts.items():
        if name.casefold().endswith("sharedstrings.xml"):
            parser = safe_parser()
            parser.StartElementHandler, parser.CharacterDataHandler = start, characters
            feed(parser, part)
    return lengths


def _formulas(scans: dict[str, _Scan]) -> tuple[dict[str, set[tuple[int, int]]], frozenset[tuple[int, int]]]:
    """Those of each sheet whose part is known, and those of all parts. Parts have no case: readers find them anyway."""
    folded = {name.casefold(): scan for name, scan in scans.items()}
    found: dict[str, set[tuple[int, int]]] = {}
    for sheet, part in _sheets(folded):
        scan = folded.get(part.casefold())
        if scan is not None:
            found.setdefault(sheet, set()).update(scan.formulas)
    return found, frozenset[tuple[int, int]]().union(*(scan.formulas for scan in scans.values()))


def _sheets(scans: dict[str, _Scan]) -> list[tuple[str, str]]:
    """Each sheet's name, and the part it is."""
    relations = scans["xl/_rels/workbook.xml.rels"].relations if "xl/_rels/workbook.xml.rels" in scans else {}
    sheets = scans["xl/workbook.xml"].sheets if "xl/workbook.xml" in scans else []
    found = []
    for name, id in sheets:
        target = relations.get(id, "")
        part = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")
        found.append((name, part))
    return found


def _packed(parts: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return target.getvalue()


def _number(said: str | None, otherwise: int) -> int:
    return int(said) - 1 if said is not None and said.isdecimal() and len(said) < 8 else otherwise


def _column(letters: str) -> int:
    at = 0
    for letter in letters:
        at = at * 26 + ord(letter) - 64
    return at - 1
