"""Received files: kept under names of our own, owned by the uploader until a case takes them."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.demo_portal.authorisation import sees_case
from desktop_app.demo_portal.problems import Problem, not_found

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.demo_portal.people import Person
    from desktop_app.demo_portal.portal import Portal

UNUSED_DAYS = 7
_DAY_S = 24 * 60 * 60


@dataclass(frozen=True, slots=True)
class Received:
    """A file that has arrived completely, still under a passing name."""

    path: Path
    name: str
    size: int
    sha256: str
    content_type: str
    provenance: dict[str, Any] | None


def place_for(portal: Portal) -> Path:
    """Where the bytes of one upload may be written while they arrive."""
    portal.settings.files.mkdir(parents=True, exist_ok=True)
    return portal.settings.files / f"arriving-{secrets.token_hex(8)}"


def keep(connection: sqlite3.Connection, portal: Portal, me: Person, received: Received) -> dict[str, Any]:
    """Give the file its id; it is mine until a case takes it."""
    forget_unused(connection, portal)
    id = f"up-{secrets.token_hex(8)}"
    provenance = json.dumps(received.provenance, ensure_ascii=False) if received.provenance else None
    connection.execute(
        "INSERT INTO attachments (id, uploader_id, name, size, content_type, sha256, created_at, provenance)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            id,
            me.id,
            received.name,
            received.size,
            received.content_type,
            received.sha256,
            portal.clock.stamp(),
            provenance,
        ),
    )
    received.path.rename(portal.settings.files / id)
    return {
        "id": id,
        "name": received.name,
        "size": received.size,
        "sha256": received.sha256,
        "content_type": received.content_type,
    }


def is_unused(connection: sqlite3.Connection, me: Person, id: str) -> bool:
    """Whether this is an upload of mine that no case has taken yet."""
    row = connection.execute(
        "SELECT 1 FROM attachments WHERE id = ? AND uploader_id = ? AND case_id IS NULL", (id, me.id)
    ).fetchone()
    return row is not None


def use(connection: sqlite3.Connection, id: str, case_id: str) -> None:
    """The case takes the upload."""
    connection.execute("UPDATE attachments SET case_id = ? WHERE id = ?", (case_id, id))


def refuse_too_many(portal: Portal, count: int) -> None:
    """Raises Problem too_many_attachments if one case would have more than the limit."""
    if count > portal.settings.limits.attachments_per_case:
        raise Problem("too_many_attachments")


def find(connection: sqlite3.Connection, me: Person, id: str) -> sqlite3.Row:
    """An attachment of a case that I see, or my own unused upload. Raises Problem not_found."""
    row = connection.execute("SELECT * FROM attachments WHERE id = ?", (id,)).fetchone()
    if row is None:
        raise not_found()
    if row["case_id"] is None:
        visible = row["uploader_id"] == me.id
    else:
        visible = sees_case(me, connection.execute("SELECT * FROM cases WHERE id = ?", (row["case_id"],)).fetchone())
    if not visible:
        raise not_found()
    found: sqlite3.Row = row
    return found


def forget_unused(connection: sqlite3.Connection, portal: Portal) -> None:
    """Delete uploads that no case took within a week."""
    before = portal.clock.stamp_in(-UNUSED_DAYS * _DAY_S)
    for row in connection.execute(
        "SELECT id FROM attachments WHERE case_id IS NULL AND created_at < ?", (before,)
    ).fetchall():
        connection.execute("DELETE FROM attachments WHERE id = ?", (row["id"],))
        (portal.settings.files / row["id"]).unlink(missing_ok=True)
