"""desktop_app.domain.case_views"""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from desktop_app.domain.case_views import BUILT_IN, CaseView, Days, Period
from desktop_app.domain.cases import CaseFilter, CaseTime, Facet, Openness, Whose

TODAY = date(2026, 3, 29)


@pytest.mark.parametrize(
    ("days", "wanted"),
    [
        (Days(), (None, None)),
        (Days(period=Period.TODAY), (TODAY, None)),
        (Days(period=Period.WEEK), (date(2026, 3, 23), None)),
        (Days(period=Period.BETWEEN, first=date(2026, 1, 1)), (date(2026, 1, 1), None)),
        (Days(period=Period.BETWEEN, last=date(2026, 1, 31)), (None, date(2026, 2, 1))),
        (Days(period=Period.BETWEEN, last=date.max), (None, None)),
        (Days(period=Period.MONTH, first=date(2020, 1, 1)), (date(2026, 2, 28), None)),
    ],
)
def test_days_have_bounds(days: Days, wanted: tuple[date | None, date | None]) -> None:
    assert days.bounds(TODAY) == wanted


def test_a_view_becomes_a_filter_of_local_days() -> None:
    view = CaseView(days=Days(CaseTime.CLOSED, Period.BETWEEN, TODAY, TODAY))
    which = view.resolved(TODAY)
    assert which.time is CaseTime.CLOSED
    assert which.since == datetime(2026, 3, 29).astimezone()
    assert which.before == datetime(2026, 3, 30).astimezone()
    assert CaseView(days=Days(period=Period.BETWEEN, first=date.min)).resolved(TODAY).before is None


def test_views_are_alike_whatever_they_are_called() -> None:
    view = CaseView("own-1", "Mine", CaseFilter(where={Facet.STATUS: frozenset()}, limit=7))
    assert view.is_like(CaseView())
    assert view.is_like(replace(view, filter=replace(view.filter, since=datetime.now(UTC))))
    assert not view.is_like(CaseView(group=Facet.STATUS))
    assert not view.is_like(CaseView(filter=CaseFilter(words="x")))


def test_my_active_cases_stand_first() -> None:
    first = BUILT_IN[0]
    assert (first.id, first.filter.whose, first.filter.openness) == ("active", Whose.MINE, Openness.OPEN)
    assert len({view.id for view in BUILT_IN}) == len(BUILT_IN)
    assert all(not one.is_like(other) for at, one in enumerate(BUILT_IN) for other in BUILT_IN[:at])
