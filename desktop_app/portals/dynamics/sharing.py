"""Cases that are shared: with whom, and what they may do with them; given, and taken back."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.errors import Gone, PortalError
from desktop_app.portals.dynamics import desk_wire, wire
from desktop_app.portals.dynamics.odata import Dataverse, any_of, guid
from desktop_app.portals.dynamics.rights import APPEND_TO, READ, read_access, reference, rights_of, stands
from desktop_app.portals.dynamics.wire import read_each

_GIVEN = (READ, APPEND_TO)
"""To see a case and to write in it. Whoever is to do more with it should be given the case, or have the role."""
_MOST_SHARED = 40
USER, TEAM = "systemuser", "team"
SETS = {USER: "systemusers", TEAM: "teams"}


@dataclass(frozen=True, slots=True)
class Sharee:
    """Somebody who sees a case because it was shared. `kind`: `systemuser` or `team`."""

    id: str
    kind: str
    rights: frozenset[str]


def read_shares(server: Dataverse, case: str) -> tuple[Sharee, ...]:
    """All with whom a case is shared. Raises PortalError."""
    told = server.read(f"/RetrieveSharedPrincipalsAndAccess(Target=@p1)?@p1={reference(case)}")
    rows = read_each(wire.read(told, desk_wire.Shared).principal_accesses, desk_wire.Share)
    return tuple(
        Sharee(one.principal.ownerid.lower(), one.principal.kind.rpartition(".")[2], rights_of(one.access_mask))
        for one in rows
    )


def read_shared_with(server: Dataverse, principals: Sequence[str], since: str = "") -> tuple[str, ...]:
    """The cases that are shared with any of these, the newest of them; since a time of the portal, where it is given.

    Empty where the organisation lets nobody read that table: then such cases are not in the list.
    """
    query = {
        "$select": "objectid",
        "$filter": f"objecttypecode eq 'incident' and {any_of('principalid', principals)}"
        + (f" and changedon ge {since}" if since else ""),
        "$orderby": "changedon desc",
        "$top": str(_MOST_SHARED),
    }
    try:
        rows = server.page("/principalobjectaccessset", query, rows=None).values[:_MOST_SHARED]
    except PortalError as error:
        if not stands(error):
            raise
        return ()
    return tuple(dict.fromkeys(one.objectid.lower() for one in read_each(rows, desk_wire.Sharee)))


def is_shared(server: Dataverse, case: str, id: str) -> bool:
    """Whether it is shared with that one, so that he sees it. Raises PortalError."""
    return any(one.id == guid(id) and READ in one.rights for one in read_shares(server, case))


def share(server: Dataverse, me: str, case: str, id: str) -> None:
    """Let a user or a team see a case and write in it; what they have besides they keep. Raises PortalError."""
    known = next((one for one in read_shares(server, case) if one.id == guid(id)), None)
    mine = read_access(server, me, case)
    # Nobody can give what he has not.
    given = {one for one in _GIVEN if mine is None or one in mine} | {READ}
    kind = known.kind if known else kind_of(server, id)
    mask = ", ".join(sorted(given | (known.rights if known else frozenset())))
    body = {"Target": target(case), "PrincipalAccess": {"AccessMask": mask, "Principal": _principal(kind, id)}}
    server.act("ModifyAccess" if known else "GrantAccess", body, is_write=True)


def unshare(server: Dataverse, case: str, id: str) -> None:
    """Take it back. Raises PortalError."""
    known = next((one for one in read_shares(server, case) if one.id == guid(id)), None)
    if known is not None:
        body = {"Target": target(case), "Revokee": _principal(known.kind, id)}
        server.act("RevokeAccess", body, is_write=True)


def kind_of(server: Dataverse, id: str) -> str:
    """What somebody is who owns cases or sees them: a user or a team. Gone for neither."""
    try:
        server.read(f"/systemusers({guid(id)})", {"$select": "systemuserid"})
    except Gone:
        server.read(f"/teams({guid(id)})", {"$select": "teamid"})
        return TEAM
    return USER


def target(case: str) -> dict[str, Any]:
    """A case in the body of an action."""
    return {"incidentid": guid(case), "@odata.type": "Microsoft.Dynamics.CRM.incident"}


def _principal(kind: str, id: str) -> dict[str, Any]:
    return {f"{kind}id": guid(id), "@odata.type": f"Microsoft.Dynamics.CRM.{kind}"}
