"""What a person sees of the agreements: which workspaces, whose use, and by which rule.

The page is open to customer admins, workspace admins, those with the role activity_viewer, authorised contacts and
learning managers; nobody else is told of an agreement. A support request is shown to an admin of its workspace and
else by at least one of four rules: member of a group it was shared with, shared with the person himself, primary
contact, role view_all_requests. Contacts and courses name people and follow the same rules; a learning manager sees
all courses. Workshops, assessments and credits name nobody and are shown to every member of the workspace.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop_app.demo_portal.people import Person

Json = dict[str, Any]

_OPENS = (
    "customer_admin",
    "workspace_admin",
    "activity_viewer",
    "authorised_contact",
    "learning_manager",
    "view_all_requests",
    "agent",
)
_REQUESTS = frozenset({"reactive", "advisory", "additional_cases"})
_NAMELESS = frozenset({"proactive", "assessments", "proactive_credits", "none"})
_NOT_USED = frozenset({"scheduled", "cancelled"})
_HIDDEN = ("contact_id", "shared_with", "group_id")
"""Who else may see a row is nobody's business."""


def may_open(me: Person) -> bool:
    """Whether any role of mine opens the page at all."""
    return me.has(*_OPENS)


def is_for(body: Json, me: Person) -> bool:
    """Whether I belong to one of its workspaces, whether or not I may read the agreement."""
    workspaces = body.get("workspaces", [])
    return not workspaces or any(_is_member(one, me) for one in workspaces)


def as_seen(body: Json, me: Person) -> Json | None:
    """An agreement with the workspaces and uses that I may see; None if it is not for me."""
    if not may_open(me) or not (me.is_agent or body.get("organisation_id") in me.organisation_ids):
        return None
    workspaces = body.get("workspaces", [])
    mine = [one for one in workspaces if _is_member(one, me)]
    if workspaces and not mine:
        return None
    groups = _my_groups(body.pop("groups", []), me)
    body["workspaces"] = [{"id": one["id"], "name": one["name"]} for one in mine]
    seen = _Seen(me, frozenset(one["id"] for one in mine), groups, is_whole=len(mine) == len(workspaces))
    for package in body.get("packages", []):
        for entitlement in package.get("entitlements", []):
            seen.narrow(entitlement)
    return body


class _Seen:
    """One person's view of one agreement."""

    def __init__(self, me: Person, workspace_ids: frozenset[str], groups: frozenset[str], *, is_whole: bool) -> None:
        self._me, self._workspace_ids, self._groups, self._is_whole = me, workspace_ids, groups, is_whole

    def narrow(self, entitlement: Json) -> None:
        """Leave of an entitlement what I may see; where that is not everything, its figures cover no more."""
        kind = entitlement.get("drilldown") or "none"
        usage = entitlement.get("usage", [])
        shown = [{**row, "why": why} for row in usage if (why := self.why(row, kind)) is not None]
        is_all = self._sees_all(kind)
        # Whoever orders for the customer is told what is left; it is the agreement's figure, not a sum of his rows.
        has_totals = is_all or self._me.has("authorised_contact")
        entitlement["usage"] = [{name: row[name] for name in row if name not in _HIDDEN} for row in shown]
        entitlement["rows"] = "all" if is_all else "visible"
        entitlement["totals"] = "all" if has_totals else "visible"
        if not has_totals and entitlement.get("used") is not None:
            entitlement["used"] = _used(shown)
            entitlement["remaining"] = None

    def why(self, row: Json, kind: str) -> str | None:
        """The rule that shows me a row; None if there is none."""
        me = self._me
        is_here = row.get("workspace_id") in self._workspace_ids or not row.get("workspace_id") or me.is_agent
        named = row.get("contact_id") == me.id or (bool(row.get("email")) and row.get("email") == me.email)
        rules = (
            ("admin", is_here and self._is_admin()),
            ("view_all", is_here and kind in _REQUESTS and me.has("view_all_requests")),
            ("learning_manager", is_here and kind == "education" and me.has("learning_manager")),
            ("group", row.get("group_id") in self._groups),
            ("shared", me.id in row.get("shared_with", [])),
            ("primary_contact", named),
            ("everybody", is_here and kind in _NAMELESS),
        )
        return next((rule for rule, applies in rules if applies), None)

    def _is_admin(self) -> bool:
        return self._me.has("customer_admin", "workspace_admin", "agent")

    def _sees_all(self, kind: str) -> bool:
        if not self._is_whole:
            return False
        me = self._me
        return (
            self._is_admin()
            or kind in _NAMELESS
            or (kind in _REQUESTS and me.has("view_all_requests"))
            or (kind == "education" and me.has("learning_manager"))
        )


def _is_member(workspace: Json, me: Person) -> bool:
    """Admins of the customer are in all its workspaces; one without a list of members is everybody's."""
    members = workspace.get("members")
    return members is None or me.id in members or me.has("customer_admin", "agent")


def _my_groups(groups: Collection[Json], me: Person) -> frozenset[str]:
    return frozenset(group["id"] for group in groups if me.id in group["members"])


def _used(rows: list[Json]) -> float:
    amounts = (Decimal(str(row.get("quantity") or 0)) for row in rows if row.get("status") not in _NOT_USED)
    return float(sum(amounts, Decimal(0)))
