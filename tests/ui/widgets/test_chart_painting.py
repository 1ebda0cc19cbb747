"""ui.widgets.chart_painting"""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from tests.ui.looks import has_colour
from ui.widgets.chart_data import ChartData, ChartKind, Slice
from ui.widgets.chart_ink import LIGHT_INKS
from ui.widgets.chart_painting import Drawn, Look, draw, height_of

DATA = ChartData(tuple(Slice(str(at), f"A rather long name {at}", (at + 1, 2)) for at in range(5)), ("one", "two"))


def drawing(kind: ChartKind, data: ChartData, width: int = 420, look: Look | None = None) -> tuple[Drawn, QImage]:
    image = QImage(width, max(1, height_of(kind, data, width)), QImage.Format.Format_ARGB32)
    image.fill("#FFFFFF")
    painter = QPainter(image)
    drawn = draw(painter, kind, data, QRectF(image.rect()), look or Look())
    painter.end()
    return drawn, image


@pytest.mark.parametrize("kind", list(ChartKind))
@pytest.mark.parametrize("width", [180, 420, 900])
def test_every_slice_has_a_place_of_its_own(kind: ChartKind, width: int) -> None:
    drawn, image = drawing(kind, DATA, width)
    assert len(drawn.areas) == len(drawn.paths) == 5
    inside = QRectF(image.rect()).adjusted(-1, -1, 1, 1)
    assert all(inside.contains(area) for area in drawn.areas)
    assert all(not one.intersects(other) for one, other in zip(drawn.areas, drawn.areas[1:], strict=False))
    assert has_colour(image, LIGHT_INKS[0])
    assert has_colour(image, LIGHT_INKS[1], 30)


@pytest.mark.parametrize("kind", list(ChartKind))
@pytest.mark.parametrize("numbers", [(), (0,), (-3, 0), (7,), (10**9, 1)])
def test_odd_numbers_do_no_harm(kind: ChartKind, numbers: tuple[int, ...]) -> None:
    data = ChartData(tuple(Slice(str(at), "x", (each,)) for at, each in enumerate(numbers)))
    drawn, _ = drawing(kind, data)
    assert len(drawn.areas) == len(numbers)


def test_what_is_not_chosen_fades() -> None:
    data = ChartData((Slice("a", "A", (4,)), Slice("b", "B", (4,))))
    _, plain = drawing(ChartKind.BARS, data)
    _, chosen = drawing(ChartKind.BARS, data, look=Look(chosen=frozenset({"a"})))
    assert plain != chosen
    assert Look(chosen=frozenset({"a"})).fades(data, 1)
    assert not Look().fades(data, 1)
