"""Pure: cases of Dataverse ↔ ours. Unknown values become our "unknown", with the organisation's word beside them."""

from collections.abc import Mapping

from desktop_app.domain.capabilities import Capabilities, Capability
from desktop_app.domain.cases import DESK_WORK, CaseAction, CaseRow, Priority, Relation, Status
from desktop_app.domain.identity import Person
from desktop_app.domain.ids import AccountId, CaseId, ItemId, OrganisationId, PersonId, ServiceId, TypeId
from desktop_app.domain.text import LocalText
from desktop_app.portals.dynamics import wire
from desktop_app.portals.dynamics.catalog import GENERAL
from desktop_app.portals.dynamics.labels import maybe_moment, moment
from desktop_app.portals.dynamics.metadata import CaseTable
from desktop_app.portals.dynamics.people import Me

NO_ACCOUNT = AccountId("")
"""An adapter does not know whose account it serves; the sync writes that in."""
ACTIVE, RESOLVED, CANCELLED = 0, 1, 2
IN_PROGRESS, SOLVED, WITHDRAWN, MERGED = 1, 5, 6, 2000
FROM_THE_WEB = 3
_EXCERPT_CHARS = 200
_SHARING = frozenset({CaseAction.SHARE, CaseAction.UNSHARE})
_DIVIDING = frozenset({CaseAction.CHILD, CaseAction.ADD_CHILD})
_COUNTING = frozenset({CaseAction.COUNT})
_WORKED_ON: Mapping[int | None, Status] = {
    1: Status.BEING_WORKED_ON,
    2: Status.ON_HOLD,
    3: Status.WAITING_FOR_YOU,
    4: Status.BEING_WORKED_ON,
}
# One is the most urgent.
_PRIORITIES: Mapping[int | None, Priority] = {1: Priority.HIGH, 2: Priority.NORMAL, 3: Priority.LOW}
_CODES: Mapping[Priority | None, int] = {Priority.CRITICAL: 1, Priority.HIGH: 1, Priority.NORMAL: 2, Priority.LOW: 3}


def status(state: int, reason: int | None) -> Status:
    """The state tells open from closed; the reason only what sort of it, where it is one that Dynamics ships."""
    match state:
        case 0:
            return _WORKED_ON.get(reason, Status.BEING_WORKED_ON)
        case 1:
            return Status.SOLVED
        case 2:
            return Status.MERGED if reason == MERGED else Status.WITHDRAWN
    return Status.UNKNOWN


def priority_code(priority: Priority | None) -> int | None:
    """What stands for it there; None leaves it to the organisation."""
    return _CODES.get(priority)


def actions(stands: Status, have: Capabilities, work: frozenset[CaseAction] = frozenset()) -> frozenset[CaseAction]:
    """What may be done with a case that stands so. Closed cases are read-only until they are opened again.

    `work`: what of the desk's work the person's roles include.
    """
    match stands:
        case Status.SOLVED:
            possible = {CaseAction.REOPEN: Capability.REOPEN, CaseAction.RATE: Capability.RATE_CASE}
        case Status.WITHDRAWN:
            possible = {CaseAction.REOPEN: Capability.REOPEN}
        case Status.MERGED:
            possible = {}
        case _:
            possible = {
                CaseAction.COMMENT: Capability.REPLY,
                CaseAction.SOLVE: Capability.SOLVE,
                CaseAction.WITHDRAW: Capability.WITHDRAW,
            }
    if work and stands is not Status.MERGED:
        possible[CaseAction.NOTE] = Capability.NOTES
    if CaseAction.EDIT in work and stands.is_open:
        possible[CaseAction.EDIT] = Capability.EDIT_CASE
    plain = frozenset(action for action, capability in possible.items() if capability in have)
    return plain | (_of_the_desk(stands) & work) if Capability.CASEWORK in have else plain


def _of_the_desk(stands: Status) -> frozenset[CaseAction]:
    """Whom a case is shared with is no part of it: that may change as long as anybody works with it."""
    if stands.is_open:
        return DESK_WORK
    return _SHARING if stands is not Status.MERGED else frozenset()


def _work(row: wire.Incident, me: Me) -> frozenset[CaseAction]:
    """What of the person's work makes sense with this case: parts have no parts, and only what is agreed on counts."""
    return me.rights - (_DIVIDING if row.parent else frozenset()) - (frozenset() if row.entitlement else _COUNTING)


def case_row(row: wire.Incident, me: Me, table: CaseTable, have: Capabilities) -> CaseRow:
    """A case as it stands in a list. It changes with its conversation, which its own time does not tell."""
    stands = status(row.statecode, row.statuscode)
    updated = max(moment(one) for one in (row.modifiedon, *(each.modifiedon for each in [*row.notes, *row.activities])))
    word = table.label("statuscode", row.statuscode) or LocalText.of(row.status_label or "")
    return CaseRow(
        account_id=NO_ACCOUNT,
        id=CaseId(row.incidentid.lower()),
        number=row.ticketnumber or "",
        title=row.title or "",
        status=stands,
        opened_at=moment(row.createdon),
        updated_at=updated,
        status_word=word,
        type_id=TypeId(str(row.casetypecode)) if row.casetypecode is not None else None,
        item_id=ItemId(row.subject or GENERAL),
        service_id=ServiceId(row.product) if row.product else None,
        priority=_PRIORITIES.get(row.prioritycode),
        requester=_requester(row),
        organisation_id=OrganisationId(row.customer) if row.customer and row.customer_table != "contact" else None,
        # The name is missing where the person may not read the owner.
        owner=Person(PersonId(row.owner), row.owner_name or "") if row.owner else None,
        closed_at=None if stands.is_open else maybe_moment(row.deactivatedon) or moment(row.modifiedon),
        is_mine=is_mine(row, me),
        excerpt=(row.description or "")[:_EXCERPT_CHARS],
        actions=actions(stands, have, _work(row, me)),
    )


def is_mine(row: wire.Incident, me: Me) -> bool:
    """Whether it is for the person, or was made by him for nobody in particular."""
    whose = row.contact or (row.customer if row.customer_table == "contact" else None)
    if whose:
        return bool(me.contact) and whose.lower() == me.contact
    return (row.creator or "").lower() == me.user


def relation(kind: str, row: wire.Brief) -> Relation:
    """Another case that belongs to this one."""
    return Relation(kind, CaseId(row.incidentid.lower()), row.ticketnumber or "", row.title or "")


def _requester(row: wire.Incident) -> Person | None:
    for id, name in (
        (row.contact, row.contact_name),
        (row.customer if row.customer_table == "contact" else None, row.customer_name),
        (row.creator, row.creator_name),
    ):
        if id:
            return Person(PersonId(id), name or "")
    return None
