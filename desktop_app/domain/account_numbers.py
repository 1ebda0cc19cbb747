"""Finds IBANs (ISO 13616) and card numbers (ISO/IEC 7812) in a plain text (`findings.plain`).

Both are long: without their check digits they would be every second code, so those must be right.
"""

import re
from collections.abc import Iterator

from desktop_app.domain.findings import Finding, Sensitive
from desktop_app.domain.identity_numbers import luhn

_LENGTHS = {
    country: int(length)
    for country, length in re.findall(
        r"([A-Z]{2})([0-9]{2})",
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29"
        " ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20"
        " LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29"
        " PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20"
        " YE30",
    )
}
"""How long each country's IBAN is: where it ends is thereby known, whatever stands behind it."""
_IBAN_BEGINS = re.compile(r"(?<![^\W_])[A-Za-z]{2}[ ]?[0-9]{2}")
_GAPS = (" ", "\n", "-")


def ibans(text: str) -> Iterator[Finding]:
    """Every IBAN whose check digits are right, in groups or not."""
    for match in _IBAN_BEGINS.finditer(text):
        length = _LENGTHS.get(match[0][:2].upper())
        end = _end(text, match.start(), length) if length else None
        if end is None:
            continue
        number = "".join(letter for letter in text[match.start() : end] if letter not in _GAPS).upper()
        if int("".join(str(int(letter, 36)) for letter in number[4:] + number[:4])) % 97 == 1:
            yield Finding(Sensitive.IBAN, match.start(), end, True)


def _end(text: str, start: int, length: int) -> int | None:
    """Where `length` letters and digits end that have single gaps at most; None if they do not end there."""
    at = start
    while length:
        if text[at : at + 1] in _GAPS and at > start and text[at - 1] not in _GAPS:
            at += 1
        if not (text[at : at + 1].isascii() and text[at : at + 1].isalnum()):
            return None
        at, length = at + 1, length - 1
    return None if text[at : at + 1].isalnum() else at


_CHAIN = re.compile(r"(?<![^\W_])[0-9]+(?:[ \n-][0-9]+)*(?![^\W_])")
_GROUP = re.compile(r"[0-9]+")
_SMALLEST_GROUP, _MOST_GROUPS, _LONGEST_CARD = 3, 6, 19
_CARD = re.compile(
    r"4(?:\d{12}|\d{15}|\d{18})"  # Visa, Visa/Dankort
    r"|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}"  # Mastercard
    r"|3[47]\d{13}"  # American Express
    r"|3(?:0[0-5]|[689]\d)\d{11,16}"  # Diners
    r"|35(?:2[89]|[3-8]\d)\d{12,15}"  # JCB
    r"|(?:5[06-8]|6\d)\d{14,17}",  # Dankort, Maestro, Discover, UnionPay
    re.ASCII,
)


def cards(text: str) -> Iterator[Finding]:
    """Every card number of a known kind whose check digit is right, in groups or not; others may stand around it."""
    for chain in _CHAIN.finditer(text):
        groups = [group.span() for group in _GROUP.finditer(text, chain.start(), chain.end())]
        for first in range(len(groups)):
            number = ""
            for start, end in groups[first : first + _MOST_GROUPS]:
                number += text[start:end]
                if len(number) > _LONGEST_CARD or end - start < _SMALLEST_GROUP:
                    break
                if _CARD.fullmatch(number) and luhn(number) and len(set(number)) > 1:
                    yield Finding(Sensitive.CARD, groups[first][0], end, True)
