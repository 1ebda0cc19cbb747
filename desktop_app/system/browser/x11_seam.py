"""The X server through Xlib and the accessibility bus through jeepney. Linux only; tried by hand, not in tests."""

import ctypes
import ctypes.util
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from desktop_app.system.browser.x11 import NoAccessibility, NoAnswer, Node, Rectangle, Window

assert sys.platform.startswith("linux")  # noqa: S101 - so that mypy checks this file for Linux only

_CALL_S = 0.4
_ROOT = "/org/a11y/atspi/accessible/root"
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_EMBEDS = 13
_MOST_BYTES = 4096


def active_window() -> Window | None:
    """The window the window manager calls active; None when there is none or no X server answers."""
    name = ctypes.util.find_library("X11") or "libX11.so.6"
    try:
        x11 = _declared(ctypes.CDLL(name))
    except OSError:
        return None
    display = x11.XOpenDisplay(None)
    if not display:
        return None
    handler = _ERROR_HANDLER(lambda *_: 0)  # a window that closes meanwhile must not end the program
    before = x11.XSetErrorHandler(handler)
    try:
        return _read_window(x11, display)
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


def _read_window(x11: Any, display: Any) -> Window | None:
    root = x11.XDefaultRootWindow(display)
    active = _numbers(_property(x11, display, root, b"_NET_ACTIVE_WINDOW"))
    if not active or not active[0]:
        return None
    window = active[0]
    pid = _numbers(_property(x11, display, window, b"_NET_WM_PID"))
    title = _property(x11, display, window, b"_NET_WM_NAME") or _property(x11, display, window, b"WM_NAME")
    kind = _property(x11, display, window, b"WM_CLASS").rstrip(b"\0").split(b"\0")[-1]
    place = _place(x11, display, window, root)
    return Window(pid[0] if pid else 0, kind.decode("latin-1").lower(), title.decode("utf-8", "replace"), place)


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


def _place(x11: Any, display: Any, window: int, root: int) -> Rectangle:
    parent, child = ctypes.c_ulong(), ctypes.c_ulong()
    x, y = ctypes.c_int(), ctypes.c_int()
    width, height, border, depth = ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint()
    sizes = [ctypes.byref(one) for one in (parent, x, y, width, height, border, depth)]
    x11.XGetGeometry(display, window, *sizes)
    x11.XTranslateCoordinates(display, window, root, 0, 0, *[ctypes.byref(one) for one in (x, y, child)])
    return (x.value, y.value, width.value, height.value)


class _Bus:
    """The accessibility bus; the class of `x11.Accessibility`."""

    def __init__(self, connection: Any, left_s: Callable[[], float]) -> None:
        self._connection, self._left_s = connection, left_s

    def applications(self) -> Sequence[Node]:
        return self.children(("org.a11y.atspi.Registry", _ROOT))

    def pid(self, application: Node) -> int:
        bus = ("org.freedesktop.DBus", "/org/freedesktop/DBus")
        found = self._call(bus, "org.freedesktop.DBus", "GetConnectionUnixProcessID", "s", (application[0],))
        return int(found[0])

    def children(self, of: Node) -> Sequence[Node]:
        return [(name, path) for name, path in self._call(of, _ACCESSIBLE, "GetChildren")[0]]

    def name(self, of: Node) -> str:
        asked = (_ACCESSIBLE, "Name")
        return str(self._call(of, "org.freedesktop.DBus.Properties", "Get", "ss", asked)[0][1])

    def place(self, of: Node) -> Rectangle:
        x, y, width, height = self._call(of, "org.a11y.atspi.Component", "GetExtents", "u", (0,))[0]
        return (x, y, width, height)

    def embedded(self, frame: Node) -> Node | None:
        for kind, targets in self._call(frame, _ACCESSIBLE, "GetRelationSet")[0]:
            if kind == _EMBEDS and targets:
                name, path = targets[0]
                return (name, path)
        return None

    def attributes(self, document: Node) -> Mapping[str, str]:
        return dict(self._call(document, "org.a11y.atspi.Document", "GetAttributes")[0])

    def _call(self, of: Node, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:
        from jeepney import DBusAddress, MessageType, new_method_call

        left = self._left_s()
        if left <= 0:
            raise NoAnswer("too late")
        message = new_method_call(DBusAddress(of[1], of[0], interface), method, signature or None, body)
        try:
            reply = self._connection.send_and_get_reply(message, timeout=min(_CALL_S, left))
        except (OSError, ValueError, EOFError) as error:  # TimeoutError is an OSError
            raise NoAnswer(type(error).__name__) from error
        if reply.header.message_type is not MessageType.method_return:
            raise NoAnswer(f"{method} was refused")
        return reply.body


@contextmanager
def AtSpi(left_s: Callable[[], float]) -> Iterator[_Bus]:  # noqa: N802 - stands for a class
    """Connect to the accessibility bus of this session."""
    from jeepney import DBusAddress, MessageType, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    if "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
        raise NoAccessibility
    try:
        with open_dbus_connection("SESSION", auth_timeout=left_s()) as session:
            where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            reply = session.send_and_get_reply(new_method_call(where, "GetAddress"), timeout=left_s())
        if reply.header.message_type is not MessageType.method_return:
            raise NoAccessibility
        connection = open_dbus_connection(reply.body[0], auth_timeout=left_s())
    except (OSError, RuntimeError, ValueError, EOFError) as error:
        raise NoAccessibility from error
    with connection:
        yield _Bus(connection, left_s)
