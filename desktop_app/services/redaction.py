"""From the text a page tells screen readers to the places of a picture that should be redacted. Pure.

Where a page told the places of words, they are taken. Else the part of a line is reckoned, generously; of a text of
several lines the whole place is taken. A box too large is better than a digit beside it.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.domain.capture import PageText, Rectangle
from desktop_app.domain.findings import Finding, Sensitive
from desktop_app.domain.sensitive import find_sensitive

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

_LOWEST_LINE, _HIGHEST_LINE = 0.95, 2.2
"""How high a single line is, in sizes of its font: less is a box with air beside its text, more are two lines."""
_TOUCHING, _A_SPACE = 0.15, 1.5
"""Texts this near to each other (in heights of their line) are one word, or two words of one line."""
_NARROW, _WIDE = frozenset("iljtfrI.,:;'|!()[]/\\ -"), frozenset("mwMW@%—")
_DIGIT_EM, _NARROW_EM, _WIDE_EM, _CAPITAL_EM, _OTHER_EM = 0.56, 0.3, 0.88, 0.68, 0.52


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A place to redact, in pixels of the picture. `kinds`: all it may be, `kind` the likeliest.

    `must`: the organisation's policy wants it redacted before the picture is used.
    """

    place: Rectangle
    kind: Sensitive
    is_sure: bool
    kinds: frozenset[Sensitive]
    must: bool = False


class _Part(NamedTuple):
    """What of a text is found: its letters from `start` to `end`."""

    text: PageText
    start: int
    end: int


def suggestions(
    texts: Sequence[PageText], picture: Rectangle, always: Collection[Sensitive] = ()
) -> tuple[Suggestion, ...]:
    """The places to redact in a picture of a part of the desktop, from the top; what lies beside it is left out.

    `always`: kinds of which everything that may be one must be redacted.
    """
    found: dict[Rectangle, Suggestion] = {}
    for one, parts in (*_found(texts, _in_order(texts)), *_found(texts, _by_lines(texts))):
        kinds = frozenset({one.kind, *one.others})
        for place in _places(parts):
            seen = place.within(picture)
            if seen.width and seen.height:
                moved = Rectangle(seen.x - picture.x, seen.y - picture.y, seen.width, seen.height)
                new = Suggestion(moved, one.kind, one.is_sure, kinds, must=not kinds.isdisjoint(always))
                found[moved] = _both(found[moved], new) if moved in found else new
    return tuple(sorted(_without_inner(found.values()), key=lambda one: one.place[1::-1]))


def line_suggestion(text: str, place: Rectangle, always: Collection[Sensitive] = ()) -> Suggestion | None:
    """The whole place of a line of ours, if anything is found in its text."""
    found = find_sensitive(text)
    if not found:
        return None
    best = max(found, key=lambda one: one.is_sure)
    kinds = frozenset(kind for one in found for kind in (one.kind, *one.others))
    return Suggestion(place, best.kind, best.is_sure, kinds, must=not kinds.isdisjoint(always))


# Runs of text are joined in two ways: as the page tells them, so that a number may go on in the next line, and by
# where they stand, so that one may be made of several boxes in a line.


def _in_order(texts: Sequence[PageText]) -> list[tuple[int, str]]:
    return [(index, "\n") for index in range(len(texts))]


def _by_lines(texts: Sequence[PageText]) -> list[tuple[int, str]]:
    """The indices of single lines as one reads them, each with what stands behind it."""
    single = [index for index, text in enumerate(texts) if _is_line(text)]
    lines: list[list[int]] = []
    for index in sorted(single, key=lambda index: (texts[index].y, texts[index].x)):
        if lines and _is_beside(texts[lines[-1][0]], texts[index]):
            lines[-1].append(index)
        else:
            lines.append([index])
    order: list[tuple[int, str]] = []
    for line in lines:
        line.sort(key=lambda index: texts[index].x)
        order += [(left, _between(texts[left], texts[right])) for left, right in pairwise(line)]
        order.append((line[-1], "\n"))
    return order


def _is_beside(one: PageText, other: PageText) -> bool:
    shared = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return 2 * shared >= min(one.height, other.height)


def _between(left: PageText, right: PageText) -> str:
    gap, height = right.x - left.x - left.width, max(1, min(left.height, right.height))
    if gap < -height or gap > _A_SPACE * height:
        return "\n"
    return "" if gap <= _TOUCHING * height else " "


