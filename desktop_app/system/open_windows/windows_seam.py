"""The windows of a Windows desktop through user32 and dwmapi. Windows only."""

import ctypes
import sys
from collections.abc import Sequence
from ctypes import wintypes
from pathlib import PureWindowsPath

from desktop_app.domain.capture import OpenWindow, Rectangle

assert sys.platform == "win32"  # noqa: S101 - so that mypy checks this file for Windows only

from desktop_app.system.native_pixels_seam import count_in_pixels  # noqa: E402 - not there elsewhere

_FRAME_BOUNDS, _CLOAKED = 9, 14
_LEFT_OF_ALL, _TOP_OF_ALL = 76, 77
_LONGEST_TITLE, _LONGEST_PATH = 512, 32_768
_MOST = 256
_MAY_ASK_LITTLE = 0x1000


class WindowsWindows:
    """Asks each time."""

    def list(self) -> Sequence[OpenWindow]:
        """The windows one can see, topmost first: EnumWindows goes by their order."""
        count_in_pixels()
        user = ctypes.windll.user32
        found: list[OpenWindow] = []
        active = user.GetForegroundWindow()
        left, top = user.GetSystemMetrics(_LEFT_OF_ALL), user.GetSystemMetrics(_TOP_OF_ALL)

        def see(handle: int, _none: int) -> bool:
            place = _place(handle)
            if place is not None and user.IsWindowVisible(handle) and not user.IsIconic(handle):
                title = ctypes.create_unicode_buffer(_LONGEST_TITLE)
                user.GetWindowTextW(handle, title, _LONGEST_TITLE)
                where = Rectangle(place.x - left, place.y - top, place.width, place.height)
                if title.value:
                    found.append(OpenWindow(title.value, where, handle == active, _program(handle), _kind(handle)))
            return len(found) < _MOST

        user.EnumWindows(ctypes.WINFUNCTYPE(wintypes.BOOL, wintypes.HWND, wintypes.LPARAM)(see), 0)
        return found

    def still_shown(self, ids: Sequence[int]) -> bool:
        """Whether one of these windows is still visible."""
        return any(ctypes.windll.user32.IsWindowVisible(wintypes.HWND(id)) for id in ids)


def _kind(handle: int) -> str:
    name = ctypes.create_unicode_buffer(_LONGEST_TITLE)
    ctypes.windll.user32.GetClassNameW(wintypes.HWND(handle), name, _LONGEST_TITLE)
    return name.value


def _program(handle: int) -> str:
    """The name of the file a window's process runs; "" where that is not told (an administrator's program)."""
    kernel, pid = ctypes.windll.kernel32, wintypes.DWORD()
    kernel.OpenProcess.restype = wintypes.HANDLE
    ctypes.windll.user32.GetWindowThreadProcessId(wintypes.HWND(handle), ctypes.byref(pid))
    process = kernel.OpenProcess(_MAY_ASK_LITTLE, False, pid)
    if not process:
        return ""
    path, size = ctypes.create_unicode_buffer(_LONGEST_PATH), wintypes.DWORD(_LONGEST_PATH)
    try:
        is_told = kernel.QueryFullProcessImageNameW(wintypes.HANDLE(process), 0, path, ctypes.byref(size))
        return PureWindowsPath(path.value).name if is_told else ""
    finally:
        kernel.CloseHandle(wintypes.HANDLE(process))


def _place(handle: int) -> Rectangle | None:
    """The window as one sees it, without its invisible border; None when it is not on this desktop."""
    dwm, bounds, cloaked = ctypes.windll.dwmapi, wintypes.RECT(), wintypes.DWORD()
    window = wintypes.HWND(handle)
    dwm.DwmGetWindowAttribute(window, _CLOAKED, ctypes.byref(cloaked), ctypes.sizeof(cloaked))
    if cloaked.value or dwm.DwmGetWindowAttribute(window, _FRAME_BOUNDS, ctypes.byref(bounds), ctypes.sizeof(bounds)):
        return None
    width, height = bounds.right - bounds.left, bounds.bottom - bounds.top
    return Rectangle(bounds.left, bounds.top, width, height) if width > 0 and height > 0 else None
