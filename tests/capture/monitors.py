"""One virtual screen split into several monitors, as RandR 1.5 has it: Qt, openbox and mss believe in them.

Through libXrandr, which openbox brings; xcb's own call refuses its argument (libxcb 1.15).
"""

import ctypes
from collections.abc import Sequence
from typing import Any

from desktop_app.domain.capture import Rectangle

_POINTER, _NUMBER, _ATOM = ctypes.c_void_p, ctypes.c_int, ctypes.c_ulong
_MM_PER_PIXEL = 0.25


class _Monitor(ctypes.Structure):
    _fields_ = [
        ("name", _ATOM),
        *((name, _NUMBER) for name in ("primary", "automatic", "count", "x", "y", "width", "height", "mm_x", "mm_y")),
        ("outputs", ctypes.POINTER(_ATOM)),
    ]


class _Resources(ctypes.Structure):
    _fields_ = [
        *(("asked", _ATOM), ("set", _ATOM), ("crtc_count", _NUMBER), ("crtcs", _POINTER)),
        *(("count", _NUMBER), ("outputs", ctypes.POINTER(_ATOM))),
    ]


def split(display: str, monitors: Sequence[tuple[str, Rectangle]]) -> None:
    """Set the monitors of a display, by name and place. The first is the primary one."""
    x11, randr = _libraries()
    server = x11.XOpenDisplay(display.encode())
    assert server, f"no X server at {display}"
    root = x11.XDefaultRootWindow(server)
    output = randr.XRRGetScreenResourcesCurrent(server, root).contents.outputs[0]
    for number, (name, place) in enumerate(monitors):
        # The one output there is goes to the first, whose monitor takes the place of the one for the whole screen.
        outputs = (_ATOM * 1)(*([output] if number == 0 else []))
        size = (round(place.width * _MM_PER_PIXEL), round(place.height * _MM_PER_PIXEL))
        atom, is_first = x11.XInternAtom(server, name.encode(), 0), int(number == 0)
        made = _Monitor(atom, is_first, 0, is_first, *place, *size, outputs)
        randr.XRRSetMonitor(server, root, ctypes.byref(made))
    x11.XSync(server, 0)
    x11.XCloseDisplay(server)


def _libraries() -> tuple[Any, Any]:
    x11, randr = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXrandr.so.2")
    x11.XOpenDisplay.restype, x11.XOpenDisplay.argtypes = _POINTER, [ctypes.c_char_p]
    x11.XDefaultRootWindow.restype, x11.XDefaultRootWindow.argtypes = _ATOM, [_POINTER]
    x11.XInternAtom.restype, x11.XInternAtom.argtypes = _ATOM, [_POINTER, ctypes.c_char_p, _NUMBER]
    x11.XSync.argtypes, x11.XCloseDisplay.argtypes = [_POINTER, _NUMBER], [_POINTER]
    resources = randr.XRRGetScreenResourcesCurrent
    resources.restype, resources.argtypes = ctypes.POINTER(_Resources), [_POINTER, _ATOM]
    randr.XRRSetMonitor.argtypes = [_POINTER, _ATOM, ctypes.POINTER(_Monitor)]
    return x11, randr
