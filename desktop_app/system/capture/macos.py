"""The screens of a Mac, each grabbed by itself at its own pixels and put into one picture."""

from array import array
from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import Protocol

from desktop_app.system.capture.screen import Desktop, Pixels
from desktop_app.system.mac_screens import MacScreen, layout

_BYTES = 4


class Pictures(Protocol):
    """Who takes the pictures."""

    @property
    def is_certain(self) -> bool:
        """Whether it refuses by itself what the user did not allow; else others' windows would just be missing."""
        ...

    def is_allowed(self) -> bool:
        """What System Settings say, maybe late. Asks nobody."""
        ...

    def request(self) -> bool:
        """Have the system ask the user, which it does once; whether it is allowed by now."""
        ...

    def screens(self) -> Sequence[MacScreen]: ...

    def picture(self, screen: MacScreen, width: int, height: int) -> Pixels:
        """A screen, in so many pixels if that is possible. Raises ScreenFailed, ScreenRefused."""
        ...


class MacDesktop:
    """The class of `screen.Screen`. `find` tells who takes pictures here; it is called at the first picture."""

    def __init__(self, find: Callable[[], Pictures]) -> None:
        self._find = find
        self._found: Pictures | None = None

    def is_allowed(self) -> bool:
        """Whether to go on. The first time, the system asks the user; until then it does not even list this program."""
        pictures = self._pictures()
        return pictures.is_allowed() or pictures.request() or pictures.is_certain

    def desktop(self) -> Desktop:
        """The screens at native pixels."""
        return _desktop(self._pictures().screens())

    def pixels(self) -> Pixels:
        """The picture of all screens; black where none is."""
        pictures = self._pictures()
        screens = pictures.screens()
        whole = _desktop(screens)
        data = bytearray(b"\0\0\0\xff" * (whole.width * whole.height))
        for screen, place in zip(screens, whole.places, strict=True):
            taken = fitted(pictures.picture(screen, place.width, place.height), place.width, place.height)
            size = place.width * _BYTES
            for row in range(place.height):
                start = ((place.y + row) * whole.width + place.x) * _BYTES
                data[start : start + size] = taken[row * size : (row + 1) * size]
        return Pixels(whole.width, whole.height, bytes(data))

    def _pictures(self) -> Pictures:
        if self._found is None:
            self._found = self._find()
        return self._found


def _desktop(screens: Sequence[MacScreen]) -> Desktop:
    places = layout(screens)
    right = max((each.x + each.width for each in places), default=0)
    return Desktop(right, max((each.y + each.height for each in places), default=0), places)


def fitted(picture: Pixels, width: int, height: int) -> bytes:
    """A picture's BGRA rows in another size: older systems choose the size of what they hand over themselves."""
    if (picture.width, picture.height) == (width, height) or not (picture.width and picture.height):
        return picture.data.ljust(width * height * _BYTES, b"\0")
    pixels = memoryview(picture.data).cast("I")
    columns = [at * picture.width // width for at in range(width)]
    choose = itemgetter(*columns) if width > 1 else lambda line: (line[0],)
    rows: dict[int, bytes] = {}
    for row in (at * picture.height // height for at in range(height)):
        if row not in rows:
            rows[row] = array("I", choose(pixels[row * picture.width : (row + 1) * picture.width])).tobytes()
    return b"".join(rows[at * picture.height // height] for at in range(height))
