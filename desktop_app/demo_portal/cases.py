"""Reading cases: rows for lists, the whole case with its conversation, only what the person may see."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from desktop_app.demo_portal import answers, detail_choices, sharing, sla, standing, timeline
from desktop_app.demo_portal.authorisation import REOPEN_DAYS, actions, sees_case, visible_cases
from desktop_app.demo_portal.clock import parse_stamp
from desktop_app.demo_portal.documents import stored
from desktop_app.demo_portal.problems import not_found

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.demo_portal.people import Person
    from desktop_app.demo_portal.portal import Portal

Json = dict[str, Any]
EXCERPT_CHARS = 160

_ROWS = (
    "SELECT c.*, r.name AS requester_name, o.name AS owner_name,"
    " (SELECT count(*) FROM attachments a WHERE a.case_id = c.id) AS attachments_count,"
    " (SELECT count(*) FROM entries e WHERE e.case_id = c.id AND e.kind = 'message') AS messages_count,"
    " (SELECT e.text FROM entries e WHERE e.case_id = c.id AND e.kind = 'message' ORDER BY e.seq DESC LIMIT 1)"
    " AS last_message,"
    " EXISTS (SELECT 1 FROM relations l WHERE l.case_id = c.id AND l.kind = 'parent') AS has_parent,"
    " EXISTS (SELECT 1 FROM shares s WHERE s.case_id = c.id) AS is_shared"
    " FROM cases c JOIN people r ON r.id = c.requester_id LEFT JOIN people o ON o.id = c.owner_id"
)
_INVERSE = {"related": "related", "parent": "child", "merged_into": "merged_from"}


def after(connection: sqlite3.Connection, me: Person, before: int, limit: int) -> list[tuple[int, sqlite3.Row]]:
    """The next cases that I see, newest first, each with its place; `before` = 0 starts at the newest."""
    condition, values = visible_cases(me)
    # The page is chosen first: else the counts of every visible case would be made only to be sorted away.
    page = f"SELECT c.seq FROM cases c WHERE {condition} AND (? = 0 OR c.seq < ?) ORDER BY c.seq DESC LIMIT ?"  # noqa: S608
    rows = connection.execute(f"{_ROWS} WHERE c.seq IN ({page}) ORDER BY c.seq DESC", (*values, before, before, limit))
    return [(row["seq"], row) for row in rows]


def find(connection: sqlite3.Connection, me: Person, id: str) -> sqlite3.Row:
    """The row of a case that I see. Raises Problem not_found for a foreign or unknown one."""
    row = connection.execute(f"{_ROWS} WHERE c.id = ?", (id,)).fetchone()
    if row is None or not sees_case(me, row):
        raise not_found()
    found: sqlite3.Row = row
    return found


def made_with(connection: sqlite3.Connection, me: Person, key: str) -> sqlite3.Row:
    """The newest case that I made with this idempotency key. Raises Problem not_found."""
    row = connection.execute(
        f"{_ROWS} WHERE c.requester_id = ? AND c.create_key = ? ORDER BY c.seq DESC LIMIT 1", (me.id, key)
    ).fetchone()
    if row is None:
        raise not_found()
    found: sqlite3.Row = row
    return found


def of_another(connection: sqlite3.Connection, me: Person, key: str) -> sqlite3.Row | None:
    """The case that somebody else made with this key: it was carried to me in a file."""
    row: sqlite3.Row | None = connection.execute(
        f"{_ROWS} WHERE c.create_key = ? AND c.requester_id <> ? ORDER BY c.seq LIMIT 1", (key, me.id)
    ).fetchone()
    return row


def as_row(portal: Portal, me: Person, case: sqlite3.Row) -> Json:
    """A case as it stands in a list."""
    text = case["last_message"] or case["description"]
    return {
        "id": case["id"],
        "number": case["number"],
        "title": case["title"],
        "status": case["status"],
        "status_word": portal.texts.all(f"status.{case['status']}") or {"en": case["status"]},
        "type_id": case["type_id"],
        "item_id": case["item_id"],
        "service_id": case["service_id"],
        "priority": case["priority"],
        "requester": {"id": case["requester_id"], "name": case["requester_name"]},
        "organisation_id": case["organisation_id"],
        "owner": {"id": case["owner_id"], "name": case["owner_name"]} if case["owner_id"] else None,
        "opened_at": case["opened_at"],
        "updated_at": timeline.updated_at(me, case),
        "closed_at": case["closed_at"],
        "waiting_for_me": case["status"] == "waiting_for_you" and case["requester_id"] == me.id,
        "language": case["language"],
        "excerpt": excerpt(text),
        "attachments_count": case["attachments_count"],
        "messages_count": case["messages_count"],
        "is_shared_with_me": case["id"] in me.shared,
        "can": actions(me, case, may_reopen_closed=is_fresh(portal, case)),
    }


def as_whole(connection: sqlite3.Connection, portal: Portal, me: Person, case: sqlite3.Row) -> Json:
    """A case with everything that belongs to it."""
    item = stored(connection, "catalog", case["item_id"]) if case["item_id"] else None
    fields = item["form"]["fields"] if item else []
    given = json.loads(case["answers"])
    entries = timeline.everything(connection, portal, case)
    seen_by_all = timeline.for_all(entries)
    return {
        **as_row(portal, me, case),
        "answers": answers.described(connection, fields, given, case["language"]),
        "description": case["description"],
        **timeline.newest(portal, me, entries),
        "kpis": sla.kpis(portal, case, seen_by_all),
        "stages": standing.stages(portal, case, seen_by_all),
        "why": standing.why(connection, me, case),
        "queue": _queue(portal, case["queue_id"]),
        "is_counted": bool(case["is_counted"]),
        "details": detail_choices.shown(connection, portal, me, case),
        "shares": sharing.shares(connection, portal, case["id"]),
        "attachments": attachments(connection, case["id"]),
        "relations": _relations(connection, me, case["id"]),
        "article_ids": json.loads(case["article_ids"]),
        "copy_to": json.loads(case["copy_to"]),
        "rating": json.loads(case["rating"]) if case["rating"] else None,
        "client_reference": case["client_reference"],
    }


def attachments(connection: sqlite3.Connection, case_id: str) -> list[Json]:
    """The attachments of a case, without their bytes."""
    rows = connection.execute("SELECT * FROM attachments WHERE case_id = ? ORDER BY seq", (case_id,))
    return [as_attachment(row) for row in rows]


def as_attachment(row: sqlite3.Row) -> Json:
    """An attachment without its bytes."""
    return {
        "id": row["id"],
        "name": row["name"],
        "size": row["size"],
        "content_type": row["content_type"],
        "sha256": row["sha256"],
        "created_at": row["created_at"],
        "provenance": json.loads(row["provenance"]) if row["provenance"] else None,
    }


def is_fresh(portal: Portal, case: sqlite3.Row) -> bool:
    """Whether a closed case was closed so lately that it may still be reopened."""
    if case["closed_at"] is None:
        return True
    return portal.clock.now() - parse_stamp(case["closed_at"]) <= timedelta(days=REOPEN_DAYS)


def excerpt(text: str) -> str:
    """The beginning of a text on one line."""
    line = " ".join(text.split())
    return line if len(line) <= EXCERPT_CHARS else line[: EXCERPT_CHARS - 1].rstrip() + "…"


def _queue(portal: Portal, id: str | None) -> Json | None:
    return {"id": id, "title": portal.texts.all(f"queue.{id}") or {"en": id}} if id else None


def _relations(connection: sqlite3.Connection, me: Person, case_id: str) -> list[Json]:
    """Both directions; a related case that I may not see is not named."""
    listed = [
        (row["kind"], row["other_id"])
        for row in connection.execute("SELECT kind, other_id FROM relations WHERE case_id = ?", (case_id,))
    ] + [
        (_INVERSE.get(row["kind"], row["kind"]), row["case_id"])
        for row in connection.execute("SELECT kind, case_id FROM relations WHERE other_id = ?", (case_id,))
    ]
    found: list[Json] = []
    for kind, id in listed:
        other = connection.execute("SELECT * FROM cases WHERE id = ?", (id,)).fetchone()
        if sees_case(me, other):
            found.append({"kind": kind, "case_id": id, "number": other["number"], "title": other["title"]})
    return found
