"""Why somebody sees a case, what he may do with it, and who else sees it."""

from dataclasses import replace

import pytest

from desktop_app.domain.capabilities import Capabilities, Capability
from desktop_app.domain.cases import Case, CaseAction
from desktop_app.domain.ids import CaseId, new_key
from desktop_app.domain.standing import SeenBy, Why
from desktop_app.portals.dynamics import metadata
from desktop_app.portals.dynamics.cases import Reader
from desktop_app.portals.dynamics.conversation import read_case
from desktop_app.portals.dynamics.odata import Dataverse, row_id
from desktop_app.portals.dynamics.people import read_me
from desktop_app.portals.dynamics.sharing import share
from tests.vendors.dynamics.bench import DynamicsBench
from tests.vendors.dynamics.desk import FIRST_LINE, SECOND_LINE
from tests.vendors.dynamics.tables import DESK, FJORD, KARI, ME, OTHER, SUPPORT


class Read:
    """A case as the agent reads it."""

    def __init__(self, bench: DynamicsBench, server: Dataverse) -> None:
        self.bench, self.server, self.organisation = bench, server, bench.emulator.organisation
        self.tables = metadata.read_tables(server)
        every = Capabilities(frozenset(Capability))
        self.reader = Reader(server, read_me(server, {}), metadata.read_case_table(server), every)
        self.id = row_id(new_key())
        self.put(_ownerid_value=DESK, _customerid_value=OTHER)

    def put(self, **columns: object) -> None:
        kinds = {"_customerid_value@type": "account", "_entitlementid_value@type": "entitlement"}
        row = {"title": "It stopped", "statecode": 0, "statuscode": 1, **kinds, **columns}
        self.organisation.put("incidents", self.id, row, DESK)

    def read(self) -> Case:
        return read_case(self.reader, self.tables, CaseId(self.id))


@pytest.fixture
def it(bench: DynamicsBench, server: Dataverse) -> Read:
    return Read(bench, server)


def test_the_first_rule_that_applies_is_told(it: Read) -> None:
    assert it.read().why == Why(SeenBy.AGENT)
    assert not it.read().row.is_shared_with_me
    share(it.server, ME, it.id, ME)
    assert it.read().why == Why(SeenBy.SHARED)
    it.put(_ownerid_value=ME)
    assert it.read().why == Why(SeenBy.AGENT)
    it.put(_customerid_value=FJORD)
    assert it.read().why == Why(SeenBy.ORGANISATION, "Eksempelfjord kommune")
    it.put(_primarycontactid_value=KARI)
    assert it.read().why == Why(SeenBy.REQUESTER)


def test_a_teams_work_and_what_is_shared_with_it_is_that_of_its_people(it: Read) -> None:
    it.reader = replace(it.reader, me=replace(it.reader.me, teams=(SECOND_LINE,)))
    share(it.server, ME, it.id, SECOND_LINE)
    assert it.read().why == Why(SeenBy.SHARED)
    it.put(_ownerid_value=SECOND_LINE)
    assert it.read().why == Why(SeenBy.AGENT)


def test_who_has_no_work_there_is_asked_for_no_more_than_his_access(it: Read) -> None:
    it.reader = replace(it.reader, me=replace(it.reader.me, rights=frozenset()))
    it.bench.emulator.asked.clear()
    case = it.read()
    assert (case.why, case.queue) == (None, None)
    assert not any("queueitems" in one.target for one in it.bench.emulator.asked)
    share(it.server, ME, it.id, ME)
    case = it.read()
    assert (case.why, case.row.is_shared_with_me) == (Why(SeenBy.SHARED), True)


def test_what_the_persons_access_does_not_allow_is_not_offered(it: Read) -> None:
    work = {CaseAction.ASSIGN, CaseAction.QUEUE, CaseAction.CHILD, CaseAction.MERGE, CaseAction.SHARE}
    assert work <= it.read().row.actions
    it.organisation.access[it.id] = "ReadAccess, AppendToAccess"
    actions = it.read().row.actions
    assert {CaseAction.COMMENT, CaseAction.QUEUE, CaseAction.CHILD} <= actions
    assert actions.isdisjoint({CaseAction.SOLVE, CaseAction.ASSIGN, CaseAction.MERGE, CaseAction.SHARE})


def test_parts_are_not_divided_and_only_what_is_agreed_on_counts(it: Read) -> None:
    actions = it.read().row.actions
    assert {CaseAction.CHILD, CaseAction.ADD_CHILD} <= actions
    assert CaseAction.COUNT not in actions
    it.put(_parentcaseid_value=it.id, _entitlementid_value=SUPPORT)
    case = it.read()
    assert case.row.actions.isdisjoint({CaseAction.CHILD, CaseAction.ADD_CHILD})
    assert CaseAction.COUNT in case.row.actions
    assert case.is_counted is True
    it.put(_entitlementid_value=SUPPORT, decremententitlementterm=False)
    assert it.read().is_counted is False
    it.put(_entitlementid_value=None)
    assert it.read().is_counted is None


def test_closed_cases_are_shared_still_and_merged_ones_are_left_alone(it: Read) -> None:
    it.put(statecode=1, statuscode=5)
    assert {CaseAction.SHARE, CaseAction.REOPEN} <= it.read().row.actions
    assert CaseAction.ASSIGN not in it.read().row.actions
    it.put(statecode=2, statuscode=2000)
    assert it.read().row.actions == frozenset()


def test_where_it_lies_and_who_else_sees_it(it: Read) -> None:
    assert (it.read().queue, CaseAction.UNSHARE in it.read().row.actions) == (None, False)
    share(it.server, ME, it.id, SECOND_LINE)
    about = {"_objectid_value": it.id, "_queueid_value": FIRST_LINE, "_queueid_value@type": "queue", "statecode": 0}
    it.organisation.put("queueitems", row_id(new_key()), about)
    case = it.read()
    assert case.queue is not None
    assert (case.queue.id, case.queue.title.in_("nb")) == (FIRST_LINE, "Førstelinje")
    assert [(one.id, one.name.in_("nb"), one.is_group) for one in case.shares] == [(SECOND_LINE, "Andrelinje", True)]
    assert CaseAction.UNSHARE in case.row.actions


def test_names_that_the_circle_does_not_know_are_asked_for(it: Read) -> None:
    me = replace(it.reader.me, identity=replace(it.reader.me.identity, circle=None))
    it.reader = replace(it.reader, me=me)
    it.put(_ownerid_value=ME)
    share(it.server, ME, it.id, DESK)
    assert [one.name.in_("nb") for one in it.read().shares] == ["Liv Skranke"]
    it.bench.emulator.forbidden.add("systemusers")
    assert [one.name.in_("nb") for one in it.read().shares] == [""]


def test_what_cannot_be_asked_leaves_the_case_to_be_read(it: Read) -> None:
    it.bench.emulator.forbidden |= {"queueitems"}
    plain = it.bench.emulator.server.respond

    def silent(heard: object) -> object:
        if "=@p1" in heard.target:  # type: ignore[attr-defined]
            return it.bench.emulator._no("403 Forbidden", "0x80040220", "no")
        return plain(heard)  # type: ignore[arg-type]

    it.bench.emulator.server.respond = silent  # type: ignore[assignment]
    case = it.read()
    assert (case.row.title, case.queue, case.shares) == ("It stopped", None, ())
    assert CaseAction.ASSIGN in case.row.actions, "the server decides anyway"
