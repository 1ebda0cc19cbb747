"""Where the screens of a Mac stand at native pixels, on geometries as CGDisplayBounds tells them."""

import pytest

from desktop_app.domain.capture import Rectangle, ScreenPlace
from desktop_app.system.mac_screens import MacScreen, Points, layout, native

BOOK = MacScreen(1, Points(0, 0, 1440, 900), 2.0)
DESK = MacScreen(2, Points(1440, -180, 1920, 1080), 1.0)
LEFT = MacScreen(3, Points(-1280, 100, 1280, 720), 1.5)


def test_one_retina_screen() -> None:
    assert layout([BOOK]) == (ScreenPlace("1", 0, 0, 2880, 1800, 2.0),)
    assert native([BOOK], Points(10, 22.5, 100, 50.5)) == Rectangle(20, 45, 200, 101)


def test_each_screen_keeps_its_own_pixels_and_none_covers_another() -> None:
    book, desk = layout([BOOK, DESK])
    assert book == ScreenPlace("1", 0, 360, 2880, 1800, 2.0)
    assert desk == ScreenPlace("2", 2880, 0, 1920, 1080, 1.0)
    left, again = layout([LEFT, BOOK])
    assert left == ScreenPlace("1", 0, 200, 1920, 1080, 1.5)
    assert again == ScreenPlace("2", 2560, 0, 2880, 1800, 2.0)
    assert left.place.within(again.place)[2:] == (0, 1080)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (Points(100, 50, 200, 100), Rectangle(200, 460, 400, 200)),
        (Points(1540, 0, 300, 200), Rectangle(2980, 180, 300, 200)),
        # Mostly on the one, partly on the other: by the pixels of the one.
        (Points(1400, 0, 400, 100), Rectangle(2840, 180, 400, 100)),
    ],
)
def test_a_window_by_the_screen_it_is_on(place: Points, expected: Rectangle) -> None:
    assert native([BOOK, DESK], place) == expected


def test_what_no_screen_shows_has_no_place() -> None:
    assert native([BOOK], Points(5000, 0, 10, 10)) is None
    assert native([], Points(0, 0, 10, 10)) is None
    assert layout([]) == ()
