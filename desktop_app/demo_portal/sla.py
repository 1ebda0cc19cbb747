"""What the desk promises for a case: a first reply and a solution in time, told by what happened in it.

The clocks stand still while the case waits for the customer or is on hold, and while it counts as solved.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from desktop_app.demo_portal.clock import parse_stamp, stamp

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from desktop_app.demo_portal.portal import Portal

Json = dict[str, Any]

_HOUR: Final = 3600
TARGETS: Final = {
    "first_reply": {"critical": 1 * _HOUR, "high": 4 * _HOUR, "normal": 24 * _HOUR, "low": 48 * _HOUR},
    "solution": {"critical": 8 * _HOUR, "high": 48 * _HOUR, "normal": 120 * _HOUR, "low": 240 * _HOUR},
}
"""Seconds within which it is promised, by priority; a case without one is a normal one."""
_STILL = frozenset({"waiting_for_you", "on_hold", "solved", "closed"})
_DONE = frozenset({"solved", "closed"})
_CALLED_OFF = frozenset({"withdrawn", "merged"})
_WARNING_SHARE = 4


def kpis(portal: Portal, case: sqlite3.Row, timeline: Sequence[Json]) -> list[Json]:
    """The clocks of a case, from its timeline."""
    history = _history(case, timeline)
    replied = next((one["at"] for one in timeline if one["kind"] == "message" and one["author"]["is_agent"]), None)
    ended, called_off = _end(history)
    is_replied = replied is not None and (ended is None or replied <= ended)
    first = (replied, False) if is_replied else (ended, called_off)
    return [
        _kpi(portal, case, id, history, end) for id, end in (("first_reply", first), ("solution", (ended, called_off)))
    ]


def standing(kpi: Json, now: datetime) -> tuple[str, timedelta]:
    """State and remaining time of a clock at a moment, counted second for second from its start."""
    end = parse_stamp(kpi["ended_at"]) if kpi["ended_at"] else now
    start = parse_stamp(kpi["started_at"])
    moments: list[tuple[datetime, int]] = [(start, 0), (max(start, end), 0)]
    for pause in kpi["pauses"]:
        moments += [(parse_stamp(pause["since"]), 1)]
        moments += [(parse_stamp(pause["until"]), -1)] if pause["until"] else []
    left, since, still = timedelta(seconds=kpi["target_s"]), start, 0
    # At one moment the end of a pause comes before the beginning of the next.
    for at, step in sorted(moments):
        counted = min(max(at, start), max(start, end))
        left -= timedelta(0) if still else counted - since
        since = counted
        still += step if at <= end else 0
    if kpi["ended_at"]:
        return "cancelled" if kpi["is_cancelled"] else "missed" if left < timedelta(0) else "met", left
    if left < timedelta(0):
        return "missed", left
    if still:
        return "paused", left
    return "nearing" if left <= timedelta(seconds=kpi["warning_s"]) else "in_progress", left


def _kpi(
    portal: Portal,
    case: sqlite3.Row,
    id: str,
    history: Sequence[tuple[str, str]],
    end: tuple[str | None, bool],
) -> Json:
    target_s = TARGETS[id][case["priority"] or "normal"]
    ended, called_off = end
    found = {
        "id": id,
        "name": portal.texts.all(f"kpi.{id}") or {"en": id},
        "started_at": case["opened_at"],
        "target_s": target_s,
        "warning_s": target_s // _WARNING_SHARE,
        "pauses": list(_pauses(history, ended)),
        "ended_at": ended,
        "is_cancelled": bool(called_off and ended),
    }
    now = portal.clock.now()
    state, left = standing(found, now)
    is_running = state in ("in_progress", "nearing") or (state == "missed" and not ended and not _is_still(history))
    return {**found, "state": state, "due_at": stamp(now + left) if is_running else None}


def _history(case: sqlite3.Row, timeline: Iterable[Json]) -> list[tuple[str, str]]:
    """When the case came to which status; the case itself knows the last one best."""
    found = [(one["at"], one["status"]) for one in timeline if one["status"]]
    if not found or found[-1][1] != case["status"]:
        found.append((case["closed_at"] or case["updated_at"], case["status"]))
    return found


def _end(history: Sequence[tuple[str, str]]) -> tuple[str | None, bool]:
    """When it came to its end for good, and whether nobody wants it any more."""
    ended: str | None = None
    for at, status in history:
        is_over = status in _DONE | _CALLED_OFF
        ended = (ended or at) if is_over else None
    return ended, history[-1][1] in _CALLED_OFF


def _is_still(history: Sequence[tuple[str, str]]) -> bool:
    return history[-1][1] in _STILL


def _pauses(history: Sequence[tuple[str, str]], ended: str | None) -> Iterable[Json]:
    since: str | None = None
    for at, status in history:
        if ended and at >= ended:
            break
        if status in _STILL and since is None:
            since = at
        elif status not in _STILL and since is not None:
            yield {"since": since, "until": at}
            since = None
    if since is not None:
        yield {"since": since, "until": ended}
