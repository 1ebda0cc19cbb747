"""What happened in a case: the newest part with the case, the rest page by page; the desk's own notes for it alone.

Nothing may tell a customer that there is a note: entries are counted without, and a note is no change of the case
but for the desk.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from desktop_app.demo_portal.problems import Problem

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from desktop_app.demo_portal.people import Person
    from desktop_app.demo_portal.portal import Portal

Json = dict[str, Any]
INTERNAL: Final = ("note", "task")
"""Kinds of entries that only the desk sees."""
IS_INTERNAL: Final = "kind IN ('note', 'task')"
_COLUMNS = (
    "SELECT e.*, p.name AS author_name,"
    " EXISTS (SELECT 1 FROM person_roles r WHERE r.person_id = e.author_id AND r.role = 'agent') AS is_agent"
    " FROM entries e LEFT JOIN people p ON p.id = e.author_id WHERE e.case_id = ?"
)


def everything(connection: sqlite3.Connection, portal: Portal, case: sqlite3.Row) -> list[Json]:
    """The whole timeline, oldest first, each entry with its `place`; not to be handed out as it is."""
    return list(_entries(portal, case, connection.execute(f"{_COLUMNS} ORDER BY e.seq", (case["id"],))))


def for_all(entries: Sequence[Json]) -> list[Json]:
    """The entries that are not the desk's own: clocks and stages go by these, whoever reads them."""
    return [entry for entry in entries if entry["kind"] not in INTERNAL]


def newest(portal: Portal, me: Person, entries: Sequence[Json]) -> Json:
    """The part of a case that tells of its timeline: the newest entries I may see, and where it goes on."""
    mine = list(entries) if me.is_agent else for_all(entries)
    size = portal.settings.timeline_size
    shown = mine[-size:]
    return {"timeline": _bare(shown), "older": str(shown[0]["place"]) if len(mine) > size else None}


def before(connection: sqlite3.Connection, portal: Portal, me: Person, case: sqlite3.Row, place: str) -> Json:
    """The page of entries before a place. Raises Problem bad_request for what is no place."""
    if not place.isascii() or not place.isdecimal() or len(place) > 18:
        raise Problem("bad_request")
    size = portal.settings.timeline_size
    hidden = "" if me.is_agent else f" AND NOT e.{IS_INTERNAL}"
    rows = connection.execute(
        f"{_COLUMNS}{hidden} AND e.seq < ? ORDER BY e.seq DESC LIMIT ?", (case["id"], int(place), size + 1)
    ).fetchall()
    shown = list(_entries(portal, case, reversed(rows[:size])))
    return {"entries": _bare(shown), "older": str(shown[0]["place"]) if len(rows) > size else None}


def updated_at(me: Person, case: sqlite3.Row) -> str:
    """When the case changed for me: a note changes it for the desk."""
    changed: str = case["updated_at"]
    return max(changed, case["noted_at"] or "") if me.is_agent else changed


def next_id(connection: sqlite3.Connection, case_id: str, kind: str) -> str:
    """The id of the next entry of a kind; notes are numbered apart, for a gap would tell of them."""
    letter, condition = ("n", IS_INTERNAL) if kind in INTERNAL else ("e", f"NOT {IS_INTERNAL}")
    sql = f"SELECT count(*) FROM entries WHERE case_id = ? AND {condition}"  # noqa: S608
    return f"{case_id}-{letter}{connection.execute(sql, (case_id,)).fetchone()[0] + 1}"


def _entries(portal: Portal, case: sqlite3.Row, rows: Iterable[sqlite3.Row]) -> Iterable[Json]:
    desk = {"id": "portal", "name": portal.texts.say("portal.name", case["language"]) or "", "is_agent": True}
    for row in rows:
        author = {"id": row["author_id"], "name": row["author_name"], "is_agent": bool(row["is_agent"])}
        yield {
            "place": row["seq"],
            "id": row["id"],
            "at": row["at"],
            "kind": row["kind"],
            "author": author if row["author_id"] else desk,
            "text": row["text"],
            "html": row["html"],
            "letter": _letter(row["letter"]),
            "status": row["status"],
            "attachment_ids": json.loads(row["attachment_ids"]),
        }


def _letter(text: str | None) -> Json | None:
    if text is None:
        return None
    empty: Json = {"subject": "", "from": None, "to": [], "copy_to": [], "is_incoming": None}
    return {**empty, **json.loads(text)}


def _bare(entries: Iterable[Json]) -> list[Json]:
    return [{name: value for name, value in entry.items() if name != "place"} for entry in entries]
