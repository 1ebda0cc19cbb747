"""The windows of a Mac, from the list of the window server: where each stands at native pixels, and which is active."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from desktop_app.domain.capture import OpenWindow
from desktop_app.system.mac_screens import MacScreen, Points, native

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_PLAIN_LAYER = 0
_BAR_LAYERS = {24, 25}
"""Of the menu bar and the icons in it; ours is meant to be seen."""
_MOST = 256


class Listed(NamedTuple):
    """A window as the server lists it. `title` is told to those only who may take pictures of the screen."""

    pid: int
    program: str
    title: str
    layer: int
    alpha: float
    place: Points


class WindowServer(Protocol):
    """The system's side. Whatever cannot be told is empty."""

    def windows(self) -> Sequence[Listed]:
        """Those on the screen, the topmost first."""
        ...

    def front_pid(self) -> int:
        """The program in front; 0 where that is not told."""
        ...

    def screens(self) -> Sequence[MacScreen]: ...


def topmost(windows: Sequence[Listed], but: int) -> int:
    """The process whose window is on top when one process (ours) is not counted; 0 where there is none.

    A Mac's program stays in front when all its windows are hidden: whoever is asked about is the one behind it.
    """
    return next((each.pid for each in windows if _is_plain(each) and each.pid != but), 0)


def _is_plain(window: Listed) -> bool:
    return window.layer == _PLAIN_LAYER and window.alpha > 0


class MacWindows:
    """Asks each time. `pid` is our own process."""

    def __init__(self, reach: Callable[[], WindowServer], pid: int) -> None:
        self._reach, self._pid = reach, pid

    def list(self) -> Sequence[OpenWindow]:
        """The windows one can see, topmost first. The active one is the topmost of the program in front."""
        server, found, is_known = self._reach(), list[OpenWindow](), False
        screens, front, windows = server.screens(), server.front_pid(), server.windows()
        if front == self._pid:
            front = topmost(windows, self._pid)
        for window in windows:
            place = native(screens, window.place)
            if not _is_plain(window) or place is None:
                continue
            is_active = not is_known and window.pid == front
            is_known = is_known or is_active
            found.append(OpenWindow(window.title, place, is_active, window.program))
        return found[:_MOST]

    def still_shown(self, ids: Sequence[int]) -> bool:
        """Whether a window of this program is on the screen. By their native ids the server does not know them."""
        if not ids:
            return False
        ours = [each for each in self._reach().windows() if each.pid == self._pid]
        return any(each.layer not in _BAR_LAYERS and each.alpha > 0 for each in ours)
