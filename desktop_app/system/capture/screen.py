"""What is done with a grabbed desktop: is it allowed, not too big, not just black."""

from dataclasses import dataclass
from typing import Protocol

from desktop_app.domain.attachments import Grab
from desktop_app.errors import CaptureDenied, CaptureImpossible

MOST_PIXELS = 120_000_000
"""Three screens of 8K; a picture takes four bytes per pixel, several times over while it is edited."""


class ScreenFailed(Exception):
    """The system did not hand over the picture."""


@dataclass(frozen=True, slots=True)
class Desktop:
    """All screens together, and each as `width×height`, at the scale the system counts in."""

    width: int
    height: int
    screens: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture: BGRA rows without gaps."""

    width: int
    height: int
    data: bytes


class Screen(Protocol):
    """The system's side. Each call raises ScreenFailed."""

    def is_allowed(self) -> bool:
        """Whether this program may see the others' windows. Asks nobody."""
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
        except (ScreenFailed, MemoryError) as error:
            raise CaptureImpossible("failed" if isinstance(error, ScreenFailed) else "too_big") from error
        if is_one_colour(picture.data):
            raise CaptureImpossible("black")
        return Grab(picture.width, picture.height, picture.data, ", ".join(desktop.screens))


def is_one_colour(bgra: bytes) -> bool:
    """Whether every pixel is the same, whatever stands in the unused fourth byte."""
    view = memoryview(bgra)
    for channel in range(3):
        plane = bytes(view[channel::4])
        if plane.count(plane[:1]) != len(plane):
            return False
    return True
