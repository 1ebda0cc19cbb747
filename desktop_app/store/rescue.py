"""What can still be read of a damaged `work.db`, and the daily copy that helps where it cannot."""

from __future__ import annotations

import json
import logging
import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING

from desktop_app.store import files

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

log = logging.getLogger(__name__)

_DAY_S = 86_400
_JSON = frozenset({"body", "steps", "fields"})
_MOST_MISSED = 500
"""Rows in a row that cannot be read, after which no more are tried."""


def copy_of(database: Path) -> Path:
    """Where the daily copy of a database lies."""
    return database.with_name(database.name + ".copy")


def keep_daily_copy(connection: sqlite3.Connection, database: Path) -> None:
    """Copy a sound database beside itself when the last copy is more than a day old (or from the future)."""
    copy = copy_of(database)
    if copy.exists() and 0 <= time.time() - copy.stat().st_mtime < _DAY_S:
        return
    temporary = copy.with_name(copy.name + ".new")
    files.unlink_database(temporary)
    files.create_private(temporary)
    with closing(sqlite3.connect(temporary)) as target:
        connection.backup(target)
        target.execute("PRAGMA journal_mode=DELETE")
    temporary.replace(copy)


def fill(connection: sqlite3.Connection, damaged: Path | None, copy: Path) -> None:
    """Put into a new database every row the damaged one still gives, then what only the copy has.

    What comes from a copy may have been sent since: such drafts and intents go, or are looked up before a re-send.
    """
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        _take_over(connection, damaged, copy)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute("PRAGMA foreign_keys=ON")


def _take_over(connection: sqlite3.Connection, damaged: Path | None, copy: Path) -> None:
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    is_whole = damaged is not None
    if damaged is not None:
        for table in tables:
            is_whole = _move(connection, damaged, table) and is_whole
    if is_whole or not copy.exists():
        return
    for table in tables:
        _move(connection, copy, table)
    for statement in (
        "DELETE FROM outbox WHERE key IN (SELECT key FROM receipts)",
        "UPDATE outbox SET state = 'unsure', attempts = max(attempts, 1)",
        "DELETE FROM drafts WHERE key IN (SELECT key FROM receipts UNION SELECT key FROM outbox)",
    ):
        connection.execute(statement)


def _move(connection: sqlite3.Connection, source: Path, table: str) -> bool:
    """Take over what a table still gives; True when that was everything. Rows already there stay as they are."""
    known = {row["name"] for row in connection.execute(f'PRAGMA table_info("{table}")')}
    reader = _Reader(source, table)
    for row in reader.rows():
        values = {name: row[name] for name in row.keys() if name in known}  # noqa: SIM118 - a Row iterates its values
        if not _is_sound(values):
            reader.is_whole = False
            continue
        columns, marks = ", ".join(f'"{name}"' for name in values), ", ".join("?" * len(values))
        try:
            connection.execute(
                f'INSERT OR IGNORE INTO "{table}" ({columns}) VALUES ({marks})',  # noqa: S608 - names of our schema
                list(values.values()),
            )
        except sqlite3.IntegrityError:
            reader.is_whole = False
    return reader.is_whole


def _is_sound(values: dict[str, object]) -> bool:
    """Whether the JSON of a row is still JSON: a damaged page may give a row back with something else in it."""
    try:
        for name in _JSON.intersection(values):
            json.loads(str(values[name]))
    except ValueError:
        return False
    return True


class _Reader:
    """Reads a table from both ends, then row by row what lies between two damaged places."""

    def __init__(self, source: Path, table: str) -> None:
        self._source, self._table = source, table
        self.is_whole = True

    def rows(self) -> Iterator[sqlite3.Row]:
        """Every row that can be read, none twice."""
        seen: set[int] = set()
        try:
            with closing(sqlite3.connect(self._source)) as connection:
                connection.row_factory = sqlite3.Row
                yield from self._run(connection, "ORDER BY rowid", seen)
                if self.is_whole:
                    return
                last = max(seen, default=0)
                yield from self._run(connection, "ORDER BY rowid DESC", seen)
                if not seen:
                    return
                missed = 0
                while missed < _MOST_MISSED and last + 1 not in seen:
                    last += 1
                    yield from self._run(connection, f"WHERE rowid = {last:d}", seen)
                    missed = 0 if last in seen else missed + 1
        except sqlite3.Error as error:
            log.info("cannot read %s: %s", self._source.name, error)
            self.is_whole = False

    def _run(self, connection: sqlite3.Connection, rest: str, seen: set[int]) -> Iterator[sqlite3.Row]:
        try:
            for row in connection.execute(f'SELECT rowid AS _rowid_, * FROM "{self._table}" {rest}'):  # noqa: S608
                if row["_rowid_"] not in seen:
                    seen.add(row["_rowid_"])
                    yield row
        except sqlite3.DatabaseError:
            self.is_whole = False
