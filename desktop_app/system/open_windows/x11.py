"""The windows of an X11 desktop by EWMH: which there are, where with their frames, and whether ours have gone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop_app.domain.capture import OpenWindow, Rectangle

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_MOST = 256
"""So many windows are looked at, from the top."""
_CARDINAL_FRAME = 4
_STATE_HIDDEN = "_NET_WM_STATE_HIDDEN"
_DESKTOP = "_NET_WM_WINDOW_TYPE_DESKTOP"


class XFailed(Exception):
    """There is no X server, or it is gone."""


class XServer(Protocol):
    """One connection to the X server. What a window that has gone says is nothing: (), "" or None."""

    def root(self) -> int: ...

    def numbers(self, window: int, name: str) -> Sequence[int]:
        """A property of 32-bit numbers."""
        ...

    def text(self, window: int, name: str) -> str:
        """A property of bytes, as UTF-8."""
        ...

    def atom(self, name: str) -> int: ...

    def place(self, window: int) -> Rectangle | None:
        """The window without its frame, from the corner of the root window."""
        ...

    def is_viewable(self, window: int) -> bool: ...

    def close(self) -> None: ...


class X11Windows:
    """Asks over a connection of its own each time."""

    def __init__(self, connect: Callable[[], XServer], program_of: Callable[[int], str] | None = None) -> None:
        self._connect, self._program_of = connect, program_of or program_of_process

    def list(self) -> Sequence[OpenWindow]:
        """The windows one can see, topmost first."""
        try:
            server = self._connect()
        except XFailed:
            return ()
        try:
            return _listed(server, self._program_of)
        except XFailed:
            return ()
        finally:
            server.close()

    def still_shown(self, ids: Sequence[int]) -> bool:
        """Whether the X server still shows one of these windows."""
        try:
            server = self._connect()
        except XFailed:
            return False
        try:
            return any(server.is_viewable(id) for id in ids)
        except XFailed:
            return False
        finally:
            server.close()


def _listed(server: XServer, program_of: Callable[[int], str]) -> tuple[OpenWindow, ...]:
    root = server.root()
    whole = server.place(root)
    active = tuple(server.numbers(root, "_NET_ACTIVE_WINDOW"))[:1]
    stacked = server.numbers(root, "_NET_CLIENT_LIST_STACKING") or active
    hidden, desktop = server.atom(_STATE_HIDDEN), server.atom(_DESKTOP)
    found = []
    for window in reversed(stacked[-_MOST:]):
        if hidden in server.numbers(window, "_NET_WM_STATE") or not server.is_viewable(window):
            continue
        if desktop in server.numbers(window, "_NET_WM_WINDOW_TYPE"):
            continue
        place = server.place(window)
        if place is None or whole is None:
            continue
        framed = _with_frame(place, server.numbers(window, "_NET_FRAME_EXTENTS")).within(whole)
        if framed.width > 0 and framed.height > 0:
            title = server.text(window, "_NET_WM_NAME") or server.text(window, "WM_NAME")
            kind = server.text(window, "WM_CLASS").rstrip("\0").split("\0")[-1]
            program = next((program_of(pid) for pid in server.numbers(window, "_NET_WM_PID")), "")
            found.append(OpenWindow(title, framed, (window,) == active, program, kind))
    return tuple(found)


def program_of_process(pid: int) -> str:
    """The name of the file a process runs; "" where the system does not tell."""
    folder = Path("/proc") / str(pid)
    try:
        return (folder / "exe").readlink().name
    except OSError:
        # Another user's process shows no more than its short name.
        try:
            return (folder / "comm").read_text(encoding="utf-8", errors="replace").strip()
        except OSError:
            return ""


def _with_frame(place: Rectangle, extents: Sequence[int]) -> Rectangle:
    if len(extents) != _CARDINAL_FRAME:
        return place
    left, right, top, bottom = extents
    return Rectangle(place.x - left, place.y - top, place.width + left + right, place.height + top + bottom)
