"""The X server through Xlib: the window in front. Linux only; tried by `make test-capture`."""

import ctypes
import ctypes.util
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from desktop_app.domain.capture import Rectangle
from desktop_app.system.browser.accessible import Window

assert sys.platform.startswith("linux")  # noqa: S101 - so that mypy checks this file for Linux only

_MOST_BYTES = 4096


class XWindows:
    """The class of `x11.Windows`."""

    def active(self) -> Window | None:
        """The window the window manager calls active; None when there is none or no X server answers."""
        with _display() as (x11, display):
            if not display:
                return None
            active = _numbers(_property(x11, display, x11.XDefaultRootWindow(display), b"_NET_ACTIVE_WINDOW"))
            return _window(x11, display, active[0]) if active and active[0] else None

    def again(self, window: Window) -> Window | None:
        """The same window as it is now, None when it is gone."""
        with _display() as (x11, display):
            return _window(x11, display, window.id) if display else None

    def places(self, pid: int) -> Sequence[Rectangle]:
        """Where the windows of a process stand, minimised ones too."""
        with _display() as (x11, display):
            if not display:
                return []
            listed = _numbers(_property(x11, display, x11.XDefaultRootWindow(display), b"_NET_CLIENT_LIST"))
            found = [_window(x11, display, window) for window in listed]
            return [window.place for window in found if window is not None and window.pid == pid]


@contextmanager
def _display() -> Iterator[tuple[Any, Any]]:
    """A connection of its own for one question; nothing where no X server answers."""
    try:
        x11 = _declared(ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6"))
    except OSError:
        yield None, None
        return
    display = x11.XOpenDisplay(None)
    if not display:
        yield x11, None
        return
    handler = _ERROR_HANDLER(lambda *_: 0)  # a window that closes meanwhile must not end the program
    before = x11.XSetErrorHandler(handler)
    try:
        yield x11, display
    finally:
        x11.XSync(display, 0)
        x11.XSetErrorHandler(before)
        x11.XCloseDisplay(display)


_ERROR_HANDLER = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


def _declared(x11: Any) -> Any:
    pointer, window = ctypes.c_void_p, ctypes.c_ulong
    x11.XOpenDisplay.restype, x11.XOpenDisplay.argtypes = pointer, [ctypes.c_char_p]
    x11.XDefaultRootWindow.restype, x11.XDefaultRootWindow.argtypes = window, [pointer]
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XInternAtom.argtypes = [pointer, ctypes.c_char_p, ctypes.c_int]
    x11.XSetErrorHandler.restype, x11.XSetErrorHandler.argtypes = pointer, [pointer]
    x11.XSync.argtypes, x11.XCloseDisplay.argtypes, x11.XFree.argtypes = [pointer, ctypes.c_int], [pointer], [pointer]
    x11.XGetWindowProperty.argtypes = [
        *(pointer, window, ctypes.c_ulong, ctypes.c_long, ctypes.c_long, ctypes.c_int, ctypes.c_ulong),
        *(pointer, pointer, pointer, pointer, pointer),
    ]
    x11.XGetGeometry.argtypes = [pointer, window, *[pointer] * 7]
    x11.XTranslateCoordinates.argtypes = [pointer, window, window, ctypes.c_int, ctypes.c_int, *[pointer] * 3]
    return x11


def _window(x11: Any, display: Any, window: int) -> Window | None:
    pid = _numbers(_property(x11, display, window, b"_NET_WM_PID"))
    title = _property(x11, display, window, b"_NET_WM_NAME") or _property(x11, display, window, b"WM_NAME")
    kind = _property(x11, display, window, b"WM_CLASS").rstrip(b"\0").split(b"\0")[-1]
    place = _place(x11, display, window, x11.XDefaultRootWindow(display))
    if place is None:
        return None
    name = kind.decode("latin-1").lower()
    return Window(window, pid[0] if pid else 0, name, title.decode("utf-8", "replace"), place)


def _property(x11: Any, display: Any, window: int, name: bytes) -> bytes:
    atom = x11.XInternAtom(display, name, 1)
    kind, form, count, after = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_ulong(), ctypes.c_ulong()
    data = ctypes.c_void_p()
    out = [ctypes.byref(one) for one in (kind, form, count, after, data)]
    if not atom or x11.XGetWindowProperty(display, window, atom, 0, _MOST_BYTES // 4, 0, 0, *out) or not data:
        return b""
    try:
        # Xlib hands 32-bit items over as C longs.
        width = {8: 1, 16: 2, 32: ctypes.sizeof(ctypes.c_long)}.get(form.value, 1)
        return ctypes.string_at(data, count.value * width)
    finally:
        x11.XFree(data)


def _numbers(data: bytes) -> list[int]:
    size = ctypes.sizeof(ctypes.c_long)
    return [int.from_bytes(data[at : at + size], sys.byteorder) & 0xFFFFFFFF for at in range(0, len(data), size)]


def _place(x11: Any, display: Any, window: int, root: int) -> Rectangle | None:
    parent, child = ctypes.c_ulong(), ctypes.c_ulong()
    x, y = ctypes.c_int(), ctypes.c_int()
    width, height, border, depth = ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint()
    sizes = [ctypes.byref(one) for one in (parent, x, y, width, height, border, depth)]
    if not x11.XGetGeometry(display, window, *sizes):
        return None
    x11.XTranslateCoordinates(display, window, root, 0, 0, *[ctypes.byref(one) for one in (x, y, child)])
    return Rectangle(x.value, y.value, width.value, height.value)
