"""Finds Nordic national identity numbers in a plain text (`findings.plain`).

A missed number is worse than a box too many: its shape and a possible date find it, control digits only raise
confidence. Only where a number looks like a part of something longer, or where ten bare digits are too many other
things, its control digit or a word for it must be there.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.findings import Finding, Sensitive

_NEAR_BEFORE, _NEAR_BEHIND = 24, 12
"""How many characters before and behind a number a word for it may stand."""
_GAP = r"((?:[ \n]{0,2}-)?[ \n]{0,2})"
"""What people write between the date and the rest."""
_DATE = r"([0-9]{2})([. ]?)([0-9]{2})\2([0-9]{2})"


@dataclass(frozen=True, slots=True)
class _Number:
    """Something of the right shape. `parts`: three of the date, then the rest; `sign` stands before the rest."""

    start: int
    end: int
    parts: tuple[str, ...]
    sign: str
    is_torn: bool
    """Looks like two things, or like a part of another: a line ends in it, it is a written date, letters touch it."""
    is_named: bool
    """A word for such a number stands beside it."""

    @property
    def digits(self) -> str:
        return "".join(self.parts)

    def finding(self, kind: Sensitive, *, is_sure: bool) -> Finding:
        return Finding(kind, self.start, self.end, is_sure or self.is_named)


def identity_numbers(text: str) -> Iterator[Finding]:
    """Every possible number of each country; the same digits may come for several."""
    for finder in _FINDERS:
        yield from finder(text)


def _shape(body: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![0-9]){body}(?![0-9])")


def _numbers(shape: re.Pattern[str], names: re.Pattern[str], text: str) -> Iterator[_Number]:
    """All of a shape whose groups are: a part, the dot or space in the date, two parts, what stands between, the rest.

    Overlapping ones too: what begins inside a wrong one may be the right one.
    """
    at = 0
    while match := shape.search(text, at):
        at = match.start() + 1
        first, dot, second, third, gap, rest = match.groups()[:6]
        start, end = match.span()
        sign = gap.strip()
        is_torn = "\n" in gap or (bool(dot) and not sign) or _is_part(text, start, end)
        yield _Number(start, end, (first, second, third, rest), sign, is_torn, _is_near(names, text, start, end))


def _is_part(text: str, start: int, end: int) -> bool:
    """Whether what touches a number makes it look like a part of a longer one, of a code or of a phone number."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    return bool(
        before[-1:].isalpha()
        or after[:1].isalpha()
        or before.endswith("+")
        or (before[-1:] in (".", "-") and before[:1].isdigit())
        or (after[:1] in (".", "-") and after[1:].isdigit())
    )


def _is_near(names: re.Pattern[str], text: str, start: int, end: int) -> bool:
    before, behind = text[max(0, start - _NEAR_BEFORE) : start], text[end : end + _NEAR_BEHIND]
    return names.search(before) is not None or names.search(behind) is not None


def _names(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{words})", re.IGNORECASE)


def _is_date(day: int, month: int) -> bool:
    """Whether such a day exists in some year: the digits of the year do not tell which."""
    try:
        date(2000, month, day)
    except ValueError:
        return False
    return True


def _weighted(number: str, weights: tuple[int, ...]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(number, weights, strict=False))


def luhn(number: str) -> bool:
    """Whether the last digit is the check digit of ISO/IEC 7812-1, annex B."""
    doubled = [int(digit) * (2 if place % 2 else 1) for place, digit in enumerate(reversed(number))]
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


# Norway, https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon: eleven digits, day + 40 in D-numbers, month
# + 40 in H-numbers, + 80, + 65 and + 40 in test populations. Numbers given from 2032 on leave a remainder of 0 to 3 at
# the first control digit. FH-numbers (health service) begin with 8 or 9 and hold no date: only their digits tell.
_NORWEGIAN = _shape(_DATE + _GAP + r"([0-9]{5})")
_NORWEGIAN_NAMES = _names(r"f(?:ø|oe?)dsels-?(?:nummer|nr)|person-?(?:nummer|nr)|[dh]-?nummer|fnr|f\.nr|pnr")
_K1, _K2 = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)


def _norwegian(text: str) -> Iterator[Finding]:
    for one in _numbers(_NORWEGIAN, _NORWEGIAN_NAMES, text):
        day, month = int(one.parts[0]), int(one.parts[1])
        day -= 40 if day > 40 else 0
        month -= next((shift for shift in (80, 65, 40) if month > shift), 0)
        k1, k2 = _weighted(one.digits, _K1) % 11, _weighted(one.digits, _K2) % 11
        has_check = k1 <= 3 and k2 == 0
        is_helping = one.digits[0] in "89" and k1 == k2 == 0
        is_possible = _is_date(day, month) and (has_check or one.is_named or not one.is_torn)
        if is_possible or (is_helping and not one.is_torn):
            yield one.finding(Sensitive.NORWAY, is_sure=has_check)


