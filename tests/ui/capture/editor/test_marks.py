"""Marks as data."""

import pytest
from PySide6.QtCore import QPointF, QRectF
from pytestqt.qtbot import QtBot

from tests.ui.capture.editor.pictures import box
from ui.capture.editor.marks import (
    Colour,
    Kind,
    Mark,
    as_json,
    bounds,
    dragged,
    from_json,
    handles,
    is_hit,
    moved,
    reach,
    resized,
)

KINDS = [kind for kind in Kind if kind is not Kind.CROP]
ARROW = Mark(1, Kind.ARROW, ((10, 90), (50, 20)))


@pytest.mark.parametrize("kind", KINDS)
def test_a_moved_mark_is_the_same_elsewhere(qtbot: QtBot, kind: Kind) -> None:
    mark = ARROW if kind is Kind.ARROW else box(1, kind, text="Here")
    there = moved(mark, 7, -3)
    assert bounds(there) == bounds(mark).translated(7, -3)
    assert moved(there, -7, 3) == mark
    assert reach(mark).contains(bounds(mark))


@pytest.mark.parametrize("kind", KINDS)
def test_every_handle_changes_the_size(qtbot: QtBot, kind: Kind) -> None:
    mark = ARROW if kind is Kind.ARROW else box(1, kind, text="Here")
    for name, place in handles(mark).items():
        other = dragged(mark, name, place + QPointF(15, 15))
        assert bounds(other).size() != bounds(mark).size()
    bigger = resized(mark, 10, 10)
    assert bounds(bigger).height() > bounds(mark).height() or kind is Kind.ARROW
    assert bigger != mark


def test_a_side_stops_before_the_other(qtbot: QtBot) -> None:
    mark = box(1)
    thin = dragged(mark, "left", QPointF(5000, 0))
    assert bounds(thin).width() > 0
    assert bounds(thin).right() == bounds(mark).right()
    flat = dragged(mark, "bottom", QPointF(0, -5000))
    assert bounds(flat).top() == bounds(mark).top()


def test_only_the_tip_of_an_arrow_goes(qtbot: QtBot) -> None:
    assert resized(ARROW, 5, 6).points == ((10, 90), (55, 26))
    assert dragged(ARROW, "tail", QPointF(0, 0)).points == ((0, 0), (50, 20))


def test_a_frame_is_taken_by_its_line_and_a_fill_anywhere(qtbot: QtBot) -> None:
    middle = bounds(box(1)).center()
    for kind in (Kind.BOX, Kind.ELLIPSE):
        assert not is_hit(box(1, kind), middle, 3)
    for kind in (Kind.HIGHLIGHT, Kind.REDACT):
        assert is_hit(box(1, kind), middle, 3)
    assert is_hit(box(1), bounds(box(1)).topLeft(), 3)
    assert is_hit(ARROW, QPointF(30, 55), 3)
    assert not is_hit(ARROW, QPointF(12, 24), 3)
    dot = Mark(1, Kind.PEN, ((5, 5),))
    assert is_hit(dot, QPointF(6, 6), 3)


def test_a_text_grows_with_its_lines(qtbot: QtBot) -> None:
    one, two = (bounds(box(1, Kind.TEXT, text=text)) for text in ("Here", "Here\nit stops"))
    assert two.height() > 1.5 * one.height()
    assert two.width() > one.width()


def test_json_and_back(qtbot: QtBot) -> None:
    marks = (ARROW, box(2, Kind.TEXT, text="Åå – “þ”"), box(3, Kind.STEP), box(4, Kind.PEN))
    assert from_json(as_json(marks)) == marks
    assert from_json("") == ()
    assert from_json(as_json(marks))[0].colour is Colour.RED


@pytest.mark.parametrize("text", ["{", "7", '[{"kind": "arrow"}]', '[{"kind": "blur", "points": []}]', "[null]"])
def test_what_is_none_of_ours_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        from_json(text)


def test_nothing_is_hit_beside_it(qtbot: QtBot) -> None:
    assert not is_hit(box(1, Kind.REDACT), QPointF(0, 0), 3)
    assert QRectF(reach(box(1, Kind.REDACT))) == bounds(box(1, Kind.REDACT))
