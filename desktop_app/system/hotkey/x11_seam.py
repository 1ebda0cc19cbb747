"""Grabbing keys through xcb. Linux only; tried with a real X server, see tests/capture.

xcb and not Xlib: a grab's error comes back to whoever asked, while Xlib has one handler for the whole program.
"""

import ctypes
import os
import select
import sys
from collections.abc import Sequence
from functools import cache
from typing import Any

from desktop_app.system.hotkey.x11 import Heard, KeysFailed

assert sys.platform.startswith("linux")  # noqa: S101 - so that mypy checks this file for Linux only

_KEY_PRESS, _MAPPING_NOTIFY = 2, 34
_ANY_KEY, _ANY_MODIFIER = 0, 0x8000
_ASYNC = 1
_SENT = 0x80
_MODIFIERS = 8
_MIN_CODE_AT, _MAX_CODE_AT = 34, 35
"""Where the setup of a connection tells its lowest and highest key code."""
_HEADER = 32


class _Cookie(ctypes.Structure):
    _fields_ = [("sequence", ctypes.c_uint)]


class _Screen(ctypes.Structure):
    _fields_ = [("root", ctypes.c_uint32)]  # the first of many


class _Screens(ctypes.Structure):
    _fields_ = [("data", ctypes.POINTER(_Screen)), ("rem", ctypes.c_int), ("index", ctypes.c_int)]


@cache
def _libraries() -> tuple[Any, Any]:
    pointer, u8, u16, u32 = ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_uint32
    try:
        xcb, libc = ctypes.CDLL("libxcb.so.1"), ctypes.CDLL(None)
    except OSError as error:
        raise KeysFailed(str(error)) from error
    xcb.xcb_connect.restype, xcb.xcb_connect.argtypes = pointer, [ctypes.c_char_p, pointer]
    for name in ("connection_has_error", "disconnect", "get_file_descriptor", "flush"):
        getattr(xcb, f"xcb_{name}").argtypes = [pointer]
    xcb.xcb_get_setup.restype, xcb.xcb_get_setup.argtypes = pointer, [pointer]
    xcb.xcb_setup_roots_iterator.restype, xcb.xcb_setup_roots_iterator.argtypes = _Screens, [pointer]
    xcb.xcb_poll_for_event.restype, xcb.xcb_poll_for_event.argtypes = pointer, [pointer]
    xcb.xcb_request_check.restype, xcb.xcb_request_check.argtypes = pointer, [pointer, _Cookie]
    xcb.xcb_grab_key_checked.restype = _Cookie
    xcb.xcb_grab_key_checked.argtypes = [pointer, u8, u32, u16, u8, u8, u8]
    xcb.xcb_ungrab_key.argtypes = [pointer, u8, u32, u16]
    for name, arguments in (("get_keyboard_mapping", [u8, u8]), ("get_modifier_mapping", [])):
        ask, answer = getattr(xcb, f"xcb_{name}"), getattr(xcb, f"xcb_{name}_reply")
        ask.restype, ask.argtypes = _Cookie, [pointer, *arguments]
        answer.restype, answer.argtypes = pointer, [pointer, _Cookie, pointer]
    libc.free.argtypes = [pointer]
    return xcb, libc


class XcbKeys:
    """The class of `x11.Keys`."""

    def __init__(self) -> None:
        self._xcb, self._libc = _libraries()
        self._connection = self._xcb.xcb_connect(None, None)
        if self._xcb.xcb_connection_has_error(self._connection):
            self._xcb.xcb_disconnect(self._connection)
            raise KeysFailed("no X server")
        setup = self._xcb.xcb_get_setup(self._connection)
        self._root = int(self._xcb.xcb_setup_roots_iterator(setup).data.contents.root)
        facts = ctypes.string_at(setup, _MAX_CODE_AT + 1)
        self._first, self._last = facts[_MIN_CODE_AT], facts[_MAX_CODE_AT]
        self._woken, self._waker = os.pipe()
        self._has_other_layout = False

    def keysyms(self) -> tuple[int, Sequence[Sequence[int]]]:
        count = self._last - self._first + 1
        per, data = self._answer("get_keyboard_mapping", self._first, count)
        numbers = [int.from_bytes(data[at : at + 4], sys.byteorder) for at in range(0, len(data), 4)]
        return self._first, [numbers[key * per : (key + 1) * per] for key in range(count)]

    def modifiers(self) -> Sequence[Sequence[int]]:
        per, data = self._answer("get_modifier_mapping")
        return [[code for code in data[bit * per : (bit + 1) * per] if code] for bit in range(_MODIFIERS)]

    def grab(self, modifiers: int, code: int) -> int:
        cookie = self._xcb.xcb_grab_key_checked(self._connection, 0, self._root, modifiers, code, _ASYNC, _ASYNC)
        trouble = self._xcb.xcb_request_check(self._connection, cookie)
        if not trouble:
            return 0
        number = ctypes.string_at(trouble, 2)[1]
        self._libc.free(trouble)
        return number

    def ungrab(self) -> None:
        self._xcb.xcb_ungrab_key(self._connection, _ANY_KEY, self._root, _ANY_MODIFIER)
        self._xcb.xcb_flush(self._connection)

    def wait(self) -> Heard:
        server = self._xcb.xcb_get_file_descriptor(self._connection)
        while True:
            while event := self._xcb.xcb_poll_for_event(self._connection):
                kind = ctypes.string_at(event, 1)[0] & ~_SENT
                self._libc.free(event)
                if kind == _KEY_PRESS:
                    return Heard.PRESS
                self._has_other_layout |= kind == _MAPPING_NOTIFY
            # One change comes as several events.
            if self._has_other_layout:
                self._has_other_layout = False
                return Heard.LAYOUT
            if self._xcb.xcb_connection_has_error(self._connection):
                raise KeysFailed("the X server is gone")
            ready, _, _ = select.select([server, self._woken], [], [])
            if self._woken in ready:
                return Heard.WOKEN

    def wake(self) -> None:
        os.write(self._waker, b"!")

    def close(self) -> None:
        self._xcb.xcb_disconnect(self._connection)
        os.close(self._woken)
        os.close(self._waker)

    def _answer(self, name: str, *arguments: int) -> tuple[int, bytes]:
        """The second byte of a reply, and what follows its head."""
        cookie = getattr(self._xcb, f"xcb_{name}")(self._connection, *arguments)
        reply = getattr(self._xcb, f"xcb_{name}_reply")(self._connection, cookie, None)
        if not reply:
            raise KeysFailed(f"{name} was not answered")
        head = ctypes.string_at(reply, _HEADER)
        size = int.from_bytes(head[4:8], sys.byteorder) * 4
        data = ctypes.string_at(reply + _HEADER, size)
        self._libc.free(reply)
        return head[1], data
