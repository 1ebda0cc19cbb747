"""The parts of a case, one at a time: its conversation, what it is about, relations, promises, what else there is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.cases import Case, CaseAction
from desktop_app.domain.ids import AccountId
from desktop_app.services import Services
from ui.bridge import Bridge
from ui.language import Translated
from ui.override import override
from ui.pages.case.aside import Aside
from ui.pages.case.details_part import DetailsPart
from ui.pages.case.note_box import NoteBox
from ui.pages.case.reading import CaseRead
from ui.pages.case.related import RelatedPanel
from ui.pages.case.relations import RelationsPanel
from ui.pages.case.reply import ReplyBox
from ui.pages.case.sla_panel import SlaPanel
from ui.pages.case.talk import Talk
from ui.theme import Space, theme
from ui.widgets.segmented import Segmented

TALK, DETAILS, RELATIONS = "case.tab.talk", "case.tab.details", "case.tab.relations"
SLA, RELATED = "case.tab.sla", "case.tab.related"
_NARROW = 900
"""Below this width the facts stand above the conversation, not beside it."""
_FACTS = 300
_NO_MOST = 16777215


class CaseBody(Translated, QWidget):
    """Tabs over the parts; beside them what is short and always of use."""

    case_wanted = Signal(object)
    """A CaseId."""
    article_wanted = Signal(str)
    similar_wanted = Signal()
    """The relations show: somebody should look for what is similar."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._case: Case | None = None
        self._is_narrow = False
        self._tabs = Segmented((TALK, DETAILS, RELATIONS, SLA, RELATED))
        self.talk, self.reply, self.note, self.relations = Talk(), ReplyBox(), NoteBox(), RelationsPanel()
        self.details, self.sla, self.related = DetailsPart(), SlaPanel(), RelatedPanel()
        self._parts: dict[str, QWidget] = {
            DETAILS: self.details,
            RELATIONS: self.relations,
            SLA: self.sla,
            RELATED: self.related,
        }
        self.aside = Aside(services, bridge)
        main = QVBoxLayout()
        main.setSpacing(Space.M)
        for part in (self.talk, self.reply, self.note, *self._parts.values()):
            main.addWidget(part)
        for part in self._parts.values():
            part.hide()
        main.addStretch()
        self.columns = QHBoxLayout()
        self.columns.setSpacing(Space.L)
        self.columns.addLayout(main, 1)
        self.columns.addWidget(self.aside, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.M)
        whole.addWidget(self._tabs)
        whole.addLayout(self.columns)
        self._tabs.chosen.connect(lambda _id: self._on_tab())
        self.details.panel.case_wanted.connect(self.case_wanted)
        for panel in (self.aside.facts, self.relations, self.related):
            panel.case_wanted.connect(self.case_wanted)
            panel.article_wanted.connect(self.article_wanted)
        self.retranslate()

    def show_read(self, account_id: AccountId, read: CaseRead) -> None:
        """Show what was read of a case."""
        if read.case is None:
            return
        self._case = read.case
        self.aside.show_read(account_id, read)
        self.talk.show_case(read.case, read.me, read.seen_at)
        self.details.show_case(read.case, read.catalog)
        self.relations.show_case(read.case, read.articles)
        self.sla.show_kpis(read.case.kpis, read.time)
        self.related.show_case(read.case, read.articles)
        self.reply.set_limit(read.limit)
        self._on_tab()

    def forget(self) -> None:
        """Another case is on its way: nothing of this one shows any more."""
        self._case = None
        self.talk.forget()
        self.details.leave()
        self.relations.show_similar(())
        self._tabs.choose(TALK)

    def retranslate(self) -> None:
        self._tabs.setAccessibleName(self.tr("Parts of the case"))
        self._tabs.set_text(TALK, self.tr("Summary"))
        self._tabs.set_text(DETAILS, self.tr("Details"))
        self._tabs.set_text(RELATIONS, self.tr("Relations"))
        self._tabs.set_text(SLA, self.tr("Service times"))
        self._tabs.set_text(RELATED, self.tr("Related"))

    def _on_tab(self) -> None:
        is_talk, case = self._tabs.current == TALK, self._case
        can_reply = case is not None and CaseAction.COMMENT in case.row.actions
        self.talk.setVisible(is_talk)
        self.reply.setVisible(is_talk and can_reply)
        self.note.setVisible(is_talk and case is not None and CaseAction.NOTE in case.row.actions)
        for id, part in self._parts.items():
            part.setVisible(self._tabs.current == id)
        self._show_aside()
        if case is not None and self._tabs.current == RELATIONS:
            self.similar_wanted.emit()

    def _show_aside(self) -> None:
        """Where there is no room beside it, it would push every other part out of sight."""
        self.aside.setVisible(not self._is_narrow or self._tabs.current == TALK)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._is_narrow = is_narrow = event.size().width() < theme().px(_NARROW)
        direction = QBoxLayout.Direction.BottomToTop if is_narrow else QBoxLayout.Direction.LeftToRight
        self.columns.setDirection(direction)
        self.aside.setMinimumWidth(0 if is_narrow else theme().px(_FACTS))
        self.aside.setMaximumWidth(_NO_MOST if is_narrow else theme().px(_FACTS))
        self._show_aside()
        self.columns.setAlignment(self.aside, Qt.AlignmentFlag(0) if is_narrow else Qt.AlignmentFlag.AlignTop)
        super().resizeEvent(event)
