"""Servers that want to be left alone."""

import pytest

from desktop_app.errors import Busy
from desktop_app.portals.pauses import LONGEST_S, HostPauses
from tests.fakes.clock import FakeClock

DESK = "desk.example"


def left(pauses: HostPauses, server: str = DESK) -> float | None:
    try:
        pauses.check(server)
    except Busy as busy:
        return busy.after_s
    return None


def test_as_long_as_it_said_and_only_there() -> None:
    clock = FakeClock()
    pauses = HostPauses(clock.monotonic)
    assert left(pauses) is None
    pauses.heard(DESK, Busy(120.0, is_maintenance=True))
    clock.advance(20)
    with pytest.raises(Busy) as busy:
        pauses.check(DESK)
    assert (busy.value.after_s, busy.value.is_maintenance) == (100.0, True)
    assert left(pauses, "other.example") is None
    clock.jump(86400)
    assert left(pauses) == 100.0, "the wall clock is not asked"
    clock.advance(100)
    assert left(pauses) is None


def test_a_day_is_told_but_asked_after_an_hour() -> None:
    clock = FakeClock()
    pauses = HostPauses(clock.monotonic)
    pauses.heard(DESK, Busy(86400.0))
    assert left(pauses) == 86400.0
    clock.advance(LONGEST_S)
    assert left(pauses) is None


def test_without_a_word_longer_each_time_until_it_answers() -> None:
    clock = FakeClock()
    pauses = HostPauses(clock.monotonic)
    waits = []
    for _ in range(9):
        pauses.heard(DESK, Busy())
        waits.append(left(pauses))
        clock.advance(60)
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    pauses.answered(DESK)
    pauses.heard(DESK, Busy())
    assert left(pauses) == 1
    pauses.answered("other.example")
