"""The texts of a page and where they stand, with the exact place of each word that may be part of a number.

The places of words without a digit or an @ are not asked: nothing that has to be found consists of such alone, and
a page has thousands of them.
"""

import re
from collections import deque
from collections.abc import Callable, Sequence
from functools import reduce
from typing import NamedTuple

from desktop_app.domain.capture import PageText, Rectangle, WordPlace
from desktop_app.system.browser.accessible import Accessibility, Node, Span, Told
from desktop_app.system.browser.in_sight import in_sight
from desktop_app.system.browser.matching import Page

MOST_TEXTS = 5000
_FOR_TEXTS = 0.5
"""The part of the time that is kept for the texts, once it is known which are in sight."""
_PIECE = re.compile("[^\ufffc]+")
"""U+FFFC stands for an object of its own within a text; that one tells its text itself."""
_LATELY = 64
"""How many texts back the text may lie whose letters come now."""
_WORD = re.compile(r"\S*[\d@]\S*")


def page_texts(bus: Accessibility, page: Page, window: Rectangle, left_s: Callable[[], float]) -> list[PageText]:
    """What is shown in the window, in native pixels: what of it answers in time. Raises NoAnswer."""
    scale, whole_s = page.scale, left_s()
    within = Rectangle(*(round(number / scale) for number in window))
    nodes = in_sight(bus, page.document, within, lambda: left_s() > whole_s * _FOR_TEXTS)
    pieces = _pieces(_whole_texts(bus.texts(nodes)))
    # First the words: without them a found number has only the place of the whole text around it.
    words = [(at, *word.span()) for at, piece in enumerate(pieces) for word in _WORD.finditer(piece.text)]
    exact: dict[int, list[WordPlace]] = {}
    spans = [pieces[at].span(start, end) for at, start, end in words]
    for (at, start, end), place in zip(words, _native(bus.spans(spans), scale), strict=True):
        if place is not None:
            exact.setdefault(at, []).append(WordPlace(start, end, place))
    wholes = _native(bus.spans([piece.span(0, len(piece.text)) for piece in pieces]), scale)
    found = []
    for at, (piece, whole) in enumerate(zip(pieces, wholes, strict=True)):
        known = tuple(exact.get(at, ()))
        place = whole or _around(known)
        if place is not None and _is_seen(place, window):
            found.append(PageText(piece.text, *place, known))
    return found


class _Piece(NamedTuple):
    """A text between two objects, which begins at `offset` in that of its node."""

    node: Node
    offset: int
    text: str

    def span(self, start: int, end: int) -> Span:
        return (self.node, self.offset + start, self.offset + end)


def _pieces(texts: Sequence[Told]) -> list[_Piece]:
    found = [_Piece(one.node, part.start(), part[0]) for one in texts for part in _PIECE.finditer(one.text)]
    return [piece for piece in found if piece.text.strip()][:MOST_TEXTS]


def _whole_texts(texts: Sequence[Told]) -> list[Told]:
    """Without the letters that a text before them has told."""
    lately: deque[str] = deque(maxlen=_LATELY)
    kept = []
    for one in texts:
        if one.is_letters and any(one.text in text for text in lately):
            continue
        kept.append(one)
        lately.append(one.text)
    return kept


def _native(places: Sequence[Rectangle | None], scale: float) -> list[Rectangle | None]:
    return [None if place is None else Rectangle(*(round(number * scale) for number in place)) for place in places]


def _around(words: Sequence[WordPlace]) -> Rectangle | None:
    return reduce(Rectangle.around, (word.place for word in words)) if words else None


def _is_seen(place: Rectangle, window: Rectangle) -> bool:
    shown = place.within(window)
    return shown.width > 0 and shown.height > 0
