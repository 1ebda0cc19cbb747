"""What the finders of sensitive texts share: kinds, findings, and one plain spelling of a text."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Sensitive(StrEnum):
    """What was found."""

    NORWAY = "norway"
    """Fødselsnummer, D-number, H-number, FH-number."""
    SWEDEN = "sweden"
    """Personnummer, samordningsnummer."""
    FINLAND = "finland"
    """Henkilötunnus."""
    DENMARK = "denmark"
    """CPR."""
    ICELAND = "iceland"
    """Kennitala."""
    EMAIL = "email"
    IBAN = "iban"
    CARD = "card"


IDENTITY_NUMBERS = frozenset(
    {Sensitive.NORWAY, Sensitive.SWEDEN, Sensitive.FINLAND, Sensitive.DENMARK, Sensitive.ICELAND}
)


@dataclass(frozen=True, slots=True)
class Finding:
    """A place in a text, `start` to `end`.

    `is_sure`: its control digits are right and chance is not the likelier reason, or the text calls it so. `others`:
    what else it may be; ten digits may be a number of three countries.
    """

    kind: Sensitive
    start: int
    end: int
    is_sure: bool
    others: frozenset[Sensitive] = frozenset()


def merged(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings in the order of the text, none overlapping another.

    Those that overlap become one that covers them all, of the kind that is sure, then longer, then earlier in `found`.
    """
    groups: list[list[Finding]] = []
    end = -1
    for one in sorted(found, key=lambda one: one.start):
        if one.start >= end:
            groups.append([])
        groups[-1].append(one)
        end = max(end, one.end)
    return tuple(map(_one, groups))


def _one(group: list[Finding]) -> Finding:
    best = min(group, key=lambda one: (not one.is_sure, one.start - one.end))
    others = frozenset(kind for one in group for kind in (one.kind, *one.others)) - {best.kind}
    return Finding(best.kind, min(one.start for one in group), max(one.end for one in group), best.is_sure, others)


@dataclass(frozen=True, slots=True)
class Plain:
    """A text with plain digits, hyphens, spaces and line ends. `places[n]`: where its nth character stood."""

    text: str
    places: range | list[int]

    def original(self, one: Finding) -> Finding:
        """The same finding, at its place in the original text."""
        end = self.places[one.end - 1] + 1
        return Finding(one.kind, self.places[one.start], end, one.is_sure, one.others)


_ODD = re.compile(r"[^\n -~]")


def plain(text: str) -> Plain:
    """The plain spelling: invisible characters (soft hyphens, joiners, direction marks) are left out."""
    if not _ODD.search(text):
        return Plain(text, range(len(text)))
    letters = [_FOLDED[letter] for letter in text]
    places = [place for place, letter in enumerate(letters) if letter]
    return Plain("".join(letters), places)


class _Folds(dict[str, str]):
    """The plain spelling of each character, worked out when it is first met."""

    def __missing__(self, letter: str) -> str:
        kind = unicodedata.category(letter)
        if kind == "Nd":
            folded = str(unicodedata.decimal(letter))
        elif kind == "Pd" or letter == "\u2212":
            folded = "-"
        elif kind in {"Cf", "Mn"} or letter == "\r":
            folded = ""
        elif letter in "\n\x0b\x0c\u0085\u2028\u2029":
            folded = "\n"
        else:
            folded = " " if letter.isspace() else letter
        self[letter] = folded
        return folded


_FOLDED = _Folds()
