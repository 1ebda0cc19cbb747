"""What waits to be sent, and receipts of what was."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Changes, What
from desktop_app.domain.commands import SubmitCase
from desktop_app.domain.ids import AccountId, Key, new_key
from desktop_app.domain.receipts import OutboxItem, OutboxState, SentReceipt, WaitingFor
from desktop_app.errors import Conflict, Gone
from desktop_app.services.intents import as_draft
from desktop_app.sync.connection import ConnectionState
from desktop_app.sync.outbox import behind_others

if TYPE_CHECKING:
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
_MAY_GO_BACK = frozenset({OutboxState.WAITING, OutboxState.REFUSED})


class Outbox:
    """The outboxes of all accounts. STORE lane for all that writes."""

    def __init__(self, accounts: Accounts, connections: Connections, clock: Clock) -> None:
        self._accounts, self._connections, self._clock = accounts, connections, clock

    def items(self) -> tuple[OutboxItem, ...]:
        """Everything that waits, oldest first. READ lane."""
        found = [item for account, store in self._accounts.stores() for item in self._items_of(account.id, store)]
        return tuple(sorted(found, key=lambda item: (item.created_at, item.seq)))

    def try_now(self, account_id: AccountId, key: Key) -> Changes:
        """Forget the back-off of one item and wake the sync."""
        store = self._accounts.store(account_id)
        with store.transaction():
            row = store.outbox.row(key)
            if row is None or row.state not in {OutboxState.WAITING, OutboxState.UNSURE}:
                return Changes()
            store.outbox.update(replace(row, retry_at=None, waiting_for=WaitingFor.NOTHING))
        self._connections.engine(account_id).hurry_one(key)
        self._connections.wake(account_id)
        return Changes.of(What.OUTBOX, ids=(key,))

    def back_to_draft(self, account_id: AccountId, key: Key) -> Draft:
        """Make a waiting or refused new case a draft again (a refused one becomes a new intent). Raises Conflict
        when it is being sent or perhaps was."""
        store = self._accounts.store(account_id)
        with store.transaction():
            row = _taken_back(store, key)
            if not isinstance(row.command, SubmitCase):
                raise Conflict
            # The portal may remember the key of a refused intent; with another body it would refuse it for that.
            draft_key = new_key() if row.attempts else row.key
            draft = as_draft(row.command, account_id, draft_key, self._clock.now())
            if store.drafts.of_key(row.key) is not None:  # another text of the case stands there under its key
                draft = replace(draft, key=new_key(), twin_of=row.key)
            store.drafts.add(draft)
            store.drafts.save(draft, row.title)
            store.outbox.remove(key)
        return draft

    def discard(self, account_id: AccountId, key: Key) -> Changes:
        """Throw a waiting or refused item away. Raises Conflict when it is being sent or perhaps was."""
        store = self._accounts.store(account_id)
        with store.transaction():
            row = _taken_back(store, key)
            store.outbox.remove(key)
        store.blobs.sweep()
        return Changes.of(What.OUTBOX, What.CASES, What.ARTICLES, ids=(key, *((row.case_id,) if row.case_id else ())))

    def receipts(self, limit: int = 200) -> tuple[SentReceipt, ...]:
        """What was sent, newest first. READ lane."""
        found = [receipt for _, store in self._accounts.stores() for receipt in store.receipts.rows(limit)]
        return tuple(sorted(found, key=lambda receipt: receipt.sent_at, reverse=True)[:limit])

    def _items_of(self, account_id: AccountId, store: AccountStore) -> list[OutboxItem]:
        rows = store.outbox.rows()
        if not rows:
            return []
        engine = self._connections.engine(account_id)
        behind, everyone = behind_others(rows), _WAITS_WHILE.get(engine.connection.state, WaitingFor.NOTHING)
        return [
            row.item(account_id, waiting_for=_waits_for(row, behind, everyone), progress=engine.progress(row.key))
            for row in rows
        ]


def _waits_for(row: OutboxRow, behind: frozenset[Key], everyone: WaitingFor) -> WaitingFor:
    if row.state not in {OutboxState.WAITING, OutboxState.UNSURE}:
        return WaitingFor.NOTHING
    if row.key in behind:
        return WaitingFor.EARLIER
    return everyone or row.waiting_for


def _taken_back(store: AccountStore, key: Key) -> OutboxRow:
    """The row, if it can still be taken back."""
    row = store.outbox.row(key)
    if row is None:
        raise Gone
    if row.state not in _MAY_GO_BACK:
        raise Conflict
    return row
