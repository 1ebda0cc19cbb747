"""What a cell of a file says: a number, a day, a word. Strict: what can be read in two ways is read in neither."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from desktop_app.domain.imports import FORMULA, DayOrder, Field, Flaw, Raw

LONGEST = 2000
_LARGEST, _LARGEST_NAME = 12, 24
"""So many digits a number may have before its decimals, and one that is a name."""
_PLACES, _MOST_PLACES = Decimal("0.000001"), -6
_MARKS = {",": ".", ".": ","}
_BLANKS = "\u00a0\u202f\u2009 '’"
_ALLOWED = re.compile(r"\s*allowed$", re.IGNORECASE)
_DIGITS = re.compile(r"([0-9]{1,4})([-./ ])([0-9]{1,2})\2([0-9]{1,4})\.?")
_TIME = re.compile(r"[T ][0-9]{1,2}[:.][0-9]{2}([:.][0-9]{2}([.,][0-9]+)?)?\s*(Z|[+-][0-9]{2}:?[0-9]{2})?$")


class BadCell(Exception):
    """A cell that does not say what its column says. `text`: what it holds."""

    def __init__(self, flaw: Flaw, text: str = "", field: Field | None = None) -> None:
        super().__init__(flaw.value)
        self.flaw, self.text, self.field = flaw, text[:80], field


def text(raw: Raw) -> str:
    """The cell as one line of text; "" for an empty one. Raises BadCell."""
    match raw:
        case None:
            return ""
        case bool():
            return "yes" if raw else "no"
        case datetime():
            return raw.date().isoformat()
        case date():
            return raw.isoformat()
        case str():
            found = " ".join(raw.replace("\0", "").split()) if raw != FORMULA else raw
        case _:
            found = _whole(raw)
    if found == FORMULA or found.startswith("="):
        raise BadCell(Flaw.FORMULA, found.replace(FORMULA, "="))
    if len(found) > LONGEST:
        raise BadCell(Flaw.TOO_LONG, found)
    # What our own export wrote before the first sign, so that no program takes it for a formula.
    return found[1:] if found[:1] == "'" and found[1:].lstrip()[:1] in tuple("=+-@") else found


def number(raw: Raw, decimal: str) -> Decimal | None:
    """The number, with decimals parted by `decimal`; None for an empty cell. Raises BadCell."""
    if isinstance(raw, bool | date):
        raise BadCell(Flaw.NOT_A_NUMBER, str(raw))
    if isinstance(raw, int | float | Decimal):
        return _sound(_exact(raw), str(raw))
    said = _ALLOWED.sub("", text(raw))
    if not said:
        return None
    return _sound(_parsed(said, decimal), said)


def day(raw: Raw, order: DayOrder) -> date | None:
    """The day; None for an empty cell. A year comes first or has four digits. Raises BadCell."""
    if isinstance(raw, datetime):
        return raw.date()
    if isinstance(raw, date):
        return raw
    said = text(raw)
    if not said:
        return None
    found = _DIGITS.fullmatch(_TIME.sub("", said).strip())
    if found is None or isinstance(raw, int | float | Decimal):
        raise BadCell(Flaw.NOT_A_DAY, said)
    first, middle, last = found.group(1), int(found.group(3)), found.group(4)
    try:
        if len(first) == 4 and len(last) <= 2:
            return date(int(first), middle, int(last))
        if len(last) != 4 or len(first) > 2 or order is DayOrder.YEAR_MONTH_DAY:
            raise BadCell(Flaw.NOT_A_DAY, said)
        if order is DayOrder.DAY_MONTH_YEAR:
            return date(int(last), middle, int(first))
        return date(int(last), int(first), middle)
    except ValueError as error:
        raise BadCell(Flaw.NOT_A_DAY, said) from error


def decimal_of(cells: Iterable[str]) -> str | None:
    """What parts the decimals of these numbers, where one of them can be read in one way only; None where none can
    or where they disagree."""
    found = {mark for cell in cells for mark in [_telling_mark(cell)] if mark}
    return found.pop() if len(found) == 1 else None


def order_of(cells: Iterable[str]) -> DayOrder | None:
    """In which order these days are written, where one of them can be read in one way only; else None."""
    found: set[DayOrder] = set()
    for cell in cells:
        match = _DIGITS.fullmatch(_TIME.sub("", cell.strip()).strip())
        if match is None:
            continue
        if len(match.group(1)) == 4:
            found.add(DayOrder.YEAR_MONTH_DAY)
        elif int(match.group(1)) > 12:
            found.add(DayOrder.DAY_MONTH_YEAR)
        elif int(match.group(3)) > 12:
            found.add(DayOrder.MONTH_DAY_YEAR)
    # A day with its year in front is read in any order.
    clear = found - {DayOrder.YEAR_MONTH_DAY} or found
    return clear.pop() if len(clear) == 1 else None


def _telling_mark(cell: str) -> str:
    """The decimal mark of a number that has both marks, or one that cannot group thousands."""
    plain = cell.strip().lstrip("+-−").translate(str.maketrans("", "", _BLANKS))
    if not re.fullmatch(r"[0-9.,]+", plain):
        return ""
    last = max(plain.rfind(","), plain.rfind("."))
    if last < 0:
        return ""
    mark, behind = plain[last], len(plain) - last - 1
    if plain.count(mark) > 1:
        return _MARKS[mark]
    if _MARKS[mark] in plain or behind != 3 or last > 3 or plain.startswith("0"):
        return mark
    return ""


def _parsed(said: str, decimal: str) -> Decimal:
    group = re.escape(_MARKS[decimal])
    plain = said.replace("−", "-")
    pattern = rf"([+-]?)([0-9]+|[0-9]{{1,3}}(?:[{_BLANKS}{group}][0-9]{{3}})+)(?:{re.escape(decimal)}([0-9]+))?"
    found = re.fullmatch(pattern, plain)
    sign, whole, rest = found.groups() if found else ("", "", "")
    marks = set(re.sub(r"[0-9]", "", whole))
    if not whole or len(marks) > 1 or len(plain) > 40:
        raise BadCell(Flaw.NOT_A_NUMBER, said)
    digits = re.sub(r"[^0-9]", "", whole)
    return Decimal(f"{sign}{digits}.{rest}" if rest else f"{sign}{digits}")


def _sound(value: Decimal, said: str) -> Decimal:
    if not value.is_finite():
        raise BadCell(Flaw.NOT_A_NUMBER, said)
    if _is_beyond(value, _LARGEST):
        raise BadCell(Flaw.TOO_LARGE, said)
    # More places than anybody counts: with them a long sum would no longer be exact.
    exponent = value.as_tuple().exponent
    return value.quantize(_PLACES) if isinstance(exponent, int) and exponent < _MOST_PLACES else value


def _is_beyond(value: Decimal, digits: int) -> bool:
    """Told by its exponent: to compute with a number like 1E+9999999 would overflow."""
    return bool(value) and value.adjusted() >= digits


def _exact(value: float | Decimal) -> Decimal:
    """A number of a spreadsheet as it shows, not as its bits are: 0.1 + 0.2 is 0.3."""
    if not isinstance(value, float):
        return Decimal(value)
    try:
        found = Decimal(repr(value)).quantize(_PLACES)
    except InvalidOperation:
        return Decimal(repr(value))
    return found.normalize() + 0 if found.is_finite() else found


def _whole(value: float | Decimal) -> str:
    """A number as text: 4711.0 is how a spreadsheet keeps the request 4711."""
    found = _exact(value)
    if not found.is_finite() or _is_beyond(found, _LARGEST_NAME):
        raise BadCell(Flaw.TOO_LARGE, str(found))
    return f"{found:f}" if found % 1 else f"{int(found)}"
