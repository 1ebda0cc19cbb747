"""How much a screen of Windows enlarges what it shows, through shcore. Windows only."""

import ctypes
import sys
from ctypes import wintypes

from desktop_app.domain.capture import Rectangle

assert sys.platform == "win32"  # noqa: S101 - so that mypy checks this file for Windows only

_NEAREST, _EFFECTIVE = 2, 0
_PLAIN_DPI = 96


def scale_at(place: Rectangle) -> float:
    """1.5 for a screen at 150 %; 1.0 where it is not told."""
    user, across, down = ctypes.windll.user32, wintypes.UINT(), wintypes.UINT()
    user.MonitorFromPoint.restype = wintypes.HMONITOR
    user.MonitorFromPoint.argtypes = [wintypes.POINT, wintypes.DWORD]
    middle = wintypes.POINT(place.x + place.width // 2, place.y + place.height // 2)
    screen = wintypes.HMONITOR(user.MonitorFromPoint(middle, _NEAREST))
    found = ctypes.byref(across), ctypes.byref(down)
    if ctypes.windll.shcore.GetDpiForMonitor(screen, _EFFECTIVE, *found) or not across.value:
        return 1.0
    return across.value / _PLAIN_DPI
