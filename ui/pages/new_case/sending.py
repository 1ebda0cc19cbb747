"""What ends the writing: send the case, or throw the draft away."""

from PySide6.QtCore import QObject, Signal, SignalInstance

from desktop_app.domain.changes import Changes
from desktop_app.domain.drafts import Draft
from desktop_app.domain.fitting import left_over
from desktop_app.domain.ids import DraftId
from desktop_app.errors import FormInvalid, SupportError
from desktop_app.services import Services
from desktop_app.work import Lane, Task
from ui.bridge import Bridge
from ui.pages.new_case.writing import Writing

DESCRIBE = 1
"""The step with the form."""


class Sending(QObject):
    """Sends once, however often it is asked while it sends."""

    asked = Signal(object)
    """Not everything that is written in the draft of this DraftId would be sent: ask."""
    begun = Signal()
    sent = Signal()
    refused = Signal(object)
    """A SupportError; the draft, which still shows, is as it was."""
    discarded = Signal()

    def __init__(self, services: Services, bridge: Bridge, writing: Writing) -> None:
        super().__init__()
        self._services, self._bridge, self._writing = services, bridge, writing
        self._is_busy = self._leaves_out = False
        self._waits_for_files: DraftId | None = None
        writing.evidence.settled.connect(self._on_files)

    def shows(self, id: DraftId) -> bool:
        """Whether this draft is still the one that is written."""
        loaded = self._writing.loaded
        return loaded is not None and loaded.draft.id == id

    def send(self, *, leaves_out_of: DraftId | None = None) -> None:
        """Keep the last keystrokes and put the case into the outbox, once what was attached is copied.

        Answers that have no field in the form (any more) are asked about first: `leaves_out_of` says of which draft
        this was done; where another shows by now nothing is sent.
        """
        loaded, leaves_out = self._writing.loaded, leaves_out_of is not None
        if loaded is None or self._is_busy or (leaves_out_of or loaded.draft.id) != loaded.draft.id:
            return
        if self._writing.problems:
            self.refused.emit(FormInvalid(self._writing.problems))
            return
        item = self._writing.item
        if item is not None and left_over(item.form, loaded.draft.answers) and not leaves_out:
            self.asked.emit(loaded.draft.id)
            return
        self._leaves_out = leaves_out
        self._is_busy = True
        self.begun.emit()
        if self._writing.evidence.is_coming:
            self._waits_for_files = loaded.draft.id
        else:
            self._submit(loaded.draft.id)

    def _on_files(self, refusal: SupportError | None) -> None:
        id, self._waits_for_files = self._waits_for_files, None
        if id is not None and refusal is None:
            self._submit(id)
        elif id is not None and refusal is not None:
            self._on_refused(id, refusal)

    def _submit(self, id: DraftId) -> None:
        loaded, drafts, cases = self._writing.loaded, self._services.drafts, self._services.cases
        leaves_out = self._leaves_out
        # Who went on to another draft while files were copied had this one saved then.
        draft = loaded.draft if loaded is not None and loaded.draft.id == id else None
        if draft is not None:
            self._writing.autosave.take(id)

        def submit(_task: Task) -> Changes:
            kept = drafts.save(draft) if draft is not None else Changes()
            return kept | cases.submit(id, leaves_out=leaves_out)

        def sent(_changes: Changes) -> None:
            self._on_ended(id, self.sent)

        def refused(error: SupportError) -> None:
            self._on_refused(id, error, draft)

        self._bridge.ask(self, Lane.STORE, submit, sent, refused)

    def looked_at(self) -> None:
        """The user would rather see first what would not be sent."""
        self._writing.to_step(DESCRIBE)

    def discard(self, id: DraftId) -> None:
        """Throw this draft away; whoever calls has asked. Where another shows by now nothing is thrown away."""
        if not self.shows(id) or self._is_busy:
            return
        self._is_busy = True
        drafts, draft = self._services.drafts, self._writing.autosave.take(id)

        def discarded(_changes: Changes) -> None:
            self._on_ended(id, self.discarded)

        def refused(error: SupportError) -> None:
            self._on_refused(id, error, draft)

        self._bridge.ask(self, Lane.STORE, lambda _task: drafts.discard(id), discarded, refused)

    def _on_ended(self, id: DraftId, told: SignalInstance) -> None:
        self._is_busy = False
        if self.shows(id):
            self._writing.close()
        told.emit()

    def _on_refused(self, id: DraftId, error: SupportError, draft: Draft | None = None) -> None:
        self._is_busy = False
        loaded = self._writing.loaded
        if loaded is not None and self.shows(id):
            # Perhaps it was not even saved.
            self._writing.autosave.keep(loaded.draft)
            self.refused.emit(error)
            return
        if draft is not None:
            self._writing.autosave.give_back(draft)
        self._bridge.troubled.emit(error)
