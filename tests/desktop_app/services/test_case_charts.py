"""desktop_app.services.case_charts"""

from dataclasses import replace
from datetime import date, datetime, timedelta

from desktop_app.domain.case_views import CaseView, Days, Period
from desktop_app.domain.cases import CaseFilter, CaseTime, Facet, Openness, Priority, Status
from desktop_app.services.case_charts import WEEKS, days_of
from tests.core_kit import Core, a_case

ALL = CaseView(filter=CaseFilter(openness=Openness.ALL))


def local_noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12).astimezone()


def fill(core: Core) -> date:
    """Cases opened 0, 3, 29, 30 and 400 days ago, the third one closed today; says today."""
    today = core.clock.now().astimezone().date()
    for number, ago in enumerate((0, 3, 29, 30, 400), start=1):
        at = min(local_noon(today - timedelta(days=ago)), core.clock.now())
        closed = {"status": Status.CLOSED, "closed_at": core.clock.now()} if number == 3 else {}
        core.server.put_case(a_case(number, opened_at=at, priority=Priority.HIGH, **closed))
    core.sync()
    return today


def test_ages_reach_from_today_to_the_beginning(core: Core) -> None:
    today = fill(core)
    ages = core.services.case_views.charts(ALL).ages
    assert [age.count for age in ages] == [1, 1, 1, 1, 1]
    assert (ages[0].first, ages[0].last) == (today, today)
    assert ages[-1].first is None
    lasts = [age.last for age in ages[1:]]
    firsts = [age.first for age in ages[:-1]]
    assert [last + timedelta(days=1) for last in lasts] == firsts, "no day twice, none left out"


def test_weeks_are_whole_and_count_both(core: Core) -> None:
    today = fill(core)
    weeks = core.services.case_views.charts(CaseView()).weeks
    assert len(weeks) == WEEKS
    assert all(week.first is not None and week.first.weekday() == 0 for week in weeks)
    assert weeks[-1].first is not None
    assert weeks[-1].first <= today <= weeks[-1].last
    assert sum(week.count for week in weeks) == 4, "of open and closed ones alike"
    assert weeks[-1].closed == 1


def test_pressing_a_stretch_shows_as_many_as_it_said(core: Core) -> None:
    fill(core)
    views, lists = core.services.case_views, core.services.case_lists
    charts = views.charts(ALL)
    for stretch in (*charts.ages, *charts.weeks):
        assert lists.count(views.resolved(replace(ALL, days=days_of(stretch)))) == stretch.count
    for week in charts.weeks:
        closed = replace(ALL, days=days_of(week, CaseTime.CLOSED))
        assert lists.count(views.resolved(closed)) == week.closed


def test_a_chart_leaves_out_what_it_would_itself_narrow_down_by(core: Core) -> None:
    fill(core)
    where = {Facet.STATUS: frozenset({Status.CLOSED.value})}
    view = replace(ALL, filter=replace(ALL.filter, where=where))
    charts = core.services.case_views.charts(view)
    assert sum(share.count for share in charts.shares[Facet.STATUS]) == 5
    assert sum(share.count for share in charts.shares[Facet.PRIORITY]) == 1


def test_choices_are_of_all_cases_of_the_list(core: Core) -> None:
    fill(core)
    view = replace(ALL, filter=replace(ALL.filter, words="nobody wrote this"), days=Days(period=Period.TODAY))
    choices = core.services.case_views.choices(view)
    assert set(choices) == set(Facet)
    assert sum(share.count for share in choices[Facet.PRIORITY]) == 5
