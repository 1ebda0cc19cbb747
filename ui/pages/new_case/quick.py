"""Quick create: a case written beside whatever one is doing, in one column, over the draft the page would write."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.cases import Whose
from desktop_app.domain.changes import Changes, What
from desktop_app.domain.ids import DraftId
from desktop_app.errors import FormInvalid, SupportError
from desktop_app.services import Services
from ui.bridge import Bridge
from ui.capture.order import order_of
from ui.language import Translated
from ui.messages import message_of
from ui.navigation import Go, PageName
from ui.pages.new_case.editing import Editing
from ui.pages.new_case.gathering import Gathering
from ui.pages.new_case.helping import Helping
from ui.pages.new_case.leaving_out import LeavingOut
from ui.pages.new_case.quick_body import QuickBody
from ui.pages.new_case.quick_draft import QuickDraft
from ui.pages.new_case.quick_foot import QuickFoot
from ui.pages.new_case.sending import DESCRIBE, Sending
from ui.pages.new_case.showing import show_gathering
from ui.pages.new_case.unsaved import Unsaved
from ui.pages.new_case.use_line import ComingUses
from ui.pages.new_case.writing import Writing
from ui.theme import Space, Type
from ui.widgets.banner import Kind
from ui.widgets.buttons import IconButton
from ui.widgets.plain_label import PlainLabel
from ui.widgets.questions import put_away


class QuickPanel(Translated, QWidget):
    """Asks for the least that can be sent; everything else is one button away, with nothing written twice."""

    go = Signal(object)
    toast = Signal(str)
    offer = Signal(str, str, object)
    left = Signal()

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self.setObjectName("quick")
        self._bridge = bridge
        self._trouble: SupportError | None = None
        self._writing = Writing(services, bridge)
        self._draft = QuickDraft(services, bridge, self._writing)
        self._sending = Sending(services, bridge, self._writing)
        self._gathering = Gathering(self, services, bridge, self._writing)
        self._editing = Editing(self, services, bridge, self._writing)
        self._body = QuickBody(self._writing, Helping(services, bridge))
        self._uses = ComingUses(services, bridge, self._writing)
        self._leaving_out = LeavingOut(self, self._body.describe, self._sending)
        self._build()
        self._connect()
        self._connect_writing()
        self.retranslate()

    def _build(self) -> None:
        self._title, self._close = PlainLabel(Type.SECTION), IconButton("close")
        self._close.setObjectName("quick.close")
        self._foot = QuickFoot()
        head = QHBoxLayout()
        head.setContentsMargins(Space.M, Space.S, Space.S, Space.XS)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        column.addWidget(Unsaved(self._writing.autosave))
        column.addWidget(self._foot)

    def _connect(self) -> None:
        self._close.clicked.connect(self._on_close)
        send = QShortcut(QKeySequence("Ctrl+Return"), self)
        send.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        send.activated.connect(lambda: self._sending.send())
        self._body.field_shown.connect(
            lambda field: self._area.ensureWidgetVisible(field, 0, Space.XL) if field else None
        )
        self._area.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._body.settle())
        self._body.about.wanted.connect(self._draft.search)
        self._body.describe.pasted.connect(self._gathering.paste)
        self._body.banner.acted.connect(self._on_full)
        show_gathering(self._body.show_, self._gathering, self._editing)
        self._gathering.go.connect(self._on_elsewhere)
        self._uses.told.connect(self._foot.use.show_use)
        self._foot.sent.connect(lambda: self._sending.send())
        self._foot.full_wanted.connect(self._on_full)
        self._sending.begun.connect(lambda: self._foot.set_busy(True))
        self._sending.sent.connect(self._on_sent)
        self._sending.refused.connect(self._on_refused)
        self._leaving_out.look_wanted.connect(self._on_full)

    def _connect_writing(self) -> None:
        autosave, evidence, draft = self._writing.autosave, self._writing.evidence, self._draft
        self._bridge.changed.connect(self._on_changed)
        autosave.saved.connect(self._foot.show_saved)
        autosave.failed.connect(lambda _error: self._foot.show_unsaved())
        autosave.gone.connect(draft.begin)
        back = evidence.put_back
        evidence.removed.connect(
            lambda what: self.offer.emit(self._removed.replace("%1", what.name), self._undo, lambda: back(what))
        )
        draft.opened.connect(self._on_opened)
        draft.failed.connect(self._on_trouble)
        draft.found.connect(self._body.about.search.show_found)
        draft.part_offered.connect(self._body.about.offer_part)
        draft.handed_over.connect(self._on_elsewhere)

    def retranslate(self) -> None:
        self._title.setText(self.tr("New case"))
        self.setAccessibleName(self.tr("New case"))
        self._close.say(self.tr("Close and keep what is written (Esc)"))
        self._gathering.name = lambda: self.tr("Pasted picture")
        self._removed, self._undo = self.tr("“%1” is removed."), self.tr("Undo")
        if not self._body.banner.isHidden():
            self._show_trouble()

    def open(self, go: Go) -> None:
        """Go on with what is written here, or begin; `go` is the place the user stands at."""
        self._body.banner.clear()
        self._body.about.offer_part(None)
        self._draft.open(go)
        self._body.take_focus()

    def leave(self) -> None:
        """Keep the last keystrokes."""
        self._gathering.leave()
        self._writing.autosave.save_again()

    keep = leave

    @property
    def is_unsaved(self) -> bool:
        """Whether the disk does not take what is written here."""
        return self._writing.autosave.is_failing or self._writing.evidence.is_unsaved

    def shoot(self, words: str) -> None:
        """Take a picture for what is being written."""
        self._gathering.shoot(order_of(words))

    def release(self, draft_id: DraftId) -> None:
        """That draft is written on the page from now on."""
        self._draft.release(draft_id)

    def _on_opened(self, is_another: bool) -> None:
        self._foot.set_busy(False)
        if is_another:
            put_away(self)
            self._foot.show_new()
            self._body.show_.banner.clear()
            self._body.stay()
            self._area.verticalScrollBar().setValue(0)
        if is_another and self.isVisible():
            self._body.take_focus()

    def _on_changed(self, changes: Changes) -> None:
        if changes.concern(What.CATALOG, What.ACCOUNTS):
            self._draft.renew()

    def _on_sent(self) -> None:
        self._foot.set_busy(False)
        show = Go(PageName.CASES, section=Whose.MINE)  # a view that the portal computes does not hold it yet
        self.offer.emit(self.tr("Your case is on its way."), self.tr("Show my cases"), lambda: self.go.emit(show))
        self.left.emit()

    def _on_refused(self, error: SupportError) -> None:
        self._foot.set_busy(False)
        if isinstance(error, FormInvalid) and self._body.be_strict(error.problems):
            self._trouble = error
            self._show_trouble()
        else:
            self._on_trouble(error)

    def _on_trouble(self, error: SupportError) -> None:
        self._trouble = error
        self._show_trouble()
        self._body.stay()
        self._area.verticalScrollBar().setValue(0)

    def _show_trouble(self) -> None:
        error, banner = self._trouble, self._body.banner
        if isinstance(error, FormInvalid) and self._body.asks(error.problems):
            banner.show_text(self.tr("Please answer what is marked before you send it"), kind=Kind.WARNING)
        elif isinstance(error, FormInvalid):
            text = self.tr("What is to be mended stands among the questions that are not asked here.")
            full = self.tr("Open the full form")
            banner.show_text(self.tr("The form is not ready yet"), text, kind=Kind.WARNING, action=full)
        elif error is not None:
            banner.show_message(message_of(error), kind=Kind.WARNING)

    def _on_full(self) -> None:
        self._draft.hand_over(DESCRIBE if self._writing.item is not None else 0)

    def _on_elsewhere(self, go: Go) -> None:
        self.leave()
        self.left.emit()
        self.go.emit(go)

    def _on_close(self) -> None:
        self.leave()
        self.left.emit()
