"""One SQLite file: opened, migrated, one connection per thread, its errors told apart into environment and bug.

A damaged file heals itself: it is set aside, a new one is made (with what `rescue` can still read), and the operation
that met the damage fails once.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, nullcontext
from typing import TYPE_CHECKING

from desktop_app.errors import Bug, StoreTrouble, StoreUnavailable
from desktop_app.store import files, rescue
from desktop_app.store.connecting import CACHE, WORK, Kind, connect
from desktop_app.store.healing import Healing
from desktop_app.store.schema import FOREIGN, Migration, check, migrate, migrations
from desktop_app.store.usage import Usage

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.rescues import RescueReason

__all__ = [
    "BUSY_TIMEOUT_S",
    "CACHE",
    "WORK",
    "Database",
    "Interrupted",
    "Kind",
    "Row",
    "as_store_error",
    "connect",
    "translated",
]

log = logging.getLogger(__name__)

BUSY_TIMEOUT_S = 10.0
"""How long a write waits for another program (a backup, a virus scanner) before it says that the file is locked."""

Row = sqlite3.Row
Arguments = Sequence[object] | dict[str, object]

_TROUBLES = {
    sqlite3.SQLITE_FULL: StoreTrouble.FULL,
    sqlite3.SQLITE_BUSY: StoreTrouble.LOCKED,
    sqlite3.SQLITE_LOCKED: StoreTrouble.LOCKED,
    sqlite3.SQLITE_PROTOCOL: StoreTrouble.LOCKED,
    sqlite3.SQLITE_CORRUPT: StoreTrouble.DAMAGED,
    sqlite3.SQLITE_NOTADB: StoreTrouble.DAMAGED,
    sqlite3.SQLITE_FORMAT: StoreTrouble.DAMAGED,
    sqlite3.SQLITE_READONLY: StoreTrouble.NO_ACCESS,
    sqlite3.SQLITE_CANTOPEN: StoreTrouble.NO_ACCESS,
    sqlite3.SQLITE_PERM: StoreTrouble.NO_ACCESS,
    sqlite3.SQLITE_AUTH: StoreTrouble.NO_ACCESS,
    sqlite3.SQLITE_IOERR: StoreTrouble.NO_ACCESS,
}
_NO_ROOM = {sqlite3.SQLITE_IOERR_SHMSIZE: StoreTrouble.FULL}
"""What SQLite calls an error of the disk, and is a full one: no room for the little file beside the log."""


class Interrupted(Exception):
    """A query was given up because nobody wants its answer any more; `work.py` silences it with its task."""


def as_store_error(error: sqlite3.Error) -> Exception:
    """The error of our tree for one of SQLite: the environment's fault is StoreUnavailable, ours is a Bug."""
    # Errors that Python's module raises itself (closed connection, wrong thread, bad arguments) have no code.
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        # A text in the file is no text any more.
        is_damaged = isinstance(error, sqlite3.OperationalError) and "decode to UTF-8" in str(error)
        return StoreUnavailable(StoreTrouble.DAMAGED, "text") if is_damaged else Bug(str(error))
    if code & 0xFF == sqlite3.SQLITE_INTERRUPT:
        return Interrupted()
    trouble = _NO_ROOM.get(code) or _TROUBLES.get(code & 0xFF)
    return StoreUnavailable(trouble, getattr(error, "sqlite_errorname", "")) if trouble else Bug(str(error))


