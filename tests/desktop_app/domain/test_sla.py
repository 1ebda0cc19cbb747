"""Clocks: the same as the server's, whatever pauses there were, and whatever this computer's clock did."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.demo_portal import sla as server
from desktop_app.domain.portal_time import Heard, portal_time
from desktop_app.domain.sla import Kpi, KpiState, Pause, Reading, next_change_s, reading
from desktop_app.domain.text import LocalText
from desktop_app.portals.demo import mapping, wire

START = datetime(2026, 10, 24, 12, 0, tzinfo=UTC)
"""The night after it, the clocks of Europe go back."""
HOUR = 3600


def a_kpi(**changes: Any) -> Kpi:
    return Kpi(
        **{
            "id": "solution",
            "name": LocalText.of("Solution"),
            "started_at": START,
            "target_s": 8 * HOUR,
            "warning_s": 2 * HOUR,
            **changes,
        }
    )


def at(hours: float) -> datetime:
    return START + timedelta(hours=hours)


@pytest.mark.parametrize(
    ("kpi", "now", "expected"),
    [
        (a_kpi(), 1, Reading(KpiState.IN_PROGRESS, 7 * HOUR, at(8))),
        (a_kpi(), -1, Reading(KpiState.IN_PROGRESS, 8 * HOUR, at(8))),
        (a_kpi(), 6, Reading(KpiState.NEARING, 2 * HOUR, at(8))),
        (a_kpi(), 8, Reading(KpiState.NEARING, 0, at(8))),
        (a_kpi(), 9, Reading(KpiState.MISSED, -HOUR, at(8))),
        (a_kpi(pauses=(Pause(at(1), at(3)),)), 4, Reading(KpiState.IN_PROGRESS, 6 * HOUR, at(10))),
        (a_kpi(pauses=(Pause(at(1)),)), 400, Reading(KpiState.PAUSED, 7 * HOUR)),
        (a_kpi(pauses=(Pause(at(9)),)), 400, Reading(KpiState.MISSED, -HOUR)),
        (a_kpi(pauses=(Pause(at(2), at(4)), Pause(at(1), at(3)))), 5, Reading(KpiState.IN_PROGRESS, 6 * HOUR, at(11))),
        (a_kpi(pauses=(Pause(at(3), at(1)),)), 5, Reading(KpiState.IN_PROGRESS, 3 * HOUR, at(8))),
        (a_kpi(pauses=(Pause(at(1)), Pause(at(2), at(3)))), 5, Reading(KpiState.PAUSED, 7 * HOUR)),
        (a_kpi(ended_at=at(3)), 400, Reading(KpiState.MET, 5 * HOUR)),
        (a_kpi(ended_at=at(9)), 400, Reading(KpiState.MISSED, -HOUR)),
        (a_kpi(ended_at=at(3), is_cancelled=True), 400, Reading(KpiState.CANCELLED, 5 * HOUR)),
    ],
)
def test_how_a_promise_stands(kpi: Kpi, now: float, expected: Reading) -> None:
    assert reading(kpi, at(now)) == expected


def test_the_night_with_one_hour_more_is_that_much_longer() -> None:
    oslo = ZoneInfo("Europe/Oslo")
    evening, morning = datetime(2026, 10, 24, 22, tzinfo=oslo), datetime(2026, 10, 25, 6, tzinfo=oslo)
    found = reading(a_kpi(started_at=evening.astimezone(UTC)), morning.astimezone(UTC))
    assert found.remaining_s == -HOUR
    assert found.state is KpiState.MISSED


@pytest.mark.parametrize("target_s", [2**63 - 1, -(2**63), 10**12])
def test_no_time_is_too_long_to_be_told(target_s: int) -> None:
    found = reading(a_kpi(target_s=target_s), at(1))
    assert found.due_at is None
    assert found.state is (KpiState.IN_PROGRESS if target_s > 0 else KpiState.MISSED)


def test_when_a_state_changes_by_itself() -> None:
    assert next_change_s((a_kpi(),), at(1)) == 5 * HOUR
    assert next_change_s((a_kpi(), a_kpi(started_at=at(-1))), at(6.5)) == 0.5 * HOUR
    assert next_change_s((a_kpi(ended_at=at(3)), a_kpi(pauses=(Pause(at(1)),)), a_kpi()), at(9)) is None


_zones = st.integers(-14 * 4, 14 * 4).map(lambda quarters: timezone(timedelta(minutes=15 * quarters)))
_seconds = st.integers(0, 30 * 24 * HOUR)


@st.composite
def _told(draw: st.DrawFn) -> dict[str, Any]:
    """A clock as a server in some zone writes it."""

    def moment(seconds: int) -> str:
        return (START + timedelta(seconds=seconds)).astimezone(draw(_zones)).isoformat()

    marks = sorted(draw(st.lists(_seconds, max_size=9, unique=True)))
    pauses: list[dict[str, str | None]] = [
        {"since": moment(a), "until": moment(b)} for a, b in zip(marks[::2], marks[1::2], strict=False)
    ]
    if len(marks) % 2:
        pauses.append({"since": moment(marks[-1]), "until": None})
    target = draw(st.integers(1, 20 * 24 * HOUR))
    return {
        "id": "solution",
        "name": {"en": "Solution"},
        "started_at": moment(draw(st.integers(0, 24 * HOUR))),
        "target_s": target,
        "warning_s": draw(st.integers(0, target)),
        "pauses": pauses,
        "ended_at": draw(st.none() | _seconds.map(lambda seconds: moment(24 * HOUR + seconds))),
        "is_cancelled": draw(st.booleans()),
    }


@given(_told(), st.integers(24 * HOUR, 60 * 24 * HOUR))
def test_it_is_the_servers_clock(told: dict[str, Any], seconds: int) -> None:
    now = START + timedelta(seconds=seconds)
    state, left = server.standing(told, now)
    found = reading(mapping.kpi(wire.read(told, wire.Kpi)), now)
    assert (found.state.value, found.remaining_s) == (state, left.total_seconds())


_steps = st.tuples(st.sampled_from(("pass", "sleep", "set")), st.integers(-10 * HOUR, 10 * HOUR))


@given(_told(), st.integers(-5 * HOUR, 5 * HOUR), st.lists(_steps, max_size=6), st.booleans())
def test_sleep_and_a_wrong_clock_do_not_move_it(
    told: dict[str, Any], wrong_by: int, steps: list[tuple[str, int]], answers_last: bool
) -> None:
    there = START + timedelta(days=1)
    here, monotonic = there + timedelta(seconds=wrong_by), 1000.0
    heard, sets = Heard(there, here, monotonic), 0
    for kind, seconds in steps:
        passed = abs(seconds) if kind != "set" else 0
        there += timedelta(seconds=passed)
        here += timedelta(seconds=seconds if kind == "set" else passed)
        monotonic += passed if kind == "pass" else 0
        sets += kind == "set"
    if answers_last:
        heard = Heard(there, here, monotonic)
    time = portal_time(heard, here, monotonic)
    if time.is_sure or not sets:
        kpi = mapping.kpi(wire.read(told, wire.Kpi))
        found = reading(kpi, time.at)
        state, left = server.standing(told, time.at)
        assert (found.state.value, found.remaining_s) == (state, left.total_seconds())
    if not sets or answers_last:
        assert time.at == there
