"""The texts of a page on Windows and where they stand, with the exact place of each word that may be part of a number.

Level by level and not all at once: a browser answers a question about everything on the thread that draws its window.
What is scrolled away is not gone into. The places of words without a digit or an @ are not asked: nothing that has to
be found consists of such alone.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from desktop_app.domain.capture import PageText, Rectangle, WordPlace
from desktop_app.system.browser.accessible import NoAnswer

MOST_ELEMENTS = 5000
FOR_WORDS = 0.4
"""The part of the time that is kept for the places of words."""
_WORD = re.compile(r"\S*[\d@]\S*")


class TextElement(Protocol):
    """An element of a page, for use in one thread. Whatever is asked raises NoAnswer."""

    @property
    def name(self) -> str: ...

    @property
    def value(self) -> str | None: ...

    @property
    def is_text(self) -> bool:
        """Whether it is nothing but letters."""
        ...

    @property
    def is_field(self) -> bool:
        """Whether its value is what is written in it."""
        ...

    @property
    def is_offscreen(self) -> bool: ...

    @property
    def place(self) -> Rectangle: ...

    def children(self) -> Sequence["TextElement"]: ...

    def word_places(self, words: Sequence[str]) -> Sequence[Rectangle | None]:
        """Where each of its words stands, which are given in their order; None where that is not told."""
        ...


class Sheet:
    """The texts found so far. Whoever waits no longer takes what is there."""

    def __init__(self, window: Rectangle, origin: tuple[int, int], left_s: Callable[[], float]) -> None:
        """`window` shows the page; `origin` is the corner of the desktop that its places are told from."""
        self._window, self._origin, self._left_s = window, origin, left_s
        self.found: list[PageText] = []

    def read(self, document: TextElement) -> None:
        """The page, as one reads it: first all texts, then the places of words. Ends when the time is up."""
        whole_s = self._left_s()
        elements = []
        for element, text in self._texts(document, whole_s * FOR_WORDS):
            self.found.append(PageText(text, *self._native(element.place)))
            elements.append(element)
        for at, element in enumerate(elements):
            spans = [match.span() for match in _WORD.finditer(self.found[at].text)]
            if not spans or self._left_s() <= 0:
                continue
            known = self._words(element, self.found[at].text, spans)
            self.found[at] = replace(self.found[at], words=known)

    def _texts(self, document: TextElement, keep_s: float) -> Iterator[tuple[TextElement, str]]:
        waiting, seen = [document], 0
        while waiting and seen < MOST_ELEMENTS and self._left_s() > keep_s:
            element = waiting.pop()
            seen += 1
            if element is not document and (element.is_offscreen or not _shares(element.place, self._window)):
                continue
            inner: Sequence[TextElement] = ()
            try:
                inner = () if element.is_text or element.is_field else element.children()
            except NoAnswer:
                continue  # what was there a moment ago is gone; the rest of the page is not
            text = "" if inner else ((element.value or "") if element.is_field else element.name)
            if text.strip() and element is not document:
                yield element, text
            waiting += reversed(inner)

    def _words(self, element: TextElement, text: str, spans: Sequence[tuple[int, int]]) -> tuple[WordPlace, ...]:
        try:
            places = element.word_places([text[start:end] for start, end in spans])
        except NoAnswer:
            return ()
        return tuple(
            WordPlace(start, end, self._native(place))
            for (start, end), place in zip(spans, places, strict=True)
            if place is not None
        )

    def _native(self, place: Rectangle) -> Rectangle:
        left, top = self._origin
        return Rectangle(place.x - left, place.y - top, place.width, place.height)


def _shares(place: Rectangle, window: Rectangle) -> bool:
    """Whether it is in the window; what has no size of its own may hold what has."""
    shown = place.within(window)
    return (shown.width > 0 and shown.height > 0) or not (place.width and place.height)
