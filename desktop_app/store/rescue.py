"""What can still be read of a damaged `work.db`, and the copy that helps where it cannot."""

from __future__ import annotations

import json
import logging
import os
import shutil
import sqlite3
import time
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING

from desktop_app.store import files

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

log = logging.getLogger(__name__)

AT_START_S, WHILE_WRITING_S = 86_400.0, 300.0
"""How old the copy may be when the database is opened, and when something is written: copying takes time."""
_LEFT_OVER_S = 3600.0
_JSON = frozenset({"body", "steps", "fields"})
_MOST_MISSED = 500
"""Rows in a row that cannot be read, after which no more are tried."""
_WORDS = frozenset({"drafts", "draft_files", "replies", "reply_files", "outbox", "outbox_files"})
"""Between these the user's words go to and fro: what is gone from one may stand in another."""
_AFTERWARDS = (
    "DELETE FROM outbox WHERE key NOT IN (SELECT value FROM json_each(:outbox)) AND key IN (SELECT key FROM receipts)",
    # Send takes the draft away: one that is younger than the sending was made when it was taken back.
    "DELETE FROM outbox WHERE key NOT IN (SELECT value FROM json_each(:outbox)) AND EXISTS (SELECT 1 FROM drafts"
    " WHERE drafts.key = outbox.key AND drafts.id IN (SELECT value FROM json_each(:drafts))"
    " AND julianday(json_extract(drafts.body, '$.created_at')) >= julianday(outbox.created_at))",
    # What was refused or stopped rests: nobody has said that it shall go out.
    "UPDATE outbox SET state = 'unsure', attempts = max(attempts, 1) WHERE state NOT IN ('refused', 'held')",
    # So does what had left the outbox: its words may stand nowhere else, but the user may have thrown them away.
    "UPDATE outbox SET state = 'held', steps = json_set(steps, :travelled, '1')"
    " WHERE :is_outbox_exact AND state = 'unsure' AND key NOT IN (SELECT value FROM json_each(:outbox))",
    "DELETE FROM drafts WHERE id NOT IN (SELECT value FROM json_each(:drafts))"
    " AND key IN (SELECT key FROM receipts UNION SELECT key FROM outbox)",
    "UPDATE drafts SET body = json_set(body, '$.has_travelled', json('true'))",
    "DELETE FROM draft_files WHERE draft_id NOT IN (SELECT id FROM drafts)",
    "DELETE FROM outbox_files WHERE key NOT IN (SELECT key FROM outbox)",
)
"""What follows when rows came from a copy; those that the damaged file gave stand as they are."""


def copy_of(database: Path) -> Path:
    """Where the copy of a database lies."""
    return database.with_name(database.name + ".copy")


def keep_copy(connection: sqlite3.Connection, database: Path, longest_s: float) -> bool:
    """Copy a sound database beside itself when the last copy is older than that many seconds (or from the future).

    A copy that cannot be made (the disk is full) or would be unsound leaves the last one where it is; work goes on,
    and this is False.
    """
    copy = copy_of(database)
    if copy.exists() and 0 <= time.time() - copy.stat().st_mtime < longest_s:
        return True
    temporary = copy.with_name(f"{copy.name}.new-{os.getpid()}")
    try:
        for left_over in copy.parent.glob(f"{copy.name}.new-*"):
            if time.time() - left_over.stat().st_mtime > _LEFT_OVER_S:
                left_over.unlink(missing_ok=True)
        files.unlink_database(temporary)
        files.create_private(temporary)
        with closing(sqlite3.connect(temporary)) as target:
            connection.backup(target)
            target.execute("PRAGMA journal_mode=DELETE")
            is_good = is_sound(target)
        if is_good:
            temporary.replace(copy)
            files.sync_folder(copy.parent)
        else:
            temporary.unlink()
    except (sqlite3.Error, OSError) as error:
        log.info("no copy of %s: %s", database.name, error)
        with suppress(OSError):
            files.unlink_database(temporary)
        return False
    return is_good


def renew_copy(connection: sqlite3.Connection, database: Path) -> bool:
    """Copy a database whose last copy tells what nobody may read any more. Raises sqlite3.Error, OSError.

    Where there is no room for another copy, there is none: the next transaction makes it. False, and the last one stays
    where it is, only when the database itself is unsound.
    """
    copy = copy_of(database)
    for left_over in copy.parent.glob(f"{copy.name}.new-*"):
        left_over.unlink(missing_ok=True)
    if not keep_copy(connection, database, 0.0):
        if not is_sound(connection):
            return False
        copy.unlink(missing_ok=True)
    return True


