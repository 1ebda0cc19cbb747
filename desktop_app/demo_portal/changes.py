"""The change log: what happened to which row, and who may know; tokens that say how much of it one has seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.demo_portal.problems import Problem

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.demo_portal.clock import Clock
    from desktop_app.demo_portal.people import Person

KINDS = ("catalog", "announcements", "cases", "articles", "agreements")
_DAY_S = 24 * 60 * 60

Audience = tuple[str | None, str | None]
EVERYBODY: Audience = (None, None)


def note(connection: sqlite3.Connection, clock: Clock, kind: str, row_id: str, *audiences: Audience) -> None:
    """Write down that a row was made, changed or deleted, for each (organisation, person) that may know."""
    at = clock.stamp()
    for organisation_id, person_id in audiences or (EVERYBODY,):
        connection.execute(
            "INSERT INTO changes (kind, row_id, organisation_id, person_id, at) VALUES (?, ?, ?, ?, ?)",
            (kind, row_id, organisation_id, person_id, at),
        )


def last(connection: sqlite3.Connection, kind: str, me: Person) -> int:
    """The number of the last change of a kind that concerns me; 0 if there was none."""
    if me.is_agent:
        row = connection.execute("SELECT max(seq) FROM changes WHERE kind = ?", (kind,)).fetchone()
        return row[0] or 0
    audiences: list[Audience] = [EVERYBODY, (None, me.id), *((id, None) for id in me.organisation_ids)]
    found = 0
    for organisation_id, person_id in audiences:
        row = connection.execute(
            "SELECT max(seq) FROM changes WHERE kind = ? AND organisation_id IS ? AND person_id IS ?",
            (kind, organisation_id, person_id),
        ).fetchone()
        found = max(found, row[0] or 0)
    return found


def between(
    connection: sqlite3.Connection, kind: str, me: Person, span: tuple[int, int, int], limit: int
) -> list[tuple[str, int]]:
    """Rows touched in (since, upto] with their last change, oldest first, those after `after` only."""
    since, upto, after = span
    condition, values = _audience(me)
    rows = connection.execute(
        "SELECT row_id, max(seq) AS newest FROM changes WHERE kind = ? AND seq > ? AND seq <= ?"  # noqa: S608
        f" AND {condition} GROUP BY row_id HAVING newest > ? ORDER BY newest LIMIT ?",
        (kind, since, upto, *values, after, limit),
    )
    return [(row["row_id"], row["newest"]) for row in rows]


def epoch(connection: sqlite3.Connection) -> str:
    """A word that changes when the data is made anew, so that old tokens are recognised."""
    row = connection.execute("SELECT value FROM meta WHERE key = 'epoch'").fetchone()
    return str(row["value"])


def token(connection: sqlite3.Connection, seq: int) -> str:
    """An opaque token for "seen up to here"."""
    return f"{epoch(connection)}-{seq}"


def parse_token(connection: sqlite3.Connection, kind: str, text: str) -> int:
    """The change number of a token. Raises Problem cursor_expired for one that cannot be continued."""
    word, _, seq = text.rpartition("-")
    if word != epoch(connection) or not seq.isascii() or not seq.isdigit():
        raise Problem("cursor_expired")
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (f"horizon.{kind}",)).fetchone()
    if row is not None and int(seq) < int(row["value"]):
        raise Problem("cursor_expired")
    return int(seq)


def forget(connection: sqlite3.Connection, clock: Clock, days: int) -> None:
    """Drop log entries older than so many days; the newest of each audience stays, as its token names it."""
    before = clock.stamp_in(-days * _DAY_S)
    old = "at < ? AND seq NOT IN (SELECT max(seq) FROM changes GROUP BY kind, organisation_id, person_id)"
    for kind, horizon in connection.execute(
        f"SELECT kind, max(seq) FROM changes WHERE {old} GROUP BY kind",  # noqa: S608
        (before,),
    ).fetchall():
        connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (f"horizon.{kind}", str(horizon)))
    connection.execute(f"DELETE FROM changes WHERE {old}", (before,))  # noqa: S608


def _audience(me: Person) -> tuple[str, tuple[str, ...]]:
    if me.is_agent:
        return "1", ()
    marks = ", ".join("?" * len(me.organisation_ids))
    return (
        f"((organisation_id IS NULL AND person_id IS NULL) OR person_id = ? OR organisation_id IN ({marks}))",
        (me.id, *me.organisation_ids),
    )
