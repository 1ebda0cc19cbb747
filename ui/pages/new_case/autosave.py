"""Keeps the draft on disk while it is written."""

from datetime import UTC, datetime

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from desktop_app.domain.changes import Changes
from desktop_app.domain.drafts import Draft
from desktop_app.errors import SupportError
from desktop_app.services.drafts import Drafts
from desktop_app.work import Lane
from ui.bridge import Bridge

PAUSE_MS = 400
LONGEST_MS = 1000
"""Who types without a pause is saved nevertheless."""


class Autosave(QObject):
    """Saves with each pause in typing, and at once when asked. Saves are done in the order they were asked for."""

    saved = Signal(object)
    """When (an aware datetime)."""
    gone = Signal()
    """The draft was sent or discarded elsewhere."""
    failed = Signal(object)
    """A SupportError: nothing is kept, and the user must know."""

    def __init__(self, drafts: Drafts, bridge: Bridge) -> None:
        super().__init__()
        self._drafts, self._bridge = drafts, bridge
        self._pending: Draft | None = None
        self._since = QElapsedTimer()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.flush)

    @property
    def is_pending(self) -> bool:
        """Whether something is not on its way to the disk yet."""
        return self._pending is not None

    def keep(self, draft: Draft) -> None:
        """This is what stands now; save it soon."""
        if self._pending is None:
            self._since.start()
        self._pending = draft
        self._pause.start(max(0, min(PAUSE_MS, LONGEST_MS - self._since.elapsed())))

    def flush(self) -> None:
        """Save now what is pending; returns at once."""
        draft = self.take()
        if draft is not None:

            def failed(error: SupportError) -> None:
                # Still the only copy: the next change or flush tries again.
                self._pending = self._pending or draft
                self.failed.emit(error)

            self._bridge.ask(self, Lane.STORE, lambda _task: self._drafts.save(draft), self._on_saved, failed)

    def take(self) -> Draft | None:
        """What is pending, for whoever saves it himself."""
        self._pause.stop()
        draft, self._pending = self._pending, None
        return draft

    def _on_saved(self, changes: Changes) -> None:
        if changes:
            self.saved.emit(datetime.now(UTC))
        else:
            self.gone.emit()
