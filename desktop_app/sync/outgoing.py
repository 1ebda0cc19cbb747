"""A command on its way, as the adapter sees it: its files, its past, how far it is, and whether it shall go on."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, cast

from desktop_app.domain.changes import Changes, What
from desktop_app.domain.outbox import MADE
from desktop_app.errors import FileRefused, FileTrouble, PortalError, Stopped, StoreUnavailable
from desktop_app.sync.checked_file import CheckedFile
from desktop_app.sync.made import hand_over
from desktop_app.work import lock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop_app.domain.attachments import DraftFile
    from desktop_app.domain.outbox import OutboxRow
    from desktop_app.domain.receipts import Receipt
    from desktop_app.ports.store import AccountStore
    from desktop_app.sync.run import Run

_TOLD_EVERY_S = 0.2
"""How often the window hears how far it is: more often nobody sees."""


class Outgoing:
    """`ports.portal.Sending` over one row of the outbox. `stop` and `fraction` may be asked for by any thread."""

    def __init__(
        self,
        store: AccountStore,
        row: OutboxRow,
        run: Run,
        monotonic: Callable[[], float],
        *,
        may_have_arrived: bool,
    ) -> None:
        self.attempt = row.attempts + 1
        self.may_have_arrived = may_have_arrived
        self.already_made = row.made
        self.fraction: float | None = None
        self._store, self._key, self._steps = store, row.key, dict(row.steps)
        self._run, self._monotonic = run, monotonic
        self._told_at: float | None = None
        self._guard = lock()
        self._cancel: Callable[[], None] | None = None
        self._is_stopped = False

    def open(self, file: DraftFile) -> BinaryIO:
        """The file's bytes, compared with the digest they had when they were attached while they are read."""
        try:
            stream = self._store.blobs.open(file.digest)
        except StoreUnavailable as error:
            raise FileRefused(FileTrouble.CHANGED, file.name) from error
        return cast("BinaryIO", CheckedFile(stream, file))

    def steps(self) -> Mapping[str, str]:
        """What earlier tries have behind them."""
        return dict(self._steps)

    def save_step(self, name: str, value: str) -> None:
        """On disk when this returns."""
        self._store.outbox.save_step(self._key, name, value)
        self._steps[name] = value

    def made(self, receipt: Receipt) -> None:
        """The case is there, files are missing: on disk when this returns, and the case among the others."""
        known = {"case_id": receipt.case_id, "number": receipt.number, "missing": list(receipt.missing)}
        self.save_step(MADE, json.dumps(known))
        self.already_made = receipt
        if receipt.case_id is not None:
            hand_over(self._store, self._key, receipt.case_id)
        if receipt.case is not None:
            with self._store.cache_transaction():
                self._store.cases.put_case(receipt.case)
            with self._store.transaction():
                self._store.cases.mark_seen(receipt.case.row.id, receipt.case.row.updated_at)
        self._run.tell(Changes.of(What.OUTBOX, What.CASES, ids=(self._key,)))

    def progress(self, done: int, total: int) -> None:
        """Told to whoever shows the outbox, a few times a second at most."""
        self.fraction = done / total if total else None
        now = self._monotonic()
        if self._told_at is None or done >= total or now - self._told_at >= _TOLD_EVERY_S:
            self._told_at = now
            self._run.tell(Changes.of(What.OUTBOX, ids=(self._key,)))

    def check(self) -> None:
        """Raises Stopped, or what ends the run."""
        if self._is_stopped:
            raise Stopped
        self._run.check()

    @contextmanager
    def stoppable(self, cancel: Callable[[], None]) -> Iterator[None]:
        """Files go out within this block: the user may stop them, by `cancel` even in the middle of a stuck write."""
        with self._guard:
            self._cancel = cancel
        try:
            self.check()
            yield
        except PortalError:
            # What the cancelled request ended in says nothing.
            if self._is_stopped:
                raise Stopped from None
            raise
        finally:
            with self._guard:
                self._cancel = None
        self.check()

    def stop(self) -> bool:
        """The user stops it; False where that is no longer possible, for the command itself is on its way."""
        with self._guard:
            if self._cancel is None:
                return False
            self._is_stopped = True
            self._cancel()
            return True
