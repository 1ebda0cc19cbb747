"""To whom and where the desk gives cases: enabled users, teams that may own things, active queues."""

from collections.abc import Mapping

from desktop_app.domain.cases import CaseAction
from desktop_app.domain.ids import PersonId
from desktop_app.domain.standing import Agent, Desk, Queue
from desktop_app.domain.text import LocalText
from desktop_app.errors import Gone, NotAllowed, Rejected
from desktop_app.portals.dynamics import desk_wire, wire
from desktop_app.portals.dynamics.odata import Dataverse, guid
from desktop_app.portals.dynamics.wire import read_each

_MOST = 500
_GIVES = frozenset({CaseAction.ASSIGN, CaseAction.SHARE})
_PUTS = frozenset({CaseAction.QUEUE})
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


def read_desk(server: Dataverse, rights: frozenset[CaseAction]) -> Desk | None:
    """Those that the person's rights are of use with; None for somebody with none. Raises PortalError."""
    if not rights:
        return None
    agents: list[Agent] = []
    if rights & _GIVES:
        users = _some(server, "/systemusers", _USERS, desk_wire.User)
        teams = _some(server, "/teams", _TEAMS, desk_wire.Team)
        agents = [Agent(PersonId(one.systemuserid.lower()), one.fullname or "") for one in users]
        agents += [Agent(PersonId(one.teamid.lower()), one.name or "") for one in teams]
    queues = _some(server, "/queues", _QUEUES, desk_wire.Queue) if rights & _PUTS else []
    return Desk(tuple(agents), tuple(Queue(one.queueid.lower(), LocalText.of(one.name or "")) for one in queues))


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
