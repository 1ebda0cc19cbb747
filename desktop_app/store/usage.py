"""Who uses a database: many programs at once; nobody else while its file is replaced."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from desktop_app.errors import StoreTrouble, StoreUnavailable
from desktop_app.store.files import create_private

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PATIENCE_S = 0.5


class Usage:
    """A lock between processes, which the system gives back when its holder is killed.

    SQLite's own lock on an empty file beside the database: the database's cannot be trusted once it is damaged, and a
    file that is moved away under another program would take what that one still writes with it.
    """

    def __init__(self, database: Path) -> None:
        self._path = database.with_name(database.name + ".use")
        self._shared: sqlite3.Connection | None = None
        self.alone_since: float | None = None
        """When it was joined (seconds since the epoch), if nobody else used it then: what lies about from before that
        belongs to nobody any more."""

    def join(self) -> None:
        """Use the database until `leave`. Raises sqlite3.Error, OSError; LOCKED while somebody replaces the file."""
        if self._shared is not None:
            return
        create_private(self._path)
        self.alone_since = time.time() if self._is_free() else None
        connection = self._connect()
        try:
            connection.execute("BEGIN")
            # Reading takes the shared lock; the open transaction keeps it.
            connection.execute("SELECT * FROM sqlite_master").fetchall()
        except BaseException:
            connection.close()
            raise
        self._shared = connection

    def leave(self) -> None:
        """Use it no longer. Harmless when it was not used."""
        if self._shared is not None:
            self._shared.close()
            self._shared = None

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Within, no other program uses the database. Raises StoreUnavailable(LOCKED) when one does."""
        self.leave()
        connection = self._connect()
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            connection.close()
            self.join()
            raise StoreUnavailable(StoreTrouble.LOCKED, "another program has it open") from error
        try:
            yield
        finally:
            connection.close()
            self.join()

    def _is_free(self) -> bool:
        with closing(self._connect(0.0)) as connection:
            try:
                connection.execute("BEGIN EXCLUSIVE")
            except sqlite3.OperationalError:
                return False
            return True

    def _connect(self, patience_s: float = _PATIENCE_S) -> sqlite3.Connection:
        # Opened in one thread, closed in another; the database's gate keeps them apart.
        return sqlite3.connect(self._path, timeout=patience_s, isolation_level=None, check_same_thread=False)
