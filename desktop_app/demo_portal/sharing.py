"""With whom a case is shared: people and groups who see it though it is not theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.demo_portal.changes import Audience
    from desktop_app.demo_portal.people import Person
    from desktop_app.demo_portal.portal import Portal

Json = dict[str, Any]
MOST_PEOPLE = 200


def circle(connection: sqlite3.Connection, portal: Portal, me: Person) -> Json:
    """With whom I may share: people and groups of my organisations, as an agent with everybody."""
    people = connection.execute(
        "SELECT DISTINCT p.id, p.name FROM people p LEFT JOIN memberships m ON m.person_id = p.id"
        " WHERE p.id <> :me AND (:all OR m.organisation_id IN (SELECT organisation_id FROM memberships WHERE"
        " person_id = :me)) ORDER BY p.name LIMIT :most",
        {"me": me.id, "all": me.is_agent, "most": MOST_PEOPLE},
    )
    groups = connection.execute(
        "SELECT g.id FROM person_groups g WHERE :all OR g.organisation_id IN"
        " (SELECT organisation_id FROM memberships WHERE person_id = :me) ORDER BY g.position",
        {"me": me.id, "all": me.is_agent},
    )
    return {
        "people": [{"id": row["id"], "name": row["name"]} for row in people],
        "groups": [group(portal, row["id"]) for row in groups],
    }


def group(portal: Portal, id: str) -> Json:
    """A group with its name."""
    return {"id": id, "title": portal.texts.all(f"group.{id}") or {"en": id}}


def shares(connection: sqlite3.Connection, portal: Portal, case_id: str) -> list[Json]:
    """With whom a case is shared, in the order it happened, and by whom: `title` of a group, `name` of a person."""
    rows = connection.execute(
        "SELECT s.with_id, s.at, p.name, b.name AS by_name FROM shares s LEFT JOIN people p ON p.id = s.with_id"
        " JOIN people b ON b.id = s.by_id WHERE s.case_id = ? ORDER BY s.at, s.with_id",
        (case_id,),
    )
    return [
        {
            "id": row["with_id"],
            "name": row["name"],
            "title": None if row["name"] is not None else group(portal, row["with_id"])["title"],
            "by": row["by_name"],
            "at": row["at"],
        }
        for row in rows
    ]


def by_whom(connection: sqlite3.Connection, me: Person, case_id: str) -> str | None:
    """The name of the one who shared a case with me, or with a group of mine; None when nobody did."""
    row = connection.execute(
        "SELECT b.name FROM shares s JOIN people b ON b.id = s.by_id WHERE s.case_id = ? AND (s.with_id = ? OR"
        " s.with_id IN (SELECT group_id FROM group_members WHERE person_id = ?)) ORDER BY s.with_id <> ?, s.at",
        (case_id, me.id, me.id, me.id),
    ).fetchone()
    return None if row is None else row["name"]


def sharees(connection: sqlite3.Connection, case_id: str) -> list[Audience]:
    """Each person a case is shared with, the members of groups too, as the change log writes it."""
    rows = connection.execute(
        "SELECT s.with_id AS id FROM shares s JOIN people p ON p.id = s.with_id WHERE s.case_id = :case"
        " UNION SELECT m.person_id FROM shares s JOIN group_members m ON m.group_id = s.with_id"
        " WHERE s.case_id = :case",
        {"case": case_id},
    )
    return [(None, row["id"]) for row in rows]
