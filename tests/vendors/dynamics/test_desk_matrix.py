"""Role × case × work, generated: what is offered is done, and what is not is refused by the organisation itself."""

from collections.abc import Iterator, Mapping

import pytest

from desktop_app.domain.cases import DESK_WORK, CaseAction
from desktop_app.domain.commands import NO, DeskWork
from desktop_app.domain.ids import CaseId, new_key
from desktop_app.errors import Conflict, Gone, NotAllowed, PortalError, Rejected
from desktop_app.portals.dynamics.odata import row_id
from desktop_app.ports.portal import Portal
from tests.makers import FakeSending
from tests.vendors.dynamics.bench import DynamicsBench
from tests.vendors.dynamics.desk import FIRST_LINE, PRIVILEGES, SECOND_LINE
from tests.vendors.dynamics.state import Organisation
from tests.vendors.dynamics.tables import DESK, FJORD, SUPPORT

ROLES: Mapping[str, frozenset[str]] = {
    "manager": PRIVILEGES,
    "representative": PRIVILEGES - {"prvControlDecrementTerm"},
    "dispatcher": frozenset({"prvReadIncident", "prvAssignIncident", "prvReadQueue", "prvAppendToQueue"}),
    "colleague": frozenset({"prvReadIncident", "prvShareIncident"}),
    "reader": frozenset({"prvReadIncident"}),
}
CASES = ("open", "read_only", "part", "solved", "foreign")
WORK = sorted(DESK_WORK - {CaseAction.UNSHARE})
"""To take a share back one must have one; that is tried where shares are."""


@pytest.fixture
def bench() -> Iterator[DynamicsBench]:
    made = DynamicsBench()
    yield made
    made.close()


@pytest.fixture
def portal(bench: DynamicsBench) -> Portal:
    return bench.signed_in()


def a_case(organisation: Organisation) -> CaseId:
    """Of somebody who is entitled to something."""
    body = {
        "title": "It stopped",
        "customerid_account@odata.bind": f"/accounts({FJORD})",
        "entitlementid@odata.bind": f"/entitlements({SUPPORT})",
    }
    id = row_id(new_key())
    organisation.create("incidents", id, body)
    return CaseId(id)


def case_of(organisation: Organisation, kind: str) -> CaseId:
    """A case that stands so."""
    id = a_case(organisation)
    match kind:
        case "read_only":
            organisation.access[id] = "ReadAccess"
        case "part":
            whole = {"_parentcaseid_value": a_case(organisation), "_parentcaseid_value@type": "incident"}
            organisation.put("incidents", id, whole)
        case "solved":
            organisation.put("incidents", id, {"statecode": 1, "statuscode": 5})
        case "foreign":
            return CaseId(row_id(new_key()))
    return id


def target_of(organisation: Organisation, action: CaseAction) -> str:
    if action in {CaseAction.MERGE, CaseAction.ADD_CHILD}:
        return a_case(organisation)
    plain = {CaseAction.ASSIGN: DESK, CaseAction.QUEUE: FIRST_LINE, CaseAction.SHARE: SECOND_LINE, CaseAction.COUNT: NO}
    return plain.get(action, "")


@pytest.mark.parametrize("kind", CASES)
@pytest.mark.parametrize("role", ROLES)
def test_what_is_offered_is_done_and_the_rest_is_refused_with_a_reason(
    bench: DynamicsBench, portal: Portal, role: str, kind: str
) -> None:
    organisation = bench.emulator.organisation
    organisation.privileges = ROLES[role]
    mine = bench.signed_in()
    for action in WORK:
        organisation.privileges = PRIVILEGES
        case, target = case_of(organisation, kind), target_of(organisation, action)
        organisation.privileges = ROLES[role]
        offered = frozenset() if kind == "foreign" else mine.read_case(case).row.actions
        command = DeskWork(new_key(), case, action, target, title="A part" if action is CaseAction.CHILD else "")
        # Whoever holds a stale view of his rights may ask for anything: the organisation decides.
        refusal: PortalError | None = None
        try:
            portal.send(command, FakeSending())
        except PortalError as error:
            refusal = error
        cell = f"{role} × {kind} × {action}: {refusal!r}"
        if action in offered:
            assert refusal is None, cell
        elif kind == "foreign":
            assert isinstance(refusal, (Gone, NotAllowed)), cell
        else:
            assert isinstance(refusal, (NotAllowed, Conflict, Rejected)), cell
            assert refusal.detail, cell
