"""The clocks of a case: what was promised until when, and how much of it is left. Pure; every moment is aware UTC.

A clock runs by the portal's time: whoever shows it first turns this computer's time into the portal's
(`desktop_app.domain.portal_time`). Zones and daylight saving play no part, for only moments are compared.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from desktop_app.domain.text import LocalText


class KpiState(StrEnum):
    """How a promise stands."""

    IN_PROGRESS = "in_progress"
    NEARING = "nearing"
    MET = "met"
    MISSED = "missed"
    PAUSED = "paused"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Pause:
    """A time that does not count; `until` None while it lasts."""

    since: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Kpi:
    """One promise: within `target_s` seconds after `started_at`, without the pauses.

    In the last `warning_s` seconds it nears its end. `ended_at`: when what was promised was done, or called off.
    """

    id: str
    name: LocalText
    started_at: datetime
    target_s: int
    warning_s: int = 0
    pauses: tuple[Pause, ...] = ()
    ended_at: datetime | None = None
    is_cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A clock as it stands at a moment. `remaining_s` is negative once the time is over.

    `due_at`: when the time is over if no further pause comes; None while it is paused, and when it no longer runs.
    """

    state: KpiState
    remaining_s: float
    due_at: datetime | None = None

    @property
    def is_running(self) -> bool:
        """Whether the next second changes it."""
        return self.due_at is not None


def reading(kpi: Kpi, now: datetime) -> Reading:
    """How a promise stands at `now`, the portal's time. A `now` before its start counts as its start."""
    at = max(kpi.started_at, now if kpi.ended_at is None else kpi.ended_at)
    pauses = tuple(_apart(kpi.pauses))
    remaining_s = kpi.target_s - (at - kpi.started_at - _paused(pauses, kpi.started_at, at)).total_seconds()
    if kpi.ended_at is not None:
        return Reading(_ended(kpi, remaining_s), remaining_s)
    is_paused = any(pause.since <= at and (pause.until is None or at < pause.until) for pause in pauses)
    due_at = None if is_paused else _later(at, remaining_s)
    if remaining_s < 0:
        return Reading(KpiState.MISSED, remaining_s, due_at)
    if is_paused:
        return Reading(KpiState.PAUSED, remaining_s)
    return Reading(KpiState.NEARING if remaining_s <= kpi.warning_s else KpiState.IN_PROGRESS, remaining_s, due_at)


def next_change_s(kpis: Sequence[Kpi], now: datetime) -> float | None:
    """Seconds until the state of one of the clocks changes by itself; None when none will."""
    ahead: list[float] = []
    for kpi in kpis:
        found = reading(kpi, now)
        if found.is_running:
            ahead += [found.remaining_s - kpi.warning_s, found.remaining_s]
    return min((seconds for seconds in ahead if seconds > 0), default=None)


def _later(at: datetime, seconds: float) -> datetime | None:
    """None where no calendar goes that far: so long a time never runs out."""
    try:
        return at + timedelta(seconds=seconds)
    except OverflowError:
        return None


def _ended(kpi: Kpi, remaining_s: float) -> KpiState:
    if kpi.is_cancelled:
        return KpiState.CANCELLED
    return KpiState.MET if remaining_s >= 0 else KpiState.MISSED


def _apart(pauses: Sequence[Pause]) -> Iterator[Pause]:
    """The pauses in order, those that overlap or touch as one."""
    last: Pause | None = None
    for pause in sorted(pauses, key=lambda one: one.since):
        if pause.until is not None and pause.until <= pause.since:
            continue
        if last is None or (last.until is not None and last.until < pause.since):
            if last is not None:
                yield last
            last = pause
        elif last.until is not None:
            last = Pause(last.since, None if pause.until is None else max(last.until, pause.until))
    if last is not None:
        yield last


def _paused(pauses: Sequence[Pause], start: datetime, end: datetime) -> timedelta:
    spans = ((max(pause.since, start), end if pause.until is None else min(pause.until, end)) for pause in pauses)
    return sum((until - since for since, until in spans if until > since), timedelta())
