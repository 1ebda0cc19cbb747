"""One window at a time over a profile folder, also from two computers that share it (redirected, roaming).

The system holds the lock while the program lives and gives it back when it is killed. Who has it lies beside.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import logging
import platform
import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop_app.domain.holders import Holder
from desktop_app.store.database import as_store_error, translated
from desktop_app.store.files import create_private, make_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

log = logging.getLogger(__name__)

LOCK, WHO = "profile.lock", "profile.json"
_LONGEST = 4096
_WORD_CHARS = 80
_CANNOT_LOCK = frozenset(
    {
        sqlite3.SQLITE_IOERR_LOCK,
        sqlite3.SQLITE_IOERR_RDLOCK,
        sqlite3.SQLITE_IOERR_CHECKRESERVEDLOCK,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_NOLFS,
    }
)


def lock(connection: sqlite3.Connection) -> None:
    """Lock its file until the connection is closed. Raises sqlite3.Error."""
    connection.execute("BEGIN EXCLUSIVE")


class Hold:
    """The hold of this program on a folder. SQLite's own lock on an empty file: it is alike on every system."""

    def __init__(self, folder: Path, lock: Callable[[sqlite3.Connection], None] = lock) -> None:
        self._folder, self._lock = folder, lock
        self._connection: sqlite3.Connection | None = None
        self.is_guarded = True
        """False where the folder knows no locks: then nobody is kept out."""

    def take(self) -> Holder | None:
        """Take the folder; None when it is ours now, else who has it. Touches nothing of theirs.

        Raises StoreUnavailable when the folder cannot be written.
        """
        if self._connection is not None:
            return None
        with translated():
            make_folder(self._folder)
            create_private(self._folder / LOCK)
            connection = sqlite3.connect(self._folder / LOCK, timeout=0, isolation_level=None)
        try:
            self._lock(connection)
        except sqlite3.Error as error:
            connection.close()
            code = getattr(error, "sqlite_errorcode", 0)
            if code & 0xFF == sqlite3.SQLITE_BUSY:
                return self._holder()
            if code not in _CANNOT_LOCK:
                raise as_store_error(error) from error
            log.warning("the folder of the profile cannot be locked: %s", error)
            self.is_guarded = False
            return None
        self._connection = connection
        self._tell()
        return None

    def release(self) -> None:
        """Give the folder back."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(OSError):
                (self._folder / WHO).unlink(missing_ok=True)
            connection.close()

    def _tell(self) -> None:
        who = {"user": _user(), "host": platform.node(), "since": datetime.now(UTC).isoformat(timespec="seconds")}
        path = self._folder / WHO
        # Only for people to read: a folder that is full must not keep the program from starting.
        with contextlib.suppress(OSError, ValueError):
            path.unlink(missing_ok=True)
            create_private(path)
            path.write_text(json.dumps(who), encoding="utf-8")

    def _holder(self) -> Holder:
        try:
            with (self._folder / WHO).open(encoding="utf-8") as stream:
                plain = json.loads(stream.read(_LONGEST))
            return Holder(_word(plain["user"]), _word(plain["host"]), datetime.fromisoformat(plain["since"]))
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return Holder()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _word(said: object) -> str:
    """A name on one line, whatever stands in the file."""
    return "".join(letter for letter in str(said) if letter.isprintable())[:_WORD_CHARS]
