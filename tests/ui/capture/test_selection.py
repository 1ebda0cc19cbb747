"""Marking by mouse, by window, and by keys alone; never beyond the picture, never empty."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.capture import OpenWindow, Rectangle
from ui.capture.selection import EDGES, INSIDE, Selection, handle_point, span

WHOLE = Rectangle(0, 0, 1000, 600)
TOP, BELOW = OpenWindow("top", Rectangle(100, 100, 300, 200)), OpenWindow("below", Rectangle(50, 50, 900, 500))


def made(cursor: tuple[int, int] = (500, 300)) -> Selection:
    return Selection(WHOLE, (TOP, BELOW), cursor)


def dragged(selection: Selection, start: tuple[int, int], end: tuple[int, int]) -> Rectangle | None:
    selection.press(start, 8)
    selection.drag(end)
    selection.release()
    return selection.place


def test_a_drag_marks_what_lies_between_both_pixels() -> None:
    selection = made()
    assert dragged(selection, (30, 40), (10, 20)) == (10, 20, 21, 21)
    assert selection.taken() == (10, 20, 21, 21)
    assert not selection.is_dragging


def test_a_click_takes_the_window_beneath() -> None:
    selection = made()
    assert dragged(selection, (150, 150), (151, 151)) == TOP.place
    assert dragged(selection, (600, 400), (600, 400)) == BELOW.place
    assert dragged(selection, (5, 5), (5, 5)) is None, "no window there: nothing is marked any more"


def test_the_window_beneath_the_cursor_is_offered_until_something_is_marked() -> None:
    selection = made((150, 150))
    assert selection.offered == TOP
    assert selection.taken() == TOP.place
    selection.hover((5, 5))
    assert selection.taken() is None
    dragged(selection, (120, 120), (140, 140))
    assert selection.offered is None


@pytest.mark.parametrize(
    ("start", "end", "place"),
    [
        ((100, 100), (90, 80), (90, 80, 110, 70)),
        ((200, 150), (250, 170), (100, 100, 150, 70)),
        ((150, 100), (999, 90), (100, 90, 100, 60)),
        ((150, 125), (160, 120), (110, 95, 100, 50)),
        ((150, 125), (0, 0), (0, 0, 100, 50)),
        ((100, 125), (500, 125), (199, 100, 1, 50)),
    ],
    ids=["corner", "other corner", "top edge only", "inside", "inside to the wall", "never over the other edge"],
)
def test_handles(start: tuple[int, int], end: tuple[int, int], place: tuple[int, ...]) -> None:
    selection = made()
    selection.place = Rectangle(100, 100, 100, 50)
    assert dragged(selection, start, end) == place


def test_what_one_would_hold() -> None:
    selection = made()
    assert selection.handle_at((5, 5), 8) is None
    selection.place = Rectangle(100, 100, 100, 50)
    for handle in EDGES:
        assert selection.handle_at(handle_point(selection.place, handle), 4) == handle
    assert selection.handle_at((140, 130), 4) == INSIDE
    assert selection.handle_at((300, 300), 4) is None


def test_by_keys_alone() -> None:
    selection = made((10, 10))
    selection.move(10, 0)
    selection.corner()
    assert selection.has_corner
    selection.move(30, 20)
    assert selection.place == (20, 10, 31, 21)
    selection.corner()
    assert not selection.has_corner
    selection.move(5, 5)
    assert selection.place == (25, 15, 31, 21)
    selection.resize(-1, 10)
    assert selection.place == (25, 15, 30, 31)
    assert selection.cursor == (54, 45), "the magnifier looks at the edge that moves"
    selection.resize(-500, -500)
    assert selection.place == (25, 15, 1, 1)


def test_a_corner_set_by_key_follows_the_mouse() -> None:
    selection = made((10, 10))
    selection.corner()
    selection.hover((19, 14))
    assert selection.place == (10, 10, 10, 5)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["press", "drag", "release", "hover", "corner", "move", "resize"]),
            st.integers(-50, 1200),
            st.integers(-50, 900),
        ),
        max_size=40,
    )
)
def test_it_never_leaves_the_picture(doings: list[tuple[str, int, int]]) -> None:
    selection = made()
    for what, x, y in doings:
        if what == "press":
            selection.press((x, y), 8)
        elif what in {"corner", "release"}:
            getattr(selection, what)()
        elif what in {"move", "resize"}:
            getattr(selection, what)(x - 500, y - 300)
        else:
            getattr(selection, what)((x, y))
        place = selection.taken()
        assert WHOLE.holds(*selection.cursor)
        if place is not None:
            assert place.within(WHOLE) == place
            assert place.width >= 1
            assert place.height >= 1


def test_a_span_holds_both_its_pixels() -> None:
    assert span((3, 4), (3, 4)) == (3, 4, 1, 1)


def test_windows_one_after_the_other() -> None:
    whole = Rectangle(0, 0, 1000, 800)
    front, hidden = OpenWindow("Front", Rectangle(10, 20, 300, 200)), OpenWindow("Away", Rectangle(2000, 0, 50, 50))
    behind = OpenWindow("Behind", Rectangle(-40, 0, 400, 300))
    panel = OpenWindow("Panel", Rectangle(0, 780, 1000, 20))
    front = replace(front, is_active=True)
    selection = Selection(whole, (panel, front, hidden, behind), (900, 500))
    for by, title, place in (
        (1, "Front", Rectangle(10, 20, 300, 200)),
        (1, "Panel", panel.place),
        (1, "Behind", Rectangle(0, 0, 360, 300)),
        (1, "Front", Rectangle(10, 20, 300, 200)),
        (-1, "Behind", Rectangle(0, 0, 360, 300)),
    ):
        selection.next_window(by)
        assert selection.place == selection.taken() == place
        assert selection.window_title == title
    selection.resize(5, 5)
    assert selection.window_title == ""
    selection.next_window(-1)
    assert selection.window_title == "Behind"
    Selection(whole, (hidden,), (0, 0)).next_window(1)
