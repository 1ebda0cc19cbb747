"""What the desk writes to itself in a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.demo_portal import cases, casework, changes
from desktop_app.demo_portal.problems import Problem, Reason

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.demo_portal.people import Person
    from desktop_app.demo_portal.portal import Portal


def add(connection: sqlite3.Connection, portal: Portal, me: Person, case_id: str, text: str) -> sqlite3.Row:
    """Write what only the desk sees. Raises Problem not_found, not_allowed or form_invalid."""
    casework.may(connection, portal, me, case_id, "note")
    most = portal.settings.limits.text_chars
    if not text.strip() or len(text) > most:
        reason = Reason("too_long", {"max": most}) if text.strip() else Reason("required")
        raise Problem("form_invalid", errors={"text": reason})
    casework.write(connection, portal, case_id, casework.Entry("note", me.id, text))
    connection.execute("UPDATE cases SET noted_at = ? WHERE id = ?", (portal.clock.stamp(), case_id))
    # Agents hear of every change; nobody else is told of one that concerns this agent alone.
    changes.note(connection, portal.clock, "cases", case_id, (None, me.id))
    return cases.find(connection, me, case_id)
