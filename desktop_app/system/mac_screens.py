"""The screens of a Mac, which counts in points: where each stands in a picture at native pixels, and what else does.

Each screen keeps its own pixels. Their corners are set apart by the finest scale there is, so that none covers another
one; beside a coarser screen the picture is empty.
"""

from collections.abc import Sequence
from typing import NamedTuple

from desktop_app.domain.capture import Rectangle, ScreenPlace


class Points(NamedTuple):
    """A place on the desktop, in points from the upper left corner of the main screen."""

    x: float
    y: float
    width: float
    height: float


class MacScreen(NamedTuple):
    """A screen; `id` is the system's number for it, `scale` its pixels per point."""

    id: int
    place: Points
    scale: float


def layout(screens: Sequence[MacScreen]) -> tuple[ScreenPlace, ...]:
    """Where each screen stands in the picture of all, in its order."""
    if not screens:
        return ()
    left, top = min(each.place.x for each in screens), min(each.place.y for each in screens)
    apart = max(each.scale for each in screens)
    return tuple(
        ScreenPlace(
            str(number),
            round((each.place.x - left) * apart),
            round((each.place.y - top) * apart),
            round(each.place.width * each.scale),
            round(each.place.height * each.scale),
            each.scale,
        )
        for number, each in enumerate(screens, start=1)
    )


def native(screens: Sequence[MacScreen], place: Points) -> Rectangle | None:
    """What a place is in the picture's pixels, by the screen that shows the most of it; None: no screen does."""
    shown = [_common(each.place, place) for each in screens]
    most = max(shown, default=0.0)
    if most <= 0:
        return None
    at = shown.index(most)
    screen, corner = screens[at], layout(screens)[at]
    left, top = (place.x - screen.place.x) * screen.scale, (place.y - screen.place.y) * screen.scale
    right, bottom = left + place.width * screen.scale, top + place.height * screen.scale
    x, y = round(left), round(top)
    return Rectangle(corner.x + x, corner.y + y, round(right) - x, round(bottom) - y)


def _common(one: Points, other: Points) -> float:
    """The size of what two places share."""
    width = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    height = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return max(width, 0.0) * max(height, 0.0)
