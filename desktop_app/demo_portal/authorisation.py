"""Who may see and do what. A foreign case is answered like one that does not exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.demo_portal.people import Person

OPEN = frozenset({"received", "being_worked_on", "waiting_for_you", "on_hold"})
DONE = frozenset({"solved", "closed"})
REOPEN_DAYS = 14
DESK_ACTIONS = ("assign", "queue", "route", "child", "add_child", "merge")
SHARING = ("share", "unshare")
EDIT = "edit"
NOTE = "note"

_LEAD = "desk_lead"
_ORGANISATION_ADMINS = ("customer_admin", "workspace_admin")


def visible_cases(me: Person) -> tuple[str, tuple[str, ...]]:
    """An SQL condition on `cases` (alias c) with its values: my own and my organisations' cases, all for an agent.

    Members see their organisation's cases, as in the list "organisation's cases" of a customer portal, and those
    shared with them; what they may do with a colleague's case is less, see `actions`.
    """
    if me.is_agent:
        return "1", ()
    marks = ", ".join("?" * len(me.organisation_ids))
    shared = (
        "SELECT case_id FROM shares WHERE with_id = ? OR with_id IN"
        " (SELECT group_id FROM group_members WHERE person_id = ?)"
    )
    condition = f"(c.requester_id = ? OR c.organisation_id IN ({marks}) OR c.id IN ({shared}))"
    return condition, (me.id, *me.organisation_ids, me.id, me.id)


def sees_case(me: Person, case: sqlite3.Row) -> bool:
    """The same rule for one row."""
    is_ours = case["requester_id"] == me.id or case["organisation_id"] in me.organisation_ids
    return me.is_agent or is_ours or case["id"] in me.shared


def actions(me: Person, case: sqlite3.Row, *, may_reopen_closed: bool) -> list[str]:
    """What I may do with a case that I see, in the state it is in."""
    return [action for action in permitted(me, case) if possible(case, action, may_reopen_closed=may_reopen_closed)]


def permitted(me: Person, case: sqlite3.Row) -> list[str]:
    """What my part in the case allows, whatever state it is in."""
    if me.is_agent:
        counting = ["count"] if me.has(_LEAD) else []
        return ["comment", "solve", "reopen", "withdraw", EDIT, *DESK_ACTIONS, *counting, *SHARING, NOTE]
    if case["requester_id"] == me.id:
        return ["comment", "solve", "reopen", "withdraw", "rate", *SHARING]
    if me.has(*_ORGANISATION_ADMINS) and case["organisation_id"] in me.organisation_ids:
        return ["comment", "solve", "reopen", "withdraw", *SHARING]
    return ["comment"]


def possible(case: sqlite3.Row, action: str, *, may_reopen_closed: bool) -> bool:
    """What the state of the case allows, whoever asks."""
    status = case["status"]
    if action == "comment":
        return status in OPEN or status == "solved"
    if action == NOTE:
        return bool(status != "merged")
    if action in ("child", "add_child"):
        # One level only: what is part of another case is not divided further.
        return status in OPEN and not case["has_parent"]
    if action in SHARING:
        return status != "merged" if action == "share" else bool(case["is_shared"])
    if action in ("solve", "withdraw", "count", EDIT, *DESK_ACTIONS):
        return status in OPEN
    if action == "reopen":
        return status == "solved" or (status == "closed" and may_reopen_closed)
    return status in DONE and case["rating"] is None


def may_order(me: Person, order_roles: list[str] | None) -> bool:
    """Whether an item's roles let me order it; no roles means everybody."""
    return not order_roles or me.is_agent or me.has(*order_roles)
