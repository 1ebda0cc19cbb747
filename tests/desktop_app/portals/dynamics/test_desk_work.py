"""The desk's work: each piece once, whatever becomes of its answer, and what the organisation says no to."""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.domain.cases import CaseAction, Status
from desktop_app.domain.commands import NO, YES, DeskWork
from desktop_app.domain.ids import CaseId, new_key
from desktop_app.errors import AlreadySent, Conflict, Gone, LookUpFailed, NotAllowed, PortalError, Rejected, Unsure
from desktop_app.portals.dynamics.desk_work import NO_ROUTING, read_queue_items, read_standing
from desktop_app.portals.dynamics.odata import Dataverse, row_id
from tests.makers import FakeSending
from tests.vendors.dynamics.bench import DynamicsBench, a_case, answers
from tests.vendors.dynamics.desk import CLOSED_QUEUE, FIRST_LINE, SECOND_LINE, SYSTEMS
from tests.vendors.dynamics.server import API
from tests.vendors.dynamics.tables import DESK, ME, SUPPORT

if TYPE_CHECKING:
    from desktop_app.ports.portal import Portal

Row = dict[str, Any]


class Desk:
    """An agent with two cases of his own."""

    def __init__(self, bench: DynamicsBench) -> None:
        self.bench, self.organisation = bench, bench.emulator.organisation
        self.portal: Portal = bench.signed_in()
        self.case, self.other = self.made(), self.made()
        bench.emulator.asked.clear()

    def made(self, **answered: Any) -> CaseId:
        id = self.portal.send(a_case(answers=answers(**answered)), FakeSending()).case_id
        assert id
        return id

    def work(self, action: CaseAction, target: str = "", **more: str) -> DeskWork:
        return DeskWork(new_key(), self.case, action, target, **more)

    def send(self, action: CaseAction, target: str = "", **more: str) -> None:
        self.portal.send(self.work(action, target, **more), FakeSending())

    def shown(self, id: str) -> str:
        self.send(CaseAction.SHARE, id)
        self.bench.emulator.asked.clear()
        return id

    def row(self, id: str = "") -> Row:
        return self.organisation.row("incidents", id or self.case)

    def writes(self) -> list[str]:
        return [heard.target.removeprefix(API) for heard in self.bench.emulator.asked if heard.method != "GET"]


@pytest.fixture
def desk(bench: DynamicsBench) -> Desk:
    return Desk(bench)


def lies_in(desk: Desk) -> list[str]:
    rows = desk.organisation.tables["queueitems"].rows.values()
    return [row["_queueid_value"] for row in rows if row["_objectid_value"] == desk.case]


def shared_with(desk: Desk) -> list[str]:
    return [row["principalid"] for row in desk.organisation.tables["principalobjectaccessset"].rows.values()]


def parts(desk: Desk) -> list[str]:
    return [id for id, row in desk.organisation.tables["incidents"].rows.items() if row.get("_parentcaseid_value")]


EACH: list[tuple[CaseAction, Callable[[Desk], DeskWork], Callable[[Desk], object], object]] = [
    (
        CaseAction.ASSIGN,
        lambda desk: desk.work(CaseAction.ASSIGN, DESK),
        lambda desk: desk.row()["_ownerid_value"],
        DESK,
    ),
    (CaseAction.QUEUE, lambda desk: desk.work(CaseAction.QUEUE, FIRST_LINE), lies_in, [FIRST_LINE]),
    (
        CaseAction.CHILD,
        lambda desk: desk.work(CaseAction.CHILD, title="The cable"),
        lambda desk: len(parts(desk)),
        1,
    ),
    (CaseAction.ADD_CHILD, lambda desk: desk.work(CaseAction.ADD_CHILD, desk.other), lambda desk: len(parts(desk)), 1),
    (
        CaseAction.MERGE,
        lambda desk: desk.work(CaseAction.MERGE, desk.other),
        lambda desk: (desk.row()["statuscode"], desk.row()["_masterid_value"] == desk.other),
        (2000, True),
    ),
    (CaseAction.ROUTE, lambda desk: desk.work(CaseAction.ROUTE), lambda desk: desk.organisation.routed, 1),
    (
        CaseAction.COUNT,
        lambda desk: desk.work(CaseAction.COUNT, NO),
        lambda desk: desk.row()["decremententitlementterm"],
        False,
    ),
    (
        CaseAction.UNSHARE,
        lambda desk: desk.work(CaseAction.UNSHARE, desk.shown(SECOND_LINE)),
        shared_with,
        [],
    ),
    (CaseAction.SHARE, lambda desk: desk.work(CaseAction.SHARE, SECOND_LINE), shared_with, [SECOND_LINE]),
]


