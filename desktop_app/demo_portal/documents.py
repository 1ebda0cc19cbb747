"""Rows that the portal only hands out, made for the person who asks: catalogue, announcements, articles, agreements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from desktop_app.demo_portal import activity
from desktop_app.demo_portal.authorisation import may_order

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.demo_portal.people import Person

Json = dict[str, Any]


def after(connection: sqlite3.Connection, kind: str, me: Person, position: int, limit: int) -> list[tuple[int, Json]]:
    """The next rows that I may see, each with its position."""
    found: list[tuple[int, Json]] = []
    for row in connection.execute(
        "SELECT position, body FROM documents WHERE kind = ? AND position > ? ORDER BY position", (kind, position)
    ):
        shown = _for_person(connection, kind, msgspec.json.decode(row["body"]), me)
        if shown is not None:
            found.append((row["position"], shown))
            if len(found) == limit:
                break
    return found


def one(connection: sqlite3.Connection, kind: str, me: Person, id: str) -> Json | None:
    """One row, or None if it does not exist or is not for me."""
    body = stored(connection, kind, id)
    return None if body is None else _for_person(connection, kind, body, me)


def stored(connection: sqlite3.Connection, kind: str, id: str) -> Json | None:
    """One row as it is kept, for the portal's own use."""
    row = connection.execute("SELECT body FROM documents WHERE kind = ? AND id = ?", (kind, id)).fetchone()
    return None if row is None else msgspec.json.decode(row["body"], type=dict[str, Any])


def replace(connection: sqlite3.Connection, kind: str, body: Json) -> None:
    """Another body for a row that is there."""
    connection.execute(
        "UPDATE documents SET body = ? WHERE kind = ? AND id = ?", (msgspec.json.encode(body), kind, body["id"])
    )


def remove(connection: sqlite3.Connection, kind: str, id: str) -> bool:
    """Delete a row; False if there was none."""
    return connection.execute("DELETE FROM documents WHERE kind = ? AND id = ?", (kind, id)).rowcount > 0


def _for_person(connection: sqlite3.Connection, kind: str, body: Json, me: Person) -> Json | None:
    if kind == "catalog":
        return _item(body, me) if body["kind_of"] == "item" else body
    if kind == "articles":
        return _article(connection, body, me) if body["kind_of"] == "article" else body
    if kind == "agreements":
        return activity.as_seen(body, me)
    return body


def _item(body: Json, me: Person) -> Json:
    allowed = may_order(me, body.pop("order_roles", None))
    body["allowed"] = allowed
    if allowed:
        body["refusal"] = body["ask"] = None
    return body


def _article(connection: sqlite3.Connection, body: Json, me: Person) -> Json:
    useful, not_useful, mine = connection.execute(
        "SELECT coalesce(sum(useful), 0), coalesce(sum(NOT useful), 0), max(CASE WHEN person_id = ? THEN useful END)"
        " FROM article_ratings WHERE article_id = ?",
        (me.id, body["id"]),
    ).fetchone()
    body["rating"] = {"useful": useful, "not_useful": not_useful}
    body["my_rating"] = None if mine is None else bool(mine)
    return body
