"""Cases: send, reply, close; lists and one case as projected from what the portal said and what waits here."""

from pathlib import Path

from desktop_app.domain.cases import Case, CaseFilter, CaseRow
from desktop_app.domain.changes import Changes
from desktop_app.domain.ids import AccountId, AttachmentId, CaseId, DraftId, Key
from desktop_app.work import Task


class Cases:
    """The cases of all accounts, as projected: the portal's rows with everything that waits in the outbox."""

    def submit(self, draft_id: DraftId) -> Changes:
        """Put the draft into the outbox, in one transaction, and wake the sync. STORE lane.

        Raises FormInvalid with what is missing. A draft that is already gone changes nothing (double click).
        """
        raise NotImplementedError

    def rows(self, which: CaseFilter) -> tuple[CaseRow, ...]:
        """A list of cases, those on their way first. READ lane."""
        raise NotImplementedError

    def count(self, which: CaseFilter) -> int:
        """How many cases a filter shows. READ lane."""
        raise NotImplementedError

    def case(self, account_id: AccountId, case_id: CaseId) -> Case | None:
        """One case as last heard, with replies that are on their way. READ lane; no network."""
        raise NotImplementedError

    def refresh(self, account_id: AccountId, case_id: CaseId) -> Changes:
        """Read one case anew from the portal. NETWORK lane."""
        raise NotImplementedError

    def mark_read(self, account_id: AccountId, case_id: CaseId) -> Changes:
        """The user has seen the case as it stands. STORE lane."""
        raise NotImplementedError

    def unread(self) -> int:
        """How many of my cases have something new. READ lane."""
        raise NotImplementedError

    def comment(self, account_id: AccountId, case_id: CaseId, text: str, files: tuple[Path, ...] = ()) -> Changes:
        """Put a reply into the outbox. STORE lane. Raises FileRefused."""
        raise NotImplementedError

    def save_reply(self, account_id: AccountId, case_id: CaseId, text: str) -> None:
        """Keep a half-written reply; "" forgets it. STORE lane."""
        raise NotImplementedError

    def reply_draft(self, account_id: AccountId, case_id: CaseId) -> str:
        """The half-written reply of a case."""
        raise NotImplementedError

    def solve(self, account_id: AccountId, case_id: CaseId, text: str = "") -> Changes:
        """Say that it is solved. STORE lane."""
        raise NotImplementedError

    def reopen(self, account_id: AccountId, case_id: CaseId, text: str = "") -> Changes:
        """Say that it is not solved. STORE lane."""
        raise NotImplementedError

    def withdraw(self, account_id: AccountId, case_id: CaseId, text: str = "") -> Changes:
        """Take the case back. STORE lane."""
        raise NotImplementedError

    def rate(self, account_id: AccountId, case_id: CaseId, score: int, text: str = "") -> Changes:
        """Say how it went, 1 to 5. STORE lane."""
        raise NotImplementedError

    def download(
        self, account_id: AccountId, case_id: CaseId, attachment: AttachmentId, into: Path, task: Task
    ) -> Path:
        """Save an attachment in the folder `into` under a safe, new name and return its path. TRANSFER lane."""
        raise NotImplementedError

    def case_of_key(self, account_id: AccountId, key: Key) -> CaseRow | None:
        """What became of an intent: the waiting or the made case. READ lane."""
        raise NotImplementedError
