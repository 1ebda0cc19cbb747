"""The screens of a Mac through CoreGraphics. macOS only."""

import ctypes
import sys
from collections.abc import Sequence
from functools import cache
from typing import Any

from desktop_app.system.mac_screens import MacScreen, Points

assert sys.platform == "darwin"  # noqa: S101 - so that mypy checks this file for macOS only

_MOST = 32


class Rect(ctypes.Structure):
    """A CGRect: x, y, width and height in points."""

    _fields_ = [(name, ctypes.c_double) for name in ("x", "y", "width", "height")]


@cache
def core_graphics() -> Any:
    """The library with what is used of it declared."""
    library = ctypes.CDLL("/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics")
    number, pointer = ctypes.c_uint32, ctypes.c_void_p
    library.CGGetActiveDisplayList.argtypes = [number, ctypes.POINTER(number), ctypes.POINTER(number)]
    library.CGDisplayBounds.restype, library.CGDisplayBounds.argtypes = Rect, [number]
    library.CGDisplayCopyDisplayMode.restype, library.CGDisplayCopyDisplayMode.argtypes = pointer, [number]
    for name in ("CGDisplayModeGetWidth", "CGDisplayModeGetPixelWidth"):
        function = getattr(library, name)
        function.restype, function.argtypes = ctypes.c_size_t, [pointer]
    library.CGDisplayModeRelease.restype, library.CGDisplayModeRelease.argtypes = None, [pointer]
    library.CGPreflightScreenCaptureAccess.restype = ctypes.c_bool
    library.CGRequestScreenCaptureAccess.restype = ctypes.c_bool
    library.CGWindowListCopyWindowInfo.restype = pointer
    library.CGWindowListCopyWindowInfo.argtypes = [number, number]
    library.CGRectMakeWithDictionaryRepresentation.restype = ctypes.c_bool
    library.CGRectMakeWithDictionaryRepresentation.argtypes = [pointer, ctypes.POINTER(Rect)]
    return library


def screens() -> Sequence[MacScreen]:
    """All that are on; the main one first."""
    library = core_graphics()
    ids, count = (ctypes.c_uint32 * _MOST)(), ctypes.c_uint32()
    library.CGGetActiveDisplayList(_MOST, ids, ctypes.byref(count))
    return [_screen(library, ids[at]) for at in range(count.value)]


def _screen(library: Any, id: int) -> MacScreen:
    bounds = library.CGDisplayBounds(id)
    # By the mode's own numbers: they do not turn with a screen that stands on its side, its bounds do.
    mode, scale = library.CGDisplayCopyDisplayMode(id), 1.0
    if mode:
        scale = library.CGDisplayModeGetPixelWidth(mode) / max(library.CGDisplayModeGetWidth(mode), 1)
        library.CGDisplayModeRelease(mode)
    return MacScreen(id, Points(bounds.x, bounds.y, bounds.width, bounds.height), scale or 1.0)
