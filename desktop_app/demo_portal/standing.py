"""What a case says of itself: by which rule somebody sees it, and which stage it is in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desktop_app.demo_portal import sharing

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from desktop_app.demo_portal.people import Person
    from desktop_app.demo_portal.portal import Portal

Json = dict[str, Any]
STAGES: Final = ("identify", "research", "resolve")
_OVER = frozenset({"solved", "closed"})
_LEFT = frozenset({"withdrawn", "merged"})


def why(connection: sqlite3.Connection, me: Person, case: sqlite3.Row) -> Json:
    """The first rule by which I see a case: an agent's role, my own case, an organisation I belong to, or a share."""
    name = dict(me.organisations).get(case["organisation_id"])
    rule = "agent" if me.is_agent else "requester" if case["requester_id"] == me.id else "organisation"
    if rule == "organisation" and name is None:
        return {"rule": "shared", "organisation": None, "by": sharing.by_whom(connection, me, case["id"])}
    return {"rule": rule, "organisation": name if rule == "organisation" else None, "by": None}


def stages(portal: Portal, case: sqlite3.Row, timeline: Sequence[Json]) -> list[Json]:
    """The stages of the desk's work with what each needs; the first that lacks something is the current one."""
    is_answered = any(one["kind"] == "message" and one["author"]["is_agent"] for one in timeline)
    is_over = case["status"] in _OVER
    needs = {
        "identify": {"description": bool(case["description"].strip()), "owner": case["owner_id"] is not None},
        "research": {"first_reply": is_answered, "answers": case["status"] != "waiting_for_you"},
        "resolve": {"solution": is_over},
    }
    current = next((id for id in STAGES if not all(needs[id].values())), None)
    place = len(STAGES) if is_over or current is None else STAGES.index(current)
    return [
        {
            "id": id,
            "title": portal.texts.all(f"stage.{id}") or {"en": id},
            "state": _state(at, place, is_left=case["status"] in _LEFT),
            "needs": [
                {"id": need, "title": portal.texts.all(f"need.{need}") or {"en": need}, "is_met": is_met}
                for need, is_met in needs[id].items()
            ],
        }
        for at, id in enumerate(STAGES)
    ]


def _state(at: int, place: int, *, is_left: bool) -> str:
    if at < place:
        return "done"
    return "left" if is_left else "active" if at == place else "ahead"
