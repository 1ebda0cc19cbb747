"""Combinations of keys through Carbon. macOS only."""

import ctypes
import sys
from collections.abc import Callable
from functools import cache
from typing import Any

assert sys.platform == "darwin"  # noqa: S101 - so that mypy checks this file for macOS only

_CARBON = "/System/Library/Frameworks/Carbon.framework/Carbon"
_KEYBOARD, _HOT_KEY_PRESSED = int.from_bytes(b"keyb", "big"), 5
_SIGNATURE = int.from_bytes(b"Nrdk", "big")
_HANDLED = 0
_EXCLUSIVE = 1
"""Another program that has it exclusively is told as an error."""


class _Kind(ctypes.Structure):
    _fields_ = [("event_class", ctypes.c_uint32), ("event_kind", ctypes.c_uint32)]


class _Id(ctypes.Structure):
    _fields_ = [("signature", ctypes.c_uint32), ("id", ctypes.c_uint32)]


_Handler = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)


@cache
def _carbon() -> Any:
    carbon, pointer, u32 = ctypes.CDLL(_CARBON), ctypes.c_void_p, ctypes.c_uint32
    carbon.GetApplicationEventTarget.restype = pointer
    carbon.InstallEventHandler.argtypes = [
        *(pointer, _Handler, ctypes.c_ulong),
        *(ctypes.POINTER(_Kind), pointer, ctypes.POINTER(pointer)),
    ]
    carbon.RegisterEventHotKey.argtypes = [u32, u32, _Id, pointer, u32, ctypes.POINTER(pointer)]
    carbon.UnregisterEventHotKey.argtypes = [pointer]
    carbon.RemoveEventHandler.argtypes = [pointer]
    return carbon


class CarbonKeys:
    """The class of `macos.Carbon`."""

    def __init__(self) -> None:
        self._key, self._installed = ctypes.c_void_p(), ctypes.c_void_p()
        self._handler: Any = None

    def register(self, code: int, modifiers: int, pressed: Callable[[], None]) -> int:
        carbon = _carbon()

        def handle(_next: int, _event: int, _data: int) -> int:
            pressed()
            return _HANDLED

        self._handler = _Handler(handle)  # kept: Carbon does not
        target, kind = carbon.GetApplicationEventTarget(), _Kind(_KEYBOARD, _HOT_KEY_PRESSED)
        error = carbon.InstallEventHandler(
            target, self._handler, 1, ctypes.byref(kind), None, ctypes.byref(self._installed)
        )
        if error:
            return int(error)
        error = carbon.RegisterEventHotKey(
            code, modifiers, _Id(_SIGNATURE, 1), target, _EXCLUSIVE, ctypes.byref(self._key)
        )
        if error:
            carbon.RemoveEventHandler(self._installed)
        return int(error)

    def unregister(self) -> None:
        carbon = _carbon()
        carbon.UnregisterEventHotKey(self._key)
        carbon.RemoveEventHandler(self._installed)
        self._key, self._installed, self._handler = ctypes.c_void_p(), ctypes.c_void_p(), None