def is_sound(connection: sqlite3.Connection) -> bool:
    """Whether its pages are in order and every JSON in it is still JSON. Raises sqlite3.Error."""
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        return False
    for table in _tables(connection):
        for column in _JSON.intersection(_columns(connection, table)):
            sql = f'SELECT 1 FROM "{table}" WHERE NOT json_valid("{column}") LIMIT 1'  # noqa: S608 - names of our schema
            if connection.execute(sql).fetchone() is not None:
                return False
    return True


def fill(connection: sqlite3.Connection, damaged: Path | None, copy: Path) -> bool:
    """Put into a new database every row the old one still gives, then what only the copy has; True: nothing is missing.

    What comes from a copy may have been sent, taken back or thrown away since: such drafts and intents go, rest, or are
    looked up before a re-send. What the old one gives is never given up for it.
    """
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        is_whole = _take_over(connection, damaged, copy)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute("PRAGMA foreign_keys=ON")
    return is_whole


def _take_over(connection: sqlite3.Connection, damaged: Path | None, copy: Path) -> bool:
    from desktop_app.domain.outbox import TRAVELLED  # not at the start: mostly nothing is wrong

    tables = _tables(connection)
    whole: set[str] = set()
    exact: set[str] = set()
    if damaged is not None:
        # Reading would write into it (its log is taken over): what is set aside stays as it was, to the byte.
        with readable_copy(damaged) as source:
            whole = {table for table in tables if _move(connection, source, table)}
            exact = {table for table in whole & _WORDS if _is_whole_table(source, table)}
    if len(whole) == len(tables) or not copy.exists():
        return damaged is not None and len(whole) == len(tables)
    read = {
        "drafts": _values(connection, "SELECT id FROM drafts"),
        "outbox": _values(connection, "SELECT key FROM outbox"),
        "is_outbox_exact": "outbox" in exact,
        "travelled": f"$.{TRAVELLED}",
    }
    # What the copy alone has of them was sent, taken back or discarded since, where all of them could be read.
    for table in tables:
        if table not in _WORDS or not exact >= _WORDS:
            _move(connection, copy, table)
    for statement in _AFTERWARDS:
        connection.execute(statement, read)
    return False


@contextmanager
def readable_copy(damaged: Path) -> Iterator[Path]:
    """A copy that is removed afterwards, with a header as SQLite wants it: only the rows behind it matter."""
    copy = damaged.with_name(f"{damaged.name}.reading")
    files.unlink_database(copy)
    try:
        for companion in ("", "-wal"):
            source = damaged.with_name(damaged.name + companion)
            if source.exists():
                shutil.copyfile(source, copy.with_name(copy.name + companion))
        with copy.open("r+b") as file:
            header = file.read(files.HEADER_BYTES)
            if len(header) == files.HEADER_BYTES and not files.is_database(header):
                file.seek(0)
                file.write(files.mended(header))
        yield copy
    finally:
        files.unlink_database(copy)


def _tables(connection: sqlite3.Connection) -> list[str]:
    sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
    return [str(name) for (name,) in connection.execute(sql)]


def _values(connection: sqlite3.Connection, select: str) -> str:
    """The only column of a query, as JSON."""
    return json.dumps([str(value) for (value,) in connection.execute(select)])


def _is_whole_table(source: Path, table: str) -> bool:
    """Whether a table of which every row was read has no row less than its indexes say."""
    try:
        with closing(sqlite3.connect(source)) as connection:
            return bool(connection.execute(f'PRAGMA integrity_check("{table}")').fetchall() == [("ok",)])
    except sqlite3.Error:
        return False


def _columns(connection: sqlite3.Connection, table: str) -> set[str]:
    return {str(row[1]) for row in connection.execute(f'PRAGMA table_info("{table}")')}


def _move(connection: sqlite3.Connection, source: Path, table: str) -> bool:
    """Take over what a table still gives; True when that was everything. Rows already there stay as they are."""
    known = _columns(connection, table)
    reader = _Reader(source, table)
    for row in reader.rows():
        values = {name: row[name] for name in row.keys() if name in known}  # noqa: SIM118 - a Row iterates its values
        if not _is_readable(values):
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


def _is_readable(values: dict[str, object]) -> bool:
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
        except (sqlite3.Error, UnicodeDecodeError) as error:
            log.info("cannot read %s: %s", self._source.name, error)
            self.is_whole = False

    def _run(self, connection: sqlite3.Connection, rest: str, seen: set[int]) -> Iterator[sqlite3.Row]:
        try:
            for row in connection.execute(f'SELECT rowid AS _rowid_, * FROM "{self._table}" {rest}'):  # noqa: S608
                if row["_rowid_"] not in seen:
                    seen.add(row["_rowid_"])
                    yield row
        except (sqlite3.DatabaseError, UnicodeDecodeError):  # what SQLite says may quote damaged names
            self.is_whole = False
