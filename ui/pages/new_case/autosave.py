"""Keeps the draft on disk while it is written."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.changes import Changes
from desktop_app.domain.drafts import Draft
from desktop_app.domain.ids import DraftId
from desktop_app.errors import SupportError
from desktop_app.services.drafts import Drafts
from desktop_app.work import Lane
from ui.bridge import Bridge
from ui.widgets.typing_pause import FIRST_MS, LONGEST_WAIT_MS, TypingPause


class Autosave(QObject):
    """Saves with each pause in typing, and at once when asked. Saves are done in the order they were asked for."""

    saved = Signal(object)
    """When (an aware datetime)."""
    gone = Signal()
    """The draft was sent or discarded elsewhere."""
    failed = Signal(object)
    """A SupportError: nothing is kept, and the user must know. Told once until a save works again."""

    def __init__(self, drafts: Drafts, bridge: Bridge) -> None:
        super().__init__()
        self._drafts, self._bridge = drafts, bridge
        self._pending: Draft | None = None
        self._current: DraftId | None = None
        self._on_their_way: dict[DraftId, Draft] = {}
        self._failed: dict[DraftId, Draft] = {}
        """Still the only copies, also of drafts that are not shown any more."""
        self._failures = 0
        self._pause, self._again = TypingPause(self), QTimer(self)
        self._pause.due.connect(self.flush)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.flush)

    @property
    def is_pending(self) -> bool:
        """Whether something is neither on the disk nor on its way to it."""
        return self._pending is not None or bool(self._failed)

    @property
    def is_failing(self) -> bool:
        """Whether the last save failed."""
        return self._failures > 0

    def keep(self, draft: Draft) -> None:
        """This is what stands now; save it soon."""
        self._pending, self._current = draft, draft.id
        self._pause.key()

    def flush(self) -> None:
        """Save now what is pending; returns at once."""
        self._pause.stop()
        self._again.stop()
        pending, self._pending = self._pending, None
        failed, self._failed = self._failed, {}
        if pending is not None:
            failed.pop(pending.id, None)
        for one in (*failed.values(), *((pending,) if pending is not None else ())):
            self._save(one)

    def save_again(self) -> None:
        """Save now, also what no answer has come for: a fault of ours may have swallowed it."""
        self._failed = {**self._on_their_way, **self._failed}
        self.flush()

    def take(self, id: DraftId) -> Draft | None:
        """What is pending of a draft, for whoever saves it himself after what is on its way, or else gives it back."""
        # Should a save under way fail, it is not tried again: by then it is older than what stands on the disk.
        self._on_their_way.pop(id, None)
        return self.forget(id)

    def give_back(self, draft: Draft) -> None:
        """What was taken could not be saved: try again soon, unless something newer of it is known here."""
        is_pending = self._pending is not None and self._pending.id == draft.id
        if not is_pending and draft.id not in self._on_their_way:
            self._failed[draft.id] = draft
        self._again.start(FIRST_MS)

    def forget(self, id: DraftId) -> Draft | None:
        """What is pending of a draft is not to be saved; what is on its way is."""
        known = self._failed.pop(id, None)
        if self._pending is not None and self._pending.id == id:
            self._pause.stop()
            known, self._pending = self._pending, None
        return known

    def _save(self, draft: Draft) -> None:
        self._on_their_way[draft.id] = draft

        def saved(changes: Changes) -> None:
            self._on_saved(draft, changes)

        def failed(error: SupportError) -> None:
            self._on_failed(draft, error)

        self._bridge.ask(self, Lane.STORE, lambda _task: self._drafts.save(draft), saved, failed)

    def _on_saved(self, draft: Draft, changes: Changes) -> None:
        self._failures = 0
        if self._on_their_way.get(draft.id) is draft:
            del self._on_their_way[draft.id]
        if changes:
            self.saved.emit(datetime.now(UTC))
        elif draft.id == self._current:
            self.gone.emit()

    def _on_failed(self, draft: Draft, error: SupportError) -> None:
        if self._on_their_way.get(draft.id) is not draft:
            return  # whoever saves what is newer says whether that fails
        del self._on_their_way[draft.id]
        if self._pending is None or self._pending.id != draft.id:
            self._failed[draft.id] = draft
        self._again.start(min(FIRST_MS * 2**self._failures, LONGEST_WAIT_MS))
        self._failures += 1
        if self._failures == 1:
            self.failed.emit(error)
