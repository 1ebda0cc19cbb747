"""What the user does to the timeline of a case: fetch older entries, add an internal note."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.changes import Changes
from desktop_app.domain.ids import AccountId, CaseId
from desktop_app.services.timeline import Timeline
from desktop_app.work import Lane
from ui.bridge import Bridge


class TimelineDoings(QObject):
    """Works on the case it was pointed at last."""

    fetched = Signal()
    noted = Signal()
    failed = Signal(object)
    """A SupportError."""

    def __init__(self, timeline: Timeline, bridge: Bridge) -> None:
        super().__init__()
        self._timeline, self._bridge = timeline, bridge
        self._account_id, self._case_id = AccountId(""), CaseId("")

    def point_at(self, account_id: AccountId, case_id: CaseId) -> None:
        """Work on this case from now on."""
        self._account_id, self._case_id = account_id, case_id

    def load_older(self) -> None:
        """Fetch a page of what is older; `fetched` when it is here."""
        account_id, case_id = self._account_id, self._case_id
        self._ask(Lane.NETWORK, lambda: self._timeline.load_older(account_id, case_id), self.fetched.emit)

    def note(self, text: str) -> None:
        """Add an internal note; `noted` when it lies in the outbox."""
        account_id, case_id = self._account_id, self._case_id
        self._ask(Lane.STORE, lambda: self._timeline.note(account_id, case_id, text), self.noted.emit)

    def _ask(self, lane: Lane, op: Callable[[], Changes], done: Callable[[], None]) -> None:
        self._bridge.ask(self, lane, lambda _task: op(), lambda _changes: done(), self.failed.emit)