@pytest.mark.parametrize(("action", "made", "seen", "wanted"), EACH, ids=[one[0].value for one in EACH])
def test_each_piece_of_work_is_done_once_though_its_answer_is_lost(
    desk: Desk, action: CaseAction, made: Callable[[Desk], DeskWork], seen: Callable[[Desk], object], wanted: object
) -> None:
    command, sending = made(desk), FakeSending()
    desk.bench.lose_next_answer()
    with pytest.raises(Unsure):
        desk.portal.send(command, sending)
    assert seen(desk) == wanted
    first = len(desk.writes())
    receipt = desk.portal.send(command, sending.again(may_have_arrived=True))
    assert (receipt.case_id, receipt.key) == (desk.case, command.key)
    assert receipt.case is not None
    assert seen(desk) == wanted
    assert len(desk.writes()) == first == 1, "what is done is not asked for again"


@pytest.mark.parametrize(("action", "made", "seen", "wanted"), EACH, ids=[one[0].value for one in EACH])
def test_each_can_be_looked_up(
    desk: Desk, action: CaseAction, made: Callable[[Desk], DeskWork], seen: Callable[[Desk], object], wanted: object
) -> None:
    command = made(desk)
    if action is CaseAction.ROUTE:
        with pytest.raises(LookUpFailed) as never:
            desk.portal.look_up(command)
        assert never.value.is_final
        return
    assert desk.portal.look_up(command) is None
    desk.portal.send(command, FakeSending())
    found = desk.portal.look_up(command)
    assert found is not None
    assert (found.key, found.case_id) == (command.key, desk.case)


def test_a_case_goes_to_a_person_or_to_a_team(desk: Desk) -> None:
    desk.send(CaseAction.ASSIGN, DESK)
    assert (desk.row()["_ownerid_value"], desk.row()["_ownerid_value@type"]) == (DESK, "systemuser")
    desk.send(CaseAction.ASSIGN, SECOND_LINE)
    assert (desk.row()["_ownerid_value"], desk.row()["_ownerid_value@type"]) == (SECOND_LINE, "team")
    with pytest.raises(Gone):
        desk.send(CaseAction.ASSIGN, row_id(new_key()))


def test_whoever_has_it_already_is_not_given_it_again(desk: Desk) -> None:
    desk.send(CaseAction.ASSIGN, ME)
    assert desk.writes() == []


def test_whoever_was_faster_wins(desk: Desk) -> None:
    plain = desk.bench.emulator.server.respond

    def interfering(heard: Any) -> Any:
        if heard.method == "PATCH":
            desk.organisation.put("incidents", desk.case, {"title": "Changed meanwhile"})
        return plain(heard)

    desk.bench.emulator.server.respond = interfering
    with pytest.raises(Conflict):
        desk.send(CaseAction.ASSIGN, DESK)
    assert desk.row()["_ownerid_value"] == ME


def test_a_case_lies_in_one_queue(desk: Desk, server: Dataverse) -> None:
    desk.send(CaseAction.QUEUE, FIRST_LINE)
    desk.send(CaseAction.QUEUE, SYSTEMS)
    assert lies_in(desk) == [SYSTEMS]
    assert [one.queue_name for one in read_queue_items(server, desk.case)] == ["Systemer"]
    with pytest.raises(Rejected) as refused:
        desk.send(CaseAction.QUEUE, CLOSED_QUEUE)
    assert "inactive queue" in refused.value.detail


def test_a_case_that_was_moved_meanwhile_is_left_there(desk: Desk) -> None:
    desk.send(CaseAction.QUEUE, FIRST_LINE)
    plain = desk.bench.emulator.server.respond

    def interfering(heard: Any) -> Any:
        if heard.method == "POST":
            for row in desk.organisation.tables["queueitems"].rows.values():
                row["_queueid_value"] = CLOSED_QUEUE
        return plain(heard)

    desk.bench.emulator.server.respond = interfering
    with pytest.raises(Conflict):
        desk.send(CaseAction.QUEUE, SYSTEMS)


def test_a_part_inherits_and_belongs_to_its_whole(desk: Desk, server: Dataverse) -> None:
    command = desk.work(CaseAction.CHILD, title="The cable", text="It is torn.")
    receipt = desk.portal.send(command, FakeSending())
    row = desk.row(row_id(command.key))
    assert (row["title"], row["description"]) == ("The cable", "It is torn.")
    assert {row[f"_{name}_value"] == desk.row()[f"_{name}_value"] for name in ("customerid", "subjectid")} == {True}
    assert receipt.case is not None
    assert [(one.kind, one.title) for one in receipt.case.relations] == [("child", "The cable")]
    assert read_standing(server, row_id(command.key)).parent == desk.case


