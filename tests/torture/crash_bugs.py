"""Mistakes to plant: torture that does not find them would prove nothing. They live here, not in the program."""

import sqlite3
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from desktop_app.domain.commands import Command
from desktop_app.domain.ids import new_key
from desktop_app.domain.receipts import Receipt
from desktop_app.portals.demo.adapter import DemoPortal
from desktop_app.ports.portal import Sending


def drop_the_key() -> None:
    """Every try of a case is another intent for the portal."""
    real = DemoPortal.send

    def send(self: DemoPortal, command: Command, sending: Sending) -> Receipt:
        return real(self, replace(command, key=new_key()), sending)

    DemoPortal.send = send  # type: ignore[method-assign]


LATE_S = 1.5


class _Late(sqlite3.Connection):
    """Says that it has committed, and does so a little later."""

    _is_late = False

    @property
    def in_transaction(self) -> bool:
        """What it pretends."""
        return super().in_transaction and not self._is_late

    def execute(self, sql: str, *arguments: Any) -> sqlite3.Cursor:
        """As asked, but for the commit."""
        if sql == "COMMIT":
            self._is_late = True
            timer = threading.Timer(LATE_S, self._commit)
            timer.daemon = True
            timer.start()
            return self.cursor()
        if sql.startswith("BEGIN"):
            self._commit()
        return super().execute(sql, *arguments)

    def close(self) -> None:
        """Not without what was promised."""
        self._commit()
        super().close()

    def _commit(self) -> None:
        with _committing:
            if self._is_late:
                self._is_late = False
                super().execute("COMMIT")


_committing = threading.Lock()


class _Unflushed(sqlite3.Connection):
    """Commits, and leaves it to the system when that reaches the disk."""

    def execute(self, sql: str, *arguments: Any) -> sqlite3.Cursor:
        """As asked, but for the flush."""
        return super().execute(sql.replace("synchronous=FULL", "synchronous=OFF"), *arguments)


def acknowledge_early() -> None:
    """Whoever writes is told that it is on the disk before it is."""
    _connect_by(_Late)


def flush_never() -> None:
    """What is committed may still be lost with the power."""
    _connect_by(_Unflushed)


def _connect_by(factory: type[sqlite3.Connection]) -> None:
    real: Callable[..., sqlite3.Connection] = sqlite3.connect

    def connect(database: Any, *arguments: Any, **options: Any) -> sqlite3.Connection:
        if str(database).endswith("work.db"):
            options["factory"] = factory
        return real(database, *arguments, **options)

    sqlite3.connect = connect  # type: ignore[assignment]


BUGS: dict[str, Callable[[], None]] = {
    "drop-key": drop_the_key,
    "ack-early": acknowledge_early,
    "no-flush": flush_never,
}


def plant(name: str) -> None:
    """Make this mistake from now on, in this process; "" = none."""
    if name:
        BUGS[name]()
