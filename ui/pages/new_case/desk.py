"""The four steps of one draft with what stands around them: step bar, guard, side, and the buttons at the foot."""

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.catalog import UNCLASSIFIED
from desktop_app.domain.forms import FieldProblem
from desktop_app.domain.ids import CaseId, FieldId
from ui.language import Translated
from ui.navigation import Go, PageName
from ui.pages.new_case.about_step import AboutStep
from ui.pages.new_case.check_step import CheckStep, Sent
from ui.pages.new_case.describe_step import DescribeStep
from ui.pages.new_case.guard import text_of
from ui.pages.new_case.helping import Helping
from ui.pages.new_case.part_line import PartLine
from ui.pages.new_case.show_step import ShowStep
from ui.pages.new_case.showing import show_evidence
from ui.pages.new_case.side import ITEM, MissingList, Suggestions, file_words, missing_words
from ui.pages.new_case.step_bar import StepBar, StepState
from ui.pages.new_case.writing import Loaded, Writing
from ui.theme import Space
from ui.widgets.banner import Banner, Kind
from ui.widgets.columns import Columns
from ui.widgets.soon import Soon

ABOUT, DESCRIBE, SHOW, CHECK = range(4)


class Desk(Translated, QWidget):
    """Shows what `Writing` holds and tells it what the user does."""

    go = Signal(object)
    """A Go: a case that resembles this one, or the catalogue."""
    field_shown = Signal(object)
    """The widget of the field that was jumped to: bring it into view."""
    stepped = Signal()

    def __init__(self, writing: Writing, helping: Helping) -> None:
        super().__init__()
        self._writing, self._helping = writing, helping
        self._shown: tuple[str, int] = ("", -1)
        self._soon = Soon(self, self._show_answered)
        self._build()
        self._connect()
        self._connect_side()
        self.retranslate()

    def _build(self) -> None:
        self.bar, self._guard = StepBar(), Banner(Kind.WARNING, can_dismiss=True)
        self._guard.setObjectName("new_case.guard")
        self._refusal = Banner(Kind.WARNING)
        self._refusal.setObjectName("new_case.refusal")
        self.about, self.describe, self.show_, self.check = AboutStep(), DescribeStep(), ShowStep(), CheckStep()
        self._steps: tuple[QWidget, ...] = (self.about, self.describe, self.show_, self.check)
        self._missing, self._suggestions = MissingList(), Suggestions()
        columns = Columns()
        for step in self._steps:
            columns.main.addWidget(step)
            step.hide()
        columns.main.addStretch(1)
        columns.side.addWidget(self._missing)
        columns.side.addWidget(self._suggestions)
        columns.side.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for part in (self.bar, PartLine(self._writing), self._refusal, self._guard, columns):
            column.addWidget(part)

    def _connect(self) -> None:
        writing = self._writing
        writing.changed.connect(self.refresh)
        writing.answered.connect(self._soon.ask)
        self.bar.chosen.connect(writing.to_step)
        self._guard.acted.connect(writing.make_incident)
        self._guard.dismissed.connect(writing.dismiss_guard)
        self.about.item_chosen.connect(writing.choose_item)
        self.about.type_chosen.connect(writing.choose_type)
        self.about.priority_chosen.connect(writing.choose_priority)
        self.about.catalog_wanted.connect(lambda: self.go.emit(Go(PageName.CATALOG)))
        self.describe.answered.connect(writing.answer)
        self.describe.adding.connect(writing.add_to_description)
        self.describe.item_wanted.connect(lambda: self.jump(ITEM))
        self.check.step_wanted.connect(writing.to_step)
        evidence = writing.evidence
        evidence.changed.connect(self._on_files)
        evidence.thumbnail.connect(self._on_thumbnail)
        show_evidence(self.show_, evidence)
        self.check.told.connect(evidence.tell)
        self.check.strip.opened.connect(lambda _key: writing.to_step(SHOW))
        self.check.strip.opened.connect(evidence.enlarge)

    def _connect_side(self) -> None:
        self._missing.chosen.connect(self.jump)
        self._suggestions.article_wanted.connect(self._on_article_wanted)
        self._suggestions.case_wanted.connect(self._on_case_wanted)
        self.describe.people_wanted.connect(self._on_people_wanted)
        self._helping.found.connect(self._suggestions.show_hits)
        self._helping.article.connect(self._suggestions.show_article)
        self._helping.people.connect(self.describe.offer_people)

    def retranslate(self) -> None:
        if self._writing.loaded is not None:
            self._show_bar()
            self._show_guard()
            self._show_refusal()

    def refresh(self) -> None:
        """Show the draft as it stands."""
        loaded = self._writing.loaded
        if loaded is None:
            return
        draft, item = loaded.draft, self._writing.item
        self.about.show_draft(draft, loaded.catalog)
        self.describe.show_draft(draft, item, loaded.catalog, self._helping.known(loaded.account.id))
        self.describe.show_moved(self._writing.has_moved)
        self.describe.show_portal_words(draft.refused)
        self.show_.show_limits(loaded.account.capabilities.limits, loaded.why_not)
        self._show_check(loaded)
        self._show_bar()
        self._show_guard()
        self._show_refusal()
        self._show_problems()
        self._suggest()
        step = min(max(draft.step, ABOUT), CHECK)
        for at, widget in enumerate(self._steps):
            widget.setVisible(at == step)
        if (draft.id, step) != self._shown:
            is_other_draft = draft.id != self._shown[0]
            self._shown = (draft.id, step)
            if is_other_draft:
                self._suggestions.show_article(None)
                self.show_.banner.clear()
            self.stepped.emit()

    def jump(self, id: str) -> None:
        """Go to a field that is still missing, with the cursor in it."""
        if id == ITEM:
            self._writing.to_step(ABOUT)
            self.about.start_choosing()
            return
        self._writing.to_step(DESCRIBE)
        self.describe.form.focus_field(FieldId(id))
        # Where it lies is known once the step has been laid out.
        QTimer.singleShot(0, self, lambda: self.field_shown.emit(self.focusWidget()))

    def be_strict(self, problems: Mapping[FieldId, FieldProblem]) -> None:
        """The user wanted to send: name everything that is missing."""
        self.describe.form.be_strict(True)
        self._missing.show_problems(self._writing.item, problems)

    def _show_check(self, loaded: Loaded) -> None:
        item = self._writing.item
        if item is not None:
            files, known = self._writing.evidence.files, self._helping.known(loaded.account.id)
            self.check.show_sent(Sent(loaded.draft, item, loaded.catalog, loaded.account, files, known))

    def _show_problems(self) -> None:
        self._missing.show_problems(self._writing.item, self._writing.problems)

    def _show_guard(self) -> None:
        if self._writing.move is None:
            self._guard.clear()
            return
        text = self.tr("Incidents are read first. Nothing you have written is lost.")
        self._guard.show_text(self.tr("This sounds like an incident"), text, action=self.tr("Make it an incident"))

    def _show_refusal(self) -> None:
        """What the portal said of it; its reasons stand at their fields, as long as these are as they were."""
        loaded, item = self._writing.loaded, self._writing.item
        draft = loaded.draft if loaded is not None else None
        if draft is None or not (draft.refusal or draft.refused):
            self._refusal.clear()
            return
        shown = {field.id for field in item.form.fields} if item is not None else set()
        lines = [draft.refusal, *(why for id, why in draft.refused.items() if id not in shown)]
        text = "\n".join(filter(None, lines)) or self.tr("Its reasons stand at the fields.")
        self._refusal.show_text(self.tr("The portal did not accept this as it was"), text, kind=Kind.WARNING)

    def _show_bar(self) -> None:
        loaded = self._writing.loaded
        if loaded is None:
            return
        item, missing = self._writing.item, len(self._writing.problems)
        files = len(self._writing.evidence.files)
        done = self.tr("Done")
        if item is None:
            about = (StepState.MISSING, self.tr("Not chosen yet"))
        elif loaded.draft.type_id == UNCLASSIFIED:
            about = (StepState.OPEN, self.tr("Type not chosen yet"))
        else:
            about = (StepState.DONE, done)
        describe = (StepState.MISSING, missing_words(missing)) if missing else (StepState.DONE, done)
        if item is None:
            describe = (StepState.OPEN, self.tr("Not started"))
        shown = (StepState.DONE, file_words(files)) if files else (StepState.OPEN, self.tr("Nothing attached yet"))
        check = (StepState.OPEN, missing_words(missing)) if missing else (StepState.DONE, self.tr("Ready to send"))
        titles = (
            self.tr("What is it about?"),
            self.tr("Describe it"),
            self.tr("Show it"),
            self.tr("Check and send"),
        )
        for at, (title, (state, words)) in enumerate(zip(titles, (about, describe, shown, check), strict=True)):
            self.bar.buttons[at].show_step(title, state, words, is_current=at == loaded.draft.step)

    def _suggest(self) -> None:
        loaded, item = self._writing.loaded, self._writing.item
        if loaded is not None and item is not None:
            self._helping.write(loaded.account.id, text_of(loaded.draft, item))

    def _show_answered(self) -> None:
        """What the answers change around the form."""
        loaded = self._writing.loaded
        if loaded is not None:
            self._show_bar()
            self._show_guard()
            self._show_refusal()
            self._show_problems()
            self._suggest()

    def _on_files(self, files: tuple[object, ...]) -> None:
        loaded = self._writing.loaded
        if loaded is None:
            return
        self.show_.show_files(self._writing.evidence.files)
        self._show_check(loaded)
        self._show_bar()
        if files:
            self._writing.evidence.fetch_thumbnails(self.show_.strip.wanted)

    def _on_thumbnail(self, key: str, image: QImage) -> None:
        for strip in (self.show_.strip, self.check.strip):
            strip.show_thumbnail(key, QPixmap.fromImage(image))

    def _on_article_wanted(self, id: str) -> None:
        if self._writing.loaded is not None:
            self._helping.read(self._writing.loaded.account.id, id)

    def _on_case_wanted(self, id: str) -> None:
        loaded = self._writing.loaded
        if loaded is not None:
            self.go.emit(Go(PageName.CASE, account_id=loaded.account.id, case_id=CaseId(id)))

    def _on_people_wanted(self, field: str, words: str) -> None:
        if self._writing.loaded is not None:
            self._helping.look_up(self._writing.loaded.account.id, field, words)
