"""The texts of a page on macOS and where they stand, with the exact place of each word that may be part of a number.

What is scrolled away is not gone into. The places of words without a digit or an @ are not asked: nothing that has to
be found consists of such alone.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple, Protocol

from desktop_app.domain.capture import PageText, Rectangle, WordPlace
from desktop_app.system.browser.accessible import NoAnswer
from desktop_app.system.mac_screens import MacScreen, Points, native

MOST_PARTS = 5000
FOR_WORDS = 0.4
"""The part of the time that is kept for the places of words."""
_WRITTEN = {"AXStaticText", "AXTextField", "AXTextArea", "AXComboBox"}
"""What these hold is their value, and what is within them says it once more."""
_WORD = re.compile(r"\S*[\d@]\S*")


class Seen(NamedTuple):
    """What is asked of a part at once. `place` None where it tells none."""

    role: str
    value: str
    title: str
    place: Points | None
    children: Sequence["TextPart"]


class TextPart(Protocol):
    """An element of Accessibility. Whatever is asked raises NoAnswer."""

    def look(self) -> Seen: ...

    def bounds(self, start: int, length: int) -> Points | None:
        """Where a part of its value stands, in units of UTF-16; None where that is not told."""
        ...


def page_texts(
    area: TextPart, window: Points, screens: Sequence[MacScreen], left_s: Callable[[], float]
) -> list[PageText]:
    """What of a page is shown in a window, at native pixels, as one reads it: what of it answers in time."""
    keep_s, found = left_s() * FOR_WORDS, list[tuple[TextPart, PageText]]()
    for part, text, place in _texts(area, window, lambda: left_s() > keep_s):
        where = native(screens, place)
        if where is not None:
            found.append((part, PageText(text, *where)))
    return [replace(text, words=_words(part, text.text, screens, left_s)) for part, text in found]


def _texts(area: TextPart, window: Points, go_on: Callable[[], bool]) -> Iterator[tuple[TextPart, str, Points]]:
    waiting, count = [area], 0
    while waiting and count < MOST_PARTS and go_on():
        part = waiting.pop()
        count += 1
        try:
            seen = part.look()
        except NoAnswer:
            continue  # what was there a moment ago is gone; the rest of the page is not
        if part is not area and seen.place is not None and not _is_in(seen.place, window):
            continue
        inner = () if seen.role in _WRITTEN else seen.children
        text = seen.value if seen.role in _WRITTEN else "" if inner else seen.title
        if text.strip() and seen.place is not None:
            yield part, text, seen.place
        waiting += reversed(inner)


def _words(
    part: TextPart, text: str, screens: Sequence[MacScreen], left_s: Callable[[], float]
) -> tuple[WordPlace, ...]:
    known = []
    for match in _WORD.finditer(text):
        if left_s() <= 0:
            break
        try:
            place = part.bounds(_units(text[: match.start()]), _units(match[0]))
        except NoAnswer:
            break
        where: Rectangle | None = native(screens, place) if place is not None else None
        if where is not None and where.width > 0 and where.height > 0:
            known.append(WordPlace(match.start(), match.end(), where))
    return tuple(known)


def _units(text: str) -> int:
    """How long a text is for macOS, which counts what is beyond the first 65,536 characters twice."""
    return len(text.encode("utf-16-le")) // 2


def _is_in(place: Points, window: Points) -> bool:
    """Whether it is in the window; what has no size of its own may hold what has."""
    if place.width <= 0 or place.height <= 0:
        return True
    across = min(place.x + place.width, window.x + window.width) - max(place.x, window.x)
    down = min(place.y + place.height, window.y + window.height) - max(place.y, window.y)
    return across > 0 and down > 0
