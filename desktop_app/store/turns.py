"""Whose turn it is to send: one program at a time for each account, also when a window and a command line run."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from desktop_app.store.database import as_store_error, translated
from desktop_app.store.files import create_private, make_folder

_LOOK_S = 0.2


class Turns:
    """A lock between processes. The system gives it back when its holder is killed.

    SQLite's own lock on an empty file: it waits without a thread and is alike on every system.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    @contextmanager
    def mine(self, goes_on: Callable[[], bool]) -> Iterator[bool]:
        """True within the block when it is our turn. While another has it, `goes_on` is asked five times a second;
        it gives up by False, or by raising. Raises StoreUnavailable."""
        with translated():
            make_folder(self._path.parent)
            create_private(self._path)
            connection = sqlite3.connect(self._path, timeout=_LOOK_S, isolation_level=None)
        with closing(connection):
            while not (is_mine := _taken(connection)) and goes_on():
                pass
            # Closing the connection ends the lock: nothing was written.
            yield is_mine


def _taken(connection: sqlite3.Connection) -> bool:
    try:
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY:
            return False
        raise as_store_error(error) from error
    return True
