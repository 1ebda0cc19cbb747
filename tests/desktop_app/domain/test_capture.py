"""Places in the picture of all screens."""

import pytest

from desktop_app.domain.capture import PageText, Rectangle, ScreenPlace, WordPlace, cut, screen_at

LEFT = ScreenPlace("L", 0, 0, 100, 50)
RIGHT = ScreenPlace("R", 100, 10, 60, 80, 2.0)


@pytest.mark.parametrize(("x", "y", "name"), [(0, 0, "L"), (99, 49, "L"), (100, 10, "R"), (159, 89, "R"), (5, 70, "L")])
def test_the_screen_at_a_pixel_or_the_first(x: int, y: int, name: str) -> None:
    found = screen_at((LEFT, RIGHT), x, y)
    assert found is not None
    assert found.name == name


def test_no_screen_is_known() -> None:
    assert screen_at((), 1, 1) is None


def test_what_lies_in_another() -> None:
    assert Rectangle(-5, 40, 30, 30).within(LEFT.place) == (0, 40, 25, 10)
    assert Rectangle(200, 200, 5, 5).within(LEFT.place)[2:] == (0, 0)


def test_the_pixels_of_a_place() -> None:
    pixels = bytes(value for y in range(4) for x in range(5) for value in (x, y, 0, 255))
    assert cut(5, pixels, Rectangle(2, 1, 2, 3)) == bytes(
        value for y in (1, 2, 3) for x in (2, 3) for value in (x, y, 0, 255)
    )
    assert cut(5, pixels, Rectangle(0, 0, 5, 4)) == pixels
    assert cut(5, pixels, Rectangle(1, 1, 0, 0)) == b""


def test_the_place_of_a_part_of_a_text() -> None:
    first, second = Rectangle(10, 0, 50, 20), Rectangle(70, 1, 30, 19)
    wrapped = Rectangle(10, 20, 40, 20)
    words = (WordPlace(4, 9, first), WordPlace(12, 15, second), WordPlace(16, 20, wrapped))
    text = PageText("kt. 01010 – 123 4567 ok", 10, 0, 200, 40, words)
    assert text.places(4, 15) == [Rectangle(10, 0, 90, 20)]
    assert text.places(4, 20) == [Rectangle(10, 0, 90, 20), wrapped]
    assert text.places(0, 3) == [Rectangle(10, 0, 200, 40)]
