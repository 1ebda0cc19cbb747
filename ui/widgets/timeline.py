"""The conversation of a case: messages, mails and notes as cards with their files, everything else as slim lines."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.cases import EntryKind, EntryState, TimelineEntry
from desktop_app.domain.timeline import EntryKey, key_of
from ui.theme import Space
from ui.widgets.attachment_strip import FileTile
from ui.widgets.timeline_entries import Entry, EventLine, MessageCard, NewLine

_LINES = frozenset({EntryKind.STATUS, EntryKind.EVENT})


class Timeline(QWidget):
    """All that happened in a case, oldest first. Times are said anew with `refresh_times`."""

    file_opened = Signal(str)
    """The id of an attachment the user wants."""
    link_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._entries: dict[EntryKey, Entry] = {}
        self._line = NewLine()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._column.addWidget(self._line)
        self._line.hide()

    def show_entries(
        self,
        entries: Sequence[TimelineEntry],
        files: Sequence[Attachment],
        my_id: str = "",
        new: frozenset[EntryKey] = frozenset(),
    ) -> None:
        """Show these entries; those that are as they were keep their widgets, so that nothing jumps.

        `my_id` is the signed-in person's id: entries by that person, and those still on their way, are one's own.
        `new`: those the reader has not seen yet; a line stands above the first of them.
        """
        by_id: dict[str, Attachment] = {file.id: file for file in files}
        kept: dict[EntryKey, Entry] = {}
        for entry in entries:
            widget = self._entries.pop(key_of(entry), None)
            if widget is not None and widget.entry != entry:
                self._drop(widget)
                widget = None
            if widget is None:
                widget = self._make(entry, by_id, my_id)
            kept[key_of(entry)] = widget
            widget.mark(key_of(entry) in new)
        self._place(kept, next((key for key in kept if key in new), None))
        for gone in self._entries.values():
            self._drop(gone)
        self._entries = kept

    def show_thumbnail(self, key: str, picture: QPixmap) -> None:
        """A picture for an attachment, wherever it shows."""
        for widget in self._entries.values():
            if isinstance(widget, MessageCard):
                widget.strip.show_thumbnail(key, picture)

    def refresh_times(self, _now: datetime | None = None) -> None:
        """Say anew how long ago everything was."""
        for widget in self._entries.values():
            widget.retranslate()

    def _place(self, kept: Mapping[EntryKey, Entry], first_new: EntryKey | None) -> None:
        order: list[QWidget] = []
        for key, widget in kept.items():
            order += [self._line] if key == first_new else []
            order.append(widget)
        for at, each in enumerate(order):
            self._column.insertWidget(at, each)
        self._line.setVisible(first_new is not None)

    def _drop(self, widget: Entry) -> None:
        self._column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _make(self, entry: TimelineEntry, files: Mapping[str, Attachment], my_id: str) -> Entry:
        if entry.kind in _LINES:
            return EventLine(entry)
        is_mine = entry.state is not EntryState.SENT or bool(entry.author and my_id and entry.author.id == my_id)
        tiles = [FileTile.of_case(files[id]) for id in entry.attachment_ids if id in files]
        message = MessageCard(entry, tiles, is_mine=is_mine)
        message.strip.opened.connect(self.file_opened)
        if message.rich is not None:
            message.rich.link_chosen.connect(self.link_chosen)
        return message
