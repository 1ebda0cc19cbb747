"""The buttons beneath the steps, and when the draft was last saved."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui import formats
from ui.language import Translated
from ui.theme import Space, Type
from ui.widgets.buttons import Button, IconButton, Look
from ui.widgets.plain_label import ElidedLabel

_LAST = 3


class Foot(Translated, QFrame):
    """Always in view. *Next* is never blocked; on the last step it is *Send*."""

    stepped = Signal(int)
    """+1 or -1."""
    sent = Signal()
    kept = Signal()
    discarded = Signal()
    file_wanted = Signal()
    """Save the draft as a file."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "foot")
        self._saved_at: datetime | None = None
        self._back, self._next = Button(Look.SECONDARY), Button(Look.PRIMARY)
        self._send, self._keep = Button(Look.PRIMARY, "send"), Button(Look.SECONDARY)
        self._discard, self._saved = Button(Look.QUIET), ElidedLabel(Type.CAPTION, "muted")
        self._file = IconButton("download")
        names = {
            "back": self._back,
            "next": self._next,
            "send": self._send,
            "keep": self._keep,
            "discard": self._discard,
            "save_file": self._file,
        }
        for name, button in names.items():
            button.setObjectName(f"new_case.{name}")
        self._saved.setObjectName("new_case.saved")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XL, Space.XS, Space.XL, Space.XS)
        row.setSpacing(Space.XS)
        row.addWidget(self._back)
        row.addWidget(self._discard)
        row.addWidget(self._file)
        row.addWidget(self._saved, 1)
        row.addWidget(self._keep)
        row.addWidget(self._next)
        row.addWidget(self._send)
        self._back.clicked.connect(lambda: self.stepped.emit(-1))
        self._next.clicked.connect(lambda: self.stepped.emit(1))
        self._send.clicked.connect(self.sent)
        self._keep.clicked.connect(self.kept)
        self._discard.clicked.connect(self.discarded)
        self._file.clicked.connect(self.file_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        self._back.setText(self.tr("Back"))
        self._next.setText(self.tr("Next"))
        self._send.setText(self.tr("Send"))
        self._keep.setText(self.tr("Keep as draft"))
        self._discard.setText(self.tr("Discard"))
        self._file.say(self.tr("Save as a file …"))
        if self._saved_at is not None:
            self.show_saved(self._saved_at)

    def show_saved(self, at: datetime) -> None:
        """Say quietly that the draft is on the disk."""
        self._saved_at = at
        self._saved.set_tone("muted")
        self._saved.setText(self.tr("Draft saved %1").replace("%1", formats.clock(at)))

    def show_unsaved(self) -> None:
        """Say that the last save failed; the next that works takes it back."""
        self._saved.setText(self.tr("Not saved yet – the program tries again"))
        self._saved.set_tone("danger")

    def show_step(self, step: int) -> None:
        """Which buttons there are."""
        self._back.setVisible(step > 0)
        self._next.setVisible(step < _LAST)
        self._send.setVisible(step >= _LAST)

    def set_busy(self, is_busy: bool) -> None:
        """While it sends, nothing else begins."""
        for button in (self._send, self._keep, self._discard):
            button.setEnabled(not is_busy)
