"""How a case stands with the person who reads it: why he sees it, what he may do with it, who else sees it."""

from dataclasses import replace

from desktop_app.domain.cases import Case, CaseAction
from desktop_app.domain.standing import Queue, SeenBy, Shared, Why
from desktop_app.domain.text import LocalText
from desktop_app.errors import PortalError
from desktop_app.portals.dynamics import wire
from desktop_app.portals.dynamics.cases import Reader
from desktop_app.portals.dynamics.desk_work import read_queue_items
from desktop_app.portals.dynamics.people import Me
from desktop_app.portals.dynamics.rights import READ, allowed, read_access, stands
from desktop_app.portals.dynamics.sharing import SETS, TEAM, Sharee, read_shares

_NAMES = {"systemuser": "fullname", TEAM: "name"}


def with_standing(reader: Reader, found: wire.Incident, case: Case) -> Case:
    """The case with all of it. What cannot be asked is left out; the case is shown all the same."""
    me, id = reader.me, case.row.id
    is_known = case.row.is_mine or _is_ours(found, me)
    # Who only asks sees his own and his organisation's cases anyway, and shares none.
    shares = _shares(reader, id) if me.rights or not is_known else ()
    sharees = {one.id for one in shares}
    actions = allowed(case.row.actions, read_access(reader.server, me.user, id))
    if not shares:
        actions -= {CaseAction.UNSHARE}
    return replace(
        case,
        row=replace(case.row, actions=actions, is_shared_with_me=not sharees.isdisjoint({me.user, *me.teams})),
        why=why(found, me, sharees, is_mine=case.row.is_mine),
        queue=_queue(reader, id) if me.works else None,
        shares=shares,
        is_counted=(found.decremententitlementterm is not False) if found.entitlement else None,
    )


def why(found: wire.Incident, me: Me, shared_with: set[str], *, is_mine: bool) -> Why | None:
    """The rule by which the person sees the case; None where only the portal's administrator knows."""
    mine = {me.user, *me.teams}
    if is_mine:
        return Why(SeenBy.REQUESTER)
    if _is_ours(found, me):
        return Why(SeenBy.ORGANISATION, found.customer_name or "")
    if me.works and (found.owner or "").lower() in mine:
        return Why(SeenBy.AGENT)
    if shared_with & mine:
        return Why(SeenBy.SHARED)
    return Why(SeenBy.AGENT) if me.works else None


def _is_ours(found: wire.Incident, me: Me) -> bool:
    return bool(me.account) and (found.customer or "").lower() == me.account


def _queue(reader: Reader, case: str) -> Queue | None:
    try:
        items = read_queue_items(reader.server, case)
    except PortalError as error:
        if not stands(error):
            raise
        return None
    return next((Queue(one.queue.lower(), LocalText.of(one.queue_name or "")) for one in items if one.queue), None)


def _shares(reader: Reader, case: str) -> tuple[Shared, ...]:
    try:
        found = read_shares(reader.server, case)
    except PortalError as error:
        if not stands(error):
            raise
        return ()
    seen = [one for one in found if READ in one.rights and one.kind in SETS]
    return tuple(Shared(one.id, LocalText.of(_name(reader, one)), is_group=one.kind == TEAM) for one in seen)


def _name(reader: Reader, one: Sharee) -> str:
    """Of the desk's people it is known already; the table of shares tells none."""
    circle = reader.me.identity.circle
    known: dict[str, str] = {each.id: each.name for each in circle.people} if circle else {}
    known |= {each.id: each.title.in_("en") for each in circle.groups} if circle else {}
    if one.id in known:
        return known[one.id]
    column = _NAMES[one.kind]
    try:
        return str(reader.server.read(f"/{SETS[one.kind]}({one.id})", {"$select": column}).get(column) or "")
    except PortalError as error:
        if not stands(error):
            raise
        return ""
