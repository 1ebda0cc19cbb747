"""To whom and where the desk gives cases: enabled users, teams that may own things, active queues."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.cases import DESK_WORK, CaseAction
from desktop_app.domain.ids import PersonId
from desktop_app.domain.standing import Agent, Circle, Desk, Group, Queue
from desktop_app.domain.text import LocalText
from desktop_app.errors import Gone, NotAllowed, Rejected
from desktop_app.portals.dynamics import desk_wire, wire
from desktop_app.portals.dynamics.odata import Dataverse, guid
from desktop_app.portals.dynamics.wire import read_each

_MOST = 500
_GIVES = frozenset({CaseAction.ASSIGN, CaseAction.SHARE})
_SHARES = frozenset({CaseAction.SHARE, CaseAction.UNSHARE})
_USERS = {
    "$select": "systemuserid,fullname",
    # Not those that are programs, nor the support's own.
    "$filter": "isdisabled eq false and islicensed eq true and accessmode eq 0",
    "$orderby": "fullname",
}
_TEAMS = {
    "$select": "teamid,name",
    # Access teams own nothing; everybody of a business unit is in its own team.
    "$filter": "teamtype ne 1 and isdefault eq false",
    "$orderby": "name",
}
_QUEUES = {"$select": "queueid,name", "$filter": "statecode eq 0", "$orderby": "name"}


@dataclass(frozen=True, slots=True)
class Places:
    """Where the person's work goes: `desk` for those who give cases, `circle` for those who share them."""

    desk: Desk | None = None
    circle: Circle | None = None


def read_places(server: Dataverse, user: str, rights: frozenset[CaseAction]) -> Places:
    """What the person's rights are of use with; nothing is asked for in vain. Raises PortalError."""
    names, groups = [], []
    if rights & _GIVES:
        users = _some(server, "/systemusers", _USERS, desk_wire.User)
        names = [Agent(PersonId(one.systemuserid.lower()), one.fullname or "") for one in users]
        teams = _some(server, "/teams", _TEAMS, desk_wire.Team)
        groups = [Agent(PersonId(one.teamid.lower()), one.name or "") for one in teams]
    found = _some(server, "/queues", _QUEUES, desk_wire.Queue) if CaseAction.QUEUE in rights else []
    queues = tuple(Queue(one.queueid.lower(), LocalText.of(one.name or "")) for one in found)
    circle = Circle(
        tuple(one for one in names if one.id != user),
        tuple(Group(one.id, LocalText.of(one.name)) for one in groups),
    )
    return Places(
        Desk((*names, *groups) if CaseAction.ASSIGN in rights else (), queues)
        if rights & DESK_WORK - _SHARES
        else None,
        circle if CaseAction.SHARE in rights else None,
    )


def read_teams(server: Dataverse, user: str) -> tuple[str, ...]:
    """The teams the person is in: what is theirs is his work, too."""
    query = {"$select": "teamid"}
    found = _some(server, f"/systemusers({guid(user)})/teammembership_association", query, desk_wire.Team)
    return tuple(one.teamid.lower() for one in found)


def _some(server: Dataverse, path: str, query: Mapping[str, str], shape: type[wire.Wired]) -> list[wire.Wired]:
    """At most as many as a menu can show; none of what the person may not read."""
    try:
        # With a page size `$top` would be ignored.
        rows = server.page(path, {**query, "$top": str(_MOST)}, rows=None).values[:_MOST]
    except (NotAllowed, Gone, Rejected):
        return []
    return list(read_each(rows, shape))
