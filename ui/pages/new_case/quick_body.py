"""What is asked in the panel, in one column: what it is about, the questions that must be answered, the files."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.forms import FieldProblem
from desktop_app.domain.ids import DraftId, FieldId
from ui.language import Translated
from ui.override import override
from ui.pages.new_case.describe_step import DescribeStep
from ui.pages.new_case.essential import essential
from ui.pages.new_case.helping import Helping
from ui.pages.new_case.quick_about import QuickAbout
from ui.pages.new_case.show_step import ShowStep
from ui.pages.new_case.showing import show_evidence
from ui.pages.new_case.side import ITEM
from ui.pages.new_case.writing import Writing
from ui.theme import Space
from ui.widgets.banner import Banner, Kind


class QuickBody(Translated, QWidget):
    """Shows what `Writing` holds and tells it what the user does."""

    field_shown = Signal(object)
    """The widget the cursor was put into: bring it into view."""

    def __init__(self, writing: Writing, helping: Helping) -> None:
        super().__init__()
        self._writing, self._helping = writing, helping
        self._of = DraftId("")
        self._is_settling = False
        self.setProperty("surface", "window")
        self.banner, self._guard = Banner(Kind.WARNING), Banner(Kind.WARNING, can_dismiss=True)
        self._guard.setObjectName("quick.guard")
        self.about, self.describe, self.show_ = QuickAbout(), DescribeStep(essential), ShowStep()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.XS, Space.M, Space.M)
        column.setSpacing(Space.S)
        for part in (self.banner, self.about, self._guard, self.describe, self.show_):
            column.addWidget(part)
        column.addStretch(1)
        for part in (self.describe, self.show_):
            part.hide()
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        writing, about, describe = self._writing, self.about, self.describe
        writing.changed.connect(self.refresh)
        writing.answered.connect(self._show_guard)
        writing.answered.connect(self.stay)
        about.item_chosen.connect(self._on_item)
        about.type_chosen.connect(writing.choose_type)
        about.priority_chosen.connect(writing.choose_priority)
        about.part_chosen.connect(writing.become_part)
        describe.answered.connect(writing.answer)
        describe.adding.connect(writing.add_to_description)
        describe.people_wanted.connect(self._on_people_wanted)
        self._helping.people.connect(describe.offer_people)
        self._guard.acted.connect(writing.make_incident)
        self._guard.dismissed.connect(writing.dismiss_guard)
        show_evidence(self.show_, writing.evidence)
        writing.evidence.changed.connect(self._on_files)
        writing.evidence.thumbnail.connect(self._on_thumbnail)

    def retranslate(self) -> None:
        self._show_guard()

    def refresh(self) -> None:
        """Show the draft as it stands."""
        loaded = self._writing.loaded
        if loaded is None:
            return
        draft, item = loaded.draft, self._writing.item
        if draft.id != self._of:
            self._of = draft.id
            self._helping.stop()
        self.about.show_draft(draft, loaded.catalog)
        self.describe.setVisible(item is not None)
        self.describe.show_draft(draft, item, loaded.catalog, self._helping.known(loaded.account.id))
        self.describe.show_moved(self._writing.has_moved)
        self.describe.show_portal_words(draft.refused)
        self.show_.setVisible(item is not None)
        self.show_.show_limits(loaded.account.capabilities.limits, loaded.why_not)
        self._show_guard()

    def take_focus(self) -> None:
        """Put the cursor where one goes on."""
        if self._writing.item is None:
            self.about.search.take_focus()
        else:
            self.describe.form.focus_first()
        self._tell_focus()

    def asks(self, problems: Mapping[FieldId, FieldProblem]) -> bool:
        """Whether any of these can be mended here."""
        return any(id == ITEM or self.describe.form.has_field(id) for id in problems)

    def be_strict(self, problems: Mapping[FieldId, FieldProblem]) -> bool:
        """Name what is missing, with the cursor in the first; False where none of it is asked here."""
        if ITEM in problems:
            self.about.start_choosing()
            self._tell_focus()
            return True
        shown = [id for id in problems if self.describe.form.has_field(id)]
        if not shown:
            return False
        self.describe.form.be_strict(True)
        self.describe.form.focus_field(shown[0])
        self._tell_focus()
        return True

    def settle(self) -> None:
        """Something moved: what the cursor was put into is brought into view again, until one writes."""
        if self._is_settling:
            self._tell_focus()

    def stay(self) -> None:
        """What comes late moves nothing any more."""
        self._is_settling = False

    def _tell_focus(self) -> None:
        # Where it lies is known once all has been laid out; what is still being read may come above it later.
        self._is_settling = True
        QTimer.singleShot(0, self, lambda: self.field_shown.emit(self.focusWidget()))

    @override
    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self.settle()
        return is_done

    def _show_guard(self) -> None:
        if self._writing.move is None:
            self._guard.clear()
            return
        text = self.tr("Incidents are read first. Nothing you have written is lost.")
        self._guard.show_text(self.tr("This sounds like an incident"), text, action=self.tr("Make it an incident"))

    def _on_item(self, id: str) -> None:
        self.banner.clear()
        self._writing.choose_item(id)
        self.take_focus()

    def _on_files(self, files: tuple[object, ...]) -> None:
        self.show_.show_files(self._writing.evidence.files)
        if files:
            self._writing.evidence.fetch_thumbnails(self.show_.strip.wanted)

    def _on_thumbnail(self, key: str, image: QImage) -> None:
        self.show_.strip.show_thumbnail(key, QPixmap.fromImage(image))

    def _on_people_wanted(self, field: str, words: str) -> None:
        if self._writing.loaded is not None:
            self._helping.look_up(self._writing.loaded.account.id, field, words)