# Sweden, https://www.skatteverket.se: year first, `+` from the hundredth birthday on, day + 60 in samordningsnummer,
# whose month and day may be unknown (00 and 60).
_SWEDISH = _shape(r"((?:18|19|20)?[0-9]{2})([. -]?)([0-9]{2})\2([0-9]{2})((?:[ \n]{0,2}[-+])?[ \n]{0,2})([0-9]{4})")
_SWEDISH_NAMES = _names(r"person-?(?:nummer|nr)|samordnings|pers\.? ?nr|pnr|p-nr|f[öo]delse(?:nummer|nr)")


def _swedish(text: str) -> Iterator[Finding]:
    for one in _numbers(_SWEDISH, _SWEDISH_NAMES, text):
        month, day = int(one.parts[1]), int(one.parts[2])
        is_possible = _is_date(day, month) or (60 <= day <= 91 and (month == 0 or _is_date(max(1, day - 60), month)))
        has_check = luhn(one.digits[-10:])
        # Ten or twelve bare digits are every second order number, and the minutes of a day.
        if is_possible and (one.is_named or has_check or (one.sign and not one.is_torn)):
            yield one.finding(Sensitive.SWEDEN, is_sure=has_check and bool(one.sign))


# Finland, https://dvv.fi/en/reform-of-personal-identity-code: a sign for the century, more of them since 2023, and a
# character by remainder 31. 900 to 999 are temporary.
_FINNISH = _shape(r"([0-9]{2})()([0-9]{2})([0-9]{2})( ?[-+A-FYXWVUa-fyxwvu] ?)([0-9]{3}[0-9A-Ya-y])")
_FINNISH_NAMES = _names(r"henkil[öo]tunnu|hetu|personbeteckning|sotu")
_FINNISH_CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY"


def _finnish(text: str) -> Iterator[Finding]:
    for one in _numbers(_FINNISH, _FINNISH_NAMES, text):
        check = one.digits[-1].upper()
        if not _is_date(int(one.parts[0]), int(one.parts[1])) or check not in _FINNISH_CHECKS:
            continue
        has_check = _FINNISH_CHECKS[int(one.digits[:-1]) % 31] == check
        if has_check or one.is_named or not one.is_torn:
            yield one.finding(Sensitive.FINLAND, is_sure=has_check)


# Denmark, https://cpr.dk: remainder 11 is not promised since 1 October 2007; day + 60 in replacement numbers. Bare
# digits need that remainder or a word for them: ten digits that begin with a date are too many other things.
_DANISH = _shape(_DATE + _GAP + r"([0-9]{4})")
_DANISH_NAMES = _names(r"cpr|person-?(?:nummer|nr)|pers\.? ?nr|erstatnings(?:person|cpr|nummer)")
_DANISH_WEIGHTS = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)


def _danish(text: str) -> Iterator[Finding]:
    for one in _numbers(_DANISH, _DANISH_NAMES, text):
        day = int(one.parts[0])
        if not _is_date(day - 60 if day > 60 else day, int(one.parts[1])):
            continue
        has_check = _weighted(one.digits, _DANISH_WEIGHTS) % 11 == 0
        if one.is_named or (not one.is_torn and (one.sign or has_check)):
            yield one.finding(Sensitive.DENMARK, is_sure=has_check and bool(one.sign) and not one.is_torn)


# Iceland, https://www.skra.is: the check digit was abolished on 18 February 2026, for new numbers; day + 40 for
# companies; the last digit is the century's (8, 9, 0). System numbers begin with 8 or 9 and hold no date.
_ICELANDIC = _shape(_DATE + _GAP + r"([0-9]{4})")
_ICELANDIC_NAMES = _names(r"kt(?![^\W_])|kennit|id number")
_ICELANDIC_WEIGHTS = (3, 2, 7, 6, 5, 4, 3, 2, 1)


def _icelandic(text: str) -> Iterator[Finding]:
    for one in _numbers(_ICELANDIC, _ICELANDIC_NAMES, text):
        day, number = int(one.parts[0]), one.digits
        is_dated = number[9] in "890" and _is_date(day - 40 if day > 40 else day, int(one.parts[1]))
        has_check = is_dated and _weighted(number, _ICELANDIC_WEIGHTS) % 11 == 0
        # Bare digits are the usual way to write them, but nobody born before 1900 is in a picture.
        is_usual = is_dated and (bool(one.sign) or number[9] != "8")
        is_system = number[0] in "89" and bool(one.sign)
        is_possible = has_check or (not one.is_torn and (is_usual or is_system))
        if (one.is_named and (is_dated or number[0] in "89")) or is_possible:
            yield one.finding(Sensitive.ICELAND, is_sure=has_check and bool(one.sign))


_FINDERS: tuple[Callable[[str], Iterator[Finding]], ...] = (_norwegian, _swedish, _finnish, _danish, _icelandic)
