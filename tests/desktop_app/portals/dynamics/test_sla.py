"""Promises as clocks: two numberings, pauses, and what is kept, broken or called off."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.domain.ids import new_key
from desktop_app.domain.sla import KpiState, reading
from desktop_app.portals.dynamics import sla
from desktop_app.portals.dynamics.odata import row_id
from desktop_app.portals.dynamics.timeline_wire import CaseSla, SlaKpi
from tests.desktop_app.portals.dynamics.test_talk import Long
from tests.vendors.dynamics.bench import DynamicsBench

START = datetime(2026, 11, 22, 8, tzinfo=UTC)


def at(hours: float) -> datetime:
    return START + timedelta(hours=hours)


def instance(status: int, **more: object) -> SlaKpi:
    values = {"failuretime": at(4), "warningtime": at(3), "applicablefromvalue": START, "name": "First reply", **more}
    return SlaKpi("k", at(-1), status, **values)  # type: ignore[arg-type]


def stands(one: SlaKpi, now: datetime) -> tuple[KpiState, float]:
    kpi = sla.of_instance(one)
    assert kpi is not None
    found = reading(kpi, now)
    return found.state, round(found.remaining_s / 3600, 2)


@pytest.mark.parametrize(
    ("one", "now", "state", "hours"),
    [
        (instance(sla.RUNS), at(1), KpiState.IN_PROGRESS, 3),
        (instance(sla.RUNS), at(3.5), KpiState.NEARING, 0.5),
        (instance(sla.RUNS), at(5), KpiState.MISSED, -1),
        (instance(sla.NEARING, warningtime=None), at(1), KpiState.NEARING, 3),
        (instance(sla.PAUSED, pausedon=at(1)), at(9), KpiState.PAUSED, 3),
        (instance(sla.KEPT, succeededon=at(2)), at(9), KpiState.MET, 2),
        (instance(sla.KEPT, succeededon=at(30)), at(40), KpiState.MET, 0),
        (instance(sla.KEPT), at(40), KpiState.MET, 0),
        (instance(sla.BROKEN), at(6), KpiState.MISSED, -2),
        (instance(sla.BROKEN, terminalstatetime=at(6)), at(99), KpiState.MISSED, -2),
        (instance(sla.CALLED_OFF, terminalstatetime=at(2)), at(9), KpiState.CANCELLED, 2),
    ],
)
def test_an_instance_stands_as_the_server_says(one: SlaKpi, now: datetime, state: KpiState, hours: float) -> None:
    assert stands(one, now) == (state, hours)


def test_without_an_end_there_is_no_clock() -> None:
    assert sla.of_instance(instance(sla.RUNS, failuretime=None)) is None


def test_the_cases_own_columns_are_numbered_otherwise() -> None:
    told = CaseSla(START, at(4), at(8), firstresponseslastatus=2, resolvebyslastatus=4)
    first, second = sla.of_case(told)
    assert reading(first, at(1)).state is KpiState.NEARING
    assert reading(second, at(9)).state is KpiState.MISSED
    assert {"en", "nb", "sv", "fi", "da", "is"} == set(first.name.texts) == set(second.name.texts)


def test_a_kept_one_of_which_nobody_says_when_is_not_told() -> None:
    assert list(sla.of_case(CaseSla(START, at(4), None, firstresponseslastatus=3))) == []


def test_the_clocks_of_a_case_come_from_its_instances(bench: DynamicsBench) -> None:
    long = Long(bench, bench.server())
    about = {"_regarding_value": long.id, "_regarding_value@type": "incident"}
    columns = {"name": "First reply", "status": 0, "failuretime": "2026-11-23T08:00:00Z", **about}
    long.organisation.put("slakpiinstances", row_id(new_key()), columns)
    long.organisation.put("slakpiinstances", row_id(new_key()), {"status": 0, "failuretime": None, **about})
    (kpi,) = long.read().kpis
    assert kpi.name.in_("nb") == "First reply"


@pytest.mark.parametrize("without", [frozenset(), frozenset({"slakpiinstance"})])
def test_older_organisations_tell_it_in_the_case(bench: DynamicsBench, without: frozenset[str]) -> None:
    bench.emulator.organisation.without = without
    long = Long(bench, bench.server())
    row = long.organisation.row("incidents", long.id)
    row |= {"responseby": "2026-11-23T08:00:00Z", "firstresponseslastatus": 1}
    assert [kpi.id for kpi in long.read().kpis] == ["responseby"]


def test_what_may_not_be_read_is_left_out(bench: DynamicsBench) -> None:
    long = Long(bench, bench.server())
    bench.emulator.forbidden.add("slakpiinstances")
    assert long.read().kpis == ()
