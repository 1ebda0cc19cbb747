"""Combinations of keys through user32. Windows only."""

import ctypes
import sys
from ctypes import wintypes

assert sys.platform == "win32"  # noqa: S101 - so that mypy checks this file for Windows only

_PRESSED, _WAKE = 0x0312, 0x0400
_ID = 1
_NOTHING_TAKEN = 0


class ThreadMessages:
    """The class of `windows.Messages`."""

    def __init__(self) -> None:
        self._user = ctypes.WinDLL("user32", use_last_error=True)
        self._thread = ctypes.windll.kernel32.GetCurrentThreadId()
        # A thread has no queue before it has asked for a message; one that is posted earlier would be lost.
        self._user.PeekMessageW(ctypes.byref(wintypes.MSG()), None, _WAKE, _WAKE, _NOTHING_TAKEN)

    def register(self, modifiers: int, key: int) -> int:
        if self._user.RegisterHotKey(None, _ID, modifiers, key):
            return 0
        return ctypes.get_last_error() or -1

    def wait(self) -> bool:
        message = wintypes.MSG()
        while self._user.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
            if message.message == _PRESSED:
                return True
            if message.message == _WAKE:
                return False
        return False

    def wake(self) -> None:
        self._user.PostThreadMessageW(self._thread, _WAKE, 0, 0)

    def close(self) -> None:
        self._user.UnregisterHotKey(None, _ID)
