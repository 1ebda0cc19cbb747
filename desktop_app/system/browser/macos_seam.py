"""Accessibility by ApplicationServices, AppleScript by osascript. macOS only."""

import ctypes
import re
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from typing import Any

from desktop_app.system.browser.accessible import NoAnswer
from desktop_app.system.browser.macos import Program, Said
from desktop_app.system.browser.macos_texts import Seen
from desktop_app.system.mac_screens import MacScreen, Points
from desktop_app.system.open_windows.macos import topmost

assert sys.platform == "darwin"  # noqa: S101 - so that mypy checks this file for macOS only

from desktop_app.system.core_foundation_seam import core, items, list_of, string, text_of  # noqa: E402
from desktop_app.system.mac_front_seam import bundle_of, front  # noqa: E402
from desktop_app.system.mac_screens_seam import Rect, screens  # noqa: E402 - none of them is there elsewhere
from desktop_app.system.open_windows.macos_seam import listed  # noqa: E402

_CALL_S = 0.4
_ERROR = re.compile(r"\((-?\d+)\)\s*$")
_LOOK = ("AXRole", "AXValue", "AXTitle", "AXPosition", "AXSize", "AXChildren")
_POINT, _SIZE, _RECT, _RANGE = 1, 2, 3, 4
_GONE = {-25202, -25204, -25211}
"""The element is no longer valid, its program does not answer, or Accessibility was withdrawn."""


@cache
def services() -> Any:
    """The library of Accessibility with what is used of it declared."""
    library = ctypes.CDLL("/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices")
    pointer = ctypes.c_void_p
    library.AXIsProcessTrusted.restype = ctypes.c_bool
    library.AXUIElementCreateApplication.restype = pointer
    library.AXUIElementCreateApplication.argtypes = [ctypes.c_int]
    library.AXUIElementSetMessagingTimeout.argtypes = [pointer, ctypes.c_float]
    library.AXUIElementCopyAttributeValue.argtypes = [pointer, pointer, ctypes.POINTER(pointer)]
    library.AXUIElementSetAttributeValue.argtypes = [pointer, pointer, pointer]
    several = library.AXUIElementCopyMultipleAttributeValues
    several.argtypes = [pointer, pointer, ctypes.c_uint32, ctypes.POINTER(pointer)]
    library.AXUIElementCopyParameterizedAttributeValue.argtypes = [pointer, pointer, pointer, ctypes.POINTER(pointer)]
    library.AXValueGetTypeID.restype = ctypes.c_ulong
    library.AXValueCreate.restype, library.AXValueCreate.argtypes = pointer, [ctypes.c_uint32, pointer]
    library.AXValueGetValue.restype = ctypes.c_bool
    library.AXValueGetValue.argtypes = [pointer, ctypes.c_uint32, pointer]
    return library


@cache
def _looked_at() -> int:
    return list_of(_LOOK)


class _Pair(ctypes.Structure):
    """A CGPoint or a CGSize."""

    _fields_ = [("one", ctypes.c_double), ("other", ctypes.c_double)]


class _Range(ctypes.Structure):
    """A CFRange."""

    _fields_ = [("start", ctypes.c_long), ("length", ctypes.c_long)]


def _fills(found: ctypes.Structure, value: int, kind: int) -> bool:
    """Whether a value of Accessibility is of a kind, and was written down; where one is missing stands an error."""
    if core().CFGetTypeID(value) != services().AXValueGetTypeID():
        return False
    return bool(services().AXValueGetValue(value, kind, ctypes.byref(found)))


