"""Cases: send, reply, close; lists and one case as projected from what the portal said and what waits here."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Changes, What
from desktop_app.domain.commands import (
    AddComment,
    Command,
    DeskWork,
    EditCase,
    RateCase,
    ReopenCase,
    SolveCase,
    SubmitCase,
    WithdrawCase,
)
from desktop_app.domain.ids import AccountId, AttachmentId, CaseId, Digest, DraftId, Key, new_key
from desktop_app.domain.outbox import key_of_waiting
from desktop_app.domain.timeline import keeping_older
from desktop_app.errors import Conflict, Gone, NotAllowed
from desktop_app.services.case_lists import CaseLists
from desktop_app.services.case_uses import NOTHING_LEFT, CaseUses
from desktop_app.services.file_names import new_file, safe_name
from desktop_app.services.files import check_count, copy_of_path
from desktop_app.services.html import sanitised
from desktop_app.services.intents import check_unsent, in_form, put_once, submit_case
from desktop_app.services.projection import (
    digest_of_waiting,
    waiting_case,
    waiting_row,
    with_waiting,
)
from desktop_app.sync.made import known_id, made_id
from desktop_app.sync.outbox import is_beyond
from desktop_app.sync.reconcile import as_kept

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.domain.attachments import DraftFile
    from desktop_app.domain.cases import Case, CaseRow
    from desktop_app.domain.outbox import OutboxRow
    from desktop_app.ports.store import AccountStore
    from desktop_app.ports.system import Clock
    from desktop_app.services.accounts import Accounts
    from desktop_app.services.connections import Connections
    from desktop_app.work import Task


class Cases(CaseLists):
    """The cases of all accounts, as projected: the portal's rows with everything that waits in the outbox."""

    def __init__(self, accounts: Accounts, connections: Connections, clock: Clock) -> None:
        super().__init__(accounts)
        self._connections, self._clock = connections, clock

    def submit(self, draft_id: DraftId, *, leaves_out: bool = False) -> Changes:
        """Put the draft into the outbox, in one transaction, and wake the sync. STORE lane.

        Raises FormInvalid with what is missing, and with answers that have no field (any more) unless the user was
        asked and `leaves_out` them; AlreadySent when another text of the case is on its way; NotAllowed.
        A draft that is already gone changes nothing (double click).
        """
        found = self._accounts.of_draft(draft_id)
        if found is None:
            return Changes()
        store, _ = found
        catalog = store.catalog.catalog()
        limits = self._accounts.get(store.account_id).capabilities.limits
        with store.transaction():
            draft = store.drafts.get(draft_id)
            if draft is None:
                return Changes()
            check_unsent(store, draft)
            draft = in_form(draft, catalog.item(draft.item_id) if draft.item_id is not None else None)
            command = submit_case(draft, catalog, limits, self._accounts.language(), leaves_out=leaves_out)
            use = CaseUses(self._accounts, self._clock).of_draft(draft)
            if use is not None and use.is_blocked:
                raise NotAllowed(NOTHING_LEFT)
            if is_beyond(draft.created_at, limits.key_days, self._clock.now()):
                # It may be the copy of a draft that was sent long ago (a restored folder): its key guards it no more.
                command = replace(command, has_travelled=True)
            store.outbox.add(command, command.subject, self._clock.now())
            store.drafts.remove(draft_id)
        self._connections.wake(store.account_id)
        return Changes.of(What.DRAFTS, What.OUTBOX, What.CASES)

    def case(self, account_id: AccountId, case_id: CaseId) -> Case | None:
        """One case as last heard, with replies that are on their way. READ lane; no network. Its HTML is sanitised.

        The id of a waiting case (`out-<key>`) finds the made case once it was sent.
        """
        account, store = self._accounts.get(account_id), self._accounts.store(account_id)
        key = key_of_waiting(case_id)
        if key is not None:
            row = store.outbox.row(key)
            if row is not None and isinstance(row.command, SubmitCase) and not _is_there(store, row):
                language = self._accounts.language()
                return waiting_case(row, row.command, account_id, store.catalog.catalog(), language)
        case = store.cases.case(known_id(store, case_id))
        me = account.identity.person if account.identity is not None else None
        return with_waiting(_harmless(case), store.outbox.rows(), me) if case is not None else None

    def refresh(self, account_id: AccountId, case_id: CaseId) -> Changes:
        """Read one case anew from the portal. NETWORK lane."""
        store = self._accounts.store(account_id)
        id = known_id(store, case_id)
        if key_of_waiting(id) is not None:
            return Changes()
        try:
            case = self._connections.portal(account_id).read_case(id)
        except Gone:
            store.cases.remove([id])
            raise
        known = store.cases.case(id)
        if known is not None and _as_kept(known, account_id) == _as_kept(keeping_older(case, known), account_id):
            return Changes()
        with store.cache_transaction():
            store.cases.put_case(case)
        return Changes.of(What.CASES, ids=(id,))

    def mark_read(self, account_id: AccountId, case_id: CaseId) -> Changes:
        """The user has seen the case as it stands. STORE lane."""
        store = self._accounts.store(account_id)
        id = known_id(store, case_id)
        row = store.cases.get([id]).get(id)
        if row is None or not store.cases.mark_seen(id, row.updated_at):
            return Changes()
        return Changes.of(What.CASES, ids=(id,))

    def comment(self, account_id: AccountId, case_id: CaseId, text: str, files: tuple[Path, ...] = ()) -> Changes:
        """Put a reply into the outbox, with the files that stand with its draft. STORE lane. Raises FileRefused."""
        store = self._accounts.store(account_id)
        limits = self._accounts.get(account_id).capabilities.limits
        id = known_id(store, case_id)
        kept = store.replies.files(id)
        for count, path in enumerate(files, len(kept)):
            check_count(count, limits, path.name)
        copies = tuple(copy_of_path(store.blobs, path, limits, self._clock.now()) for path in files)
        with store.transaction():
            store.replies.put(id, "")
            for file in kept:
                store.replies.remove_file(id, file.digest)
            changes = self._add(account_id, id, lambda key, id: AddComment(key, id, text, (*kept, *copies)))
        # Only now: woken within the transaction the sync would find nothing, and sleep again.
        if changes:
            self._connections.wake(account_id)
        return changes

    def save_reply(self, account_id: AccountId, case_id: CaseId, text: str) -> None:
        """Keep a half-written reply or note (`note_draft`); "" forgets it. STORE lane."""
        store = self._accounts.store(account_id)
        # In one transaction with the look at what became of the case: it may be made at this very moment.
        with store.transaction():
            store.replies.put(known_id(store, case_id), text)

    def reply_draft(self, account_id: AccountId, case_id: CaseId) -> str:
        """The half-written reply of a case."""
        store = self._accounts.store(account_id)
        return store.replies.get(known_id(store, case_id))

    def reply_files(self, account_id: AccountId, case_id: CaseId) -> tuple[DraftFile, ...]:
        """The files that stand with the half-written reply: of a message that was taken back."""
        store = self._accounts.store(account_id)
        return store.replies.files(known_id(store, case_id))

    def remove_reply_file(self, account_id: AccountId, case_id: CaseId, digest: Digest) -> None:
        """Take a file away from the half-written reply. STORE lane."""
        store = self._accounts.store(account_id)
        with store.transaction():
            store.replies.remove_file(known_id(store, case_id), digest)

    def solve(self, account_id: AccountId, case_id: CaseId, text: str = "") -> Changes:
        """Say that it is solved. STORE lane."""
        return self._put(account_id, case_id, lambda key, id: SolveCase(key, id, text))

    def reopen(self, account_id: AccountId, case_id: CaseId, text: str = "") -> Changes:
        """Say that it is not solved. STORE lane."""
        return self._put(account_id, case_id, lambda key, id: ReopenCase(key, id, text))

    def withdraw(self, account_id: AccountId, case_id: CaseId, text: str = "") -> Changes:
        """Take the case back. STORE lane."""
        return self._put(account_id, case_id, lambda key, id: WithdrawCase(key, id, text))

    def rate(self, account_id: AccountId, case_id: CaseId, score: int, text: str = "") -> Changes:
        """Say how it went, 1 to 5. STORE lane."""
        return self._put(account_id, case_id, lambda key, id: RateCase(key, id, score, text))

    def work(self, account_id: AccountId, case_id: CaseId, asked: DeskWork | EditCase) -> Changes:
        """Assign, queue, divide, merge or change, as an agent; key and case of `asked` are set here. STORE lane."""
        return self._put(account_id, case_id, lambda key, id: replace(asked, key=key, case_id=id))

    def download(
        self, account_id: AccountId, case_id: CaseId, attachment: AttachmentId, into: Path, task: Task
    ) -> Path:
        """Save an attachment in the folder `into` under a safe, new name and return its path. TRANSFER lane."""
        case = self.case(account_id, case_id)
        known = {one.id: one for one in case.attachments} if case is not None else {}
        if attachment not in known:
            raise Gone
        path = new_file(into, safe_name(known[attachment].name))
        is_whole = False
        try:
            with path.open("wb") as stream:
                if (digest := digest_of_waiting(attachment)) is not None:
                    with self._accounts.store(account_id).blobs.open(digest) as source:
                        shutil.copyfileobj(source, stream)
                else:
                    self._connections.portal(account_id).download(attachment, stream, task.check)
            is_whole = True
        finally:
            if not is_whole:
                path.unlink(missing_ok=True)
        return path

    def case_of_key(self, account_id: AccountId, key: Key) -> CaseRow | None:
        """What became of an intent: the waiting or the made case. READ lane."""
        store = self._accounts.store(account_id)
        row = store.outbox.row(key)
        if row is not None and isinstance(row.command, SubmitCase) and not _is_there(store, row):
            return waiting_row(row, row.command, account_id)
        id = made_id(store, key)
        return store.cases.get([id]).get(id) if id is not None else None

    def _put(self, account_id: AccountId, case_id: CaseId, command: Callable[[Key, CaseId], Command]) -> Changes:
        changes = self._add(account_id, case_id, command)
        if changes:
            self._connections.wake(account_id)
        return changes

    def _add(self, account_id: AccountId, case_id: CaseId, command: Callable[[Key, CaseId], Command]) -> Changes:
        store = self._accounts.store(account_id)
        id = known_id(store, case_id)
        row = store.cases.get([id]).get(id)
        if row is None:
            # Nothing can be said to a case the portal does not have yet (or any more).
            raise Conflict if key_of_waiting(id) is not None else Gone
        if not put_once(store, command(new_key(), id), row.title, self._clock):
            return Changes()
        return Changes.of(What.OUTBOX, What.CASES, ids=(id,))


def _is_there(store: AccountStore, row: OutboxRow) -> bool:
    """Whether the case of a row whose files are missing can be read here already."""
    id = row.made.case_id if row.made is not None else None
    return id is not None and bool(store.cases.get([id]))


def _as_kept(case: Case, account_id: AccountId) -> Case:
    return replace(case, row=as_kept(case.row, account_id))


def _harmless(case: Case) -> Case:
    """What anybody may have written by e-mail, so that it loads nothing and leads only where it says."""
    told = (replace(one, html=sanitised(one.html)) if one.html else one for one in case.timeline)
    return replace(case, timeline=tuple(told))
