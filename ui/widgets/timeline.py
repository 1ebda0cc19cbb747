"""The conversation of a case: messages as cards with their files, everything else as slim lines."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.cases import EntryKind, EntryState, TimelineEntry
from ui import formats
from ui.icons import Ink
from ui.language import Translated
from ui.messages import desk, words
from ui.models.rows import Pill
from ui.theme import TEXT_WIDTH, Space, Type
from ui.widgets.attachment_strip import AttachmentStrip, FileTile
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


class _Entry(Translated, QWidget):
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


class _Event(_Entry):
    """A slim line: the status changed, or something else happened."""

    def __init__(self, entry: TimelineEntry) -> None:
        super().__init__(entry)
        self._text = PlainLabel(Type.CAPTION, "muted", wraps=True)
        self._pill, self._state = StatusPill(), StatusPill()
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XS, 0, Space.XS, 0)
        row.setSpacing(Space.XS)
        icon = "change" if entry.kind is EntryKind.STATUS else "info"
        row.addWidget(IconLabel(icon, Ink.MUTED, 16), 0, Qt.AlignmentFlag.AlignVCenter)
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


class _Message(_Entry):
    """A card: who, when, what, with which files; at the right where it is one's own."""

    def __init__(self, entry: TimelineEntry, files: Sequence[FileTile], *, is_mine: bool) -> None:
        super().__init__(entry)
        self._is_mine = is_mine
        self._author = PlainLabel(Type.BODY_STRONG)
        self._state = StatusPill()
        self.strip = AttachmentStrip()
        self.rich: RichText | None = None
        card = QFrame()
        card.setProperty("surface", "mine" if is_mine else "card")
        card.setMaximumWidth(TEXT_WIDTH)
        body = QVBoxLayout(card)
        body.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        body.setSpacing(Space.XS)
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(IconLabel("user" if is_mine or not entry.is_agent else "support", Ink.MUTED, 18))
        head.addWidget(self._author)
        head.addWidget(self._state)
        head.addStretch()
        head.addWidget(self._new)
        head.addWidget(self._when)
        self._new.hide()
        body.addLayout(head)
        body.addWidget(self._words(entry))
        body.addWidget(self.strip)
        # Only what has its place may be shown: without a parent it would be a window for a moment.
        self._state.setVisible(entry.state in _STATE)
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


class Timeline(QWidget):
    """All that happened in a case, oldest first. Times are said anew with `refresh_times`."""

    file_opened = Signal(str)
    """The id of an attachment the user wants."""
    link_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._entries: dict[str, _Entry] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)

    def show_entries(
        self,
        entries: Sequence[TimelineEntry],
        files: Sequence[Attachment],
        my_id: str = "",
        new: frozenset[str] = frozenset(),
    ) -> None:
        """Show these entries; those that are as they were keep their widgets, so that nothing jumps.

        `my_id` is the signed-in person's id: entries by that person, and those still on their way, are one's own.
        `new`: the ids of those the reader has not seen yet.
        """
        by_id: dict[str, Attachment] = {file.id: file for file in files}
        kept: dict[str, _Entry] = {}
        for at, entry in enumerate(entries):
            widget = self._entries.pop(entry.id, None)
            if widget is not None and widget.entry != entry:
                self._drop(widget)
                widget = None
            if widget is None:
                widget = self._make(entry, by_id, my_id)
            kept[entry.id] = widget
            widget.mark(entry.id in new)
            self._column.insertWidget(at, widget)
        for gone in self._entries.values():
            self._drop(gone)
        self._entries = kept

    def show_thumbnail(self, key: str, picture: QPixmap) -> None:
        """A picture for an attachment, wherever it shows."""
        for widget in self._entries.values():
            if isinstance(widget, _Message):
                widget.strip.show_thumbnail(key, picture)

    def refresh_times(self, _now: datetime | None = None) -> None:
        """Say anew how long ago everything was."""
        for widget in self._entries.values():
            widget.retranslate()

    def _drop(self, widget: _Entry) -> None:
        self._column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _make(self, entry: TimelineEntry, files: Mapping[str, Attachment], my_id: str) -> _Entry:
        if entry.kind is not EntryKind.MESSAGE:
            return _Event(entry)
        is_mine = entry.state is not EntryState.SENT or bool(entry.author and my_id and entry.author.id == my_id)
        tiles = [FileTile.of_case(files[id]) for id in entry.attachment_ids if id in files]
        message = _Message(entry, tiles, is_mine=is_mine)
        message.strip.opened.connect(self.file_opened)
        if message.rich is not None:
            message.rich.link_chosen.connect(self.link_chosen)
        return message
