"""How much of a file goes into one request."""

from desktop_app.portals.demo.pace import FIRST, LARGEST, SMALLEST, Pace


def test_parts_grow_while_they_are_quick() -> None:
    pace, sizes = Pace(), []
    for _ in range(7):
        sizes.append(pace.size)
        pace.went(0.1)
    assert sizes == [FIRST, FIRST * 2, FIRST * 4, FIRST * 8, FIRST * 16, LARGEST, LARGEST]


def test_parts_stay_as_they_are_and_shrink_when_they_are_slow() -> None:
    pace = Pace()
    pace.went(2)
    assert pace.size == FIRST
    for _ in range(9):
        pace.went(5)
    assert pace.size == SMALLEST


def test_after_a_cut_little_is_risked() -> None:
    pace = Pace()
    pace.went(0.1)
    pace.was_cut()
    assert pace.size == SMALLEST
