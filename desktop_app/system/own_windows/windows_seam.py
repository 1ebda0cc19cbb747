"""The display affinity of windows through user32. Windows only."""

import ctypes
import sys
from ctypes import wintypes

assert sys.platform == "win32"  # noqa: S101 - so that mypy checks this file for Windows only


class UserAffinities:
    """The class of `windows.Affinities`."""

    @property
    def build(self) -> int:
        return sys.getwindowsversion().build

    def set(self, id: int, affinity: int) -> bool:
        return bool(ctypes.windll.user32.SetWindowDisplayAffinity(wintypes.HWND(id), wintypes.DWORD(affinity)))

    def get(self, id: int) -> int | None:
        found = wintypes.DWORD()
        is_told = ctypes.windll.user32.GetWindowDisplayAffinity(wintypes.HWND(id), ctypes.byref(found))
        return found.value if is_told else None
