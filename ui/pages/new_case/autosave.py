"""Keeps the draft on disk while it is written."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.changes import Changes
from desktop_app.domain.drafts import Draft
from desktop_app.errors import SupportError
from desktop_app.services.drafts import Drafts
from desktop_app.work import Lane
from ui.bridge import Bridge
from ui.widgets.typing_pause import TypingPause


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
        self._pause = TypingPause(self)
        self._pause.due.connect(self.flush)

    @property
    def is_pending(self) -> bool:
        """Whether something is not on its way to the disk yet."""
        return self._pending is not None

    def keep(self, draft: Draft) -> None:
        """This is what stands now; save it soon."""
        self._pending = draft
        self._pause.key()

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
