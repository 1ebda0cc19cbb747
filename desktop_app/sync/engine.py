"""The sync of one account: ask what changed, send what was clicked, read what is new."""

from __future__ import annotations

import logging
import random
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Changes, What
from desktop_app.domain.receipts import WaitingFor
from desktop_app.errors import Busy, PortalError, Retry, VaultError
from desktop_app.sync.connection import Connection, ConnectionState
from desktop_app.sync.host_pause import HostPause
from desktop_app.sync.outbox import back_off_s, pause_s
from desktop_app.sync.pulling import Pulling
from desktop_app.sync.run import Run
from desktop_app.sync.sending import SendingQueue

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from desktop_app.domain.ids import Key
    from desktop_app.domain.outbox import OutboxRow
    from desktop_app.domain.receipts import Receipt, SentReceipt
    from desktop_app.ports.portal import Portal
    from desktop_app.ports.store import AccountStore
    from desktop_app.ports.system import Clock

log = logging.getLogger(__name__)

_LONGEST_OFFLINE_S = 60.0
"""How long a network that came back goes unnoticed at most."""


def _go_on() -> None:
    """Nobody wants the run to end."""


def _tell_nobody(_changes: Changes) -> None:
    """Nobody listens."""


class SyncEngine:
    """One per account, run by one thread at a time. `connect` returns the portal, signed in.

    `prove` makes the receipt of what was sent; `host` is the pause all accounts at one host share.

    Any thread may ask for `connection` and `progress`, and call `hurry` and `signed_in`.
    """

    def __init__(
        self,
        store: AccountStore,
        connect: Callable[[], Portal],
        clock: Clock,
        prove: Callable[[OutboxRow, Receipt], SentReceipt],
        host: HostPause | None = None,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._store, self._connect, self._clock, self._chance = store, connect, clock, chance
        self._host = host or HostPause()
        self._sending = SendingQueue(store, clock, chance, prove)
        self._pulling = Pulling(store, clock)
        self._connection = Connection(ConnectionState.OFFLINE, synced_at=store.marks.checked_at())
        self._paused_until = 0.0
        self._failures = 0
        self._read_everything = False
        self._has_swept = False
        self._error: PortalError | VaultError | None = None

    @property
    def connection(self) -> Connection:
        """How the account stands. The time of the next try is told by the clock as it stands now."""
        connection = self._connection
        if connection.retry_at is None:
            return connection
        return replace(connection, retry_at=self._clock.now() + timedelta(seconds=max(self._pause_s(), 0.0)))

    @property
    def error(self) -> PortalError | VaultError | None:
        """What the last run ended with, None when it went well."""
        return self._error

    def progress(self, key: Key) -> float | None:
        """0..1 while the files of a command go out."""
        return self._sending.progress(key)

    def stop(self, key: Key) -> bool:
        """The user stops the files of a command that go out now; False when there is nothing (more) to stop."""
        return self._sending.stop(key)

    def next_try_at(self, key: Key) -> datetime | None:
        """When one may be sent, told by the clock as it stands now; None before this program knew of it."""
        due_s = self._sending.due_in_s(key)
        return None if due_s is None else self._clock.now() + timedelta(seconds=due_s)

    def signed_in(self) -> None:
        """The user signed in: the queue goes on with the next run."""
        self._connection = self._connection.signed_in()
        self._paused_until = 0.0

    def hurry(self) -> None:
        """The user does not want to wait: the next run sends everything and reads everything anew.

        A portal that asked to be left alone is left alone all the same.
        """
        self._read_everything = True
        self._sending.hurry()
        if isinstance(self._error, VaultError):
            self._connection = self._connection.signed_in()  # the keyring may be open by now
        if self._connection.state is not ConnectionState.WAITING:
            self._paused_until = 0.0

    def hurry_one(self, key: Key) -> None:
        """The user wants this one tried now."""
        self._sending.hurry_one(key)
        if self._connection.state is not ConnectionState.WAITING:
            self._paused_until = 0.0

    def wait_s(self) -> float | None:
        """Seconds until the next run is worth while; None when nothing is known to be due."""
        if self._connection.state is ConnectionState.SIGN_IN_NEEDED:
            return None
        pause = max(self._pause_s(), 0.0)
        if self._pulling.has_more:
            return pause
        due = self._sending.wait_s()
        if due is None:
            return pause or None
        return max(due, pause)

    def run_once(self, check: Callable[[], None] = _go_on, tell: Callable[[Changes], None] = _tell_nobody) -> Changes:
        """Do all there is to do now. `check` raises when the run shall end, `tell` hears each change as it happens.

        Errors of the portal and the vault are kept in `error` and `connection`; those of the store are raised.
        """
        if self._connection.state is ConnectionState.SIGN_IN_NEEDED:
            return Changes()
        if self._pause_s() > 0:
            return self._paused(tell)
        run, before = Run(check, tell), self._connection
        self._connection = before.started()
        run.tell(Changes.of(What.CONNECTION))
        try:
            self._run(run, was_offline=before.state is ConnectionState.OFFLINE)
        except (PortalError, VaultError) as error:
            self._stopped(error)
        finally:
            self._connection = self._connection.ended(before)
            run.tell(Changes.of(What.CONNECTION))
        return run.changes

    def _run(self, run: Run, *, was_offline: bool) -> None:
        everything, self._read_everything = self._read_everything, False
        self._sending.recover()
        if not self._has_swept:
            self._store.blobs.sweep()
            self._has_swept = True
        portal = self._connect()
        # The first request shows whether there is a network at all, before anything of the outbox is tried.
        kinds = self._pulling.stale(portal, run, everything=everything)
        if was_offline:
            self._sending.hurry(WaitingFor.NETWORK)
        unsure, unsent = self._send(portal, run)
        self._pulling.pull(portal, kinds, run)
        self._pulling.read_conversations(portal, run)
        if run.trouble is None:
            self._store.marks.checked(self._clock.now())
        if unsent is not None:
            raise unsent
        # One thing that got no answer has a back-off of its own; the portal is there, and everything was read.
        self._succeeded(run)
        self._error = self._error or unsure

    def _send(self, portal: Portal, run: Run) -> tuple[PortalError | None, PortalError | None]:
        """Send the outbox. Returns the error of a lone item that got no answer, and what ended the sending.

        What may lie with the items must not keep us from reading.
        """
        try:
            return self._sending.send_all(portal, run, lambda id: self._pulling.read_case(portal, id, run)), None
        except PortalError as error:
            if isinstance(error, Busy) or error.retry is Retry.AFTER_SIGN_IN:
                raise
            return None, error

    def look_up(
        self, key: Key, check: Callable[[], None] = _go_on, tell: Callable[[Changes], None] = _tell_nobody
    ) -> bool:
        """Ask the portal now whether it has one that is unsure: True when it arrived, False when it certainly did not.

        In the caller's thread; raises PortalError, Gone and Conflict when it is not unsure (any more).
        """
        return self._sending.look_up(self._connect(), key, Run(check, tell))

    def _pause_s(self) -> float:
        """Seconds of the pause that is left: our own, or the one the host asked for."""
        return max(self._paused_until, self._host.until) - self._clock.monotonic()

    def _paused(self, tell: Callable[[Changes], None]) -> Changes:
        """Nothing is done. What another account heard from the host holds here too, and is shown here too."""
        left_s = self._host.until - self._clock.monotonic()
        if left_s <= 0 or self._connection.state is ConnectionState.WAITING:
            return Changes()
        busy = Busy(self._host.told_s(self._clock.monotonic()) or left_s, is_maintenance=self._host.is_maintenance)
        self._connection = self._connection.failed(busy, *self._times(busy, left_s))
        changes = Changes.of(What.CONNECTION)
        tell(changes)
        return changes

    def _times(self, error: Exception, wait_s: float) -> tuple[datetime, datetime | None]:
        """When the next run may begin, and until when the portal said it is busy."""
        now = self._clock.now()
        told_s = error.after_s if isinstance(error, Busy) else None
        return now + timedelta(seconds=wait_s), None if told_s is None else now + timedelta(seconds=told_s)

    def _succeeded(self, run: Run) -> None:
        self._failures, self._paused_until, self._error = 0, 0.0, run.trouble
        if run.trouble is not None:
            self._connection = self._connection.partly(run.trouble)
        else:
            self._connection = self._connection.succeeded(self._clock.now())
        self._connection = replace(self._connection, left_out=self._pulling.left_out)

    def _stopped(self, error: PortalError | VaultError) -> None:
        self._failures += 1
        self._error = error
        if isinstance(error, Busy):
            wait_s = pause_s(error.after_s, self._failures, self._chance())
            self._host.keep(self._clock.monotonic(), wait_s, error)
        else:
            wait_s = min(back_off_s(self._failures, self._chance()), _LONGEST_OFFLINE_S)
            self._paused_until = self._clock.monotonic() + wait_s
        self._connection = self._connection.failed(error, *self._times(error, wait_s))
        log.info("sync stopped: %s", error.code)
