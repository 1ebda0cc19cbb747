"""The X server through xcb. Linux only; tried with a real X server, see tests/capture.

xcb and not Xlib: its errors belong to a connection, while Xlib has one handler for the whole program.
"""

import ctypes
import ctypes.util
import sys
from collections.abc import Sequence
from functools import cache
from typing import Any

from desktop_app.domain.capture import Rectangle
from desktop_app.system.open_windows.x11 import XFailed

assert sys.platform.startswith("linux")  # noqa: S101 - so that mypy checks this file for Linux only

_MOST_WORDS = 4096
_VIEWABLE = 2


class _Cookie(ctypes.Structure):
    _fields_ = [("sequence", ctypes.c_uint)]


class _Screen(ctypes.Structure):
    _fields_ = [("root", ctypes.c_uint32)]  # the first of many


class _Screens(ctypes.Structure):
    _fields_ = [("data", ctypes.POINTER(_Screen)), ("rem", ctypes.c_int), ("index", ctypes.c_int)]


class _Geometry(ctypes.Structure):
    _fields_ = [
        ("kind", ctypes.c_uint8),
        ("depth", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("root", ctypes.c_uint32),
        ("x", ctypes.c_int16),
        ("y", ctypes.c_int16),
        ("width", ctypes.c_uint16),
        ("height", ctypes.c_uint16),
    ]


class _Translated(ctypes.Structure):
    _fields_ = [
        ("kind", ctypes.c_uint8),
        ("same_screen", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("child", ctypes.c_uint32),
        ("x", ctypes.c_int16),
        ("y", ctypes.c_int16),
    ]


class _Attributes(ctypes.Structure):
    _fields_ = [
        ("kind", ctypes.c_uint8),
        ("backing_store", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("visual", ctypes.c_uint32),
        ("class_", ctypes.c_uint16),
        ("bit_gravity", ctypes.c_uint8),
        ("win_gravity", ctypes.c_uint8),
        ("backing_planes", ctypes.c_uint32),
        ("backing_pixel", ctypes.c_uint32),
        ("save_under", ctypes.c_uint8),
        ("map_is_installed", ctypes.c_uint8),
        ("map_state", ctypes.c_uint8),
    ]


class _Property(ctypes.Structure):
    _fields_ = [
        ("kind", ctypes.c_uint8),
        ("format", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("type", ctypes.c_uint32),
        ("bytes_after", ctypes.c_uint32),
        ("value_len", ctypes.c_uint32),
    ]


class _Atom(ctypes.Structure):
    _fields_ = [
        ("kind", ctypes.c_uint8),
        ("pad", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("atom", ctypes.c_uint32),
    ]


_pointer, _u8, _u32 = ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint32
_REQUESTS: dict[str, tuple[Any, list[Any]]] = {
    "get_property": (_Property, [_u8, _u32, _u32, _u32, _u32, _u32]),
    "get_geometry": (_Geometry, [_u32]),
    "translate_coordinates": (_Translated, [_u32, _u32, ctypes.c_int16, ctypes.c_int16]),
    "get_window_attributes": (_Attributes, [_u32]),
    "intern_atom": (_Atom, [_u8, ctypes.c_uint16, ctypes.c_char_p]),
}


@cache
def libraries() -> tuple[Any, Any]:
    """xcb with its functions declared, and the C library that frees what xcb hands out. Raises XFailed."""
    try:
        xcb = ctypes.CDLL(ctypes.util.find_library("xcb") or "libxcb.so.1")
        libc = ctypes.CDLL(None)
    except OSError as error:
        raise XFailed(str(error)) from error
    xcb.xcb_connect.restype, xcb.xcb_connect.argtypes = _pointer, [ctypes.c_char_p, _pointer]
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [_pointer]
    xcb.xcb_get_setup.restype, xcb.xcb_get_setup.argtypes = _pointer, [_pointer]
    xcb.xcb_setup_roots_iterator.restype, xcb.xcb_setup_roots_iterator.argtypes = _Screens, [_pointer]
    for name, (reply, arguments) in _REQUESTS.items():
        ask, answer = getattr(xcb, f"xcb_{name}"), getattr(xcb, f"xcb_{name}_reply")
        ask.restype, ask.argtypes = _Cookie, [_pointer, *arguments]
        answer.restype, answer.argtypes = ctypes.POINTER(reply), [_pointer, _Cookie, _pointer]
    xcb.xcb_get_property_value.restype, xcb.xcb_get_property_value.argtypes = _pointer, [_pointer]
    xcb.xcb_get_property_value_length.argtypes = [_pointer]
    libc.free.argtypes = [_pointer]
    return xcb, libc


class XcbServer:
    """The class of `x11.XServer`. Raises XFailed."""

    def __init__(self) -> None:
        self._xcb, self._libc = libraries()
        self._connection = self._xcb.xcb_connect(None, None)
        if self._xcb.xcb_connection_has_error(self._connection):
            self.close()
            raise XFailed("no X server")

    def close(self) -> None:
        self._xcb.xcb_disconnect(self._connection)

    def root(self) -> int:
        screens = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        return int(screens.data.contents.root)

    def numbers(self, window: int, name: str) -> Sequence[int]:
        data = self._property(window, name, 32)
        return [int.from_bytes(data[at : at + 4], sys.byteorder) for at in range(0, len(data), 4)]

    def text(self, window: int, name: str) -> str:
        return self._property(window, name, 8).decode("utf-8", "replace")

    def atom(self, name: str) -> int:
        raw = name.encode()
        reply = self._ask("intern_atom", 0, len(raw), raw)
        return 0 if reply is None else self._freed(reply, int(reply.contents.atom))

    def place(self, window: int) -> Rectangle | None:
        shape = self._ask("get_geometry", window)
        if shape is None:
            return None
        size = self._freed(shape, (int(shape.contents.width), int(shape.contents.height)))
        where = self._ask("translate_coordinates", window, self.root(), 0, 0)
        if where is None:
            return None
        return Rectangle(*self._freed(where, (int(where.contents.x), int(where.contents.y))), *size)

    def is_viewable(self, window: int) -> bool:
        reply = self._ask("get_window_attributes", window)
        return reply is not None and self._freed(reply, int(reply.contents.map_state)) == _VIEWABLE

    def _property(self, window: int, name: str, form: int) -> bytes:
        reply = self._ask("get_property", 0, window, self.atom(name), 0, 0, _MOST_WORDS)
        if reply is None:
            return b""
        data = b""
        if reply.contents.format == form:
            size = self._xcb.xcb_get_property_value_length(reply)
            data = ctypes.string_at(self._xcb.xcb_get_property_value(reply), size)
        return bytes(self._freed(reply, data))

    def _ask(self, name: str, *arguments: Any) -> Any:
        cookie = getattr(self._xcb, f"xcb_{name}")(self._connection, *arguments)
        trouble = ctypes.c_void_p()
        reply = getattr(self._xcb, f"xcb_{name}_reply")(self._connection, cookie, ctypes.byref(trouble))
        if trouble:
            self._libc.free(trouble)
        if not reply and self._xcb.xcb_connection_has_error(self._connection):
            raise XFailed("the X server is gone")
        return reply or None

    def _freed(self, reply: Any, value: Any) -> Any:
        self._libc.free(reply)
        return value
