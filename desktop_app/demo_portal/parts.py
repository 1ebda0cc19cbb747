"""A case made as a part of another: who may, and what both are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.demo_portal import casework
from desktop_app.demo_portal.casework import Entry

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.demo_portal.casework import NewCase
    from desktop_app.demo_portal.people import Person
    from desktop_app.demo_portal.portal import Portal


def create(connection: sqlite3.Connection, portal: Portal, me: Person, asked: NewCase) -> sqlite3.Row:
    """Make a case, perhaps as a part of another. Raises Problem as `casework.create`; for the other as `may`."""
    if asked.parent_id is None:
        return casework.create(connection, portal, me, asked)
    parent = casework.may(connection, portal, me, asked.parent_id, "child")
    made = casework.create(connection, portal, me, asked)
    _join(connection, portal, me, parent, made)
    return casework.noted(connection, portal, me, made["id"])


def _join(connection: sqlite3.Connection, portal: Portal, me: Person, parent: sqlite3.Row, made: sqlite3.Row) -> None:
    """The parent's customer is its own, whoever of the desk wrote it."""
    connection.execute(
        "UPDATE cases SET organisation_id = ?, queue_id = ? WHERE id = ?",
        (parent["organisation_id"], parent["queue_id"], made["id"]),
    )
    connection.execute("INSERT INTO relations VALUES (?, 'parent', ?)", (made["id"], parent["id"]))
    text = portal.texts.say("event.divided", parent["language"], number=made["number"]) or made["number"]
    casework.write(connection, portal, parent["id"], Entry("event", me.id, text))
    casework.touched(connection, portal, parent["id"])
