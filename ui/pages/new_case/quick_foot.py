"""The buttons beneath the panel, and when the draft was last saved."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import formats
from ui.language import Translated
from ui.pages.new_case.use_line import UseLine
from ui.theme import Space, Type
from ui.widgets.buttons import Button, Look
from ui.widgets.flow import Flow
from ui.widgets.plain_label import PlainLabel


class QuickFoot(Translated, QFrame):
    """Always in view, however long the form; the buttons go into two lines where the words are long."""

    sent = Signal()
    full_wanted = Signal()
    """Write on in the form that has everything."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "foot")
        self._saved_at: datetime | None = None
        self._send, self._full = Button(Look.PRIMARY, "send"), Button(Look.SECONDARY, "open")
        self._send.setObjectName("quick.send")
        self._full.setObjectName("quick.full")
        self._saved = PlainLabel(Type.CAPTION, "muted", wraps=True)
        self._saved.setObjectName("quick.saved")
        buttons = QWidget()
        flow = Flow(buttons, spacing=Space.XS)
        flow.addWidget(self._send)
        flow.addWidget(self._full)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        column.setSpacing(Space.XXS)
        self.use = UseLine()
        column.addWidget(self.use)
        column.addWidget(buttons)
        column.addWidget(self._saved)
        self._send.clicked.connect(self.sent)
        self._full.clicked.connect(self.full_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        self._send.setText(self.tr("Send"))
        self._full.setText(self.tr("Open the full form"))
        if self._saved_at is not None:
            self.show_saved(self._saved_at)
        else:
            self._saved.setText(self.tr("Esc closes this and keeps what you have written."))

    def show_saved(self, at: datetime) -> None:
        """Say quietly that the draft is on the disk."""
        self._saved_at = at
        self._saved.set_tone("muted")
        text = self.tr("Draft saved %1. Esc closes this and keeps it.")
        self._saved.setText(text.replace("%1", formats.clock(at)))

    def show_new(self) -> None:
        """Nothing is written yet."""
        self._saved_at = None
        self._saved.set_tone("muted")
        self.retranslate()

    def show_unsaved(self) -> None:
        """Say that the last save failed; the next that works takes it back."""
        self._saved.setText(self.tr("Not saved yet – the program tries again"))
        self._saved.set_tone("danger")

    def set_busy(self, is_busy: bool) -> None:
        """While it sends, nothing else begins."""
        for button in (self._send, self._full):
            button.setEnabled(not is_busy)
