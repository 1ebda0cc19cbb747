"""Migrations: numbered SQL files, each applied once and whole. Killed half-way, the next start does it again."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import StoreTrouble, StoreUnavailable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FOREIGN = "foreign"
"""The detail of a StoreUnavailable(DAMAGED) for a database that is another program's."""
_TABLE = re.compile(r"^\s*(CREATE|DROP)\s+(?:VIRTUAL\s+)?TABLE\s+(\w+)", re.MULTILINE)
_FOLDER = Path(__file__).resolve().parent / "migrations"


@dataclass(frozen=True, slots=True)
class Migration:
    """One step of a schema: the version it leads to, and its SQL."""

    version: int
    sql: str


def migrations(name: str, folder: Path = _FOLDER) -> tuple[Migration, ...]:
    """The steps of one database, in order: `0001_initial.sql` leads to version 1."""
    paths = sorted((folder / name).glob("[0-9][0-9][0-9][0-9]_*.sql"))
    return tuple(Migration(int(path.name[:4]), path.read_text(encoding="utf-8")) for path in paths)


def migrate(connection: sqlite3.Connection, steps: Sequence[Migration]) -> bool:
    """Bring a database to the newest version; True when it was empty.

    Raises sqlite3.Error, and StoreUnavailable as `check` does.
    """
    check(connection, steps)
    was_empty = _version(connection) == 0
    for step in steps:
        if step.version > _version(connection):
            _apply(connection, step)
    return was_empty


def check(connection: sqlite3.Connection, steps: Sequence[Migration]) -> None:
    """Only read whether `migrate` may change this database.

    Raises sqlite3.Error, StoreUnavailable(TOO_NEW, or DAMAGED with FOREIGN when it is another program's).
    """
    if not _is_ours(connection, steps):
        raise StoreUnavailable(StoreTrouble.DAMAGED, FOREIGN)
    if _version(connection) > steps[-1].version:
        raise StoreUnavailable(StoreTrouble.TOO_NEW, str(_version(connection)))


def _is_ours(connection: sqlite3.Connection, steps: Sequence[Migration]) -> bool:
    """Whether the tables of its version are there. None has those; a newer version keeps the names of ours."""
    try:
        there = {str(name) for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    except UnicodeDecodeError as error:
        # In a damaged file a name may be no text at all, and then neither is what SQLite says of it.
        raise StoreUnavailable(StoreTrouble.DAMAGED, "schema") from error
    version = _version(connection)
    wanted: set[str] = set()
    for step in steps:
        if step.version <= version:
            for verb, name in _TABLE.findall(step.sql):
                (wanted.add if verb == "CREATE" else wanted.discard)(name)
    return there >= wanted if version else not there


def _apply(connection: sqlite3.Connection, step: Migration) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have been faster while we waited for the lock.
        if step.version > _version(connection):
            for statement in statements(step.sql):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version={step.version:d}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def statements(sql: str) -> Iterator[str]:
    """The single statements of a script (`executescript` would commit before it begins)."""
    statement = ""
    for line in sql.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement.strip()
            statement = ""
    if statement.strip():
        yield statement.strip()
