"""The window server's list through CoreGraphics. macOS only."""

import ctypes
import sys
from collections.abc import Sequence

from desktop_app.system.mac_screens import MacScreen, Points
from desktop_app.system.open_windows.macos import Listed

assert sys.platform == "darwin"  # noqa: S101 - so that mypy checks this file for macOS only

from desktop_app.system.core_foundation_seam import core, entry, items, number_of, text_of  # noqa: E402
from desktop_app.system.mac_front_seam import front  # noqa: E402 - not there elsewhere
from desktop_app.system.mac_screens_seam import Rect, core_graphics, screens  # noqa: E402

_ON_SCREEN_WITHOUT_DESKTOP = 1 << 0 | 1 << 4


class CoreWindows:
    """The class of `macos.WindowServer`."""

    def windows(self) -> Sequence[Listed]:
        return listed()

    def front_pid(self) -> int:
        found = front()
        return found[0] if found is not None else 0

    def screens(self) -> Sequence[MacScreen]:
        return screens()


def listed() -> Sequence[Listed]:
    """The windows on the screen, the topmost first."""
    array = core_graphics().CGWindowListCopyWindowInfo(_ON_SCREEN_WITHOUT_DESKTOP, 0)
    if not array:
        return []
    try:
        return [_listed(table) for table in items(array)]
    finally:
        core().CFRelease(array)


def _listed(table: int) -> Listed:
    bounds, alpha = Rect(), entry(table, "kCGWindowAlpha")
    where = entry(table, "kCGWindowBounds")
    if where:
        core_graphics().CGRectMakeWithDictionaryRepresentation(where, ctypes.byref(bounds))
    return Listed(
        pid=int(number_of(entry(table, "kCGWindowOwnerPID"))),
        program=text_of(entry(table, "kCGWindowOwnerName")),
        title=text_of(entry(table, "kCGWindowName")),
        layer=int(number_of(entry(table, "kCGWindowLayer"))),
        alpha=number_of(alpha) if alpha else 1.0,
        place=Points(bounds.x, bounds.y, bounds.width, bounds.height),
    )
