"""What only the demo console can do: move time, act as the desk, change memberships, delete, show everything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.demo_portal import cases, casework, changes, documents, people, sharing
from desktop_app.demo_portal.portal import save_clock
from desktop_app.demo_portal.problems import Problem, not_found

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.demo_portal.portal import Portal
    from desktop_app.demo_portal.schemas import DeskStep

Json = dict[str, Any]
STATUSES = ("received", "being_worked_on", "waiting_for_you", "on_hold", "solved", "closed", "withdrawn", "merged")
_TABLES = (
    "organisations",
    "person_roles",
    "memberships",
    "cases",
    "entries",
    "attachments",
    "relations",
    "shares",
    "article_ratings",
    "article_feedback",
    "changes",
)


def advance(portal: Portal, seconds: float) -> str:
    """Move the clock forward, also for the next start; the time it shows then."""
    portal.clock.advance(seconds)
    with portal.db.write() as connection:
        save_clock(portal, connection)
        changes.forget(connection, portal.clock, portal.settings.log_days)
    return portal.clock.stamp()


def state(portal: Portal) -> Json:
    """All tables without passwords, tokens and codes."""
    with portal.db.read() as connection:
        tables = {name: _rows(connection, f"SELECT * FROM {name}") for name in _TABLES}  # noqa: S608 - our own names
        tables["people"] = _rows(connection, "SELECT id, name, email, phone, title, language FROM people")
        tables["documents"] = _rows(connection, "SELECT kind, id, position FROM documents ORDER BY kind, position")
        tables["idempotency"] = _rows(connection, "SELECT person_id, key, fingerprint, status, at FROM idempotency")
    return {"time": portal.clock.stamp(), **tables}


def desk(portal: Portal, step: DeskStep) -> Json:
    """Say something, move the case to a status, hand it to another requester or organisation."""
    if step.status is not None and step.status not in STATUSES:
        raise Problem("bad_request")
    with portal.db.write() as connection:
        agent = _person(connection, step.agent_id or _an_agent(connection))
        case = cases.find(connection, agent, step.case_id)
        before = casework.audiences(case)
        if step.text:
            casework.say(connection, portal, step.case_id, agent.id, step.text)
        if step.status:
            casework.set_status(connection, portal, step.case_id, agent.id, step.status)
        if step.organisation_id:
            connection.execute(
                "UPDATE cases SET organisation_id = ? WHERE id = ?", (step.organisation_id, step.case_id)
            )
        if step.requester_id:
            connection.execute("UPDATE cases SET requester_id = ? WHERE id = ?", (step.requester_id, step.case_id))
        connection.execute("UPDATE cases SET owner_id = coalesce(owner_id, ?) WHERE id = ?", (agent.id, step.case_id))
        casework.touched(connection, portal, step.case_id, *before)
        return cases.as_whole(connection, portal, agent, cases.find(connection, agent, step.case_id))


def change_person(portal: Portal, person_id: str, roles: list[str] | None, organisation_ids: list[str] | None) -> Json:
    """Other roles or organisations: everything the person may see is noted as changed for him."""
    with portal.db.write() as connection:
        before = _person(connection, person_id)
        if roles is not None:
            connection.execute("DELETE FROM person_roles WHERE person_id = ?", (person_id,))
            for role in dict.fromkeys(roles):
                connection.execute("INSERT INTO person_roles VALUES (?, ?)", (person_id, role))
        if organisation_ids is not None:
            connection.execute("DELETE FROM memberships WHERE person_id = ?", (person_id,))
            for place, id in enumerate(dict.fromkeys(organisation_ids)):
                connection.execute("INSERT INTO memberships VALUES (?, ?, ?)", (person_id, id, place))
        for id in {*before.organisation_ids, *(organisation_ids or [])}:
            for (case_id,) in connection.execute("SELECT id FROM cases WHERE organisation_id = ?", (id,)).fetchall():
                changes.note(connection, portal.clock, "cases", case_id, (None, person_id))
        for kind, row_id in connection.execute(
            "SELECT kind, id FROM documents WHERE kind IN ('catalog', 'agreements')"
        ).fetchall():
            changes.note(connection, portal.clock, kind, row_id, (None, person_id))
        return people.as_json(people.person(connection, person_id))


def change_item(portal: Portal, item_id: str, fields: list[Json] | None, order_roles: list[str] | None) -> Json:
    """Another form for an item, or other roles that may order it; everybody is told. Raises Problem not_found."""
    with portal.db.write() as connection:
        body = documents.stored(connection, "catalog", item_id)
        if body is None or body["kind_of"] != "item":
            raise not_found()
        if fields is not None:
            body["form"] = {**body["form"], "fields": fields}
        if order_roles is not None:
            body["order_roles"] = order_roles
        documents.replace(connection, "catalog", body)
        changes.note(connection, portal.clock, "catalog", item_id)
        return body


def delete(portal: Portal, kind: str, row_id: str) -> None:
    """Delete a case, an article, a catalogue row … Raises Problem not_found."""
    with portal.db.write() as connection:
        if kind == "cases":
            case = connection.execute("SELECT * FROM cases WHERE id = ?", (row_id,)).fetchone()
            if case is None:
                raise not_found()
            changes.note(
                connection, portal.clock, kind, row_id, *casework.audiences(case), *sharing.sharees(connection, row_id)
            )
            connection.execute("DELETE FROM cases WHERE id = ?", (row_id,))
        elif kind in changes.KINDS and documents.remove(connection, kind, row_id):
            changes.note(connection, portal.clock, kind, row_id)
        else:
            raise not_found()


def _person(connection: sqlite3.Connection, id: str) -> people.Person:
    try:
        return people.person(connection, id)
    except KeyError as error:
        raise not_found() from error


def _an_agent(connection: sqlite3.Connection) -> str:
    row = connection.execute(
        "SELECT person_id FROM person_roles WHERE role = 'agent' ORDER BY person_id LIMIT 1"
    ).fetchone()
    return str(row["person_id"])


def _rows(connection: sqlite3.Connection, query: str) -> list[Json]:
    return [dict(row) for row in connection.execute(query)]
