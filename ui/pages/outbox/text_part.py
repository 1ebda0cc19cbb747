"""What the user wrote of a thing that is not sent: to be read, marked and copied."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.language import Translated
from ui.theme import Space
from ui.widgets.buttons import Button, Look
from ui.widgets.plain_label import PlainLabel


class TextPart(Translated, QFrame):
    """The words as they are, with a button that copies all of them. Closed at first."""

    told = Signal(str)
    """What was done, for a toast."""

    def __init__(self) -> None:
        super().__init__()
        self._text, self._about = "", ""
        self.setProperty("surface", "sunken")
        self._words, self._copy = PlainLabel(wraps=True), Button(Look.SECONDARY, "paste")
        self._words.setObjectName("outbox.text")
        self._words.make_selectable()
        # Read and marked by those, too, who have no mouse.
        self._words.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._copy.setObjectName("outbox.copy")
        self._copy.clicked.connect(self._on_copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self._words)
        column.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()
        self.retranslate()

    def set_text(self, text: str, about: str) -> None:
        """The words, and the title of what they belong to."""
        self._about = about
        if text != self._text:
            # Set anew, what is marked in it would be lost.
            self._text = text
            self._words.setText(text)
        self.retranslate()

    def retranslate(self) -> None:
        copy = self.tr("Copy the text")
        self._copy.setText(copy)
        self._copy.setAccessibleName(f"{copy}: {self._about}")

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.told.emit(self.tr("The text is copied."))
