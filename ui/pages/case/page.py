"""One case: what is known, the conversation, the reply, and what one can do with it now."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.changes import Changes, What
from desktop_app.domain.ids import AccountId, ArticleId, CaseId
from desktop_app.domain.knowledge import Hit
from desktop_app.errors import Gone, SupportError
from desktop_app.services import Services
from desktop_app.work import Lane, Task
from ui.bridge import Bridge
from ui.language import Translated
from ui.messages import message_of, outbox
from ui.navigation import Go, PageName
from ui.override import override
from ui.pages.case.actions import ActionBar
from ui.pages.case.body import CaseBody
from ui.pages.case.desk_bar import DeskBar
from ui.pages.case.doings import CaseDoings
from ui.pages.case.reading import CaseRead, read_case
from ui.pages.case.stage_bar import StageBar
from ui.pages.case.timeline_doings import TimelineDoings
from ui.widgets.banner import Kind
from ui.widgets.page import PageFrame
from ui.widgets.questions import put_away

if TYPE_CHECKING:
    from desktop_app.domain.cases import Case
    from desktop_app.domain.receipts import OutboxItem

REPLY = "reply"
"""`Go.section`: go on with the reply."""


class CasePage(Translated, QWidget):
    """A case with its conversation."""

    go = Signal(object)
    toast = Signal(str)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._account_id, self._case_id = AccountId(""), CaseId("")
        self._opened_as = CaseId("")
        """Of a case that was made while it showed: the id it had while it waited."""
        self._case: Case | None = None
        self._is_fresh = self._is_reply_wanted = False
        self._waiting: OutboxItem | None = None
        self._saved: Path | None = None
        self._refreshing = Task()
        self._doings = CaseDoings(services.cases, services.casework, bridge)
        self._timeline = TimelineDoings(services.timeline, bridge)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._frame = PageFrame()
        self._stages, self._desk, self._actions = StageBar(), DeskBar(), ActionBar()
        self.body = CaseBody(self._services, self._bridge)
        for part in (self._stages, self._desk, self._actions, self.body):
            self._frame.body.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._frame)

    def _connect(self) -> None:
        self._bridge.changed.connect(self._on_changed)
        self.body.reply.wanted.connect(self._doings.reply)
        self.body.reply.kept.connect(self._doings.keep_reply)
        self.body.reply.left_out.connect(self._doings.leave_out)
        self.body.note.wanted.connect(self._timeline.note)
        self.body.note.kept.connect(self._doings.keep_note)
        self.body.talk.older_wanted.connect(self._timeline.load_older)
        self._timeline.fetched.connect(self.body.talk.fetch_ended)
        self._timeline.noted.connect(self.body.note.clear_sent)
        self._timeline.failed.connect(self._on_failed)
        self.body.talk.file_opened.connect(self._on_file)
        self.body.talk.link_chosen.connect(lambda link: QDesktopServices.openUrl(QUrl(link)))
        self.body.case_wanted.connect(
            lambda id: self.go.emit(Go(PageName.CASE, account_id=self._account_id, case_id=id))
        )
        self.body.article_wanted.connect(
            lambda id: self.go.emit(Go(PageName.KNOWLEDGE, account_id=self._account_id, article_id=ArticleId(id)))
        )
        self.body.similar_wanted.connect(self._on_similar)
        self.body.related.file_opened.connect(self._on_file)
        self.body.details.edited.connect(self._doings.work)
        self.body.details.choices_wanted.connect(self._doings.ask_choices)
        self._doings.choices_known.connect(self.body.details.show_choices)
        self.body.aside.is_due.connect(self._refresh)
        self._desk.wanted.connect(self._doings.work)
        self._desk.other_wanted.connect(self._doings.relate)
        self._actions.wanted.connect(self._doings.act)
        self._actions.rated.connect(self._doings.rate)
        self._doings.replied.connect(self._on_replied)
        self._doings.done.connect(
            lambda: self.toast.emit(self.tr("Done. The portal is told as soon as it can be reached."))
        )
        self._doings.rated.connect(lambda: self.toast.emit(self.tr("Thank you. Your rating is on its way.")))
        self._doings.saved.connect(self._on_saved)
        self._doings.failed.connect(self._on_failed)
        self._actions.new_wanted.connect(lambda: self.go.emit(Go(PageName.NEW_CASE)))
        self._frame.banner.acted.connect(self._on_banner)

    def retranslate(self) -> None:
        if self._case is not None:
            row = self._case.row
            number = row.number or self.tr("On its way – the number comes with the portal's answer")
            if self._waiting is not None:
                number = outbox.state(self._waiting)
            self._frame.set_title(row.title, number)

    def open(self, go: Go) -> None:
        """Show a case."""
        self.keep()
        if go.account_id is None or go.case_id is None:
            return
        shown = {(self._account_id, id) for id in (self._case_id, self._opened_as)}
        is_another = (go.account_id, go.case_id) not in shown
        if is_another:
            self._account_id, self._opened_as = go.account_id, go.case_id
            self._point_at(go.case_id)
        # Words that came back from the outbox stand in the store, beneath what was written here.
        self._is_reply_wanted = go.section == REPLY
        self._is_fresh = is_another or self._is_reply_wanted
        if is_another:
            self._case = None
            self._frame.banner.clear()
            self._frame.set_title("")
            self.body.forget()
            # What can be asked or pressed here is about the case that showed; what is done is done to the one opened.
            put_away(self)
            for part in (self._stages, self._desk, self._actions, self.body):
                part.hide()
        self._read()
        self._refresh()

    def _point_at(self, case_id: CaseId) -> None:
        self._case_id = case_id
        for doings in (self._doings, self._timeline):
            doings.point_at(self._account_id, case_id)

    def _read(self) -> None:
        services, account_id, case_id = self._services, self._account_id, self._case_id

        # What is on its way to the disk is newer than what stands there, and the reading may be faster.
        reply, note = self._doings.unkept

        def read(_task: Task) -> CaseRead:
            found = read_case(services, account_id, case_id)
            return replace(
                found, reply=found.reply if reply is None else reply, note=found.note if note is None else note
            )

        self._bridge.ask(self, Lane.READ, read, self._show)

    def _refresh(self) -> None:
        """Read the case anew; what is kept shows meanwhile."""
        cases, bridge, account_id, case_id = self._services.cases, self._bridge, self._account_id, self._case_id

        def refresh(_task: Task) -> None:
            # Told from there: what has changed has changed, also when the page is elsewhere by then.
            bridge.publish(cases.refresh(account_id, case_id))

        self._refreshing.cancel()
        self._refreshing = bridge.ask(self, Lane.NETWORK, refresh, lambda _none: None, self._on_stale)

    def _show(self, read: CaseRead) -> None:
        if read.case is None or self._case_id not in {read.asked, read.case.row.id}:
            return
        if read.case.row.id != self._case_id:
            # What waited is made: the page goes on as that of the case it has become.
            self._point_at(read.case.row.id)
        self._case, self._waiting = read.case, read.waiting
        case = read.case
        self.body.show()
        self.body.show_read(self._account_id, read)
        self._stages.show_stages(case.stages)
        self._desk.show_case(case, read.desk, read.circle)
        self._actions.show_actions(case)
        if self._is_fresh:
            self._is_fresh = False
            self.body.reply.start(read.reply, read.files)
            self.body.note.start(read.note)
            if self._is_reply_wanted:
                self._is_reply_wanted = False
                (self.body.note if read.note and not read.reply else self.body.reply).write()
        self.retranslate()
        if case.row.is_unread:
            self._doings.mark_read()

    def _on_similar(self) -> None:
        """What is similar is looked for when it is asked for."""
        if self._case is None:
            return
        search, account_id, row = self._services.search, self._account_id, self._case.row

        def similar(task: Task) -> tuple[Hit, ...]:
            return search.suggest(account_id, row.title, row.language or "en", task)

        def found(hits: tuple[Hit, ...]) -> None:
            if self._case is not None and (self._account_id, self._case.row.id) == (account_id, row.id):
                self.body.relations.show_similar(hits)

        self._bridge.ask(self, Lane.READ, similar, found)

    def _on_changed(self, changes: Changes) -> None:
        is_ours = not changes.ids or self._case_id in changes.ids or changes.concern(What.OUTBOX)
        if self.isVisible() and self._case_id and is_ours and changes.concern(What.CASES, What.OUTBOX):
            self._read()

    def _on_stale(self, error: SupportError) -> None:
        """What is kept still shows; only a case that is gone is said aloud, the rest stands in the status line."""
        if isinstance(error, Gone) and (self._case is None or self._case.row.number):
            self._on_failed(error)

    def _on_failed(self, error: SupportError) -> None:
        self._frame.busy.stop()
        self.body.talk.fetch_ended()
        self._frame.banner.show_message(message_of(error))

    def _on_replied(self) -> None:
        self.body.reply.clear_sent()
        self.toast.emit(self.tr("Your reply is on its way."))

    @property
    def is_unsaved(self) -> bool:
        """Whether the disk does not take what is written here."""
        return self._doings.is_unsaved

    def keep(self) -> None:
        """Keep the half-written reply and note."""
        for box in (self.body.reply, self.body.note):
            if self._case is not None:
                box.keep()

    def _on_file(self, id: str) -> None:
        file = next((file for file in self._case.attachments if file.id == id), None) if self._case else None
        if file is not None:
            self._frame.busy.start(self.tr("Fetching the file …"))
            self._doings.fetch(file)

    def _on_saved(self, path: Path) -> None:
        self._frame.busy.stop()
        self._saved = path
        title = self.tr("The file is saved")
        self._frame.banner.show_text(title, str(path), kind=Kind.SUCCESS, action=self.tr("Show in folder"))

    def _on_banner(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)
