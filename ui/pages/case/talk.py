"""What was asked, and all that happened since: by kinds, the newest first to be looked for, older on demand."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.cases import Case, EntryKind, EntryState, TimelineEntry
from desktop_app.domain.timeline import key_of
from ui import formats
from ui.language import Translated, words
from ui.theme import Space, Type
from ui.widgets.attachment_strip import AttachmentStrip, FileTile
from ui.widgets.buttons import Button, Look
from ui.widgets.card import Card
from ui.widgets.facts import Facts
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import Segmented
from ui.widgets.timeline import Timeline

if TYPE_CHECKING:
    from desktop_app.domain.attachments import Attachment

STEP = 40
"""So many entries at once; older ones come on demand."""
ALL, MESSAGES, FILES, EVENTS = "case.talk.all", "case.talk.messages", "case.talk.files", "case.talk.events"
LETTERS, NOTES = "case.talk.letters", "case.talk.notes"
_SENT = frozenset({EntryKind.EMAIL, EntryKind.PHONE})
_FITS: Mapping[str, Callable[[TimelineEntry], bool]] = {
    ALL: lambda _entry: True,
    MESSAGES: lambda entry: entry.kind is EntryKind.MESSAGE or entry.kind in _SENT,
    LETTERS: lambda entry: entry.kind in _SENT,
    NOTES: lambda entry: entry.kind.is_internal,
    FILES: lambda entry: bool(entry.attachment_ids),
    EVENTS: lambda entry: entry.kind in {EntryKind.STATUS, EntryKind.EVENT},
}
_SOMETIMES = (LETTERS, NOTES)
"""Offered only where there is some of it: not every portal has it, and not everybody sees it."""


class Talk(Translated, QWidget):
    """The conversation of a case beneath what it is about."""

    file_opened = Signal(str)
    link_chosen = Signal(str)
    older_wanted = Signal()
    """All that is here shows, and the portal has more: it should be asked. `fetch_ended` when that is over."""

    def __init__(self) -> None:
        super().__init__()
        self._case: Case | None = None
        self._me, self._most = "", STEP
        self._is_fetching = False
        self._seen_at: datetime | None = None
        self._description, self._asked_title = PlainLabel(wraps=True), PlainLabel(Type.STRONG)
        self._description.make_selectable()
        self._answers, self._files = Facts(), AttachmentStrip()
        self.timeline, self._filter = Timeline(), Segmented(tuple(_FITS))
        self.timeline.setObjectName("case.timeline")
        self._older, self._none = Button(Look.QUIET, "undo"), PlainLabel(tone="muted")
        self._older.setObjectName("case.older")
        asked = Card()
        for widget in (self._asked_title, self._description, self._answers, self._files):
            asked.body.addWidget(widget)
        head = QHBoxLayout()
        head.addWidget(self._older)
        head.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(asked)
        column.addWidget(self._filter)
        column.addLayout(head)
        column.addWidget(self._none)
        column.addWidget(self.timeline)
        self._files.opened.connect(self.file_opened)
        self.timeline.file_opened.connect(self.file_opened)
        self.timeline.link_chosen.connect(self.link_chosen)
        self._filter.chosen.connect(lambda _id: self._fill())
        self._older.clicked.connect(self._on_older)
        self.retranslate()

    def forget(self) -> None:
        """Another case comes."""
        self._case, self._most, self._seen_at, self._is_fetching = None, STEP, None, False
        self._filter.choose(ALL)
        self._description.setText("")
        self.timeline.show_entries((), ())

    def show_case(self, case: Case, me: str, seen_at: datetime | None) -> None:
        """Show a case. What came after `seen_at` is marked as new for as long as the case shows."""
        if self._case is None:
            self._seen_at = seen_at
        self._case, self._me, self._is_fetching = case, me, False
        for id in _SOMETIMES:
            self._filter.set_available(id, any(_FITS[id](entry) for entry in case.timeline))
            if self._filter.current == id and not any(_FITS[id](entry) for entry in case.timeline):
                self._filter.choose(ALL)
        told = {id for entry in case.timeline for id in entry.attachment_ids}
        self._files.show_files([FileTile.of_case(file) for file in case.attachments if file.id not in told])
        self.retranslate()
        self._fill()

    def retranslate(self) -> None:
        self._asked_title.setText(QCoreApplication.translate("CasePage", "What it is about"))
        self._filter.setAccessibleName(self.tr("What to show of the conversation"))
        self._filter.set_text(ALL, self.tr("All"))
        self._filter.set_text(MESSAGES, self.tr("Messages"))
        self._filter.set_text(LETTERS, self.tr("E-mail and calls"))
        self._filter.set_text(NOTES, self.tr("Internal"))
        self._filter.set_text(FILES, self.tr("Files"))
        self._filter.set_text(EVENTS, self.tr("Events"))
        self._say_older()
        if self._case is None:
            return
        case = self._case
        self._description.setText(case.description or case.row.excerpt)
        said = {case.row.title, case.description}
        answers = [(words(line.label), line.text) for line in case.answers if line.text not in said]
        self._answers.show_facts(answers)
        self._answers.setVisible(bool(answers))

    def _fill(self) -> None:
        if self._case is None:
            return
        fitting = self._fitting()
        shown = fitting[-self._most :]
        files: Sequence[Attachment] = self._case.attachments
        self.timeline.show_entries(shown, files, self._me, frozenset(key_of(one) for one in shown if self._is_new(one)))
        self._none.setVisible(not fitting and self._filter.current != ALL)
        self._say_older()

    def _fitting(self) -> tuple[TimelineEntry, ...]:
        fits = _FITS[self._filter.current]
        return tuple(entry for entry in self._case.timeline if fits(entry)) if self._case is not None else ()

    def _is_new(self, entry: TimelineEntry) -> bool:
        is_mine = entry.author is not None and entry.author.id == self._me
        is_sent = entry.state is EntryState.SENT
        return self._seen_at is not None and entry.at > self._seen_at and is_sent and not is_mine

    def _say_older(self) -> None:
        left, is_more = self._left(), self._case is not None and bool(self._case.older)
        if self._is_fetching:
            self._older.setText(self.tr("Fetching older …"))
        elif left:
            self._older.setText(self.tr("Show older (%1)").replace("%1", formats.number(left)))
        else:
            self._older.setText(self.tr("Fetch older from the portal"))
        self._older.setVisible(left > 0 or is_more)
        self._older.setEnabled(not self._is_fetching)
        nothing, nothing_here = self.tr("Nothing of this kind yet."), self.tr("Nothing of this kind in what is here.")
        self._none.setText(nothing_here if is_more else nothing)

    def fetch_ended(self) -> None:
        """The portal was asked for older ones: it answered, or could not."""
        self._is_fetching = False
        self._say_older()

    def _left(self) -> int:
        return max(len(self._fitting()) - self._most, 0)

    def _on_older(self) -> None:
        is_here = self._left() > 0
        self._most += STEP
        if is_here:
            self._fill()
        else:
            self._is_fetching = True
            self._say_older()
            self.older_wanted.emit()
        # The button may go, or cannot be pressed for a while.
        self._filter.setFocus()
