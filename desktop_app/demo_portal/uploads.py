"""Received files: theirs who sent them until a case takes them, arriving in pieces, forgotten after a week."""

from __future__ import annotations

import json
import secrets
from typing import TYPE_CHECKING

from desktop_app.demo_portal.authorisation import sees_case
from desktop_app.demo_portal.clock import parse_stamp
from desktop_app.demo_portal.file_names import is_refused
from desktop_app.demo_portal.problems import Problem, not_found

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from desktop_app.demo_portal.people import Person
    from desktop_app.demo_portal.portal import Portal
    from desktop_app.demo_portal.tus import Announced

UNUSED_DAYS = 7
_DAY_S = 24 * 60 * 60


def create(connection: sqlite3.Connection, portal: Portal, me: Person, key: str, told: Announced) -> sqlite3.Row:
    """Make room for a file; under the same key the room made before, as long as it is there.

    Raises Problem attachment_type, attachment_too_big, key_reused: before any byte of it has come.
    """
    forget_unused(connection, portal)
    if is_refused(told.name):
        raise Problem("attachment_type")
    if told.size > portal.settings.limits.attachment_bytes:
        raise Problem("attachment_too_big")
    known: sqlite3.Row | None = connection.execute(
        "SELECT * FROM uploads WHERE uploader_id = ? AND key = ?", (me.id, key)
    ).fetchone()
    if known is not None:
        if (known["name"], known["size"], known["sha256"]) != (told.name, told.size, told.sha256):
            raise Problem("key_reused")
        return known
    provenance = json.dumps(told.provenance, ensure_ascii=False) if told.provenance else None
    expires_at = portal.clock.stamp_in(UNUSED_DAYS * _DAY_S)
    id = f"up-{secrets.token_hex(8)}"
    connection.execute(
        "INSERT INTO uploads (id, uploader_id, key, name, size, content_type, sha256, provenance, metadata,"
        " expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (id, me.id, key, told.name, told.size, told.content_type, told.sha256, provenance, told.metadata, expires_at),
    )
    return mine(connection, portal, me, id)


def mine(connection: sqlite3.Connection, portal: Portal, me: Person, id: str) -> sqlite3.Row:
    """My upload, whole or not. Raises Problem not_found, upload_expired."""
    row: sqlite3.Row | None = connection.execute(
        "SELECT * FROM uploads WHERE id = ? AND uploader_id = ?", (id, me.id)
    ).fetchone()
    if row is None:
        raise not_found()
    if parse_stamp(row["expires_at"]) < portal.clock.now():
        raise Problem("upload_expired")
    return row


def path_of(portal: Portal, id: str) -> Path:
    """Where the bytes of a file lie, or will lie."""
    portal.settings.files.mkdir(parents=True, exist_ok=True)
    return portal.settings.files / id


def offset_of(portal: Portal, id: str) -> int:
    """How many bytes of a file are really there."""
    path = path_of(portal, id)
    return path.stat().st_size if path.exists() else 0


def finish(portal: Portal, upload: sqlite3.Row) -> str:
    """All bytes are there: the file can be used, and this is its SHA-256.

    Raises Problem checksum_mismatch, and forgets the file, when it is not what was announced.
    """
    id, path = upload["id"], path_of(portal, upload["id"])
    path.touch()
    sha256 = portal.arrivals.sha256_of(id, path, upload["size"])
    is_right = upload["sha256"] in ("", sha256)
    with portal.db.write() as connection:
        if is_right:
            connection.execute(
                "INSERT OR IGNORE INTO attachments"
                " (id, uploader_id, name, size, content_type, sha256, created_at, provenance)"
                " SELECT id, uploader_id, name, size, content_type, ?, ?, provenance FROM uploads WHERE id = ?",
                (sha256, portal.clock.stamp(), id),
            )
        else:
            _remove(connection, portal, id)
    portal.arrivals.forget(id)
    if not is_right:
        raise Problem("checksum_mismatch")
    return sha256


def terminate(connection: sqlite3.Connection, portal: Portal, me: Person, id: str) -> None:
    """Throw my upload away. Raises Problem not_found, also for what a case has taken."""
    mine(connection, portal, me, id)
    if connection.execute("SELECT 1 FROM attachments WHERE id = ? AND case_id NOT NULL", (id,)).fetchone():
        raise not_found()
    _remove(connection, portal, id)


def is_unused(connection: sqlite3.Connection, me: Person, id: str) -> bool:
    """Whether this is a whole upload of mine that no case has taken yet."""
    row = connection.execute(
        "SELECT 1 FROM attachments WHERE id = ? AND uploader_id = ? AND case_id IS NULL", (id, me.id)
    ).fetchone()
    return row is not None


def use(connection: sqlite3.Connection, id: str, case_id: str) -> None:
    """The case takes the upload. Whoever lost our answer still finds it under its key."""
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
    """Delete uploads that no case took within a week, and what is known of the others."""
    for row in connection.execute("SELECT id FROM uploads WHERE expires_at < ?", (portal.clock.stamp(),)).fetchall():
        _remove(connection, portal, row["id"])


def _remove(connection: sqlite3.Connection, portal: Portal, id: str) -> None:
    connection.execute("DELETE FROM uploads WHERE id = ?", (id,))
    connection.execute("DELETE FROM attachments WHERE id = ? AND case_id IS NULL", (id,))
    portal.arrivals.forget(id)
    if connection.execute("SELECT 1 FROM attachments WHERE id = ?", (id,)).fetchone() is None:
        path_of(portal, id).unlink(missing_ok=True)