def test_a_part_is_made_also_where_nothing_says_what_it_inherits(desk: Desk) -> None:
    desk.organisation.initializes = False
    command = desk.work(CaseAction.CHILD, title="The cable")
    desk.portal.send(command, FakeSending())
    row, whole = desk.row(row_id(command.key)), desk.row()
    for name in ("_customerid_value", "_primarycontactid_value", "_subjectid_value", "prioritycode", "casetypecode"):
        assert row[name] == whole[name], name


def test_a_part_of_what_is_entitled_to_nothing_more_is_made_without(desk: Desk) -> None:
    desk.case = desk.made(entitlementid=SUPPORT)
    first = desk.work(CaseAction.CHILD, title="The cable")
    desk.portal.send(first, FakeSending())
    assert desk.row(row_id(first.key))["_entitlementid_value"] == SUPPORT
    desk.organisation.row("entitlements", SUPPORT).update(remainingterms=0, restrictcasecreation=True)
    second = desk.work(CaseAction.CHILD, title="The plug")
    desk.portal.send(second, FakeSending())
    assert desk.row(row_id(second.key)).get("_entitlementid_value") is None


def test_any_other_refusal_of_a_part_stands(desk: Desk) -> None:
    with pytest.raises(Rejected) as refused:
        desk.send(CaseAction.CHILD, title="x" * 201)
    assert set(refused.value.problems) == {"title"}


def test_a_key_that_made_a_case_makes_no_part(desk: Desk) -> None:
    key = new_key()
    desk.portal.send(a_case(key=key), FakeSending())
    with pytest.raises(AlreadySent):
        desk.portal.send(DeskWork(key, desk.case, CaseAction.CHILD, title="The cable"), FakeSending())


def test_parts_have_no_parts(desk: Desk) -> None:
    desk.send(CaseAction.ADD_CHILD, desk.other)
    third = desk.made()
    for case, target, code in ((desk.other, third, "0x8003f453"), (third, desk.case, "0x8003f455")):
        with pytest.raises(Rejected) as refused:
            desk.portal.send(DeskWork(new_key(), case, CaseAction.ADD_CHILD, target), FakeSending())
        assert refused.value.reason == code


def test_merging_ends_one_of_two(desk: Desk) -> None:
    receipt = desk.portal.send(desk.work(CaseAction.MERGE, desk.other, text="The same cable."), FakeSending())
    assert receipt.case is not None
    assert receipt.case.row.status is Status.MERGED
    assert receipt.case.row.actions == frozenset()
    notes = desk.organisation.tables["annotations"].rows.values()
    assert [row["notetext"] for row in notes] == ["The same cable."]
    third = desk.made()
    with pytest.raises(Conflict):
        desk.portal.send(DeskWork(new_key(), desk.case, CaseAction.MERGE, third), FakeSending())
    with pytest.raises(Conflict):
        desk.portal.send(DeskWork(new_key(), third, CaseAction.MERGE, desk.case), FakeSending())


def test_parts_of_different_cases_are_not_merged(desk: Desk) -> None:
    one, two = desk.made(), desk.made()
    for whole, part in ((desk.case, one), (desk.other, two)):
        desk.portal.send(DeskWork(new_key(), whole, CaseAction.ADD_CHILD, part), FakeSending())
    with pytest.raises(Conflict) as refused:
        desk.portal.send(DeskWork(new_key(), one, CaseAction.MERGE, two), FakeSending())
    assert "different parent" in refused.value.detail


@pytest.mark.parametrize(
    ("routing", "asked"),
    [
        ("classic", ["/ApplyRoutingRule"]),
        ("unified", ["/ApplyRoutingRule", "/msdyn_ApplyRoutingRuleEntityRecord"]),
        ("unified_object", ["/ApplyRoutingRule", *["/msdyn_ApplyRoutingRuleEntityRecord"] * 2]),
    ],
)
def test_routing_falls_back_to_what_the_organisation_has(desk: Desk, routing: str, asked: list[str]) -> None:
    desk.organisation.routing = routing
    receipt = desk.portal.send(desk.work(CaseAction.ROUTE), FakeSending())
    assert lies_in(desk) == [FIRST_LINE]
    assert desk.writes() == asked
    assert receipt.case is not None


def test_an_organisation_without_rules_says_so(desk: Desk) -> None:
    for routing, reason in (("inactive", "0x8004f874"), ("none", NO_ROUTING)):
        desk.organisation.routing = routing
        with pytest.raises(Rejected) as refused:
            desk.send(CaseAction.ROUTE)
        assert refused.value.reason == reason


