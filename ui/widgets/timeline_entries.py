"""The entries of a timeline: cards for what somebody wrote or said, slim lines for the rest."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.cases import EntryState, Letter, TimelineEntry
from ui import formats
from ui.icons import Ink
from ui.language import Translated
from ui.messages import desk, timeline, words
from ui.models.rows import Pill
from ui.theme import TEXT_WIDTH, Space, Type
from ui.widgets.attachment_strip import AttachmentStrip, FileTile
from ui.widgets.card import Hairline
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import PlainLabel, set_tooltip
from ui.widgets.rich_text import RichText
from ui.widgets.status_pill import StatusPill, status_pill

_STATE = {
    EntryState.WAITING: (Ink.INFO, "clock"),
    EntryState.UNSURE: (Ink.WARNING, "warning"),
    EntryState.HELD: (Ink.NEUTRAL, "pause"),
    EntryState.REFUSED: (Ink.DANGER, "error"),
}


def _state_pill(state: EntryState) -> Pill:
    ink, icon = _STATE[state]
    return Pill(words.entry_state(state), ink, icon)


class Entry(Translated, QWidget):
    """One entry; knows how to say when it was."""

    def __init__(self, entry: TimelineEntry) -> None:
        super().__init__()
        self.entry = entry
        self._when = PlainLabel(Type.CAPTION, "muted")
        self._new = StatusPill()
        self._is_new = False

    def retranslate(self) -> None:
        """Set every text."""
        self._new.show_pill(Pill(self.tr("New"), Ink.INFO, "bell"))
        self._when.setText(formats.relative(self.entry.at))
        set_tooltip(self._when, formats.moment(self.entry.at))

    def mark(self, is_new: bool) -> None:
        """Say whether it is new to the reader."""
        self._is_new = is_new
        self._new.setVisible(is_new)


class EventLine(Entry):
    """A slim line: the status changed, or something else happened."""

    def __init__(self, entry: TimelineEntry) -> None:
        super().__init__(entry)
        self._text = PlainLabel(Type.CAPTION, "muted", wraps=True)
        self._pill, self._state = StatusPill(), StatusPill()
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XS, 0, Space.XS, 0)
        row.setSpacing(Space.XS)
        row.addWidget(IconLabel(timeline.icon(entry.kind), Ink.MUTED, 16), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._pill)
        self._pill.setVisible(entry.status is not None)
        row.addWidget(self._text, 1)
        row.addWidget(self._state)
        row.addWidget(self._new)
        row.addWidget(self._when)
        self._state.setVisible(entry.state in _STATE)
        self._new.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        super().retranslate()
        if self.entry.status is not None:
            self._pill.show_pill(status_pill(self.entry.status))
        if self.entry.state in _STATE:
            self._state.show_pill(_state_pill(self.entry.state))
        author = self.entry.author.name if self.entry.author else ""
        text = self.entry.text if self.entry.action is None else desk.work(self.entry.action, self.entry.text)
        self._text.setText(" · ".join(part for part in (text, author) if part))


class MessageCard(Entry):
    """A card: who, when, what, with which files; at the right where it is one's own.

    A mail, a call, a note or a task says so; what only the desk sees has a colour of its own.
    """

    def __init__(self, entry: TimelineEntry, files: Sequence[FileTile], *, is_mine: bool) -> None:
        super().__init__(entry)
        self._is_mine = is_mine
        self._author = PlainLabel(Type.BODY_STRONG)
        self._state, self._kind = StatusPill(), StatusPill()
        self._subject = PlainLabel(Type.BODY_STRONG, wraps=True)
        self._envelope = PlainLabel(Type.CAPTION, "muted", wraps=True)
        self.strip = AttachmentStrip()
        self.rich: RichText | None = None
        card = QFrame()
        card.setProperty("surface", "note" if entry.kind.is_internal else "mine" if is_mine else "card")
        card.setMaximumWidth(TEXT_WIDTH)
        body = QVBoxLayout(card)
        body.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        body.setSpacing(Space.XS)
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(IconLabel("user" if is_mine or not entry.is_agent else "support", Ink.MUTED, 18))
        head.addWidget(self._author)
        head.addWidget(self._kind)
        head.addWidget(self._state)
        head.addStretch()
        head.addWidget(self._new)
        head.addWidget(self._when)
        self._new.hide()
        body.addLayout(head)
        body.addWidget(self._subject)
        body.addWidget(self._envelope)
        text = self._words(entry)
        body.addWidget(text)
        body.addWidget(self.strip)
        # Only what has its place may be shown: without a parent it would be a window for a moment.
        self._state.setVisible(entry.state in _STATE)
        self._kind.setVisible(bool(timeline.kind(entry)))
        text.setVisible(bool(entry.text or entry.html))
        self.strip.show_files(files)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1 if is_mine else 0)
        row.addWidget(card, 12)
        if not is_mine:
            row.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        super().retranslate()
        entry = self.entry
        name = entry.author.name if entry.author else ""
        if self._is_mine:
            self._author.setText(self.tr("You"))
        elif name:
            self._author.setText(name)
        else:
            self._author.setText(self.tr("The service desk"))
        if entry.state in _STATE:
            self._state.show_pill(_state_pill(entry.state))
        if kind := timeline.kind(entry):
            ink = Ink.WARNING if entry.kind.is_internal else Ink.NEUTRAL
            self._kind.show_pill(Pill(kind, ink, timeline.icon(entry.kind)))
        letter = entry.letter or Letter()
        for label, words_of in ((self._subject, letter.subject), (self._envelope, timeline.envelope(letter))):
            label.setText(words_of)
            label.setVisible(bool(words_of))
        if self.rich is not None:
            self.rich.setAccessibleName(self.tr("Message from %1").replace("%1", self._author.text()))

    def _words(self, entry: TimelineEntry) -> QWidget:
        if entry.html:
            self.rich = RichText()
            self.rich.show_html(entry.html)
            return self.rich
        label = PlainLabel(wraps=True)
        label.setText(entry.text)
        label.make_selectable()
        return label


class NewLine(Translated, QWidget):
    """The line above what is new to the reader."""

    def __init__(self) -> None:
        super().__init__()
        self._text = PlainLabel(Type.CAPTION, "accent")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(Hairline(), 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text)
        row.addWidget(Hairline(), 1, Qt.AlignmentFlag.AlignVCenter)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._text.setText(self.tr("New since you last looked"))
