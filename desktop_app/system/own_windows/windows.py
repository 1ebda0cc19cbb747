"""Leaving our windows out of pictures on Windows: they stay on the screen, and are absent from what is grabbed.

Only for the moment of the picture: for good, they would be invisible to whoever helps from afar, and on some docks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

SHOWN, LEFT_OUT = 0x00, 0x11
FIRST_BUILD = 19041
"""Windows 10 2004. Before, a window that is to be left out comes out as a black box."""


class Affinities(Protocol):
    """What the window manager shows of a window of ours to whoever grabs the screen."""

    @property
    def build(self) -> int:
        """The build number of Windows."""
        ...

    def set(self, id: int, affinity: int) -> bool:
        """Whether it took it."""
        ...

    def get(self, id: int) -> int | None:
        """What holds for a window; None when that is not told."""
        ...


class WindowsOwnWindows:
    """Leaves out all of them, or none."""

    def __init__(self, affinities: Affinities) -> None:
        self._affinities = affinities

    def exclude(self, ids: Sequence[int]) -> bool:
        """Leave the windows with these handles out from now on; False: they have to be hidden."""
        if self._affinities.build < FIRST_BUILD:
            return False
        # Layered windows may take it and ignore it: what counts is what holds afterwards.
        are_out = [self._affinities.set(id, LEFT_OUT) and self._affinities.get(id) == LEFT_OUT for id in ids]
        if all(are_out):
            return True
        self.include(ids)
        return False

    def include(self, ids: Sequence[int]) -> None:
        """Show them in pictures again."""
        for id in ids:
            self._affinities.set(id, SHOWN)


def make() -> WindowsOwnWindows:
    """The one of this desktop."""
    from importlib import import_module

    return WindowsOwnWindows(import_module("desktop_app.system.own_windows.windows_seam").UserAffinities())
