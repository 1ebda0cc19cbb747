"""Cases in our vocabulary."""

from dataclasses import replace
from typing import Any

import pytest

from desktop_app.domain.capabilities import Capabilities, Capability
from desktop_app.domain.cases import DESK_WORK, CaseAction, Priority, Status
from desktop_app.domain.identity import Identity, Person
from desktop_app.domain.ids import PersonId
from desktop_app.domain.text import LocalText
from desktop_app.portals.dynamics import mapping, wire
from desktop_app.portals.dynamics.metadata import CaseTable, Column, Option
from desktop_app.portals.dynamics.people import Me
from tests.vendors.dynamics.tables import FJORD, KARI, ME, SAM

FORMATTED = "@OData.Community.Display.V1.FormattedValue"
LOGICAL = "@Microsoft.Dynamics.CRM.lookuplogicalname"
ALL = Capabilities(frozenset(Capability))
I_AM = Me(ME, Identity(Person(PersonId(KARI), "Kari")), KARI, FJORD)
TABLE = CaseTable(
    {"statuscode": Column("statuscode", "Status", LocalText(), options=(Option(1, LocalText({"nb": "Pågår"})),))}
)


def a_row(**changes: Any) -> wire.Incident:
    row = {
        "incidentid": KARI.upper(),
        "createdon": "2026-11-21T12:00:00Z",
        "modifiedon": "2026-11-21T13:00:00Z",
        "statecode": 0,
        "statuscode": 1,
        "_customerid_value": FJORD,
        f"_customerid_value{LOGICAL}": "account",
        "_createdby_value": SAM,
    }
    return wire.read({**row, **changes}, wire.Incident)


def shown(**changes: Any) -> Any:
    return mapping.case_row(a_row(**changes), I_AM, TABLE, ALL)


@pytest.mark.parametrize(
    ("state", "reason", "means"),
    [
        (0, 1, Status.BEING_WORKED_ON),
        (0, 2, Status.ON_HOLD),
        (0, 3, Status.WAITING_FOR_YOU),
        (0, 4, Status.BEING_WORKED_ON),
        (0, 100000001, Status.BEING_WORKED_ON),
        (0, None, Status.BEING_WORKED_ON),
        (1, 5, Status.SOLVED),
        (1, 1000, Status.SOLVED),
        (1, 99, Status.SOLVED),
        (2, 6, Status.WITHDRAWN),
        (2, 2000, Status.MERGED),
        (7, 1, Status.UNKNOWN),
    ],
)
def test_statuses(state: int, reason: int | None, means: Status) -> None:
    assert mapping.status(state, reason) is means


def test_trap_01_priority_one_is_high() -> None:
    assert [shown(prioritycode=code).priority for code in (1, 2, 3)] == [Priority.HIGH, Priority.NORMAL, Priority.LOW]
    assert [mapping.priority_code(one) for one in (*Priority, None)] == [1, 1, 2, 3, None]


def test_trap_12_what_an_organisation_has_made_of_its_options_keeps_its_own_word() -> None:
    row = shown(prioritycode=121590001, statuscode=121590001, **{f"statuscode{FORMATTED}": "Hos leverandøren"})
    assert row.priority is None
    assert (row.status, row.status_word.in_("nb")) == (Status.BEING_WORKED_ON, "Hos leverandøren")
    assert shown().status_word.in_("nb") == "Pågår"


def test_trap_13_an_owner_without_a_name_is_one_all_the_same() -> None:
    assert shown(_ownerid_value=SAM).owner == Person(PersonId(SAM), "")
    assert shown().owner is None


def test_a_case_is_as_new_as_its_conversation() -> None:
    newest = {"Incident_Annotation": [{"modifiedon": "2026-11-21T15:00:00Z"}], "Incident_ActivityPointers": []}
    assert shown(**newest).updated_at.isoformat() == "2026-11-21T15:00:00+00:00"
    assert shown().updated_at.isoformat() == "2026-11-21T13:00:00+00:00"


def test_whose_it_is() -> None:
    mine = {"_primarycontactid_value": KARI.upper()}
    of_contact = {"_customerid_value": KARI, f"_customerid_value{LOGICAL}": "contact"}
    assert shown(**mine).is_mine
    assert shown(**of_contact).is_mine
    assert shown(**of_contact).organisation_id is None
    assert shown(_createdby_value=ME).is_mine
    assert not shown().is_mine
    assert not shown(_createdby_value=ME, _primarycontactid_value=SAM).is_mine
    stranger = replace(I_AM, contact="")
    assert not mapping.case_row(a_row(**mine), stranger, TABLE, ALL).is_mine


def test_who_asked() -> None:
    names = {f"_primarycontactid_value{FORMATTED}": "Kari", f"_createdby_value{FORMATTED}": "Sam"}
    assert shown(_primarycontactid_value=KARI, **names).requester == Person(PersonId(KARI), "Kari")
    assert shown(**names).requester == Person(PersonId(SAM), "Sam")
    assert shown(_createdby_value=None).requester is None


def test_trap_15_closed_cases_are_read_only_until_they_are_opened_again() -> None:
    assert mapping.actions(Status.SOLVED, ALL) == {CaseAction.REOPEN, CaseAction.RATE}
    assert mapping.actions(Status.WITHDRAWN, ALL) == {CaseAction.REOPEN}
    assert mapping.actions(Status.MERGED, ALL) == frozenset()
    assert mapping.actions(Status.ON_HOLD, ALL) == {CaseAction.COMMENT, CaseAction.SOLVE, CaseAction.WITHDRAW}
    assert mapping.actions(Status.ON_HOLD, Capabilities()) == frozenset()


def test_the_desks_work_is_that_of_open_cases_and_of_whose_roles_include_it() -> None:
    plain = mapping.actions(Status.ON_HOLD, ALL)
    note = {CaseAction.NOTE}
    assert mapping.actions(Status.ON_HOLD, ALL, DESK_WORK) == plain | DESK_WORK | note
    assert mapping.actions(Status.ON_HOLD, ALL, frozenset({CaseAction.ASSIGN})) == plain | {CaseAction.ASSIGN} | note
    without = Capabilities(ALL.have - {Capability.CASEWORK})
    assert mapping.actions(Status.ON_HOLD, without, DESK_WORK) == plain | note
    sharing = {CaseAction.SHARE, CaseAction.UNSHARE}
    assert mapping.actions(Status.SOLVED, ALL, DESK_WORK) - mapping.actions(Status.SOLVED, ALL) == sharing | note
    assert mapping.actions(Status.MERGED, ALL, DESK_WORK) == frozenset()


def test_when_it_ended() -> None:
    assert shown().closed_at is None
    assert shown(statecode=1).closed_at.isoformat() == "2026-11-21T13:00:00+00:00"
    ended = shown(statecode=1, deactivatedon="2026-11-21T12:30:00Z").closed_at
    assert ended.isoformat() == "2026-11-21T12:30:00+00:00"


def test_relations() -> None:
    brief = wire.Brief(incidentid=KARI.upper(), title="T", ticketnumber="CAS-1")
    assert mapping.relation("parent", brief).case_id == KARI
