"""Sends the outbox: persisted before the request goes out, applied in one step when the answer is in."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Changes, What
from desktop_app.domain.commands import RateArticle, SubmitCase
from desktop_app.domain.outbox import WENT_OUT, OutboxRow, kind_of
from desktop_app.domain.receipts import OutboxState, Receipt, SentReceipt, WaitingFor
from desktop_app.errors import (
    AlreadySent,
    Busy,
    Conflict,
    FileRefused,
    Gone,
    PortalError,
    Retry,
    Stopped,
)
from desktop_app.sync.elsewhere import check_elsewhere, is_others
from desktop_app.sync.made import hand_over, hand_over_all
from desktop_app.sync.outbox import (
    MOST_UNSURE,
    TO_EDIT_S,
    after_error,
    back_off_s,
    begun,
    behind_others,
    broken_off,
    first_due,
    held,
    is_looked_up_first,
    next_batch,
    not_there,
    pause_s,
    steps_after,
)
from desktop_app.sync.outgoing import Outgoing

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.ids import CaseId, Key
    from desktop_app.ports.portal import Portal
    from desktop_app.ports.store import AccountStore
    from desktop_app.ports.system import Clock
    from desktop_app.sync.run import Run

log = logging.getLogger(__name__)

_RESTING = frozenset({OutboxState.REFUSED, OutboxState.HELD})
_OF_THE_PORTAL = frozenset({Retry.LATER, Retry.AFTER_SIGN_IN})
"""How the portal stands, not the item: the next would fare no better."""


class SendingQueue:
    """One account's outbox under way. Only its engine's thread sends; others may ask for `progress`."""

    def __init__(
        self,
        store: AccountStore,
        clock: Clock,
        chance: Callable[[], float],
        prove: Callable[[OutboxRow, Receipt], SentReceipt],
    ) -> None:
        self._store, self._clock, self._chance, self._prove = store, clock, chance, prove
        self._due: dict[Key, float] = {}
        self._outgoing: tuple[Key, Outgoing] | None = None

    def progress(self, key: Key) -> float | None:
        """0..1 while the files of a command go out."""
        outgoing = self._outgoing
        return outgoing[1].fraction if outgoing and outgoing[0] == key else None

    def stop(self, key: Key) -> bool:
        """The user stops the files of a command that go out now; False when there is nothing (more) to stop."""
        outgoing = self._outgoing
        return outgoing is not None and outgoing[0] == key and outgoing[1].stop()

    def recover(self) -> None:
        """What a kill or a full disk left as `sending` may have got through; not so what another program sends now."""
        hand_over_all(self._store)
        if any(row.state is OutboxState.SENDING for row in self._store.outbox.rows()):
            with self._store.sending(lambda: False) as is_ours:
                if is_ours:
                    self._recover()

    def hurry(self, waiting_for: WaitingFor | None = None) -> None:
        """Forget the back-off of what waits for this, of everything when None."""
        for row in self._store.outbox.rows():
            if waiting_for is None or row.waiting_for is waiting_for:
                self._due[row.key] = self._clock.monotonic()

    def hurry_one(self, key: Key) -> None:
        """Forget the back-off of one."""
        self._due[key] = self._clock.monotonic()

    def wait_s(self) -> float | None:
        """Seconds until the first waiting thing is due; None when nothing waits."""
        now = self._clock.monotonic()
        rows = self._store.outbox.rows()
        behind = behind_others(rows)
        heads = (row for row in rows if row.state not in _RESTING and row.key not in behind)
        return min((max(self._due_at(row) - now, 0.0) for row in heads), default=None)

    def send_all(self, portal: Portal, run: Run, refresh: Callable[[CaseId], None]) -> PortalError | None:
        """Send what is due, until nothing is. A refused thing stops by itself; returns the error of a lone unsure one.

        Raises any other error, and when several in a row get no answer: nothing more is sent then. `refresh` reads a
        case anew, where the portal says that it is not as we thought. Another program that sends this outbox is waited
        for.
        """
        if not self._store.outbox.rows():
            return None
        with self._store.sending(_always(run)):
            self._recover()
            return self._send_due(portal, run, refresh)

    def _recover(self) -> None:
        for row in self._store.outbox.rows():
            if row.state is OutboxState.SENDING:
                self._store.outbox.update(broken_off(row))

    def _send_due(self, portal: Portal, run: Run, refresh: Callable[[CaseId], None]) -> PortalError | None:
        unsure: list[PortalError] = []
        while batch := next_batch(self._known_rows(), self._due, self._clock.monotonic()):
            for row in batch:
                run.check()
                error = self._send(portal, row.key, run, refresh)
                # One that gets no answer must not hold the others up; that nobody gets one is another matter.
                unsure = [*unsure, error] if error is not None else []
                if len(unsure) == MOST_UNSURE:
                    raise unsure[0]
        return unsure[0] if unsure else None

    def _known_rows(self) -> tuple[OutboxRow, ...]:
        rows = self._store.outbox.rows()
        self._due = {row.key: self._due_at(row) for row in rows}
        return rows

    def due_in_s(self, key: Key) -> float | None:
        """Seconds until one may be sent, by the clock that never jumps; None before this program knew of it."""
        due = self._due.get(key)
        return None if due is None else max(due - self._clock.monotonic(), 0.0)

    def _due_at(self, row: OutboxRow) -> float:
        if row.key in self._due:
            return self._due[row.key]
        return first_due(row, self._clock.now(), self._clock.monotonic())

    def _begin(self, key: Key) -> OutboxRow | None:
        """Persist that the request goes out; None when the row was taken back meanwhile."""
        with self._store.transaction():
            row = self._store.outbox.row(key)
            if row is None or row.state not in {OutboxState.WAITING, OutboxState.UNSURE}:
                return None
            self._store.outbox.update(begun(row))
            if row.state is OutboxState.UNSURE:
                self._store.outbox.save_step(key, WENT_OUT, "1")
            return row

    def _send(self, portal: Portal, key: Key, run: Run, refresh: Callable[[CaseId], None]) -> PortalError | None:
        """Send one. Returns the error of one that is unsure now; raises any that says how the portal stands."""
        before = self._begin(key)
        if before is None:
            return None
        run.tell(Changes.of(What.OUTBOX, ids=(key,)))
        is_looked_up = is_looked_up_first(before, portal.capabilities.limits.key_days, self._clock.now())
        outgoing = Outgoing(self._store, before, run, self._clock.monotonic, may_have_arrived=is_looked_up)
        self._outgoing = (key, outgoing)
        is_settled = False
        try:
            check_elsewhere(portal, before, outgoing)
            receipt = portal.send(before.command, outgoing)
            self.settle(before, receipt, run)
            is_settled = True
        except Stopped:
            is_settled = True
            self._store.outbox.update(held(before))
            run.tell(Changes.of(What.OUTBOX, ids=(key,)))
        except (PortalError, FileRefused) as error:
            is_settled = True
            after = self._failed(before, error, run)
            if after.state is not OutboxState.REFUSED:
                if error.retry in _OF_THE_PORTAL or not isinstance(error, PortalError):
                    raise
                return error if error.may_be_done else None
            if error.retry is Retry.REFRESH and before.case_id is not None:
                refresh(before.case_id)
        finally:
            self._outgoing = None
            if not is_settled:
                self._due[key] = self._clock.monotonic() + back_off_s(before.attempts + 1, self._chance())
                self._store.outbox.update(broken_off(begun(self._as_made(before))))
        return None

    def look_up(self, portal: Portal, key: Key, run: Run) -> bool:
        """Ask the portal now about one that is unsure. True: it arrived, and is settled. False: it certainly did not.

        One that did not is left alone for a while: the user may want to make something else of it.
        Raises Gone, Conflict when it is not unsure (any more), LookUpFailed when the portal cannot say, and
        AlreadySent when the key was used for something else; that is kept.
        """
        with self._store.sending(_always(run)):
            row = self._store.outbox.row(key)
            if row is None:
                raise Gone
            if row.state is not OutboxState.UNSURE:
                raise Conflict
            try:
                receipt = portal.look_up(row.command)
                if receipt is not None and is_others(row):
                    raise AlreadySent(receipt.number, receipt.case_id)
            except AlreadySent as error:
                self._failed(row, error, run)
                raise
            if receipt is not None:
                self.settle(row, receipt, run)
                return True
            self._due[key] = self._clock.monotonic() + TO_EDIT_S
            with self._store.transaction():
                self._store.outbox.update(not_there(row, self._clock.now()))
                self._store.outbox.save_step(key, WENT_OUT, "1")
            return False

    def settle(self, row: OutboxRow, receipt: Receipt, run: Run) -> None:
        """It arrived: keep what the portal answered, and put a receipt in its place."""
        # Cache first: killed between the two, the row is sent again with its key, and the answer is the same.
        case, command = receipt.case, row.command
        with self._store.cache_transaction():
            if case is not None:
                self._store.cases.put_case(case)
            if isinstance(command, RateArticle):
                known = self._store.articles.article(command.article_id)
                if known is not None:
                    self._store.articles.put([replace(known, my_rating=command.is_useful)])
        with self._store.transaction():
            if case is not None:
                self._store.cases.mark_seen(case.row.id, case.row.updated_at)
            self._store.outbox.remove(row.key)
            self._store.receipts.add(self._prove(row, receipt))
            if isinstance(command, SubmitCase) and receipt.case_id is not None:
                hand_over(self._store, row.key, receipt.case_id)
        log.info("sent %s after %d attempts", kind_of(command), row.attempts + 1)
        ids = (row.key, *((receipt.case_id,) if receipt.case_id else ()))
        run.tell(Changes.of(What.OUTBOX, What.CASES, What.ARTICLES, ids=ids))

    def _as_made(self, before: OutboxRow) -> OutboxRow:
        """The row with what its try has reached: of a case that is made nothing is unsure any more."""
        row = self._store.outbox.row(before.key)
        if row is None or row.made is None:
            return before
        return replace(before, state=OutboxState.WAITING, steps=row.steps)

    def _failed(self, before: OutboxRow, error: PortalError | FileRefused, run: Run) -> OutboxRow:
        """Persist how it ended."""
        before = self._as_made(before)
        attempts, chance = before.attempts + 1, self._chance()
        wait_s = pause_s(error.after_s, attempts, chance) if isinstance(error, Busy) else back_off_s(attempts, chance)
        after = after_error(before, error, wait_s, self._clock.now())
        with self._store.transaction():
            self._store.outbox.update(after)
            for name, value in steps_after(before, error).items():
                self._store.outbox.save_step(before.key, name, value)
        # What waits for a sign-in is due as soon as the run begins again at all.
        self._due[before.key] = self._clock.monotonic() + (wait_s if after.retry_at else 0.0)
        log.info("%s not sent: %s", kind_of(before.command), error.code)
        run.tell(Changes.of(What.OUTBOX, What.CASES, ids=(before.key, *((before.case_id,) if before.case_id else ()))))
        return after


def _always(run: Run) -> Callable[[], bool]:
    """Waits on, until the run is to end."""

    def goes_on() -> bool:
        run.check()
        return True

    return goes_on
