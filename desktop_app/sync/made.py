"""What a case that waited has become, and what was written on its page meanwhile: that goes on at the made case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.outbox import key_of_waiting, waiting_case_id
from desktop_app.domain.timeline import case_of_draft, note_draft

if TYPE_CHECKING:
    from desktop_app.domain.ids import CaseId, Key
    from desktop_app.ports.store import AccountStore


def made_id(store: AccountStore, key: Key) -> CaseId | None:
    """The case an intent has become, also while files of it are missing."""
    row = store.outbox.row(key)
    made = row.made if row is not None else None
    receipt = store.receipts.of_key(key)
    return made.case_id if made is not None else receipt.case_id if receipt is not None else None


def known_id(store: AccountStore, id: CaseId) -> CaseId:
    """The portal's id of a case that was sent meanwhile, also that of its half-written note; else the id itself."""
    case_id = case_of_draft(id)
    key = key_of_waiting(case_id)
    made = made_id(store, key) if key is not None else None
    if made is None:
        return id
    return made if case_id == id else note_draft(made)


def hand_over(store: AccountStore, key: Key, case_id: CaseId) -> None:
    """What was half written of a waiting case, its reply with files and its note, is that of the made case now."""
    waiting = waiting_case_id(key)
    with store.transaction():
        store.replies.move(waiting, case_id)
        store.replies.move(note_draft(waiting), note_draft(case_id))


def hand_over_all(store: AccountStore) -> None:
    """The same for every case that was made earlier."""
    for id, _text in store.replies.rows():
        key = key_of_waiting(case_of_draft(id))
        made = made_id(store, key) if key is not None else None
        if key is not None and made is not None:
            hand_over(store, key, made)
