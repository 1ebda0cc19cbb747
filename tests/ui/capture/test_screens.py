"""Screens of different scales find their places, and points their pixels."""

import pytest
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.capture import Rectangle, ScreenPlace
from desktop_app.system.mac_screens import MacScreen, Points, layout, native
from ui.capture.screens import View, match, pixel_at, views

PLAIN, SHARP = ScreenPlace("plain", 0, 0, 1920, 1080), ScreenPlace("sharp", 1920, 0, 3840, 2160)


def test_two_scales_beside_each_other() -> None:
    # As X11 and Windows tell it: the second screen begins at its native corner, and its size is divided.
    known = [(QRect(1920, 0, 1920, 1080), 2.0), (QRect(0, 0, 1920, 1080), 1.0)]
    assert match(known, [PLAIN, SHARP], 5760) == [SHARP, PLAIN]


def test_a_screen_left_of_the_first() -> None:
    known = [(QRect(0, 0, 1920, 1080), 1.0), (QRect(-3840, 0, 1920, 1080), 2.0)]
    places = [ScreenPlace("sharp", 0, 0, 3840, 2160), ScreenPlace("plain", 3840, 0, 1920, 1080)]
    assert [place.name for place in match(known, places, 5760)] == ["plain", "sharp"]


# A Mac's screens: each as Qt tells it, and as `mac_screens` lays it out.
BOOK, DESK = MacScreen(1, Points(0, 0, 1440, 900), 2.0), MacScreen(2, Points(1440, -180, 1920, 1080), 1.0)
SMALL = MacScreen(3, Points(-1280, 100, 1280, 720), 1.5)
TWIN_LEFT, TWIN_RIGHT = (MacScreen(number, Points(x, 0, 1440, 900), 2.0) for number, x in ((4, -1440), (5, 1440)))


@pytest.mark.parametrize(
    "screens",
    [[BOOK], [BOOK, DESK], [DESK, BOOK], [BOOK, SMALL], [BOOK, TWIN_LEFT], [BOOK, TWIN_LEFT, TWIN_RIGHT]],
    ids=["one", "coarse beside", "coarse first", "odd beside", "twins", "triplets, the middle one first"],
)
def test_a_mac_divides_the_corners_as_well(screens: list[MacScreen]) -> None:
    places = layout(screens)
    known = [(QRect(*(round(number) for number in each.place)), each.scale) for each in screens]
    assert tuple(match(known, places[::-1], 1)) == places
    for (area, _), place, each in zip(known, places, screens, strict=True):
        pixel = View(area, place, scale=each.scale).native(QPointF(100, 50))
        at = native(screens, Points(each.place.x + 100, each.place.y + 50, 1, 1))
        assert at is not None
        assert pixel == (at.x, at.y)


def test_windows_keeps_the_corners() -> None:
    # 3840×2160 at 150 % left of 1920×1080 at 100 %, as GetMonitorInfo and Qt tell it; the corner is at -3840, -540.
    known = [(QRect(0, 0, 1920, 1080), 1.0), (QRect(-3840, -540, 2560, 1440), 1.5)]
    places = [ScreenPlace("1", 3840, 540, 1920, 1080, 1.0), ScreenPlace("2", 0, 0, 3840, 2160, 1.5)]
    assert match(known, places, 5760) == places
    assert pixel_at([View(known[1][0], places[1], scale=1.5)], QPointF(-3740, -440)) == (150, 150)


def test_a_picture_that_does_not_tell_of_screens() -> None:
    known = [(QRect(0, 0, 960, 540), 2.0), (QRect(960, 0, 960, 540), 2.0)]
    found = match(known, [ScreenPlace("1", 0, 0, 3840, 1080)], 3840)
    assert [place.place for place in found] == [(0, 0, 1920, 1080), (1920, 0, 1920, 1080)]


@pytest.mark.parametrize(
    ("at", "pixel"), [((10, 10), (10, 10)), ((1920, 0), (1920, 0)), ((2020, 50), (2120, 100)), ((9999, 9999), None)]
)
def test_the_pixel_beneath_a_point(at: tuple[int, int], pixel: tuple[int, int] | None) -> None:
    both = [View(QRect(0, 0, 1920, 1080), PLAIN), View(QRect(1920, 0, 1920, 1080), SHARP)]
    assert pixel_at(both, QPointF(*at)) == pixel


def test_to_the_screen_and_back() -> None:
    view = View(QRect(1920, 0, 1920, 1080), SHARP)
    assert view.ratio == 2.0
    where = view.local(Rectangle(2120, 100, 200, 50))
    assert (where.x(), where.y(), where.width(), where.height()) == (100.0, 50.0, 100.0, 25.0)
    assert view.native(where.topLeft()) == (2120, 100)
    assert view.native(QPointF(5000, 5000)) == (1920 + 3839, 2159), "the last pixel, never one beyond"


@pytest.mark.parametrize("percent", [100, 125, 130, 150, 175, 200, 225, 300])
def test_each_pixel_is_found_again_whatever_the_scale(percent: int) -> None:
    area = QRect(0, 0, round(384_000 / percent), round(216_000 / percent))
    view = View(area, ScreenPlace("sharp", 0, 0, 3840, 2160), scale=percent / 100)
    assert [view.native(QPointF(x / view.scale, 0.0))[0] for x in range(3840)] == list(range(3840))


def test_the_screens_of_this_session(qtbot: QtBot) -> None:
    screens = QGuiApplication.screens()
    found = views(screens, [ScreenPlace("1", 0, 0, 800, 600)] * len(screens), 800)
    assert [view.screen for view in found] == screens