class _Part:
    """The class of `macos.Part`. Owns one reference."""

    def __init__(self, raw: int) -> None:
        self.raw = raw
        services().AXUIElementSetMessagingTimeout(raw, _CALL_S)

    def __del__(self) -> None:
        core().CFRelease(self.raw)

    def fact(self, name: str) -> str:
        value = self.copy(name)
        if not value:
            return ""
        try:
            return text_of(value)
        finally:
            core().CFRelease(value)

    def children(self) -> "Sequence[_Part]":
        array = self.copy("AXChildren")
        if not array:
            return []
        try:
            return [_Part(core().CFRetain(one)) for one in items(array)]
        finally:
            core().CFRelease(array)

    def look(self) -> Seen:
        array = ctypes.c_void_p()
        error = services().AXUIElementCopyMultipleAttributeValues(self.raw, _looked_at(), 0, ctypes.byref(array))
        if error or not array.value:
            raise NoAnswer(f"look: {error}")
        try:
            found = items(array.value)
            if len(found) != len(_LOOK):
                raise NoAnswer("look")
            role, value, title, position, size, children = found
            corner, extent = _Pair(), _Pair()
            is_placed = _fills(corner, position, _POINT) and _fills(extent, size, _SIZE)
            place = Points(corner.one, corner.other, extent.one, extent.other) if is_placed else None
            inner = [_Part(core().CFRetain(one)) for one in items(children)]
            return Seen(text_of(role), text_of(value), text_of(title), place, inner)
        finally:
            core().CFRelease(array)

    def bounds(self, start: int, length: int) -> Points | None:
        found, bounds, span = ctypes.c_void_p(), Rect(), _Range(start, length)
        asked = services().AXValueCreate(_RANGE, ctypes.byref(span))
        try:
            error = services().AXUIElementCopyParameterizedAttributeValue(
                self.raw, string("AXBoundsForRange"), asked, ctypes.byref(found)
            )
        finally:
            core().CFRelease(asked)
        if error in _GONE:
            raise NoAnswer(f"bounds: {error}")
        if error or not found.value:
            return None
        try:
            is_told = _fills(bounds, found.value, _RECT)
            return Points(bounds.x, bounds.y, bounds.width, bounds.height) if is_told else None
        finally:
            core().CFRelease(found)

    def copy(self, name: str) -> int | None:
        """An attribute's value, to be released; None where there is none. Raises NoAnswer."""
        found = ctypes.c_void_p()
        error = services().AXUIElementCopyAttributeValue(self.raw, string(name), ctypes.byref(found))
        if error in _GONE:
            raise NoAnswer(f"{name}: {error}")
        return found.value if not error else None


class MacDesktop:
    """The class of `macos.Mac`."""

    def front(self) -> Program | None:
        found = front()
        return Program(*found) if found is not None else None

    def topmost(self, but: int) -> Program | None:
        pid = topmost(listed(), but)
        return Program(pid, bundle_of(pid)) if pid else None

    def may_read(self) -> bool:
        return bool(services().AXIsProcessTrusted())

    def window(self, program: Program) -> _Part | None:
        application = _Part(services().AXUIElementCreateApplication(program.pid))
        true = ctypes.c_void_p.in_dll(core(), "kCFBooleanTrue")
        for name in ("AXEnhancedUserInterface", "AXManualAccessibility"):
            # May answer with an error and work all the same.
            services().AXUIElementSetAttributeValue(application.raw, string(name), true)
        # A program behind ours may have none that is focused.
        found = application.copy("AXFocusedWindow") or application.copy("AXMainWindow")
        return _Part(found) if found else None

    def screens(self) -> Sequence[MacScreen]:
        return screens()

    def run(self, script: str, limit_s: float) -> Said:
        command = ["/usr/bin/osascript", "-e", script]
        try:
            done = subprocess.run(command, capture_output=True, timeout=limit_s, check=False)  # noqa: S603 - ours
        except (OSError, subprocess.TimeoutExpired) as error:
            raise NoAnswer(str(error)) from error
        if not done.returncode:
            return Said(0, done.stdout.decode("utf-8", "replace"))
        number = _ERROR.search(done.stderr.decode("utf-8", "replace"))
        return Said(int(number[1]) if number else -1, "")
