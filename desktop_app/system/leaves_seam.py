"""What System Settings say under Privacy & Security, through CoreGraphics and ApplicationServices. macOS only."""

import ctypes
import sys

assert sys.platform == "darwin"  # noqa: S101 - so that mypy checks this file for macOS only

from desktop_app.system.browser.macos_seam import services  # noqa: E402 - not there elsewhere
from desktop_app.system.core_foundation_seam import core, string  # noqa: E402
from desktop_app.system.mac_screens_seam import core_graphics  # noqa: E402

_NOT_RUNNING = -600


def _code(letters: bytes) -> int:
    return int.from_bytes(letters, "big")


class _Target(ctypes.Structure):
    """An AEDesc, which is packed."""

    _pack_ = 2
    _fields_ = [("kind", ctypes.c_uint32), ("data", ctypes.c_void_p)]


class SystemAnswers:
    """The class of `leaves.Answers`."""

    def may_picture(self) -> bool:
        return bool(core_graphics().CGPreflightScreenCaptureAccess())

    def ask_picture(self) -> bool:
        return bool(core_graphics().CGRequestScreenCaptureAccess())

    def may_read(self) -> bool:
        return bool(services().AXIsProcessTrusted())

    def ask_read(self) -> bool:
        library, pointer = core(), ctypes.c_void_p
        name = (pointer * 1)(string("AXTrustedCheckOptionPrompt"))
        yes = (pointer * 1)(pointer.in_dll(library, "kCFBooleanTrue"))
        calls = (
            ctypes.byref(pointer.in_dll(library, f"kCFTypeDictionary{part}CallBacks")) for part in ("Key", "Value")
        )
        options = library.CFDictionaryCreate(None, name, yes, 1, *calls)
        ask = services().AXIsProcessTrustedWithOptions
        ask.restype, ask.argtypes = ctypes.c_bool, [pointer]
        try:
            return bool(ask(options))
        finally:
            library.CFRelease(options)

    def may_tell(self, bundle: str) -> int:
        library, target, name = services(), _Target(), bundle.encode()
        make, ask = library.AECreateDesc, library.AEDeterminePermissionToAutomateTarget
        make.argtypes = [ctypes.c_uint32, ctypes.c_char_p, ctypes.c_long, ctypes.POINTER(_Target)]
        ask.argtypes = [ctypes.POINTER(_Target), ctypes.c_uint32, ctypes.c_uint32, ctypes.c_ubyte]
        ask.restype = ctypes.c_int32
        if make(_code(b"bund"), name, len(name), ctypes.byref(target)):
            return _NOT_RUNNING
        try:
            return int(ask(ctypes.byref(target), _code(b"****"), _code(b"****"), False))
        finally:
            library.AEDisposeDesc(ctypes.byref(target))
