"""ui.widgets.chart_data"""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.chart_data import ChartData, Slice, steps

DATA = ChartData((Slice("a", "Open", (3,)), Slice("b", "Closed", (1,))))


def test_a_slice_in_words() -> None:
    assert DATA.said(0) == "Open: 3"
    assert DATA.share(0) == "75 %"
    both = ChartData((Slice("a", "Week 7", (3, 4)),), ("opened", "closed"))
    assert both.said(0) == "Week 7: opened 3, closed 4"
    assert both.total == 7
    assert ChartData((Slice("a", "x", (0,)),)).share(0) == ""


def test_numbers_are_written_with_their_decimals() -> None:
    assert ChartData(decimals=1).written(Decimal("2.5")) == "2.5"


@given(st.integers(1, 10**9), st.integers(1, 8))
def test_a_scale_holds_everything_in_round_steps(most: int, lines: int) -> None:
    scale = steps(most, lines)
    assert scale[0] == 0
    assert scale[-1] >= most
    assert len(scale) <= lines + 1
    assert all(each == int(each) for each in scale)


def test_a_scale_of_nothing_is_one_step() -> None:
    assert list(map(int, steps(0))) == [0, 1]
