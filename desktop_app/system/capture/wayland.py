"""A picture of the screen on Wayland: only the desktop's portal can take one, and hands it over as a file."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from desktop_app.domain.capture import ScreenPlace
from desktop_app.errors import CaptureDenied, CaptureImpossible
from desktop_app.system.capture.screen import MOST_PIXELS, Pixels, grab_of
from desktop_app.system.portal import APP_ID, CANCELLED, GRANTED, PARENT, PortalBus, PortalGone, PortalLate, ask

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from desktop_app.domain.attachments import Grab

log = logging.getLogger(__name__)

LIMIT_S = 15.0
_INTERACTIVE_LIMIT_S = 120.0
"""How long the user may take to choose in the desktop's own window."""
_SCREENSHOT = "org.freedesktop.portal.Screenshot"
_MOST_BYTES = 400_000_000
_INTERACTIVE_SINCE = 2


class WaylandCapturer:
    """Asks the portal without its window first; with it where that fails, since some desktops cannot do otherwise."""

    def __init__(
        self,
        connect: Callable[[], PortalBus],
        decode: Callable[[bytes], tuple[int, int, bytes]],
        limit_s: float = LIMIT_S,
    ) -> None:
        """`decode` makes width, height and BGRA rows of an image file; it raises ValueError."""
        self._connect, self._decode, self._limit_s = connect, decode, limit_s

    @property
    def why_not(self) -> str:
        """Nothing speaks against trying; a missing portal is found out by `grab`."""
        return ""

    def grab(self) -> Grab:
        """The picture the portal takes. Raises CaptureDenied when the user said no, now or once and for all."""
        try:
            bus = self._connect()
        except PortalGone as error:
            raise CaptureImpossible("wayland") from error
        try:
            uri = self._uri(bus)
        except PortalGone as error:
            log.info("the portal did not take a picture: %s", error)
            raise CaptureImpossible("wayland") from error
        except PortalLate as error:
            raise CaptureImpossible("late") from error
        finally:
            bus.close()
        return self._read(uri)

    def _uri(self, bus: PortalBus) -> str:
        bus.register(APP_ID)
        ended, results = screenshot(bus, {}, self._limit_s)
        if ended not in {GRANTED, CANCELLED} and bus.version(_SCREENSHOT) >= _INTERACTIVE_SINCE:
            ended, results = screenshot(bus, {"interactive": ("b", True)}, _INTERACTIVE_LIMIT_S)
        if ended != GRANTED:
            # The portal keeps a "no" and never asks again: the words for this say how to undo it.
            raise CaptureDenied
        return str(results.get("uri", ""))

    def _read(self, uri: str) -> Grab:
        try:
            data = taken_away(uri)
            width, height, pixels = self._decode(data)
        except (OSError, ValueError) as error:
            raise CaptureImpossible("failed") from error
        except MemoryError as error:
            raise CaptureImpossible("too_big") from error
        if width * height > MOST_PIXELS:
            raise CaptureImpossible("too_big")
        return grab_of(Pixels(width, height, pixels), (ScreenPlace("1", 0, 0, width, height),))


def screenshot(bus: PortalBus, options: dict[str, Any], limit_s: float) -> tuple[int, Mapping[str, Any]]:
    """Ask the portal for a picture. Raises PortalGone, PortalLate."""
    call = ("sa{sv}", (PARENT, {"modal": ("b", False), **options}))
    return ask(bus, _SCREENSHOT, "Screenshot", call, limit_s)


def taken_away(uri: str) -> bytes:
    """The file's bytes; it is gone before anything else is done with them, even when they could not be read.

    Raises OSError, MemoryError, and CaptureImpossible when the address is none of a file here.
    """
    parts = urlsplit(uri)
    if parts.scheme != "file" or parts.netloc not in {"", "localhost"}:
        raise CaptureImpossible("failed")
    path = Path(unquote(parts.path))
    try:
        with path.open("rb") as file:
            path.unlink()
            data = file.read(_MOST_BYTES + 1)
    except OSError:
        path.unlink(missing_ok=True)
        raise
    if len(data) > _MOST_BYTES:
        raise MemoryError
    return data
