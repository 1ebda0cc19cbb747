"""How near an end is."""

from datetime import date, timedelta

import pytest

from ui.icons import Ink
from ui.pages.activity.expiry import expiry_pill

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("days", "text", "ink"),
    [
        (-1, "Ended", Ink.NEUTRAL),
        (0, "Ends today", Ink.DANGER),
        (30, "Ends in 30 days", Ink.DANGER),
        (60, "Ends in 60 days", Ink.WARNING),
        (90, "Ends in 90 days", Ink.WARNING),
        (91, "Active", Ink.SUCCESS),
    ],
)
def test_how_near_an_end_is(days: int, text: str, ink: Ink) -> None:
    found = expiry_pill(date(2026, 1, 1), TODAY + timedelta(days), TODAY)
    assert (found.text, found.ink) == (text, ink)


def test_without_dates_and_before_the_start() -> None:
    assert expiry_pill(None, None, TODAY).text == "No end known"
    assert expiry_pill(TODAY + timedelta(1), None, TODAY).text == "Not begun"
