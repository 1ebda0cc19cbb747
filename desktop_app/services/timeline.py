"""The timeline of a case beyond what is heard by itself: what is older, and what the desk writes to itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.changes import Changes, What
from desktop_app.domain.commands import AddNote
from desktop_app.domain.ids import new_key
from desktop_app.domain.timeline import note_draft
from desktop_app.errors import Gone
from desktop_app.services.intents import put_once
from desktop_app.sync.made import known_id

if TYPE_CHECKING:
    from desktop_app.domain.ids import AccountId, CaseId
    from desktop_app.ports.system import Clock
    from desktop_app.services.accounts import Accounts
    from desktop_app.services.connections import Connections


class Timeline:
    """Older entries page by page, and internal notes through the outbox."""

    def __init__(self, accounts: Accounts, connections: Connections, clock: Clock) -> None:
        self._accounts, self._connections, self._clock = accounts, connections, clock

    def load_older(self, account_id: AccountId, case_id: CaseId) -> Changes:
        """Fetch the page before what is kept of a case; nothing where it is whole. NETWORK lane. Raises PortalError."""
        store = self._accounts.store(account_id)
        cases, case_id = store.cases, known_id(store, case_id)
        case = cases.case(case_id)
        if case is None or not case.older:
            return Changes()
        page = self._connections.portal(account_id).older(case_id, case.older)
        # Somebody may have fetched it meanwhile, or the case was heard anew and begins elsewhere.
        return Changes.of(What.CASES, ids=(case_id,)) if cases.add_older(case_id, case.older, page) else Changes()

    def note(self, account_id: AccountId, case_id: CaseId, text: str) -> Changes:
        """Put an internal note into the outbox, and forget the half-written one. STORE lane. Raises Gone."""
        store = self._accounts.store(account_id)
        case_id = known_id(store, case_id)
        row = store.cases.get([case_id]).get(case_id)
        if row is None:
            raise Gone
        with store.transaction():
            store.replies.put(note_draft(case_id), "")
            is_new = put_once(store, AddNote(new_key(), case_id, text), row.title, self._clock)
        if not is_new:
            return Changes()
        self._connections.wake(account_id)
        return Changes.of(What.OUTBOX, What.CASES, ids=(case_id,))

    def note_draft(self, account_id: AccountId, case_id: CaseId) -> str:
        """The half-written note of a case."""
        store = self._accounts.store(account_id)
        return store.replies.get(known_id(store, note_draft(case_id)))
