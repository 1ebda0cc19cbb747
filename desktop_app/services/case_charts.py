"""What the charts beside a list of cases count. Counted by the store; no case is read for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.case_views import CaseView, Days, Period
from desktop_app.domain.cases import CaseTime, Facet, Openness, Share

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.cases import CaseFilter
    from desktop_app.ports.system import Clock
    from desktop_app.services.case_lists import CaseLists

CHARTED = (Facet.STATUS, Facet.PRIORITY, Facet.SERVICE)
WEEKS = 12
_AGES = (1, 7, 30, 90)
"""Days: cases opened today, within a week, a month, a quarter; what is older comes last."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """So many cases in a stretch of days; None = from the beginning."""

    first: date | None
    last: date
    count: int
    closed: int = 0


@dataclass(frozen=True, slots=True)
class CaseCharts:
    """What there is to draw. Each leaves out what it would itself be narrowed down by, so that one can choose anew."""

    shares: Mapping[Facet, tuple[Share, ...]]
    ages: tuple[Stretch, ...]
    weeks: tuple[Stretch, ...]


def read_charts(lists: CaseLists, clock: Clock, view: CaseView) -> CaseCharts:
    """Count everything for a view. READ lane."""
    today = clock.now().astimezone().date()
    which = view.resolved(today)
    timeless = replace(which, since=None, before=None)
    return CaseCharts(
        {facet: lists.tally(_without(which, facet), facet) for facet in CHARTED},
        _ages(lists, timeless, today),
        _weeks(lists, replace(timeless, openness=Openness.ALL), today),
    )


def read_choices(lists: CaseLists, clock: Clock, view: CaseView) -> Mapping[Facet, tuple[Share, ...]]:
    """What there is to filter by: the values the cases of a view have, apart from its filters. READ lane."""
    which = replace(view.resolved(clock.now().astimezone().date()), where={}, words="", since=None, before=None)
    return {facet: lists.tally(which, facet) for facet in Facet}


def days_of(stretch: Stretch, when: CaseTime = CaseTime.OPENED) -> Days:
    """The filter of days that shows a stretch."""
    return Days(when, Period.BETWEEN, stretch.first, stretch.last)


def _without(which: CaseFilter, facet: Facet) -> CaseFilter:
    return replace(which, where={each: keys for each, keys in which.where.items() if each is not facet})


def _ages(lists: CaseLists, which: CaseFilter, today: date) -> tuple[Stretch, ...]:
    """By the days since they were opened, the youngest first."""
    firsts = [today - timedelta(days=age - 1) for age in _AGES]
    counts = lists.course(which, CaseTime.OPENED, [_begin(day) for day in reversed(firsts)])
    youngest_first = tuple(reversed(counts))
    lasts = [today, *(day - timedelta(days=1) for day in firsts)]
    return tuple(
        Stretch(first, last, count) for first, last, count in zip([*firsts, None], lasts, youngest_first, strict=True)
    )


def _weeks(lists: CaseLists, which: CaseFilter, today: date) -> tuple[Stretch, ...]:
    """Opened and closed in each of the last weeks, Monday to Sunday."""
    monday = today - timedelta(days=today.weekday())
    mondays = [monday - timedelta(weeks=back) for back in range(WEEKS - 1, -1, -1)]
    bounds = [_begin(day) for day in (*mondays, monday + timedelta(weeks=1))]
    opened = lists.course(which, CaseTime.OPENED, bounds)[1:-1]
    closed = lists.course(which, CaseTime.CLOSED, bounds)[1:-1]
    return _stretches(mondays, opened, closed)


def _stretches(mondays: Sequence[date], opened: Sequence[int], closed: Sequence[int]) -> tuple[Stretch, ...]:
    return tuple(
        Stretch(day, day + timedelta(days=6), one, other)
        for day, one, other in zip(mondays, opened, closed, strict=True)
    )


def _begin(day: date) -> datetime:
    return datetime.combine(day, time.min).astimezone()
