"""What ends the writing: send the case, or throw the draft away."""

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.changes import Changes
from desktop_app.errors import FormInvalid, SupportError
from desktop_app.services import Services
from desktop_app.work import Lane, Task
from ui.bridge import Bridge
from ui.pages.new_case.writing import Writing


class Sending(QObject):
    """Sends once, however often it is asked while it sends."""

    begun = Signal()
    sent = Signal()
    refused = Signal(object)
    """A SupportError; the draft is as it was."""
    discarded = Signal()

    def __init__(self, services: Services, bridge: Bridge, writing: Writing) -> None:
        super().__init__()
        self._services, self._bridge, self._writing = services, bridge, writing
        self._is_busy = False

    def send(self) -> None:
        """Keep the last keystrokes and put the case into the outbox, in one step."""
        loaded = self._writing.loaded
        if loaded is None or self._is_busy:
            return
        if self._writing.problems:
            self.refused.emit(FormInvalid(self._writing.problems))
            return
        self._is_busy = True
        self.begun.emit()
        self._writing.autosave.take()
        draft, drafts, cases = loaded.draft, self._services.drafts, self._services.cases

        def submit(_task: Task) -> Changes:
            return drafts.save(draft) | cases.submit(draft.id)

        self._bridge.ask(self, Lane.STORE, submit, self._on_sent, self._on_refused)

    def discard(self) -> None:
        """Throw the draft away; whoever calls has asked."""
        loaded = self._writing.loaded
        if loaded is None or self._is_busy:
            return
        self._is_busy = True
        self._writing.autosave.take()
        drafts, id = self._services.drafts, loaded.draft.id
        self._bridge.ask(self, Lane.STORE, lambda _task: drafts.discard(id), self._on_discarded, self._on_refused)

    def _on_sent(self, _changes: Changes) -> None:
        self._is_busy = False
        self._writing.close()
        self.sent.emit()

    def _on_discarded(self, _changes: Changes) -> None:
        self._is_busy = False
        self._writing.close()
        self.discarded.emit()

    def _on_refused(self, error: SupportError) -> None:
        self._is_busy = False
        loaded = self._writing.loaded
        if loaded is not None:
            # Perhaps it was not even saved.
            self._writing.autosave.keep(loaded.draft)
        self.refused.emit(error)
