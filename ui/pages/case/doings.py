"""What the user does to a case: each puts something into the outbox, or fetches a file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.cases import CaseAction, CaseRow
from desktop_app.domain.changes import Changes
from desktop_app.domain.commands import DeskWork, EditCase
from desktop_app.domain.ids import AccountId, AttachmentId, CaseId, Digest, Key
from desktop_app.domain.timeline import note_draft
from desktop_app.errors import SupportError
from desktop_app.services.cases import Cases
from desktop_app.services.casework import Casework, KnownChoices
from desktop_app.work import Lane, Task
from ui.bridge import Bridge
from ui.widgets.typing_pause import FIRST_MS, LONGEST_WAIT_MS


class CaseDoings(QObject):
    """Works on the case it was pointed at last."""

    replied = Signal()
    done = Signal()
    rated = Signal()
    saved = Signal(object)
    """The Path of a file fetched from the portal."""
    choices_known = Signal(str, object)
    """A customer, and the KnownChoices there are for a case of his."""
    failed = Signal(object)
    """A SupportError."""

    def __init__(self, cases: Cases, casework: Casework, bridge: Bridge) -> None:
        super().__init__()
        self._cases, self._casework, self._bridge = cases, casework, bridge
        self._account_id, self._case_id = AccountId(""), CaseId("")
        self._unkept: dict[tuple[AccountId, CaseId], str] = {}
        """Replies on their way to the disk, or still the only copies."""
        self._failures = 0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._keep_again)

    def point_at(self, account_id: AccountId, case_id: CaseId) -> None:
        """Work on this case from now on; what was begun for another goes on for that one."""
        self._account_id, self._case_id = account_id, case_id

    def reply(self, text: str, files: tuple[Path, ...]) -> None:
        """Send a reply; `replied` when it lies in the outbox."""
        account_id, case_id = self._account_id, self._case_id

        def replied() -> None:
            self._let_go((account_id, case_id), text)
            self.replied.emit()

        self._put(lambda: self._cases.comment(account_id, case_id, text, files), replied)

    def keep_reply(self, text: str) -> None:
        """Keep a half-written reply; tried again by itself until it is kept."""
        self._keep(self._account_id, self._case_id, text)

    def keep_note(self, text: str) -> None:
        """The same for a half-written note."""
        self._keep(self._account_id, note_draft(self._case_id), text)

    @property
    def unkept(self) -> tuple[str | None, str | None]:
        """Reply and note of the case as they were written last, while they may not be on the disk yet; else None."""
        reply, note = self._case_id, note_draft(self._case_id)
        return self._unkept.get((self._account_id, reply)), self._unkept.get((self._account_id, note))

    @property
    def is_unsaved(self) -> bool:
        """Whether keeping a reply failed, and no later try has worked."""
        return self._failures > 0

    def _keep(self, account_id: AccountId, case_id: CaseId, text: str) -> None:
        which = account_id, case_id
        self._unkept[which] = text

        def keep(_task: Task) -> None:
            self._cases.save_reply(account_id, case_id, text)

        def kept(_none: None) -> None:
            self._failures = 0
            if self._unkept.get(which) == text:
                del self._unkept[which]

        def failed(error: SupportError) -> None:
            self._again.start(min(FIRST_MS * 2**self._failures, LONGEST_WAIT_MS))
            self._failures += 1
            if self._failures == 1:
                self.failed.emit(error)

        self._bridge.ask(self, Lane.STORE, keep, kept, failed)

    def _keep_again(self) -> None:
        for (account_id, case_id), text in tuple(self._unkept.items()):
            self._keep(account_id, case_id, text)

    def _let_go(self, which: tuple[AccountId, CaseId], text: str) -> None:
        """What lies in the outbox now is not kept as half a reply, should an earlier try of that have failed."""
        if self._unkept.get(which, "").strip() == text:
            self._unkept.pop(which, None)
        if not self._unkept:
            self._failures = 0

    def leave_out(self, digest: str) -> None:
        """Take a file away from the half-written reply."""
        account_id, case_id, cases = self._account_id, self._case_id, self._cases

        def leave_out(_task: Task) -> None:
            cases.remove_reply_file(account_id, case_id, Digest(digest))

        self._bridge.ask(self, Lane.STORE, leave_out, lambda _none: None, self.failed.emit)

    def act(self, action: CaseAction) -> None:
        """Solve, reopen or withdraw; `done` when it lies in the outbox."""
        account_id, case_id, cases = self._account_id, self._case_id, self._cases
        does = {CaseAction.SOLVE: cases.solve, CaseAction.REOPEN: cases.reopen, CaseAction.WITHDRAW: cases.withdraw}
        self._put(lambda: does[action](account_id, case_id), self.done.emit)

    def work(self, asked: DeskWork | EditCase) -> None:
        """What only the desk does; `done` when it lies in the outbox."""
        account_id, case_id = self._account_id, self._case_id
        self._put(lambda: self._cases.work(account_id, case_id, asked), self.done.emit)

    def relate(self, action: CaseAction, number: str) -> None:
        """Merge into the case with this number (MERGE), or make it a part (ADD_CHILD), if there is one here."""
        account_id, case_id, casework = self._account_id, self._case_id, self._casework

        def found(row: CaseRow) -> None:
            asked = DeskWork(Key(""), case_id, action, row.id, name=row.number)
            self._put(lambda: self._cases.work(account_id, case_id, asked), self.done.emit)

        self._bridge.ask(self, Lane.READ, lambda _task: casework.numbered(account_id, number), found, self.failed.emit)

    def ask_choices(self, customer: str, words: str) -> None:
        """Ask what the case may be changed to; `choices_known` tells."""
        account_id, case_id, casework = self._account_id, self._case_id, self._casework

        def known(found: KnownChoices) -> None:
            if (account_id, case_id) == (self._account_id, self._case_id):
                self.choices_known.emit(customer, found)

        def ask(_task: Task) -> KnownChoices:
            return casework.choices(account_id, case_id, customer, words)

        self._bridge.ask(self, Lane.NETWORK, ask, known, self.failed.emit)

    def rate(self, score: int) -> None:
        """Rate the case; `rated` when it lies in the outbox."""
        account_id, case_id = self._account_id, self._case_id
        self._put(lambda: self._cases.rate(account_id, case_id, score), self.rated.emit)

    def mark_read(self) -> None:
        """The user has seen the case as it stands."""
        account_id, case_id = self._account_id, self._case_id
        self._put(lambda: self._cases.mark_read(account_id, case_id), lambda: None)

    def fetch(self, file: Attachment) -> None:
        """Save a file into the user's folder for downloads, under a name of ours; it is never opened by itself."""
        account_id, case_id = self._account_id, self._case_id
        into = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation))

        def download(task: Task) -> Path:
            return self._cases.download(account_id, case_id, AttachmentId(file.id), into, task)

        self._bridge.ask(self, Lane.TRANSFER, download, self.saved.emit, self.failed.emit)

    def _put(self, op: Callable[[], Changes], done: Callable[[], None]) -> None:
        self._bridge.ask(self, Lane.STORE, lambda _task: op(), lambda _changes: done(), self.failed.emit)
