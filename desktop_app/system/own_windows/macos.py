"""Our windows on macOS: whoever takes the pictures leaves them out from macOS 14 on; before, they are hidden."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class MacOwnWindows:
    """Says whether it is so. `are_left_out` is asked at the first picture."""

    def __init__(self, are_left_out: Callable[[], bool]) -> None:
        self._are_left_out = are_left_out

    def exclude(self, ids: Sequence[int]) -> bool:
        """Nothing is to be done: they are left out of every picture, or of none."""
        del ids
        return self._are_left_out()

    def include(self, ids: Sequence[int]) -> None:
        """Nothing was changed about them."""


def make() -> MacOwnWindows:
    """The one of this desktop."""
    return MacOwnWindows(lambda: bool(import_module("desktop_app.system.capture.macos_seam").has_kit()))
