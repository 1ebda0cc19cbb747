"""Which draft the panel writes: its own, until it is sent, opened on the page, or gone."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.cases import Case, CaseAction
from desktop_app.domain.changes import Changes
from desktop_app.domain.ids import DraftId, ItemId
from desktop_app.domain.knowledge import Hit, HitKind
from desktop_app.domain.parts import PartOf
from desktop_app.errors import SupportError
from desktop_app.services import Services
from desktop_app.services.search import Query
from desktop_app.work import Lane
from ui.bridge import Bridge
from ui.language import current
from ui.navigation import Go, PageName
from ui.pages.new_case.item_search import MOST
from ui.pages.new_case.opening import Opened, Opening
from ui.pages.new_case.writing import Writing


class QuickDraft(QObject):
    """Opens drafts into the panel's `Writing`, and takes them out of it again."""

    opened = Signal(bool)
    """A draft is here; whether it is another than the one before."""
    failed = Signal(object)
    found = Signal(object)
    """The ids of the items that were searched for, best first."""
    part_offered = Signal(object)
    """The PartOf of the case the user stands at, where it may have parts; else None."""
    handed_over = Signal(object)
    """The Go to the page that writes the draft from now on: it is on the disk."""

    def __init__(self, services: Services, bridge: Bridge, writing: Writing) -> None:
        super().__init__()
        self._services, self._bridge, self._writing = services, bridge, writing
        self._opening = Opening(services, bridge)
        self._opening.opened.connect(self._on_opened)
        self._opening.failed.connect(self.failed)
        self._wanted_step: int | None = None
        self._here = Go(PageName.HOME)
        writing.evidence.settled.connect(self._on_files)

    def open(self, here: Go) -> None:
        """Go on with the draft that is written here, if it still is one of the account in use; else begin another."""
        self._here = here
        self._look_at(here)
        loaded, account = self._writing.loaded, self._services.session.current()
        if loaded is not None and account is not None and loaded.account.id == account.id:
            self._opening.open(Go(PageName.NEW_CASE, draft_id=loaded.draft.id), None)
        else:
            self.begin()

    def begin(self) -> None:
        """A new one; what was written before stays among the drafts."""
        self._writing.autosave.flush()
        self._writing.close()
        self._opening.begin()

    def renew(self) -> None:
        """The catalogue or the account is another."""
        if self._writing.loaded is not None:
            self._opening.renew(self._writing.loaded)

    def release(self, draft_id: DraftId) -> None:
        """That draft is written elsewhere from now on."""
        loaded = self._writing.loaded
        if loaded is not None and loaded.draft.id == draft_id:
            self._writing.autosave.flush()
            self._writing.close()

    def hand_over(self, step: int) -> None:
        """Let the page go on with the draft, once all of it is on the disk: words, and files that are being copied."""
        loaded = self._writing.loaded
        if loaded is None:
            self.handed_over.emit(Go(PageName.NEW_CASE))
            return
        if self._writing.evidence.is_coming:
            self._wanted_step = step
            return
        self._writing.to_step(step)
        autosave, drafts = self._writing.autosave, self._services.drafts
        draft = replace(loaded.draft, step=step)
        autosave.take(draft.id)

        def saved(_changes: Changes) -> None:
            now = self._writing.loaded
            if now is not None and now.draft.id == draft.id:
                self.release(draft.id)
            self.handed_over.emit(Go(PageName.NEW_CASE, draft_id=draft.id))

        def failed(_error: SupportError) -> None:
            now = self._writing.loaded
            is_here = now is not None and now.draft.id == draft.id
            # What was written meanwhile is newer.
            autosave.give_back(now.draft if now is not None and is_here else draft)
            autosave.flush()  # it says what is the matter, and tries again

        self._bridge.ask(self, Lane.STORE, lambda _task: drafts.save(draft), saved, failed)

    def search(self, words: str) -> None:
        """Look for items of the account that is written for."""
        loaded = self._writing.loaded
        if not words or loaded is None:
            self.found.emit(())
            return
        query = Query(words, current(), frozenset({HitKind.ITEM}), loaded.account.id, MOST)
        search = self._services.search

        def found(hits: Sequence[Hit]) -> None:
            self.found.emit(tuple(ItemId(hit.id) for hit in hits))

        self._bridge.ask(self, Lane.READ, lambda task: search.find(query, task), found)

    def _look_at(self, here: Go) -> None:
        """Whether what is shown there is a case that may be divided."""
        account_id, case_id = here.account_id, here.case_id
        account = self._services.session.current()
        if here.page is not PageName.CASE or case_id is None or account is None or account.id != account_id:
            return
        cases = self._services.cases

        def read(case: Case | None) -> None:
            may = case is not None and CaseAction.CHILD in case.row.actions
            if case is not None and self._here == here:
                self.part_offered.emit(PartOf(case.row.id, case.row.number, case.row.title) if may else None)

        self._bridge.ask(self, Lane.READ, lambda _task: cases.case(account.id, case_id), read, lambda _gone: None)

    def _on_opened(self, opened: Opened) -> None:
        loaded, known = opened.loaded, self._writing.loaded
        if not opened.is_arrival:
            if loaded is not None:
                self._writing.renew(loaded)
            return
        if loaded is None:
            self.begin()
            return
        is_another = known is None or known.draft.id != loaded.draft.id
        if is_another:
            self._writing.load(loaded)
        else:
            # What was typed while the disk was read is newer than what was read.
            self._writing.evidence.show_draft(loaded.draft)
            self._writing.renew(loaded)
        self.opened.emit(is_another)

    def _on_files(self, refusal: SupportError | None) -> None:
        step, self._wanted_step = self._wanted_step, None
        if step is not None and refusal is None:
            self.hand_over(step)
