"""Case files on the new-case page: open one, save the draft as one, and what is to be said about either."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.case_files import Opened, Outcome, Standing
from desktop_app.domain.changes import Changes, What
from desktop_app.domain.ids import AccountId, DraftId, FieldId
from desktop_app.errors import CaseFileRefused, SupportError
from desktop_app.services import Services
from desktop_app.services.intents import subject_of
from desktop_app.work import Lane
from ui.bridge import Bridge
from ui.language import Translated, words
from ui.messages import case_files, message_of
from ui.navigation import Go, PageName
from ui.pages.new_case.account_chooser import AccountChooser
from ui.pages.new_case.writing import Writing
from ui.theme import Space
from ui.widgets.banner import Banner, Kind
from ui.widgets.busy import Busy
from ui.widgets.case_file_dialog import CaseFileDialog

_KINDS = {Outcome.TWIN: Kind.WARNING, Outcome.WHICH: Kind.INFO, Outcome.NOBODY: Kind.WARNING}


class CaseFileDesk(Translated, QWidget):
    """A banner and a choice above the draft. Opening a file never sends anything."""

    go = Signal(object)
    toast = Signal(str)
    nothing = Signal()
    """No draft comes of it (yet): show what there is."""

    def __init__(self, services: Services, bridge: Bridge, writing: Writing) -> None:
        super().__init__()
        self._services, self._bridge, self._writing = services, bridge, writing
        self._path = ""
        """Of the file whose taker is asked for."""
        self._to_save: DraftId | None = None
        """The draft a file of which was asked for."""
        self._news: Opened | None = None
        """What came of the file whose draft is being opened now."""
        self._standing = Standing()
        self._action: Go | None = None
        self.banner, self.chooser = Banner(can_dismiss=True), AccountChooser()
        self._busy = Busy()
        self._busy.hide()
        self._dialog = CaseFileDialog(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._busy)
        column.addWidget(self.banner)
        column.addWidget(self.chooser)
        self.banner.acted.connect(self._on_acted)
        self.chooser.chosen.connect(lambda id: self.open(self._path, AccountId(id)))
        self._dialog.opened.connect(self.open)
        self._dialog.saved.connect(self._on_where)
        self.retranslate()

    def retranslate(self) -> None:
        self._show_standing(self._standing)

    def visit(self, path: str) -> None:
        """Open this file, or ask which where the path is empty."""
        if path:
            self.open(path)
            return
        self.nothing.emit()
        self.ask_open()

    def ask_open(self) -> None:
        """Which file?"""
        self._dialog.ask_open()

    def ask_save(self) -> None:
        """Where shall the draft's file be?"""
        loaded, item = self._writing.loaded, self._writing.item
        if loaded is not None:
            self._to_save = loaded.draft.id
            title = subject_of(loaded.draft, item) or (words(item.title) if item is not None else "")
            self._dialog.ask_save(self._services.case_files.suggested_name(title))

    def open(self, path: str, account_id: AccountId | None = None) -> None:
        """Open a case file; `account_id` says who takes somebody else's."""
        self.clear()
        self._writing.autosave.flush()
        self._show_busy(True)

        def opened(found: Opened) -> None:
            self._path = path
            self._on_opened(found)

        self._bridge.ask(
            self,
            Lane.STORE,
            lambda _task: self._services.case_files.open(Path(path), account_id),
            opened,
            self._on_refused,
        )

    def clear(self) -> None:
        """Nothing is to be said any more."""
        self._standing, self._action = Standing(), None
        self.banner.clear()
        self.chooser.hide()

    def arrived(self) -> None:
        """Another draft is shown now: say what there is to say about it."""
        loaded, news = self._writing.loaded, self._news
        self._news = None
        self.clear()
        if loaded is None:
            return
        id = loaded.draft.id

        def known(standing: Standing) -> None:
            now = self._writing.loaded
            if now is not None and now.draft.id == id:
                self._show_standing(standing)

        if news is not None and news.draft_id == id and news.outcome is not Outcome.TWIN:
            self._say(news)
        self._bridge.ask(
            self,
            Lane.READ,
            lambda _task: self._services.case_files.standing(id),
            known,
            lambda _gone: None,
        )

    def _show_busy(self, is_busy: bool) -> None:
        self._busy.setVisible(is_busy)
        if is_busy:
            self._busy.start(self.tr("Opening the case file …"))
        else:
            self._busy.stop()

    def _on_opened(self, opened: Opened) -> None:
        self._show_busy(False)
        if opened.draft_id is not None:
            self._news = opened
            self._bridge.publish(Changes.of(What.DRAFTS, ids=(opened.draft_id,)))
            self.go.emit(Go(PageName.NEW_CASE, account_id=opened.account_id, draft_id=opened.draft_id))
        elif opened.outcome is Outcome.WHICH:
            self._say(opened)
            self.chooser.ask(opened.accounts)
        elif opened.outcome is Outcome.NOBODY:
            self._say(opened, self.tr("Sign in"), Go(PageName.SIGN_IN))
            self.nothing.emit()
        else:
            self.toast.emit(case_files.opened(opened)[0])
            page = PageName.CASE if opened.case_id is not None else PageName.OUTBOX
            self.go.emit(Go(page, account_id=opened.account_id, case_id=opened.case_id, key=opened.file.key))

    def _on_refused(self, error: SupportError) -> None:
        self._show_busy(False)
        self.banner.show_message(message_of(error), kind=Kind.WARNING)
        self.nothing.emit()

    def _say(self, opened: Opened, action: str = "", go: Go | None = None) -> None:
        title, text = case_files.opened(opened)
        self._action = go
        self.banner.show_text(title, text, kind=_KINDS.get(opened.outcome, Kind.SUCCESS), action=action)

    def _show_standing(self, standing: Standing) -> None:
        self._standing = standing
        if standing.is_under_way:
            number = standing.number
            title = self.tr("This case is already sent as %1").replace("%1", number) if number else ""
            text = self.tr("Another text of it was sent. This one stays here; you can send its words as a reply there.")
            self._action = Go(PageName.CASE, account_id=self._account_id(), case_id=standing.case_id)
            self.banner.show_text(
                title or self.tr("This case is in the outbox already"),
                text,
                kind=Kind.WARNING,
                action=self.tr("Open the case"),
            )
        elif standing.other is not None:
            self._action = Go(PageName.NEW_CASE, account_id=self._account_id(), draft_id=DraftId(standing.other))
            self.banner.show_text(
                self.tr("Two texts of the same case"),
                self._words_of_difference(standing),
                kind=Kind.WARNING,
                action=self.tr("Show the other text"),
            )

    def _words_of_difference(self, standing: Standing) -> str:
        text = self.tr(
            "Another text of this case is among your drafts. Compare them, copy over what is missing here, and "
            "send one: only one of them becomes a case. Discard the other."
        )
        names = [self._name_of(id) for id in standing.differs]
        if standing.has_other_files:
            names.append(self.tr("files"))
        return "\n".join([text, self.tr("They differ in: %1").replace("%1", ", ".join(names))]) if names else text

    def _name_of(self, id: FieldId) -> str:
        item, loaded = self._writing.item, self._writing.loaded
        field = item.form.field(id) if item is not None else None
        known = loaded.draft.labels.get(id, id) if loaded is not None else id
        return words(field.label) if field is not None else known

    def _account_id(self) -> AccountId | None:
        return self._writing.loaded.draft.account_id if self._writing.loaded is not None else None

    def _on_acted(self) -> None:
        if self._action is not None:
            self.go.emit(self._action)

    def _on_where(self, path: str) -> None:
        id = self._to_save
        if id is None:
            return
        self._writing.autosave.flush()
        self._bridge.ask(
            self,
            Lane.STORE,
            lambda _task: self._services.case_files.save_draft(id, Path(path)),
            lambda _none: self._on_saved(path),
            self._on_not_saved,
        )

    def _on_saved(self, path: str) -> None:
        self.toast.emit(self.tr("Saved as %1. The draft stays here, too.").replace("%1", Path(path).name))

    def _on_not_saved(self, error: SupportError) -> None:
        reason = case_files.trouble(error) if isinstance(error, CaseFileRefused) else message_of(error).sentence
        self._action = None
        self.banner.show_text(self.tr("The case file was not saved"), reason, kind=Kind.WARNING)
