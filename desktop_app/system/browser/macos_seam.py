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

from desktop_app.system.core_foundation_seam import core, items, string, text_of  # noqa: E402 - not there elsewhere

_CALL_S = 0.4
_ERROR = re.compile(r"\((-?\d+)\)\s*$")
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
    return library


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
        name = _output(["/usr/bin/lsappinfo", "front"]).strip()
        told = _output(["/usr/bin/lsappinfo", "info", "-only", "pid", "-only", "bundleid", name]) if name else ""
        pid = re.search(r'"pid"\s*=\s*(\d+)', told)
        bundle = re.search(r'"(?:CFBundleIdentifier|bundleid)"\s*=\s*"([^"]+)"', told)
        return Program(int(pid[1]), bundle[1]) if pid and bundle else None

    def may_read(self) -> bool:
        return bool(services().AXIsProcessTrusted())

    def window(self, program: Program) -> _Part | None:
        application = _Part(services().AXUIElementCreateApplication(program.pid))
        true = ctypes.c_void_p.in_dll(core(), "kCFBooleanTrue")
        for name in ("AXEnhancedUserInterface", "AXManualAccessibility"):
            # May answer with an error and work all the same.
            services().AXUIElementSetAttributeValue(application.raw, string(name), true)
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
