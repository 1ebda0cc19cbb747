"""Accessibility by ApplicationServices, the program in front by lsappinfo, AppleScript by osascript. macOS only."""

import ctypes
import re
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from typing import Any

from desktop_app.system.browser.accessible import NoAnswer
from desktop_app.system.browser.macos import Program, Said

assert sys.platform == "darwin"  # noqa: S101 - so that mypy checks this file for macOS only

_CALL_S = 0.4
_UTF8 = 0x08000100
_LONGEST = 8192
_FRAMEWORKS = "/System/Library/Frameworks"
_ERROR = re.compile(r"\((-?\d+)\)\s*$")


@cache
def _libraries() -> tuple[Any, Any]:
    core = ctypes.CDLL(f"{_FRAMEWORKS}/CoreFoundation.framework/CoreFoundation")
    services = ctypes.CDLL(f"{_FRAMEWORKS}/ApplicationServices.framework/ApplicationServices")
    pointer, number = ctypes.c_void_p, ctypes.c_long
    for name, result, arguments in (
        ("CFStringCreateWithCString", pointer, [pointer, ctypes.c_char_p, ctypes.c_uint32]),
        ("CFStringGetCString", ctypes.c_bool, [pointer, ctypes.c_char_p, number, ctypes.c_uint32]),
        ("CFURLGetString", pointer, [pointer]),
        ("CFArrayGetCount", number, [pointer]),
        ("CFArrayGetValueAtIndex", pointer, [pointer, number]),
        ("CFGetTypeID", ctypes.c_ulong, [pointer]),
        ("CFStringGetTypeID", ctypes.c_ulong, []),
        ("CFURLGetTypeID", ctypes.c_ulong, []),
        ("CFRetain", pointer, [pointer]),
        ("CFRelease", None, [pointer]),
    ):
        function = getattr(core, name)
        function.restype, function.argtypes = result, arguments
    services.AXIsProcessTrusted.restype = ctypes.c_bool
    services.AXUIElementCreateApplication.restype = pointer
    services.AXUIElementCreateApplication.argtypes = [ctypes.c_int]
    services.AXUIElementSetMessagingTimeout.argtypes = [pointer, ctypes.c_float]
    services.AXUIElementCopyAttributeValue.argtypes = [pointer, pointer, ctypes.POINTER(pointer)]
    services.AXUIElementSetAttributeValue.argtypes = [pointer, pointer, pointer]
    return core, services


class _Part:
    """The class of `macos.Part`. Owns one reference."""

    def __init__(self, raw: int) -> None:
        self.raw = raw
        _libraries()[1].AXUIElementSetMessagingTimeout(raw, _CALL_S)

    def __del__(self) -> None:
        _libraries()[0].CFRelease(self.raw)

    def fact(self, name: str) -> str:
        core, _ = _libraries()
        value = self.copy(name)
        if not value:
            return ""
        try:
            kind = core.CFGetTypeID(value)
            text = core.CFURLGetString(value) if kind == core.CFURLGetTypeID() else value
            if core.CFGetTypeID(text) != core.CFStringGetTypeID():
                return ""
            letters = ctypes.create_string_buffer(_LONGEST)
            is_whole = core.CFStringGetCString(text, letters, _LONGEST, _UTF8)
            return letters.value.decode("utf-8", "replace") if is_whole else ""
        finally:
            core.CFRelease(value)

    def children(self) -> "Sequence[_Part]":
        core, _ = _libraries()
        array = self.copy("AXChildren")
        if not array:
            return []
        try:
            each = [core.CFArrayGetValueAtIndex(array, at) for at in range(core.CFArrayGetCount(array))]
            return [_Part(core.CFRetain(one)) for one in each]
        finally:
            core.CFRelease(array)

    def copy(self, name: str) -> int | None:
        """An attribute's value, to be released; None where there is none. Raises NoAnswer."""
        _, services = _libraries()
        found, key = ctypes.c_void_p(), _string(name)
        try:
            error = services.AXUIElementCopyAttributeValue(self.raw, key, ctypes.byref(found))
        finally:
            _libraries()[0].CFRelease(key)
        if error in _GONE:
            raise NoAnswer(f"{name}: {error}")
        return found.value if not error else None


_GONE = {-25202, -25204, -25211}
"""The element is no longer valid, its program does not answer, or Accessibility was withdrawn."""


def _string(text: str) -> int:
    return int(_libraries()[0].CFStringCreateWithCString(None, text.encode(), _UTF8))


class MacDesktop:
    """The class of `macos.Mac`."""

    def front(self) -> Program | None:
        name = _output(["/usr/bin/lsappinfo", "front"]).strip()
        told = _output(["/usr/bin/lsappinfo", "info", "-only", "pid", "-only", "bundleid", name]) if name else ""
        pid = re.search(r'"pid"\s*=\s*(\d+)', told)
        bundle = re.search(r'"(?:CFBundleIdentifier|bundleid)"\s*=\s*"([^"]+)"', told)
        return Program(int(pid[1]), bundle[1]) if pid and bundle else None

    def may_read(self) -> bool:
        return bool(_libraries()[1].AXIsProcessTrusted())

    def window(self, program: Program) -> _Part | None:
        core, services = _libraries()
        application = _Part(services.AXUIElementCreateApplication(program.pid))
        true = ctypes.c_void_p.in_dll(core, "kCFBooleanTrue")
        for name in ("AXEnhancedUserInterface", "AXManualAccessibility"):
            key = _string(name)
            # May answer with an error and work all the same.
            services.AXUIElementSetAttributeValue(application.raw, key, true)
            core.CFRelease(key)
        found = application.copy("AXFocusedWindow")
        return _Part(found) if found else None

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


def _output(command: Sequence[str]) -> str:
    try:
        done = subprocess.run(command, capture_output=True, timeout=_CALL_S, check=False)  # noqa: S603 - ours
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode("utf-8", "replace")
