"""A row of a file as what its cells say, and as a single use."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import fields
from datetime import date
from decimal import Decimal
from typing import Any, TypeAlias, TypeVar

from desktop_app.domain import import_words as words
from desktop_app.domain.agreements import Usage
from desktop_app.domain.import_cells import BadCell, day, number, text
from desktop_app.domain.imports import DAYS, NUMBERS, USE_FIELDS, Field, Flaw, Raw, Reading, Sheet

Cells: TypeAlias = Mapping[Field, object]
"""What the cells of a row say, those that say anything: str, Decimal, date, bool, a word's enum, names as a tuple."""
Kind = TypeVar("Kind")

NAMES = (Field.AGREEMENT, Field.ENTITLEMENT)
"""Where there is a column for them, each row names them."""
_IDENTIFYING = frozenset({Field.DAY, Field.REF, Field.TITLE, Field.CONTACT, Field.EMAIL})
"""What makes a row a use; an amount alone may be a sum of those above it."""
_NOT_NEGATIVE = frozenset({Field.BOUGHT, Field.USED, Field.PROGRESS, Field.COURSE_HOURS})
_TERMS = ((Field.AGREEMENT_START, Field.AGREEMENT_END), (Field.PACKAGE_START, Field.PACKAGE_END))
_WORDS: Mapping[Field, Callable[[str], object]] = {
    Field.PACKAGE_KIND: words.is_enterprise_wide,
    Field.CLASS: words.entitlement_class,
    Field.SERVICE: words.service,
    Field.INCLUDED: words.is_included,
    Field.REASON: words.reason,
}
_OF_USE: Mapping[Field, str] = {
    Field.DAY: "day",
    Field.AMOUNT: "quantity",
    Field.WORKSPACE: "workspace_id",
    Field.ENDED: "end",
    Field.COURSE_HOURS: "hours",
    **{field: field.value for field in USE_FIELDS if field.value in {one.name for one in fields(Usage)}},
}
"""Where a use keeps what its cells say."""
_TURNED: Mapping[Field, Callable[[str], object]] = {Field.UNIT: words.unit, Field.STATUS: words.status}


def cells_of(sheet: Sheet, reading: Reading) -> Iterator[tuple[dict[Field, object], list[BadCell]]]:
    """Each row: what it says, and what is wrong with it; both empty for an empty row."""
    places = [(at, reading.columns[name]) for at, name in enumerate(sheet.headings) if name in reading.columns]
    mapped = {field for _, field in places}
    for row in sheet.rows:
        cells: dict[Field, object] = {}
        flaws: list[BadCell] = []
        for at, field in places:
            try:
                found = _cell(row[at] if at < len(row) else None, field, reading)
            except BadCell as flaw:
                flaws.append(BadCell(flaw.flaw, flaw.text, field))
                continue
            if found is not None:
                cells[Field.INCLUDED if found is True and field is Field.BOUGHT else field] = found
        if cells or flaws:
            at_fault = {flaw.field for flaw in flaws}
            flaws += [BadCell(Flaw.EMPTY, "", each) for each in NAMES if each in mapped - at_fault - cells.keys()]
            flaws += _contradictions(cells)
        yield cells, flaws


def is_sum(cells: Cells, at_fault: Collection[Field | None] = ()) -> bool:
    """Whether a row that names nothing is one of those sums that stand at the foot of a table."""
    return not _IDENTIFYING & {*cells, *at_fault}


def told_of(cells: Cells, fields: Collection[Field]) -> dict[Field, object]:
    """What the row says of these."""
    return {field: cells[field] for field in fields if field in cells}


def usage_of(cells: Cells, unit: str, id: str) -> Usage | None:
    """The use that a row tells of; None where it tells of an entitlement only. `id`: for one without a reference."""
    if not (_IDENTIFYING | {Field.AMOUNT}) & cells.keys():
        return None
    told: dict[str, Any] = {name: cells[field] for field, name in _OF_USE.items() if field in cells}
    progress = told.pop("progress", None)
    return Usage(id=id, unit=unit, progress=None if progress is None else int(progress), **told)


def _cell(raw: Raw, field: Field, reading: Reading) -> object:
    """What a cell says, None for an empty one. Raises BadCell."""
    if field is Field.BOUGHT and isinstance(raw, str) and words.is_included(raw) is True and raw.strip() != "1":
        return True
    if field in NUMBERS:
        found = number(raw, reading.decimal)
        if found is not None and found < 0 and field in _NOT_NEGATIVE:
            raise BadCell(Flaw.NEGATIVE, str(raw))
        return found
    if field in DAYS:
        return day(raw, reading.day_order)
    said = text(raw)
    if not said:
        return None
    if field in _WORDS:
        meant = _WORDS[field](said)
        if meant is None:
            raise BadCell(Flaw.UNKNOWN_WORD, said)
        return meant
    if field is Field.LINK and not said.startswith("https://"):
        return None
    if field is Field.WORKSPACES:
        return tuple(dict.fromkeys(name.strip() for name in said.split(";") if name.strip()))
    return _TURNED[field](said) if field in _TURNED else said


def _contradictions(cells: Cells) -> Iterator[BadCell]:
    for start, end in _TERMS:
        first, last = _found(cells, start, date), _found(cells, end, date)
        if first is not None and last is not None and last < first:
            yield BadCell(Flaw.ENDS_BEFORE_START, last.isoformat(), end)
    bought, used, left = (_found(cells, each, Decimal) for each in (Field.BOUGHT, Field.USED, Field.LEFT))
    if bought is not None and used is not None and left is not None and bought - used != left:
        yield BadCell(Flaw.SUM, str(left), Field.LEFT)
    if Field.AMOUNT in cells and not _IDENTIFYING & cells.keys():
        yield BadCell(Flaw.EMPTY, "", Field.DAY)


def _found(cells: Cells, field: Field, kind: type[Kind]) -> Kind | None:
    found = cells.get(field)
    return found if isinstance(found, kind) else None
