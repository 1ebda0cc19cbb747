"""Every area of a desktop of two screens, one of them dark."""

from dataclasses import replace

import pytest

from desktop_app.domain.attachments import Shot
from desktop_app.domain.capture import Area, Rectangle, ScreenPlace
from desktop_app.errors import CaptureImpossible
from desktop_app.services.areas import part, place_of
from tests.fakes.screen import plain_grab
from tests.makers import a_provenance

LEFT, RIGHT = ScreenPlace("L", 0, 0, 40, 48), ScreenPlace("R", 40, 8, 24, 40, 2.0)
WHOLE = Shot(64, 48, plain_grab().pixels, a_provenance(screen="40×48, 24×40"), (LEFT, RIGHT), Rectangle(30, 4, 20, 30))


@pytest.mark.parametrize(
    ("area", "pointer", "place"),
    [
        (Area.DESKTOP, (50, 20), (0, 0, 64, 48)),
        (Area.REGION, (50, 20), (0, 0, 64, 48)),
        (Area.SCREEN, (50, 20), RIGHT.place),
        (Area.SCREEN, (3, 3), LEFT.place),
        (Area.WINDOW, (3, 3), (30, 4, 20, 30)),
    ],
)
def test_where_an_area_lies(area: Area, pointer: tuple[int, int], place: tuple[int, int, int, int]) -> None:
    assert place_of(area, WHOLE, pointer) == place


@pytest.mark.parametrize("window", [None, Rectangle(100, 100, 10, 10)])
def test_without_a_window_it_is_the_screen(window: Rectangle | None) -> None:
    assert place_of(Area.WINDOW, replace(WHOLE, window=window), (50, 20)) == RIGHT.place


def test_without_screens_it_is_everything() -> None:
    assert place_of(Area.SCREEN, replace(WHOLE, places=()), (50, 20)) == (0, 0, 64, 48)


def test_a_part_has_its_pixels_and_its_screens() -> None:
    found = part(WHOLE, Rectangle(42, 10, 3, 2), Area.REGION)
    assert (found.width, found.height, found.origin) == (3, 2, (42, 10))
    assert found.pixels == b"".join(bytes((x, y, x + y, 255)) for y in (10, 11) for x in (42, 43, 44))
    assert (found.provenance.screen, found.provenance.area) == ("24×40", Area.REGION)
    assert (found.provenance.scale, found.window) == (2.0, None)


def test_the_whole_stays_as_it_is() -> None:
    found = part(WHOLE, Rectangle(0, 0, 64, 48), Area.DESKTOP)
    assert found.pixels is WHOLE.pixels
    assert found.places == WHOLE.places
    assert found.provenance.screen == "40×48, 24×40"


def test_what_hangs_over_the_edge_is_cut_off() -> None:
    assert (part(WHOLE, Rectangle(-5, 40, 20, 20), Area.REGION).width, WHOLE.height) == (15, 48)


def test_a_dark_screen_alone_is_no_picture() -> None:
    half = replace(WHOLE, dark=("R",))
    assert part(half, LEFT.place, Area.SCREEN).dark == ()
    assert part(half, Rectangle(0, 0, 64, 48), Area.DESKTOP).dark == ("R",)
    with pytest.raises(CaptureImpossible) as none:
        part(half, RIGHT.place, Area.SCREEN)
    assert none.value.reason == "black"
