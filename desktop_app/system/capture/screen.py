"""What is done with a grabbed desktop: is it allowed, not too big, not just black."""

from dataclasses import dataclass
from typing import Protocol

from desktop_app.domain.attachments import Grab
from desktop_app.domain.capture import Rectangle, ScreenPlace, cut
from desktop_app.errors import CaptureDenied, CaptureImpossible

MOST_PIXELS = 120_000_000
"""Three screens of 8K; a picture takes four bytes per pixel, several times over while it is edited."""

_SPARSE = 997
"""A first look takes one pixel of so many: a prime, so that it does not run down one column."""


class ScreenFailed(Exception):
    """The system did not hand over the picture."""


class ScreenRefused(ScreenFailed):
    """The user did not allow it."""


@dataclass(frozen=True, slots=True)
class Desktop:
    """All screens together, and each from the corner of them all, at the scale the system counts in."""

    width: int
    height: int
    places: tuple[ScreenPlace, ...]


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture: BGRA rows without gaps."""

    width: int
    height: int
    data: bytes


class Screen(Protocol):
    """The system's side. Each call raises ScreenFailed."""

    def is_allowed(self) -> bool:
        """Whether this program may see the others' windows, so far as can be told."""
        ...

    def desktop(self) -> Desktop: ...

    def pixels(self) -> Pixels: ...


class ScreenCapturer:
    """Grabs the whole desktop."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen

    @property
    def why_not(self) -> str:
        """Nothing speaks against trying; a refusal is found out by `grab`."""
        return ""

    def grab(self) -> Grab:
        """The desktop now. A picture of one colour is none: a locked screen or a protected window looks like that."""
        try:
            if not self._screen.is_allowed():
                raise CaptureDenied
            desktop = self._screen.desktop()
            if desktop.width <= 0 or desktop.height <= 0:
                raise CaptureImpossible("no_display")
            if desktop.width * desktop.height > MOST_PIXELS:
                raise CaptureImpossible("too_big")
            picture = self._screen.pixels()
        except ScreenRefused as error:
            raise CaptureDenied from error
        except (ScreenFailed, MemoryError) as error:
            raise CaptureImpossible("failed" if isinstance(error, ScreenFailed) else "too_big") from error
        return grab_of(picture, _native(desktop, picture))


def grab_of(picture: Pixels, places: tuple[ScreenPlace, ...]) -> Grab:
    """The picture with its screens. Raises CaptureImpossible when all of them came out in one colour."""
    dark = tuple(each.name for each in places if is_one_colour(cut(picture.width, picture.data, each.place)))
    if len(dark) == len(places) and is_one_colour(picture.data):
        raise CaptureImpossible("black")
    sizes = ", ".join(f"{each.width}×{each.height}" for each in places)
    return Grab(picture.width, picture.height, picture.data, sizes, places, None, dark)


def _native(desktop: Desktop, picture: Pixels) -> tuple[ScreenPlace, ...]:
    """The screens in the picture's own pixels, should the system count in others than it hands over."""
    across, down = picture.width / desktop.width, picture.height / desktop.height
    whole = Rectangle(0, 0, picture.width, picture.height)
    places = []
    for each in desktop.places:
        corner = round(each.x * across), round(each.y * down)
        place = Rectangle(*corner, round(each.width * across), round(each.height * down)).within(whole)
        if place.width > 0 and place.height > 0:
            places.append(ScreenPlace(each.name, *place, each.scale * across))
    return tuple(places)


def is_one_colour(bgra: bytes) -> bool:
    """Whether every pixel is the same, whatever stands in the unused fourth byte."""
    view = memoryview(bgra)
    # Mostly a few pixels tell: to look at all of a large screen takes longer than to grab it.
    for step in (4 * _SPARSE, 4):
        for channel in range(3):
            plane = bytes(view[channel::step])
            if plane.count(plane[:1]) != len(plane):
                return False
    return True