def test_what_a_plug_in_refuses_is_not_tried_in_another_way(desk: Desk) -> None:
    plain = desk.bench.emulator.server.respond

    def refusing(heard: Any) -> Any:
        if heard.method == "POST":
            desk.bench.emulator.asked.append(heard)
            return desk.bench.emulator._no("400 Bad Request", "0x80040265", "Not on Sundays.")
        return plain(heard)

    desk.bench.emulator.server.respond = refusing
    with pytest.raises(Rejected) as refused:
        desk.send(CaseAction.ROUTE)
    assert (refused.value.detail, desk.writes()) == ("Not on Sundays.", ["/ApplyRoutingRule"])


def test_a_case_that_somebody_has_moved_since_is_not_routed_again(desk: Desk) -> None:
    command, sending = desk.work(CaseAction.ROUTE), FakeSending()
    desk.bench.lose_next_answer()
    with pytest.raises(Unsure):
        desk.portal.send(command, sending)
    desk.send(CaseAction.QUEUE, SYSTEMS)
    desk.portal.send(command, sending.again(may_have_arrived=True))
    assert (lies_in(desk), desk.organisation.routed) == ([SYSTEMS], 1)


def test_routing_goes_on_where_it_did_not_arrive(desk: Desk) -> None:
    command, sending = desk.work(CaseAction.ROUTE), FakeSending()
    plain = desk.bench.emulator.server.respond

    def silent(heard: Any) -> Any:
        if heard.method == "POST":
            desk.bench.emulator.server.respond = plain
            return lambda sock: None
        return plain(heard)

    desk.bench.emulator.server.respond = silent
    with pytest.raises(Unsure):
        desk.portal.send(command, sending)
    desk.portal.send(command, sending.again(may_have_arrived=True))
    assert desk.organisation.routed == 1


def test_what_is_counted_is_the_roles_business(desk: Desk) -> None:
    desk.send(CaseAction.COUNT, NO)
    assert desk.row()["decremententitlementterm"] is False
    desk.send(CaseAction.COUNT, YES)
    assert desk.row()["decremententitlementterm"] is True
    desk.organisation.privileges -= {"prvControlDecrementTerm"}
    with pytest.raises(NotAllowed) as refused:
        desk.send(CaseAction.COUNT, NO)
    assert "decremented" in refused.value.detail


def test_a_word_goes_with_it_where_only_the_desk_reads_it(desk: Desk) -> None:
    command, sending = desk.work(CaseAction.ASSIGN, DESK, text="You know this one."), FakeSending()
    desk.portal.send(command, sending)
    desk.portal.send(command, sending.again(may_have_arrived=True))
    notes = list(desk.organisation.tables["annotations"].rows.values())
    assert [row["notetext"] for row in notes] == ["You know this one."]
    assert desk.organisation.tables["adx_portalcomments"].rows == {}


def test_without_the_privilege_it_is_refused_with_the_portals_reason(desk: Desk) -> None:
    refusals: list[PortalError] = []
    desk.organisation.privileges -= {"prvAssignIncident", "prvAppendToQueue", "prvShareIncident"}
    for action, target in (
        (CaseAction.ASSIGN, DESK),
        (CaseAction.QUEUE, FIRST_LINE),
        (CaseAction.SHARE, SECOND_LINE),
    ):
        with pytest.raises(NotAllowed) as refused:
            desk.send(action, target)
        refusals.append(refused.value)
    assert [error.detail.split()[-2] for error in refusals] == [
        "prvAssignIncident",
        "prvAppendToQueue",
        "prvShareIncident",
    ]


def test_a_case_of_others_is_gone(desk: Desk) -> None:
    desk.case = CaseId(row_id(new_key()))
    for action, target in (
        (CaseAction.ASSIGN, DESK),
        (CaseAction.QUEUE, FIRST_LINE),
        (CaseAction.MERGE, desk.other),
        (CaseAction.ADD_CHILD, desk.other),
        (CaseAction.ROUTE, ""),
        (CaseAction.COUNT, NO),
        (CaseAction.SHARE, DESK),
    ):
        with pytest.raises(Gone):
            desk.send(action, target)


def test_what_is_no_id_gets_into_no_address(desk: Desk) -> None:
    for action in (CaseAction.ASSIGN, CaseAction.QUEUE, CaseAction.MERGE, CaseAction.ADD_CHILD, CaseAction.SHARE):
        with pytest.raises(Gone):
            desk.send(action, "x)/y(")
    assert json.dumps([heard.target for heard in desk.bench.emulator.asked]).count("x)") == 0
