"""Places in native pixels, whatever the screens enlarge. Windows only."""

import ctypes
import sys

assert sys.platform == "win32"  # noqa: S101 - so that mypy checks this file for Windows only

_PER_MONITOR_V2 = -4


def count_in_pixels() -> None:
    """Have this thread told native places: the command line has no Qt that would have asked for the whole program."""
    ctypes.windll.user32.SetThreadDpiAwarenessContext(ctypes.c_void_p(_PER_MONITOR_V2))
