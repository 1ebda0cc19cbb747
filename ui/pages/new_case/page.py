"""New case: choose a draft or begin one, write it in four steps, send it once."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.cases import Whose
from desktop_app.domain.changes import Changes, What
from desktop_app.domain.ids import DraftId
from desktop_app.errors import FormInvalid, SupportError
from desktop_app.services import Services
from ui.bridge import Bridge
from ui.capture.order import SCREENSHOT, order_of
from ui.language import Translated, words
from ui.messages import message_of
from ui.messages.portals import portal_names
from ui.navigation import CASE_FILE, Go, PageName
from ui.pages.new_case.case_file import CaseFileDesk
from ui.pages.new_case.desk import SHOW, Desk
from ui.pages.new_case.draft_chooser import DraftChooser
from ui.pages.new_case.editing import Editing
from ui.pages.new_case.foot import Foot
from ui.pages.new_case.gathering import Gathering
from ui.pages.new_case.helping import Helping
from ui.pages.new_case.leaving_out import LeavingOut
from ui.pages.new_case.opening import Opened, Opening
from ui.pages.new_case.sending import Sending
from ui.pages.new_case.showing import show_gathering
from ui.pages.new_case.unsaved import Unsaved
from ui.pages.new_case.use_line import ComingUses
from ui.pages.new_case.writing import Writing
from ui.widgets.banner import Kind
from ui.widgets.confirm import Confirm
from ui.widgets.page import PageFrame
from ui.widgets.questions import put_away


class NewCasePage(Translated, QWidget):
    """The drafts, or the one being written."""

    go = Signal(object)
    toast = Signal(str)
    offer = Signal(str, str, object)
    """Something is done, and can be undone: a text, the label of the way back, and the way."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._bridge, self._session = bridge, services.session
        self._writing, self._helping = Writing(services, bridge), Helping(services, bridge)
        self._opening, self._sending = Opening(services, bridge), Sending(services, bridge, self._writing)
        self._files = CaseFileDesk(services, bridge, self._writing)
        self._gathering = Gathering(self, services, bridge, self._writing)
        self._editing = Editing(self, services, bridge, self._writing)
        self._build()
        ComingUses(services, bridge, self._writing).told.connect(self._desk.check.use.show_use)
        LeavingOut(self, self._desk.describe, self._sending).look_wanted.connect(self._sending.looked_at)
        self._connect()
        self._connect_parts()
        self.retranslate()

    def _build(self) -> None:
        self._frame = PageFrame()
        self._chooser, self._desk, self._foot = DraftChooser(), Desk(self._writing, self._helping), Foot()
        for at, part in enumerate((self._files, self._chooser, self._desk)):
            self._frame.body.insertWidget(at, part)
        self._frame.body.addStretch(1)
        for part in (self._chooser, self._desk, self._foot):
            part.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._frame, 1)
        column.addWidget(Unsaved(self._writing.autosave))
        column.addWidget(self._foot)

    def _connect(self) -> None:
        self._bridge.changed.connect(self._on_changed)
        self._opening.opened.connect(self._on_opened)
        self._opening.failed.connect(self._on_trouble)
        self._writing.changed.connect(self._show)
        self._writing.autosave.saved.connect(self._foot.show_saved)
        self._writing.autosave.failed.connect(lambda _error: self._foot.show_unsaved())
        self._writing.autosave.gone.connect(self._on_gone)
        self._sending.begun.connect(lambda: self._foot.set_busy(True))
        self._sending.sent.connect(self._on_sent)
        self._sending.refused.connect(self._on_refused)
        self._sending.discarded.connect(lambda: self._go_home(self.tr("The draft is discarded."), ends=True))

    def _connect_parts(self) -> None:
        self._chooser.chosen.connect(lambda id: self.go.emit(Go(PageName.NEW_CASE, draft_id=DraftId(id))))
        self._chooser.new_wanted.connect(self._opening.begin)
        self._desk.stepped.connect(self._on_stepped)
        around = self._frame.area
        self._desk.field_shown.connect(lambda field: around.ensureWidgetVisible(field, 0, 120) if field else None)
        self._desk.go.connect(self.go)
        show_gathering(self._desk.show_, self._gathering, self._editing)
        self._desk.describe.pasted.connect(self._gathering.paste)
        # Who is in the middle of a sentence stays there; only a refusal is worth leaving it for.
        self._gathering.came.connect(lambda: self.toast.emit(self._attached))
        back = self._writing.evidence.put_back
        self._writing.evidence.removed.connect(
            lambda what: self.offer.emit(self._removed.replace("%1", what.name), self._undo, lambda: back(what))
        )
        self._writing.evidence.refused.connect(lambda _error: self._writing.to_step(SHOW))
        self._gathering.go.connect(self.go)
        self._foot.stepped.connect(lambda by: self._writing.to_step(by=by))
        self._foot.sent.connect(lambda: self._sending.send())
        self._foot.kept.connect(self._writing.autosave.flush)
        self._foot.kept.connect(lambda: self._go_home(self.tr("The draft is kept. You find it on the home page.")))
        self._foot.discarded.connect(self._on_discard)
        self._foot.file_wanted.connect(self._files.ask_save)
        self._chooser.file_wanted.connect(self._files.ask_open)
        self._files.go.connect(self.go)
        self._files.toast.connect(self.toast)
        self._files.nothing.connect(lambda: self._opening.show_something(self._writing.loaded))
        self._sending.refused.connect(lambda _error: self._files.arrived())

    def retranslate(self) -> None:
        item = self._writing.item
        self._frame.set_title(words(item.title) if item is not None else self.tr("New case"))
        self._gathering.name = lambda: self.tr("Pasted picture")
        self._removed, self._undo = self.tr("“%1” is removed."), self.tr("Undo")
        self._attached = self.tr("Attached. You find it under “Show it”.")

    def open(self, go: Go) -> None:
        """A draft (`draft_id`), a new case of an item or about an article, or the choice among the drafts."""
        self._writing.autosave.flush()
        self._frame.banner.clear()
        if go.section == CASE_FILE:
            self._files.visit(go.words)
            return
        loaded = self._writing.loaded
        if go.section == SCREENSHOT and loaded is not None and go.draft_id in {None, loaded.draft.id}:
            self._shoot(go)
            return
        self._opening.open(go, loaded)

    def leave(self) -> None:
        """Keep the last keystrokes."""
        self._gathering.leave()
        self._writing.autosave.save_again()

    keep = leave

    @property
    def is_unsaved(self) -> bool:
        """Whether the disk does not take what is written here."""
        return self._writing.autosave.is_failing or self._writing.evidence.is_unsaved

    def _on_opened(self, opened: Opened) -> None:
        loaded, known = opened.loaded, self._writing.loaded
        if not opened.is_arrival:
            if loaded is not None:
                self._writing.renew(loaded)
            return
        self._chooser.setVisible(loaded is None)
        for part in (self._desk, self._foot):
            part.setVisible(loaded is not None)
        if known is not None and (loaded is None or known.draft.id != loaded.draft.id):
            put_away(self)
        if loaded is None:
            self._helping.stop()
            self._writing.autosave.flush()
            self._writing.close()
            portals = portal_names(self._session.accounts())
            self._chooser.show_drafts(opened.drafts, opened.titles, portals)
            self.retranslate()
            if opened.is_gone:
                self._say_gone()
            return
        self._foot.set_busy(False)
        self._foot.show_saved(loaded.draft.changed_at)
        if known is not None and known.draft.id == loaded.draft.id:
            # What was typed while the disk was read is newer than what was read.
            self._writing.evidence.show_draft(loaded.draft)
            self._writing.renew(loaded)
        else:
            self._helping.stop()
            self._writing.load(loaded)
        self._files.arrived()
        if opened.go.section == SCREENSHOT:
            self._shoot(opened.go)

    def _shoot(self, go: Go) -> None:
        self._writing.to_step(SHOW)
        self._gathering.shoot(order_of(go.words))

    def _show(self) -> None:
        loaded = self._writing.loaded
        if loaded is not None:
            self.retranslate()
            self._foot.show_step(loaded.draft.step)

    def _on_changed(self, changes: Changes) -> None:
        if changes.concern(What.CATALOG, What.ACCOUNTS) and self._writing.loaded is not None:
            self._opening.renew(self._writing.loaded)

    def _on_stepped(self) -> None:
        self._frame.area.verticalScrollBar().setValue(0)
        self._frame.banner.clear()

    def _on_sent(self) -> None:
        if self._writing.loaded is not None:  # another draft by now
            self.toast.emit(QCoreApplication.translate("QuickPanel", "Your case is on its way."))
            return
        self.toast.emit(self.tr("Sending – you can follow it here."))
        # One's own: a view that the portal computes does not hold it yet.
        self.go.emit(Go(PageName.CASES, section=Whose.MINE))

    def _on_refused(self, error: SupportError) -> None:
        self._foot.set_busy(False)
        if isinstance(error, FormInvalid):
            self._desk.be_strict(error.problems)
        self._on_trouble(error)

    def _on_trouble(self, error: SupportError) -> None:
        self._frame.banner.show_message(message_of(error), kind=Kind.WARNING)
        self._frame.area.verticalScrollBar().setValue(0)

    def _on_gone(self) -> None:
        """Sent or discarded elsewhere while it stood here."""
        self._writing.close()
        self._opening.open(Go(PageName.NEW_CASE), None)
        self._say_gone()

    def _say_gone(self) -> None:
        text = self.tr("It was sent or discarded.")
        self._frame.banner.show_text(self.tr("This draft is no longer here"), text, kind=Kind.INFO)

    def _go_home(self, text: str, *, ends: bool = False) -> None:
        self.toast.emit(text)
        if not ends or self._writing.loaded is None:
            self.go.emit(Go(PageName.HOME))  # else another draft is written here by now

    def _on_discard(self) -> None:
        loaded = self._writing.loaded
        if loaded is None:
            return
        confirm, id = Confirm(self), loaded.draft.id
        confirm.accepted.connect(lambda: self._sending.discard(id))
        text = self.tr("What you have written and the files in it are gone for good.")
        confirm.ask(self.tr("Discard this draft?"), text, self.tr("Discard the draft"), self.tr("Keep it"))
