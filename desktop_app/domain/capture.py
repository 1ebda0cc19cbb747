"""What of the screen is taken, and where things stand on it. All numbers are native pixels of the grabbed desktop."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Rectangle(NamedTuple):
    """A place in a picture."""

    x: int
    y: int
    width: int
    height: int

    def holds(self, x: int, y: int) -> bool:
        """Whether a pixel lies in it."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height

    def within(self, other: "Rectangle") -> "Rectangle":
        """What of it lies in the other; width and height are 0 where nothing does."""
        left, top = max(self.x, other.x), max(self.y, other.y)
        right = min(self.x + self.width, other.x + other.width)
        bottom = min(self.y + self.height, other.y + other.height)
        return Rectangle(left, top, max(right - left, 0), max(bottom - top, 0))

    def around(self, other: "Rectangle") -> "Rectangle":
        """The smallest that holds both."""
        left, top = min(self.x, other.x), min(self.y, other.y)
        right = max(self.x + self.width, other.x + other.width)
        bottom = max(self.y + self.height, other.y + other.height)
        return Rectangle(left, top, right - left, bottom - top)

    def shares_line(self, other: "Rectangle") -> bool:
        """Whether the middle of the one is beside the other."""
        return self.y <= other.y + other.height // 2 < self.y + self.height


class Area(StrEnum):
    """What a picture shows."""

    DESKTOP = "desktop"
    SCREEN = "screen"
    """The screen with the pointer on it."""
    WINDOW = "window"
    """The active window."""
    REGION = "region"
    """What the user marks on the frozen picture."""


class Permission(StrEnum):
    """What the system asks the user before this program gets it."""

    SCREEN = "screen"
    """Pictures of the screen."""
    ACCESSIBILITY = "accessibility"
    """Reading what other programs tell screen readers: the browser's address."""
    AUTOMATION = "automation"
    """Asking the browser itself for its address."""
    HOTKEY = "hotkey"
    """Hearing a combination of keys."""


class Leave(StrEnum):
    """Whether the user gave what the system asks for."""

    GIVEN = "given"
    MISSING = "missing"
    """Not given, maybe never asked: the system can be had to ask."""
    REFUSED = "refused"
    """Not given, and the system does not ask again."""
    UNKNOWN = "unknown"
    """Not to be told, or asked by the system itself at the first use."""


DELAYS_S = (0, 3, 5, 10)
"""How long one may wait before the picture, to open a menu."""


class WordPlace(NamedTuple):
    """Where a word of a text stands exactly: the letters from `start` to `end`."""

    start: int
    end: int
    place: Rectangle


@dataclass(frozen=True, slots=True)
class PageText:
    """A piece of the text that the active page tells screen readers, and where it stands.

    `words`: the exact places of those of its words that hold a digit or an @, where the page told them.
    """

    text: str
    x: int
    y: int
    width: int
    height: int
    words: tuple[WordPlace, ...] = ()

    def places(self, start: int, end: int) -> list[Rectangle]:
        """What covers the letters from `start` to `end`: one place per line; all of the text where it is not known."""
        lines: list[Rectangle] = []
        for word in self.words:
            if word.start < end and start < word.end:
                if lines and lines[-1].shares_line(word.place):
                    lines[-1] = lines[-1].around(word.place)
                else:
                    lines.append(word.place)
        return lines or [Rectangle(self.x, self.y, self.width, self.height)]


@dataclass(frozen=True, slots=True)
class OpenWindow:
    """A window of any program, as it stands on the desktop, with its frame.

    `program` is the name of its file, `window_class` what the system knows such windows by; "" where not known.
    """

    title: str
    place: Rectangle
    is_active: bool = False
    program: str = ""
    window_class: str = ""


@dataclass(frozen=True, slots=True)
class ScreenPlace:
    """A screen in the picture of all. `scale`: native pixels per pixel of the desktop's own coordinates."""

    name: str
    x: int
    y: int
    width: int
    height: int
    scale: float = 1.0

    @property
    def place(self) -> Rectangle:
        """Where it stands."""
        return Rectangle(self.x, self.y, self.width, self.height)


def screen_at(places: Sequence[ScreenPlace], x: int, y: int) -> ScreenPlace | None:
    """The screen a pixel lies on, else the first; None when no screen is known."""
    return next((each for each in places if each.place.holds(x, y)), places[0] if places else None)


def cut(width: int, pixels: bytes, place: Rectangle) -> bytes:
    """The pixels of a place that lies within a picture: BGRA rows, of `width * 4` bytes in the whole."""
    view, row = memoryview(pixels), width * 4
    first, size = place.y * row + place.x * 4, place.width * 4
    return b"".join(view[start : start + size] for start in range(first, first + place.height * row, row))
