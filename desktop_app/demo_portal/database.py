"""The portal's SQLite file: a small pool of connections, one writer at a time."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEMA_VERSION = 7
_SCHEMA = Path(__file__).with_name("schema.sql")


class Database:
    """Opens `path`, making it if needed. Safe to use from several threads; `close()` ends all connections."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._idle: list[sqlite3.Connection] = []
        self._guard = threading.Lock()
        self._writer = threading.Lock()
        path.parent.mkdir(parents=True, exist_ok=True)
        self._drop_other_schema()
        self.is_new = not path.exists()
        if self.is_new:
            with self.write() as connection:
                for statement in _SCHEMA.read_text("utf-8").split(";\n"):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """One consistent view of the data."""
        connection = self._take()
        connection.execute("BEGIN")
        try:
            yield connection
        finally:
            connection.execute("ROLLBACK")
            self._give_back(connection)

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it is kept, or, if the block raises, nothing."""
        with self._writer:
            connection = self._take()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            else:
                connection.execute("COMMIT")
            finally:
                self._give_back(connection)

    def close(self) -> None:
        """End the idle connections."""
        with self._guard:
            for connection in self._idle:
                connection.close()
            self._idle.clear()

    def _take(self) -> sqlite3.Connection:
        with self._guard:
            if self._idle:
                return self._idle.pop()
        connection = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False, timeout=10)
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        return connection

    def _give_back(self, connection: sqlite3.Connection) -> None:
        with self._guard:
            self._idle.append(connection)

    def _drop_other_schema(self) -> None:
        """Demo data of another version is not migrated, it is made anew."""
        if not self._path.exists():
            return
        connection = sqlite3.connect(self._path)
        try:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
        except sqlite3.DatabaseError:
            version = -1
        finally:
            connection.close()
        if version != SCHEMA_VERSION:
            remove_database(self._path)


def remove_database(path: Path) -> None:
    """Delete the database with its side files."""
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
        path.with_name(name).unlink(missing_ok=True)
