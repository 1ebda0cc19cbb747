"""The portal's own time."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop_app.demo_portal.clock import Clock, parse_stamp, real_time, stamp
from tests.desktop_app.demo_portal.kit import NOW


def test_it_runs_like_the_real_one_but_elsewhere() -> None:
    moments = iter([NOW, NOW + timedelta(seconds=5)])
    clock = Clock(timedelta(hours=1), lambda: next(moments))
    assert clock.stamp() == "2026-11-21T13:00:00Z"
    assert clock.stamp() == "2026-11-21T13:00:05Z"


def test_it_can_be_set_and_moved() -> None:
    clock = Clock(real=lambda: NOW)
    clock.set_to(datetime(2030, 1, 1, tzinfo=UTC))
    clock.advance(90)
    assert clock.stamp() == "2030-01-01T00:01:30Z"
    assert clock.stamp_in(-90) == "2030-01-01T00:00:00Z"
    assert clock.offset == datetime(2030, 1, 1, 0, 1, 30, tzinfo=UTC) - NOW


def test_stamps() -> None:
    assert stamp(datetime(2026, 11, 21, 13, 0, 0, 999, timezone(timedelta(hours=1)))) == "2026-11-21T12:00:00Z"
    assert parse_stamp("2026-11-21T12:00:00Z") == parse_stamp("2026-11-21T12:00:00") == NOW
    assert parse_stamp("2026-11-21T13:00:00+01:00") == NOW
    with pytest.raises(ValueError, match="soon"):
        parse_stamp("soon")


def test_real_time_is_aware() -> None:
    assert real_time().tzinfo is UTC
