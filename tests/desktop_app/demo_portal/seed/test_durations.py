"""Durations as the seed files write them."""

from datetime import timedelta

import pytest

from desktop_app.demo_portal.seed.durations import parse


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("P1D", timedelta(days=1)),
        ("-P3DT4H", -timedelta(days=3, hours=4)),
        ("+PT5M6S", timedelta(minutes=5, seconds=6)),
        ("-P2W", -timedelta(weeks=2)),
        ("PT0S", timedelta(0)),
    ],
)
def test_parse(text: str, length: timedelta) -> None:
    assert parse(text) == length


@pytest.mark.parametrize("text", ["", "P", "PT", "1D", "P1Y", "P-1D", "yesterday"])
def test_no_duration(text: str) -> None:
    with pytest.raises(ValueError, match="not a duration"):
        parse(text)