class _Interrupt:
    """Interrupts one operation and no later one: a cancelled task may be told so long after it ended."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection: sqlite3.Connection | None = connection
        self._lock = threading.Lock()

    def interrupt(self) -> None:
        """Give up the running query, if it still runs."""
        with self._lock:
            if self._connection is not None:
                self._connection.interrupt()

    def disarm(self) -> None:
        """From here on nothing is interrupted."""
        with self._lock:
            self._connection = None


class _Copies:
    """Copies the work while one writes, now and then."""

    def __init__(self, path: Path, kind: Kind) -> None:
        self._path, self._is_wanted = path, not kind.is_rebuildable
        self._lock = threading.Lock()

    def keep(self, connection: sqlite3.Connection) -> None:
        """Something was committed."""
        # One thread at a time; the other's next commit will do.
        if self._is_wanted and self._lock.acquire(blocking=False):
            try:
                rescue.keep_copy(connection, self._path, rescue.WHILE_WRITING_S)
            finally:
                self._lock.release()

    def renew(self, connection: sqlite3.Connection) -> bool:
        """Nothing that was deleted is left in the copy; False when that cannot be done now."""
        if not self._is_wanted:
            return True
        with self._lock:
            return rescue.renew_copy(connection, self._path)


class _Mine(threading.local):
    """What each thread has for itself."""

    connection: sqlite3.Connection | None = None
    generation: int = 0
    depth: int = 0
    may_write: bool = True


class Database:
    """One file. Any thread may use it; each has its own connection (the exception to "threads live in `work.py`")."""

    def __init__(self, path: Path, kind: Kind, *, busy_timeout_s: float = BUSY_TIMEOUT_S) -> None:
        self.path, self.kind = path, kind
        self.set_aside: Path | None = None
        """Where the last damaged file went, when there was one; the user is told."""
        self._busy_timeout_s = busy_timeout_s
        self._mine = _Mine()
        self._gate, self._copies = threading.Condition(), _Copies(path, kind)
        self._connections: dict[threading.Thread, sqlite3.Connection] = {}
        self._generation = 1
        self._active = 0
        self._is_open = self._is_damaged = False
        self.healing, self.usage = Healing(path, kind), Usage(path)

    @property
    def generation(self) -> int:
        """Another number after each time the file was replaced; what is remembered of it is stale then."""
        return self._generation

    def open(self) -> None:
        """Open and migrate the file, making it where there is none; once is enough. Raises StoreUnavailable."""
        with self._gate, translated():
            if self._is_open:
                return
            files.make_folder(self.path.parent)
            if not self.kind.is_rebuildable:
                self.usage.join()
            try:
                self._prepare_or_renew()
            except BaseException:
                self._close_connections()
                self.usage.leave()
                raise
            self._is_open = True

    def close(self, timeout_s: float = 5.0) -> None:
        """Interrupt what runs, wait for it, and close the connections of all threads. Closing twice is harmless."""
        with self._gate:
            self._is_open = False
            if self._active:
                for connection in self._connections.values():
                    connection.interrupt()
            if self._gate.wait_for(lambda: self._active == 0, timeout_s):
                self._close_connections()
                self.usage.leave()
            else:
                log.error("a database is still in use: %s", self.kind.name)

    def recreate(self) -> None:
        """Begin again with an empty file ("delete the cache"). Waits for the operations under way."""
        with self._gate, translated():
            self._gate.wait_for(lambda: self._active == 0)
            self._close_connections()
            files.unlink_database(self.path)
            self._prepare(migrations(self.kind.name))

    def vacuum(self) -> bool:
        """Write the file anew, so that nothing deleted is left in it, in its log or in its copy; False: not in all yet.

        `secure_delete` alone leaves remains of rows that moved between pages: found in 2 of 240 files (tried).
        """
        with self._using() as connection:
            self._allow_writing(connection, True)
            connection.execute("VACUUM")
            is_busy = bool(connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0])
            return self._copies.renew(connection) and not is_busy

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing, on disk when it ends. Begun inside another one of the same thread it is part of that."""
        with self._using() as connection:
            if connection.in_transaction:
                yield connection
                return
            self._allow_writing(connection, True)
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
                self._copies.keep(connection)
            except BaseException:
                # A full disk may have rolled back by itself.
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection that only reads, unless this is inside a transaction of the same thread."""
        with self._using() as connection:
            if not connection.in_transaction:
                self._allow_writing(connection, False)
            yield connection

    @contextmanager
    def interruptible(self, on_cancel: Callable[[Callable[[], None]], None]) -> Iterator[None]:
        """Within, this thread's queries raise Interrupted once what `on_cancel` is given is called; later ones not."""
        with self._using() as connection:
            guard = _Interrupt(connection)
            on_cancel(guard.interrupt)
            try:
                yield
            finally:
                guard.disarm()

    def rows(self, sql: str, arguments: Arguments = ()) -> list[sqlite3.Row]:
        """All rows of a query."""
        with self.reading() as connection:
            return connection.execute(sql, arguments).fetchall()

    def row(self, sql: str, arguments: Arguments = ()) -> sqlite3.Row | None:
        """The first row of a query."""
        with self.reading() as connection:
            row: sqlite3.Row | None = connection.execute(sql, arguments).fetchone()
            return row

    @contextmanager
    def _using(self) -> Iterator[sqlite3.Connection]:
        """This thread's connection; nobody closes or replaces the file meanwhile."""
        mine = self._mine
        if mine.depth == 0:
            with self._gate, translated():
                if not self._is_open:
                    raise StoreUnavailable(StoreTrouble.MISSING, self.kind.name)
                if self._is_damaged:
                    self._gate.wait_for(lambda: self._active == 0 or not self._is_damaged)
                if self._is_damaged:
                    self._renew(_reason(StoreUnavailable(StoreTrouble.DAMAGED)))
                connection = self._connection()
                self._active += 1
        else:
            connection = self._connection()
        mine.depth += 1
        try:
            with translated(self._note_damage):
                yield connection
        finally:
            mine.depth -= 1
            if mine.depth == 0:
                with self._gate:
                    self._active -= 1
                    self._gate.notify_all()

    def _note_damage(self) -> None:
        log.info("a database is damaged: %s", self.kind.name)
        self._is_damaged = True

    def _connection(self) -> sqlite3.Connection:
        mine = self._mine
        if mine.connection is None or mine.generation != self._generation:
            for thread in [thread for thread in self._connections if not thread.is_alive()]:
                self._connections.pop(thread).close()
            mine.connection = connect(self.path, self.kind.synchronous, self._busy_timeout_s)
            mine.generation, mine.may_write = self._generation, True
            self._connections[threading.current_thread()] = mine.connection
        return mine.connection

    def _prepare_or_renew(self) -> None:
        try:
            if self.healing.is_interrupted:
                self._replace(self.healing.finish)
            self._prepare(migrations(self.kind.name))
        except (sqlite3.Error, StoreUnavailable) as error:
            reason = _reason(error)
            if reason is None:
                raise
            self._renew(reason)

    def _allow_writing(self, connection: sqlite3.Connection, may_write: bool) -> None:
        if self._mine.may_write is not may_write:
            connection.execute(f"PRAGMA query_only={'OFF' if may_write else 'ON'}")
            self._mine.may_write = may_write

    def _prepare(self, steps: Sequence[Migration]) -> None:
        if not files.create_private(self.path):
            _check_header(self.path)
            # With a connection that sets nothing: what is another's stays as it is.
            with closing(sqlite3.connect(self.path, timeout=self._busy_timeout_s)) as bare:
                check(bare, steps)
        connection = self._connection()
        is_fresh = migrate(connection, steps)
        if self.kind.is_rebuildable:
            return
        if is_fresh and rescue.copy_of(self.path).exists():
            self._renew(_reason(StoreUnavailable(StoreTrouble.MISSING)))
            return
        if not rescue.is_sound(connection):
            raise StoreUnavailable(StoreTrouble.DAMAGED, "quick_check")
        rescue.keep_copy(connection, self.path, rescue.AT_START_S)

    def _renew(self, reason: RescueReason | None) -> None:
        """Put a new file in the place of this one, with what can be rescued. The gate is held, nobody is inside."""
        if reason is None:
            raise Bug("nothing is wrong with it")
        self._replace(lambda: self.healing.renew(reason))
        if not self.kind.is_rebuildable:
            rescue.keep_copy(self._connection(), self.path, 0.0)

    def _replace(self, how: Callable[[], Path | None]) -> None:
        """Raises StoreUnavailable(LOCKED) while another program has the file open: its work would go with it."""
        self._close_connections()
        with nullcontext() if self.kind.is_rebuildable else self.usage.alone():
            self.set_aside = how()
        self._is_damaged = False

    def _close_connections(self) -> None:
        for connection in self._connections.values():
            connection.close()
        self._connections.clear()
        self._generation += 1


