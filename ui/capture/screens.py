"""Which of Qt's screens is which in the picture, whatever their scales are."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QScreen

from desktop_app.domain.capture import Rectangle, ScreenPlace

_ALMOST = 0.01


@dataclass(frozen=True, slots=True)
class View:
    """A screen by Qt's account (`area`, in its own units) and where it stands in the picture (native pixels).

    `scale`: native pixels per unit by Qt's account; 0: not known.
    """

    area: QRect
    place: ScreenPlace
    screen: QScreen | None = None
    scale: float = 0.0

    @property
    def ratio(self) -> float:
        """Native pixels per unit."""
        # 3840 pixels at 130 % are 2953.8 units: the area is rounded, and what is worked out of it is off far out.
        if abs(self.area.width() * self.scale - self.place.width) <= self.scale:
            return self.scale
        return self.place.width / max(self.area.width(), 1)

    def native(self, at: QPointF) -> tuple[int, int]:
        """The pixel of the picture beneath a point of the screen, from the screen's own corner."""
        # 1001 pixels at 150 % are 667.33… units, and back 1000.99…: a little less than a pixel is that pixel.
        x = self.place.x + int(at.x() * self.ratio + _ALMOST)
        y = self.place.y + int(at.y() * self.ratio + _ALMOST)
        right, bottom = self.place.x + self.place.width - 1, self.place.y + self.place.height - 1
        return min(max(x, self.place.x), right), min(max(y, self.place.y), bottom)

    def local(self, place: Rectangle) -> QRectF:
        """Where a place of the picture is on the screen, from the screen's own corner."""
        ratio = self.ratio
        return QRectF(
            (place.x - self.place.x) / ratio,
            (place.y - self.place.y) / ratio,
            place.width / ratio,
            place.height / ratio,
        )


def views(screens: Sequence[QScreen], places: Sequence[ScreenPlace], width: int) -> list[View]:
    """Each screen with its place in a picture that is `width` pixels wide."""
    known = [(screen.geometry(), screen.devicePixelRatio()) for screen in screens]
    matched = match(known, places, width)
    return [
        View(area, place, screen, scale) for screen, (area, scale), place in zip(screens, known, matched, strict=True)
    ]


def match(known: Sequence[tuple[QRect, float]], places: Sequence[ScreenPlace], width: int) -> list[ScreenPlace]:
    """For each screen (its area, and its native pixels per unit) the place that fits it best.

    Qt keeps a screen's native corner and divides its size only, on X11 and Windows; a Mac divides both. Where the
    picture does not tell of as many screens as Qt (a portal's picture), the screens are laid out in it by Qt's account.
    """
    left = min((area.x() for area, _ in known), default=0)
    top = min((area.y() for area, _ in known), default=0)
    if len(places) != len(known):
        right = max((area.x() + area.width() for area, _ in known), default=1)
        ratio = width / max(right - left, 1)
        return [
            ScreenPlace(
                str(number),
                round((area.x() - left) * ratio),
                round((area.y() - top) * ratio),
                round(area.width() * ratio),
                round(area.height() * ratio),
                ratio,
            )
            for number, (area, _) in enumerate(known, start=1)
        ]
    # By sizes alone twins could not be told apart: whichever way of telling corners fits better is the system's.
    return min((_matched(known, places, apart) for apart in _ways(known)), key=lambda way: way[0])[1]


def _ways(known: Sequence[tuple[QRect, float]]) -> set[float]:
    """By what the corners Qt tells may have to be taken to be native."""
    return {1.0, max((ratio for _, ratio in known), default=1.0)}


def _matched(
    known: Sequence[tuple[QRect, float]], places: Sequence[ScreenPlace], apart: float
) -> tuple[float, list[ScreenPlace]]:
    """How far off all places together are when corners are taken by a number, and the places."""
    left = min((area.x() for area, _ in known), default=0)
    top = min((area.y() for area, _ in known), default=0)
    free, found, off = list(places), list[ScreenPlace](), 0.0
    for area, ratio in known:
        corner = (area.x() - left) * apart, (area.y() - top) * apart
        wanted = (*corner, area.width() * ratio, area.height() * ratio)
        far = {place: sum(abs(a - b) for a, b in zip(place.place, wanted, strict=True)) for place in free}
        best = min(free, key=far.__getitem__)
        free.remove(best)
        found.append(best)
        off += far[best]
    return off, found


def pixel_at(all_views: Sequence[View], at: QPointF) -> tuple[int, int] | None:
    """The pixel of the picture beneath a point of Qt's desktop; None where no screen is."""
    for view in all_views:
        here = at - QPointF(view.area.topLeft())
        if 0 <= here.x() < view.area.width() and 0 <= here.y() < view.area.height():
            return view.native(here)
    return None
