"""The end of a shared limit is left to others."""

import pytest

from desktop_app.errors import Busy
from desktop_app.portals.zendesk.pace import Pace
from tests.fakes.clock import FakeClock


def told(left: str, limit: str = "200", **more: str) -> dict[str, str]:
    return {"X-Rate-Limit": limit, "X-Rate-Limit-Remaining": left, **more}


@pytest.mark.parametrize(
    ("headers", "wait_s"),
    [
        (told("49"), 60),
        (told("49", **{"Rate-Limit-Reset": "12"}), 12),
        (told("49", **{"Rate-Limit-Reset": "9999"}), 60),
        ({"RateLimit-Limit": "100", "RateLimit-Remaining": "0", "RateLimit-Reset": "5"}, 5),
        (told("50"), 0),
        (told("many"), 0),
        ({}, 0),
    ],
)
def test_trap_08_what_can_wait_waits_when_little_is_left(headers: dict[str, str], wait_s: int) -> None:
    clock = FakeClock()
    pace = Pace(clock.monotonic)
    pace.check()
    pace.heard(headers)
    if not wait_s:
        pace.check()
        return
    with pytest.raises(Busy) as busy:
        pace.check()
    assert busy.value.after_s == wait_s
    clock.advance(wait_s)
    pace.check()


def test_an_answer_with_more_left_ends_the_waiting() -> None:
    pace = Pace(FakeClock().monotonic)
    pace.heard(told("1"))
    pace.heard({})
    with pytest.raises(Busy):
        pace.check()
    pace.heard(told("199"))
    pace.check()
