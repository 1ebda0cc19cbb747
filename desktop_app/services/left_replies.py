"""Half-written replies and notes whose case is no longer here: no page of a case leads to them any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.changes import Changes, What
from desktop_app.domain.kinds import Kind
from desktop_app.domain.outbox import key_of_waiting
from desktop_app.domain.receipts import LeftReply
from desktop_app.domain.timeline import case_of_draft
from desktop_app.errors import Conflict
from desktop_app.sync.made import known_id

if TYPE_CHECKING:
    from desktop_app.domain.ids import AccountId, CaseId
    from desktop_app.ports.store import AccountStore
    from desktop_app.services.accounts import Accounts

_RECEIPTS = 1_000
"""Among so many of the last receipts the name of a case is looked for."""


class LeftReplies:
    """Those of all accounts."""

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts

    def left_replies(self) -> tuple[LeftReply, ...]:
        """What was written and never sent, of cases that are not shown to the user (any more). READ lane."""
        return tuple(one for account, store in self._accounts.stores() for one in _left(account.id, store))

    def discard_left(self, left: LeftReply) -> Changes:
        """Throw it away as it was shown, with its files. STORE lane. Raises Conflict when it is another by now."""
        store = self._accounts.store(left.account_id)
        with store.transaction():
            if _what(left) not in {_what(one) for one in _left(left.account_id, store)}:
                raise Conflict
            store.replies.put(left.id, "")
            for file in store.replies.files(left.id):
                store.replies.remove_file(left.id, file.digest)
        store.blobs.sweep()
        return Changes.of(What.OUTBOX, ids=(left.id,))


def is_case_here(store: AccountStore, case_id: CaseId) -> bool:
    """Whether a case is here, or may be: before the cases were read once nobody knows."""
    return store.marks.read_at(Kind.CASES) is None or bool(store.cases.get([case_id]))


def _left(account_id: AccountId, store: AccountStore) -> list[LeftReply]:
    found = []
    for id, text in store.replies.rows():
        case_id = case_of_draft(known_id(store, id))
        key = key_of_waiting(case_id)
        is_waiting = key is not None and store.outbox.row(key) is not None
        if is_waiting or is_case_here(store, case_id):
            continue
        number, title = _name(store, case_id)
        files = tuple(file.name for file in store.replies.files(id))
        found.append(LeftReply(account_id, id, text, files, id != case_of_draft(id), number, title))
    return found


def _what(left: LeftReply) -> tuple[CaseId, str, tuple[str, ...]]:
    return left.id, left.text, left.files


def _name(store: AccountStore, case_id: CaseId) -> tuple[str, str]:
    """Number and title of a case by what was sent of it, or waits to be; "" where nothing tells."""
    sent = (one for one in store.receipts.rows(_RECEIPTS) if one.case_id == case_id)
    waiting = (("", row.title) for row in store.outbox.rows() if row.case_id == case_id)
    return next(((one.number, one.title) for one in sent), None) or next(waiting, ("", ""))