def _check_header(path: Path) -> None:
    with path.open("rb") as file:
        header = file.read(files.HEADER_BYTES)
    if header and not files.is_database(header):
        raise StoreUnavailable(StoreTrouble.DAMAGED, "header")


def _reason(error: sqlite3.Error | StoreUnavailable) -> RescueReason | None:
    """Why a file that could not be opened is set aside; None when that would help nobody."""
    from desktop_app.domain.rescues import RescueReason  # not at the start: mostly nothing is wrong

    ours = as_store_error(error) if isinstance(error, sqlite3.Error) else error
    if isinstance(ours, StoreUnavailable):
        if ours.trouble is StoreTrouble.DAMAGED and str(ours) == FOREIGN:
            return RescueReason.FOREIGN
        reasons = {
            StoreTrouble.TOO_NEW: RescueReason.NEWER,
            StoreTrouble.DAMAGED: RescueReason.DAMAGED,
            StoreTrouble.MISSING: RescueReason.MISSING,
        }
        return reasons.get(ours.trouble)
    # SQLite did not understand what stands in the file: its schema is not what our migrations make.
    return RescueReason.DAMAGED


def _is_damage(error: Exception) -> bool:
    return isinstance(error, StoreUnavailable) and error.trouble is StoreTrouble.DAMAGED


@contextmanager
def translated(damaged: Callable[[], None] | None = None) -> Iterator[None]:
    """Turn errors of SQLite and of the file system into those of our tree; `damaged` hears of a damaged file."""
    try:
        yield
    except sqlite3.Error as error:
        ours = as_store_error(error)
        if damaged is not None and _is_damage(ours):
            damaged()
        raise ours from error
    except PermissionError as error:
        raise StoreUnavailable(StoreTrouble.NO_ACCESS, error.strerror or "") from error
    except OSError as error:
        trouble = StoreTrouble.FULL if error.errno in files.NO_SPACE else StoreTrouble.NO_ACCESS
        raise StoreUnavailable(trouble, error.strerror or "") from error
