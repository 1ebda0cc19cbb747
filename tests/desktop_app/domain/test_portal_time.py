"""The portal's time, by a computer that sleeps and whose clock is set."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.domain.portal_time import Heard, PortalTime, portal_time

THERE = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
HERE = THERE + timedelta(minutes=7)
HEARD = Heard(THERE, HERE, 1000.0)


@pytest.mark.parametrize(
    ("wall_s", "steady_s", "passed_s", "is_sure"),
    [
        (60, 60, 60, True),
        (61.5, 60, 61.5, True),
        (3660, 60, 3660, False),  # slept for an hour
        (-3540, 60, 60, False),  # set back by an hour
    ],
)
def test_what_passed(wall_s: float, steady_s: float, passed_s: float, is_sure: bool) -> None:
    found = portal_time(HEARD, HERE + timedelta(seconds=wall_s), 1000.0 + steady_s)
    assert found == PortalTime(THERE + timedelta(seconds=passed_s), is_sure)


def test_before_the_first_answer_it_is_this_computers_time() -> None:
    assert portal_time(None, HERE, 5.0) == PortalTime(HERE, is_sure=False)
