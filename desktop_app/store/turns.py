"""Whose turn it is to send: one program at a time for each account, also when a window and a command line run."""

import logging
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

from desktop_app.errors import StoreError
from desktop_app.store.database import as_store_error, translated
from desktop_app.store.files import create_private, make_folder

log = logging.getLogger(__name__)

_LOOK_S = 0.2
_WAIT_S = 40.0
"""Longer than any request for a token takes."""


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


class Alone:
    """Held by one thread of one program at a time; that thread may hold it twice.

    No longer than `wait_s` seconds is waited for another program, and not at all where the folder knows no locks: what
    is done within is better done beside it than never.
    """

    def __init__(self, path: Path, threads: AbstractContextManager[Any], wait_s: float = _WAIT_S) -> None:
        """`threads`: a lock that keeps this program's own threads apart and may be held twice."""
        self._turns, self._threads, self._wait_s = Turns(path), threads, wait_s
        self._held: list[ExitStack] = []

    def __enter__(self) -> None:
        self._threads.__enter__()
        stack, ends = ExitStack(), time.monotonic() + self._wait_s
        if not self._held:
            try:
                stack.enter_context(self._turns.mine(lambda: time.monotonic() < ends))
            except StoreError as error:
                log.info("other programs cannot be kept out: %s", error.code)
            except BaseException:
                self._threads.__exit__(None, None, None)
                raise
        self._held.append(stack)

    def __exit__(self, *_error: object) -> None:
        try:
            self._held.pop().close()
        finally:
            self._threads.__exit__(None, None, None)


def _taken(connection: sqlite3.Connection) -> bool:
    try:
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY:
            return False
        raise as_store_error(error) from error
    return True
