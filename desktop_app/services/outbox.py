"""What waits to be sent, and receipts of what was."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Changes, What
from desktop_app.domain.commands import (
    AddComment,
    AddNote,
    ArticleFeedback,
    DeskWork,
    EditCase,
    RateCase,
    ReopenCase,
    SolveCase,
    SubmitCase,
    WithdrawCase,
    files_of,
)
from desktop_app.domain.ids import AccountId, CaseId, FieldId, Key, new_key
from desktop_app.domain.outbox import FAILED_LOOK_UPS, KEY_SPENT, MADE, NOT_ARRIVED
from desktop_app.domain.receipts import OutboxItem, OutboxState, Receipt, SentReceipt, WaitingFor
from desktop_app.domain.timeline import note_draft
from desktop_app.errors import Conflict, Gone, Rejected
from desktop_app.services.intents import as_draft
from desktop_app.services.left_replies import LeftReplies, is_case_here
from desktop_app.services.proofs import prove, prove_by_user, reply_text, text_of, without_missing, words_of
from desktop_app.sync.connection import ConnectionState
from desktop_app.sync.outbox import behind_others

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.drafts import Draft
    from desktop_app.domain.outbox import OutboxRow
    from desktop_app.ports.store import AccountStore
    from desktop_app.ports.system import Clock
    from desktop_app.services.accounts import Accounts
    from desktop_app.services.connections import Connections

_WAITS_WHILE = {
    ConnectionState.OFFLINE: WaitingFor.NETWORK,
    ConnectionState.SIGN_IN_NEEDED: WaitingFor.SIGN_IN,
    ConnectionState.WAITING: WaitingFor.BUSY,
}
_DESCRIBE = 1
"""The step of a draft where the fields are."""
_SAID = (SubmitCase, AddComment, SolveCase, ReopenCase, WithdrawCase)
"""What the reporter of a case says, and may say in a reply as well."""
_MAY_GO_BACK = frozenset({OutboxState.WAITING, OutboxState.REFUSED, OutboxState.HELD})
_MAY_BE_TRIED = frozenset({OutboxState.WAITING, OutboxState.UNSURE, OutboxState.HELD})


class Outbox(LeftReplies):
    """The outboxes of all accounts. STORE lane for all that writes."""

    def __init__(self, accounts: Accounts, connections: Connections, clock: Clock) -> None:
        super().__init__(accounts)
        self._connections, self._clock = connections, clock

    def items(self) -> tuple[OutboxItem, ...]:
        """Everything that waits, oldest first. READ lane."""
        found = [item for account, store in self._accounts.stores() for item in self._items_of(account.id, store)]
        return tuple(sorted(found, key=lambda item: (item.created_at, item.seq)))

    def try_now(self, account_id: AccountId, key: Key) -> Changes:
        """Forget the back-off of one item, or that it was stopped, and wake the sync. STORE lane."""
        store = self._accounts.store(account_id)
        with store.transaction():
            row = store.outbox.row(key)
            if row is None or not _may_be_tried(row):
                return Changes()
            state = row.state if row.state is OutboxState.UNSURE else OutboxState.WAITING
            store.outbox.update(replace(row, state=state, retry_at=None, waiting_for=WaitingFor.NOTHING))
        self._hurry(account_id, key)
        return Changes.of(What.OUTBOX, ids=(key,))

    def stop(self, account_id: AccountId, key: Key) -> Changes:
        """Stop the files of an item that go out now: it is held until the user says otherwise.

        Nothing happens when the item itself is on its way already: that cannot be taken back.
        """
        is_stopped = self._connections.engine(account_id).stop(key)
        return Changes.of(What.OUTBOX, ids=(key,)) if is_stopped else Changes()

    def back_to_draft(self, account_id: AccountId, key: Key) -> Draft:
        """Make a waiting, stopped or refused new case a draft again, with the portal's reasons. STORE lane.

        It keeps its key, a refused one too: should a late copy of an earlier try arrive after all, it is found instead
        of doubled. Raises Conflict when it is being sent or perhaps was; `look_up` helps then.
        """
        store = self._accounts.store(account_id)
        with store.transaction():
            row = _taken_back(store, key)
            if not isinstance(row.command, SubmitCase) or row.there is not None:
                raise Conflict
            # A portal that remembers what it refused takes no other text under that key, but no late copy either.
            is_spent = KEY_SPENT in row.steps and not row.has_travelled
            draft = as_draft(row.command, account_id, new_key() if is_spent else row.key, self._clock.now())
            if not is_spent and store.drafts.of_key(row.key) is not None:
                # Another text of the case may be sent under its key, from here or from elsewhere.
                draft = replace(draft, key=new_key(), twin_of=row.key)
            # A late copy of what was unsure is looked up before another text goes out.
            draft = replace(draft, has_travelled=row.has_travelled or (row.may_come_late and not is_spent))
            if row.state is OutboxState.REFUSED:
                reasons = _reasons(row)
                draft = replace(draft, refusal=row.detail, refused=reasons, step=_DESCRIBE if reasons else draft.step)
            store.drafts.add(draft)
            store.drafts.save(draft, row.title)
            store.outbox.remove(key)
        return draft

    def back_to_reply(self, account_id: AccountId, key: Key) -> CaseId:
        """Put the words and files of a message back into the reply of its case, beneath what stands there. STORE lane.

        A note goes back to the half-written note. Returns the case. Raises Conflict when it is no message, is being
        sent or perhaps was, and Gone when the case is not here: where nobody can open it the words would be lost.
        """
        store = self._accounts.store(account_id)
        with store.transaction():
            row = _taken_back(store, key)
            if row.case_id is None or isinstance(row.command, (RateCase, DeskWork, EditCase)):
                raise Conflict
            if not store.cases.get([row.case_id]):
                raise Gone
            # What was for the desk alone must not come to stand in a reply.
            id = note_draft(row.case_id) if isinstance(row.command, AddNote) else row.case_id
            standing, text = store.replies.get(id), str(getattr(row.command, "text", ""))
            store.replies.put(id, "\n\n".join(filter(None, (standing, text))))
            store.replies.add_files(id, files_of(row.command))
            store.outbox.remove(key)
        return row.case_id

    def look_up(self, account_id: AccountId, key: Key, check: Callable[[], None] = lambda: None) -> bool:
        """Ask the portal now about one that is unsure. NETWORK lane.

        Raises PortalError; LookUpFailed when the portal cannot say. True: it arrived, and a receipt stands in its
        place. False: it certainly did not; it can be mended, and is sent again if that does not happen within a minute.
        """
        return self._connections.engine(account_id).look_up(key, check)

    def arrived(self, account_id: AccountId, key: Key) -> Changes:
        """The user has seen that an unsure one arrived: a receipt that says so takes its place. STORE lane."""
        account, store = self._accounts.get(account_id), self._accounts.store(account_id)
        with store.transaction():
            row = _unsure(store, key)
            store.receipts.add(prove_by_user(self._accounts, account, row, self._clock.now()))
            store.outbox.remove(key)
        self._connections.wake(account_id)
        return _changed(row)

    def did_not_arrive(self, account_id: AccountId, key: Key) -> Changes:
        """The user has seen that an unsure one did not arrive: it is sent again, with the same key. STORE lane."""
        store = self._accounts.store(account_id)
        with store.transaction():
            row = _unsure(store, key)
            store.outbox.update(
                replace(
                    row, state=OutboxState.WAITING, retry_at=None, waiting_for=WaitingFor.NOTHING, error="", detail=""
                )
            )
            store.outbox.save_step(key, FAILED_LOOK_UPS, "0")
            store.outbox.save_step(key, NOT_ARRIVED, str(row.attempts))
        self._hurry(account_id, key)
        return _changed(row)

    def send_as_reply(self, account_id: AccountId, key: Key) -> Changes:
        """What was sent before with another text: send this text as a reply in that case. STORE lane.

        Raises Conflict when the portal did not name a case, and for what was not said to whoever reported it.
        """
        store = self._accounts.store(account_id)
        catalog, language = self._accounts.catalog(account_id), self._accounts.language()
        with store.transaction():
            row = _taken_back(store, key)
            command = row.command
            if row.there is None or not row.there[0] or not isinstance(command, _SAID):
                raise Conflict
            is_case = isinstance(command, SubmitCase)
            text = reply_text(command, catalog, language) if isinstance(command, SubmitCase) else text_of(row)
            reply = AddComment(new_key(), row.there[0], text, files_of(command))
            store.outbox.add(reply, row.title, self._clock.now())
            store.outbox.remove(key)
        self._connections.wake(account_id)
        return Changes.of(What.OUTBOX, What.CASES, ids=(key, row.there[0])) if is_case else _changed(row)

    def discard(self, account_id: AccountId, key: Key) -> Changes:
        """Throw a waiting, stopped or refused item away. STORE lane.

        Raises Conflict when it is being sent or perhaps was. Where the case is made and only files are missing, the
        files are given up, and a receipt tells of the case.
        """
        account, store = self._accounts.get(account_id), self._accounts.store(account_id)
        with store.transaction():
            row = _taken_back(store, key)
            if MADE in row.steps:
                told = prove(self._accounts, account, row, Receipt(key), self._clock.now())
                store.receipts.add(without_missing(told, row))
            store.outbox.remove(key)
        store.blobs.sweep()
        return _changed(row)

    def receipts(self, limit: int = 200, words: str = "") -> tuple[SentReceipt, ...]:
        """What was sent, newest first: those in which each word occurs (number, title, text, files). READ lane."""
        found = [receipt for _, store in self._accounts.stores() for receipt in store.receipts.rows(limit, words)]
        return tuple(sorted(found, key=lambda receipt: receipt.sent_at, reverse=True)[:limit])

    def receipt(self, key: Key) -> SentReceipt | None:
        """The receipt of one intent. READ lane."""
        found = (store.receipts.of_key(key) for _, store in self._accounts.stores())
        return next((receipt for receipt in found if receipt is not None), None)

    def _hurry(self, account_id: AccountId, key: Key) -> None:
        self._connections.engine(account_id).hurry_one(key)
        self._connections.wake(account_id)

    def _items_of(self, account_id: AccountId, store: AccountStore) -> list[OutboxItem]:
        rows = store.outbox.rows()
        if not rows:
            return []
        engine = self._connections.engine(account_id)
        behind, connection = behind_others(rows), engine.connection
        catalog, language = self._accounts.catalog(account_id), self._accounts.language()
        everyone = _WAITS_WHILE.get(connection.state, WaitingFor.NOTHING)
        items = []
        for row in rows:
            waits_for = _waits_for(row, behind, everyone)
            item = replace(
                row.item(account_id, waiting_for=waits_for, progress=engine.progress(row.key)),
                text=words_of(row, catalog, language),
                is_case_here=row.case_id is None or is_case_here(store, row.case_id),
            )
            if item.next_try_at is not None:
                # The time that was written down is that of a clock which may have been set since.
                item = replace(item, next_try_at=engine.next_try_at(row.key) or item.next_try_at)
            if waits_for and waits_for is everyone and connection.retry_at is not None:
                later = max(item.next_try_at or connection.retry_at, connection.retry_at)
                item = replace(item, next_try_at=later)
            items.append(item)
        return items


def _waits_for(row: OutboxRow, behind: frozenset[Key], everyone: WaitingFor) -> WaitingFor:
    if row.state not in {OutboxState.WAITING, OutboxState.UNSURE}:
        return WaitingFor.NOTHING
    if row.key in behind:
        return WaitingFor.EARLIER
    return everyone or row.waiting_for


def _may_be_tried(row: OutboxRow) -> bool:
    # Where the case is made and a file was refused, the file may be taken another time; an article may take remarks.
    is_worth_it = row.made is not None or isinstance(row.command, ArticleFeedback)
    return row.state in _MAY_BE_TRIED or (row.state is OutboxState.REFUSED and is_worth_it)


def _changed(row: OutboxRow) -> Changes:
    about = (row.case_id,) if row.case_id else ()
    return Changes.of(What.OUTBOX, What.CASES, What.ARTICLES, ids=(row.key, *about))


def _reasons(row: OutboxRow) -> dict[FieldId, str]:
    return {FieldId(field): words for field, words in row.fields} if row.error == Rejected.code else {}


def _unsure(store: AccountStore, key: Key) -> OutboxRow:
    """The row, if nobody knows whether it arrived."""
    row = store.outbox.row(key)
    if row is None:
        raise Gone
    if row.state is not OutboxState.UNSURE:
        raise Conflict
    return row


def _taken_back(store: AccountStore, key: Key) -> OutboxRow:
    """The row, if it can still be taken back."""
    row = store.outbox.row(key)
    if row is None:
        raise Gone
    if row.state not in _MAY_GO_BACK:
        raise Conflict
    return row