def _found(texts: Sequence[PageText], order: Iterable[tuple[int, str]]) -> Iterator[tuple[Finding, list[_Part]]]:
    """What is found in joined texts, each with the parts of the texts it is made of."""
    starts, indices, whole, length = [], [], [], 0
    for index, behind in order:
        starts.append(length)
        indices.append(index)
        whole += [texts[index].text, behind]
        length += len(texts[index].text) + len(behind)
    for one in find_sensitive("".join(whole)):
        parts = []
        for at in range(bisect_right(starts, one.start) - 1, bisect_right(starts, one.end - 1)):
            start, end = max(0, one.start - starts[at]), min(len(texts[indices[at]].text), one.end - starts[at])
            if start < end:
                parts.append(_Part(texts[indices[at]], start, end))
        yield one, parts


def _places(parts: Iterable[_Part]) -> list[Rectangle]:
    """The places of a finding, one for each line."""
    places: list[Rectangle] = []
    for part in parts:
        for place in _part_places(*part):
            if places and places[-1].shares_line(place) and _gap(places[-1], place) <= 2 * place.height:
                places[-1] = places[-1].around(place)
            else:
                places.append(place)
    return places


def _gap(left: Rectangle, right: Rectangle) -> int:
    return max(right.x - left.x - left.width, left.x - right.x - right.width)


def _part_places(text: PageText, start: int, end: int) -> list[Rectangle]:
    inside = [word for word in text.words if word.start < end and start < word.end]
    if inside and inside[0].start <= start and end <= max(word.end for word in inside):
        return [_padded(place) for place in text.places(start, end)]
    whole = Rectangle(text.x, text.y, text.width, text.height)
    return [_stretch(text, start, end) if _is_line(text) else whole]


def _padded(place: Rectangle) -> Rectangle:
    """A little more: edges of letters are smoothed beyond what the page calls their place."""
    by = max(1, place.height // 8)
    return Rectangle(place.x - by, place.y - by, place.width + 2 * by, place.height + 2 * by)


# Where in a line.


def _is_line(text: PageText) -> bool:
    """Whether a text fills its place as a single line."""
    ems = sum(map(_em, text.text))
    if "\n" in text.text.strip() or not ems or text.width <= 0:
        return False
    return _LOWEST_LINE <= text.height * ems / text.width <= _HIGHEST_LINE


def _em(letter: str) -> float:
    """About how wide a letter is, in sizes of its font."""
    if letter.isdecimal():
        return _DIGIT_EM
    if letter in _NARROW:
        return _NARROW_EM
    if letter in _WIDE or unicodedata.east_asian_width(letter) in "WF":
        return 1.0 if letter.isalpha() and letter not in _WIDE else _WIDE_EM
    return _CAPITAL_EM if letter.isupper() else _OTHER_EM


def _stretch(text: PageText, start: int, end: int) -> Rectangle:
    """The part of a line, wherever its letters end: as wide as they are in most fonts, or all alike; and one more."""
    ems = [_em(letter) for letter in text.text]
    total, count = sum(ems), len(ems)
    # A little above one letter: a line of nothing but wide capitals is the worst that was found.
    one_more = 1.25 * text.width * max(_DIGIT_EM / total, 1 / count)
    left = text.width * min(sum(ems[:start]) / total, start / count) - one_more
    right = text.width * max(sum(ems[:end]) / total, end / count) + one_more
    x, to = int(max(0.0, left)), min(text.width, int(right) + 1)
    return Rectangle(text.x + x, text.y, to - x, text.height)


# One place, one suggestion.


def _both(one: Suggestion, other: Suggestion) -> Suggestion:
    best = other if other.is_sure and not one.is_sure else one
    return replace(best, kinds=one.kinds | other.kinds, must=one.must or other.must)


def _without_inner(found: Iterable[Suggestion]) -> list[Suggestion]:
    """Those that lie in no other; what an inner one is, its outer one may be as well."""
    kept: list[Suggestion] = []
    bands: defaultdict[int, list[int]] = defaultdict(list)
    # From the left edge on, the wider first: whatever holds a place comes before it.
    for one in sorted(found, key=lambda one: (one.place.x, -one.place.width, -one.place.height)):
        top, bottom = one.place.y // _BAND, (one.place.y + one.place.height) // _BAND
        outer = next((at for at in bands[top] if _holds(kept[at].place, one.place)), None)
        if outer is not None:
            kept[outer] = replace(_both(kept[outer], one), place=kept[outer].place)
            continue
        for band in range(top, bottom + 1):
            bands[band].append(len(kept))
        kept.append(one)
    return kept


def _holds(outer: Rectangle, inner: Rectangle) -> bool:
    return (
        outer.x <= inner.x
        and outer.y <= inner.y
        and inner.x + inner.width <= outer.x + outer.width
        and inner.y + inner.height <= outer.y + outer.height
    )


_BAND = 64
"""Pixels of the picture's height that are looked through at a time."""
