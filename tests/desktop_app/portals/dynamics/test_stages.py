"""The stage bar: where a case stands in its process."""

import pytest

from desktop_app.domain.standing import StageState
from tests.desktop_app.portals.dynamics.test_talk import Long
from tests.vendors.dynamics.bench import DynamicsBench
from tests.vendors.dynamics.timeline import PROCESS, STAGES, a_process

DONE, ACTIVE, AHEAD, LEFT = StageState.DONE, StageState.ACTIVE, StageState.AHEAD, StageState.LEFT


@pytest.fixture
def long(bench: DynamicsBench) -> Long:
    return Long(bench, bench.server())


@pytest.mark.parametrize(
    ("stage", "status", "states"),
    [
        (STAGES[0], 1, [ACTIVE, AHEAD, AHEAD]),
        (STAGES[1], 1, [DONE, ACTIVE, AHEAD]),
        (STAGES[1].upper(), 1, [DONE, ACTIVE, AHEAD]),
        (STAGES[2], 2, [DONE, DONE, DONE]),
        (STAGES[1], 3, [DONE, LEFT, LEFT]),
    ],
)
def test_each_stage_stands_where_the_process_is(long: Long, stage: str, status: int, states: list[StageState]) -> None:
    long.organisation.processes[long.id] = a_process(stage, status)
    found = long.read().stages
    assert [one.state for one in found] == states
    assert [one.title.in_("en") for one in found] == ["Identify", "Research", "Resolve"]


def test_names_the_path_does_not_tell_are_looked_up(long: Long) -> None:
    long.organisation.processes[long.id] = a_process(STAGES[0])
    long.organisation.names_stages = False
    assert [one.title.in_("en") for one in long.read().stages] == ["Identify", "Research", "Resolve"]


def test_a_case_in_no_process_has_no_stages(long: Long) -> None:
    assert long.read().stages == ()


def test_a_process_that_is_gone_keeps_no_case_from_being_shown(long: Long) -> None:
    (instance,) = a_process(STAGES[0])
    long.organisation.processes[long.id] = [{**instance, "businessprocessflowinstanceid": long.id}]
    assert long.read().stages == ()
    long.organisation.processes[long.id] = [{**instance, "businessprocessflowinstanceid": "odd"}]
    assert long.read().stages == ()


def test_it_is_asked_as_documented(long: Long) -> None:
    long.organisation.processes[long.id] = a_process(STAGES[0])
    long.bench.emulator.asked.clear()
    long.read()
    asked = [heard.target for heard in long.bench.emulator.asked if "Retrieve" in heard.target]
    assert any(
        "/RetrieveProcessInstances(EntityLogicalName=@e,EntityId=@id)?" in one
        and ("%40e=%27incident%27" in one or "@e=%27incident%27" in one or "@e='incident'" in one)
        for one in asked
    ), asked
    assert any(f"/RetrieveActivePath(ProcessInstanceId={PROCESS})" in one for one in asked)
