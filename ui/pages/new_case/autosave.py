"""Keeps the draft on disk while it is written."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.changes import Changes
from desktop_app.domain.drafts import Draft
from desktop_app.domain.ids import DraftId  # noqa: TC001 - hints of the class
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
        draft = self.take()
        others, self._failed = self._failed, {}
        for one in (*others.values(), *((draft,) if draft is not None else ())):
            self._save(one)

    def save_again(self) -> None:
        """Save now, also what no answer has come for: a fault of ours may have swallowed it."""
        self._failed = {**self._on_their_way, **self._failed}
        self.flush()

    def take(self) -> Draft | None:
        """What is pending of the draft being written, for whoever saves it himself."""
        self._pause.stop()
        self._again.stop()
        failed = self._failed.pop(self._current, None) if self._current is not None else None
        draft, self._pending = self._pending or failed, None
        return draft

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
        is_newest = self._on_their_way.get(draft.id) is draft
        if is_newest and (self._pending is None or self._pending.id != draft.id):
            self._failed[draft.id] = draft
        self._again.start(min(FIRST_MS * 2**self._failures, LONGEST_WAIT_MS))
        self._failures += 1
        if self._failures == 1:
            self.failed.emit(error)
