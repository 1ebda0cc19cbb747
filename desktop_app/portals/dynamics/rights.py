"""What the person's roles let him do with cases, and his access to one of them: what is refused is not offered."""

import json
from collections.abc import Mapping
from urllib.parse import quote

from desktop_app.domain.cases import CaseAction
from desktop_app.errors import BadReply, Busy, Gone, NotAllowed, PortalError, Rejected
from desktop_app.portals.dynamics import desk_wire, wire
from desktop_app.portals.dynamics.odata import Dataverse, guid
from desktop_app.portals.dynamics.wire import read_each

READ, WRITE, SHARE, ASSIGN = "ReadAccess", "WriteAccess", "ShareAccess", "AssignAccess"
APPEND_TO = "AppendToAccess"
"""To let something, such as a note, belong to the row."""
_NEEDS: Mapping[CaseAction, frozenset[str]] = {
    CaseAction.EDIT: frozenset({"prvWriteIncident"}),
    CaseAction.ASSIGN: frozenset({"prvAssignIncident"}),
    # Who may append to a queue may make its items.
    CaseAction.QUEUE: frozenset({"prvReadQueue", "prvAppendToQueue"}),
    CaseAction.CHILD: frozenset({"prvCreateIncident", "prvAppendToIncident"}),
    CaseAction.ADD_CHILD: frozenset({"prvWriteIncident", "prvAppendToIncident"}),
    CaseAction.MERGE: frozenset({"prvWriteIncident"}),
    CaseAction.ROUTE: frozenset({"prvWriteIncident", "prvAppendToQueue"}),
    CaseAction.COUNT: frozenset({"prvWriteIncident", "prvControlDecrementTerm"}),
    CaseAction.SHARE: frozenset({"prvShareIncident"}),
    CaseAction.UNSHARE: frozenset({"prvShareIncident"}),
}
"""The privileges behind each kind of work, by the names Dataverse gives them."""
_OF_ONE: Mapping[CaseAction, str] = {
    CaseAction.COMMENT: APPEND_TO,
    CaseAction.NOTE: APPEND_TO,
    CaseAction.EDIT: WRITE,
    CaseAction.SOLVE: WRITE,
    CaseAction.REOPEN: WRITE,
    CaseAction.WITHDRAW: WRITE,
    CaseAction.ASSIGN: ASSIGN,
    CaseAction.CHILD: APPEND_TO,
    CaseAction.ADD_CHILD: APPEND_TO,
    CaseAction.MERGE: WRITE,
    CaseAction.ROUTE: WRITE,
    CaseAction.COUNT: WRITE,
    CaseAction.SHARE: SHARE,
    CaseAction.UNSHARE: SHARE,
}
"""The access to the case itself that each takes."""
_NAMES = tuple(sorted(frozenset().union(*_NEEDS.values())))


def read_rights(server: Dataverse, user: str) -> frozenset[CaseAction]:
    """The work on cases that the person's roles include; none where the organisation does not say."""
    name = "Microsoft.Dynamics.CRM.RetrieveUserSetOfPrivilegesByNames"
    asked = quote(json.dumps(_NAMES, separators=(",", ":")), safe="")
    try:
        told = server.read(f"/systemusers({guid(user)})/{name}(PrivilegeNames=@p1)?@p1={asked}")
    except (NotAllowed, Gone, Rejected):
        return frozenset()
    granted = wire.read(told, desk_wire.Granted).role_privileges
    have = {one.privilege_name for one in read_each(granted, desk_wire.Privilege)}
    return frozenset(action for action, needed in _NEEDS.items() if needed <= have)


def read_access(server: Dataverse, user: str, case: str) -> frozenset[str] | None:
    """The person's access to one case; None where it cannot be asked."""
    name = "Microsoft.Dynamics.CRM.RetrievePrincipalAccess"
    try:
        told = server.read(f"/systemusers({guid(user)})/{name}(Target=@p1)?@p1={reference(case)}")
    except PortalError as error:
        if not stands(error):
            raise
        return None
    return rights_of(wire.read(told, desk_wire.Access).access_rights)


def allowed(actions: frozenset[CaseAction], access: frozenset[str] | None) -> frozenset[CaseAction]:
    """Those that the person's access to the case allows; all where it is not known, the server decides anyway."""
    if access is None:
        return actions
    return frozenset(one for one in actions if one not in _OF_ONE or _OF_ONE[one] in access)


def rights_of(told: str) -> frozenset[str]:
    """`ReadAccess, WriteAccess` → its parts."""
    return frozenset(part.strip() for part in told.split(",") if part.strip())


def stands(error: PortalError) -> bool:
    """Whether it is a no that stands: not one of a server that is away, or busy for a time it names."""
    if isinstance(error, Busy):
        return error.after_s is None and not error.is_maintenance
    return isinstance(error, (NotAllowed, Gone, Rejected, BadReply))


def reference(case: str) -> str:
    """A case as the parameter of a function, quoted for an address."""
    return quote(f"{{'@odata.id':'incidents({guid(case)})'}}", safe="")
