"""The difference to the portal's clock, with its uncertainty."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.portals.server_clock import SAMPLES, ServerClock, http_date
from tests.fakes.clock import FakeClock

AT = datetime(2026, 11, 21, 12, 0, 0, tzinfo=UTC)
DATE = "Sat, 21 Nov 2026 12:00:00 GMT"


@pytest.fixture
def pc() -> FakeClock:
    """This PC's clocks."""
    return FakeClock(AT)


@pytest.fixture
def clock(pc: FakeClock) -> ServerClock:
    """What is tested."""
    return ServerClock(pc.now, pc.monotonic)


def test_nothing_is_known_before_the_first_answer(clock: ServerClock) -> None:
    assert clock.offset() is None
    assert clock.last is None


def test_a_pc_200_seconds_ahead(clock: ServerClock, pc: FakeClock) -> None:
    pc.jump(200.7)
    clock.heard(DATE, AT + timedelta(seconds=200.5), 0.2)
    offset = clock.offset()
    assert offset is not None
    assert offset[0] == pytest.approx(200.1)
    assert offset[1] == pytest.approx(0.6)
    assert clock.last == AT


def test_one_slow_answer_does_not_move_the_median(clock: ServerClock) -> None:
    for _ in range(5):
        clock.heard(DATE, AT - timedelta(seconds=0.1), 0.1)
    clock.heard(DATE, AT - timedelta(seconds=60), 60.0)
    offset = clock.offset()
    assert offset is not None
    assert abs(offset[0]) < 1


def test_only_the_last_answers_count(clock: ServerClock, pc: FakeClock) -> None:
    for seconds in (0, 1):
        pc.advance(seconds)
        for _ in range(SAMPLES):
            clock.heard(DATE, pc.now(), 0.0)
    offset = clock.offset()
    assert offset is not None
    assert offset[0] == pytest.approx(0.5)


def test_after_a_step_of_this_clock_nothing_is_known_until_the_next_answer(clock: ServerClock, pc: FakeClock) -> None:
    for _ in range(SAMPLES):
        clock.heard(DATE, pc.now(), 0.0)
    pc.jump(86400)
    assert clock.offset() is None
    clock.heard(DATE, pc.now(), 0.0)
    offset = clock.offset()
    assert offset is not None
    assert offset[0] == pytest.approx(86399.5)


def test_the_time_there_goes_on_without_this_clock(clock: ServerClock, pc: FakeClock) -> None:
    assert clock.now_there() is None
    clock.heard(DATE, pc.now(), 0.0)
    pc.advance(60)
    pc.jump(-86400)
    assert clock.now_there() == AT + timedelta(seconds=60)


@pytest.mark.parametrize(
    "date",
    [
        "",
        "yesterday",
        "Sat, 99 Nov 2026 12:00:00 GMT",
        "Mon, 01 Jan 99999999999 00:00:00 GMT",
        "Mon, 01 Jan 9999999999999999999999 00:00:00 GMT",
    ],
)
def test_a_date_nobody_can_read_tells_nothing(clock: ServerClock, date: str) -> None:
    clock.heard(date, AT, 0.1)
    assert clock.offset() is None


def test_a_clock_set_back_while_waiting_tells_nothing(clock: ServerClock) -> None:
    clock.heard(DATE, AT, -5.0)
    assert clock.offset() is None


def test_dates_are_aware_utc() -> None:
    assert http_date("Sat, 21 Nov 2026 14:00:00 +0200") == AT
    assert http_date("Sat, 21 Nov 2026 12:00:00 -0000") == AT
    found = http_date("Sat, 21 Nov 2026 14:00:00 +0200")
    assert found is not None
    assert found.tzinfo in {UTC, UTC}
