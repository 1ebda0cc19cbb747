"""One of the three ways in: a big card with a picture, a name and a sentence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from ui.icons import Ink
from ui.theme import Space, Type
from ui.widgets.card import PressCard
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import PlainLabel


class Tile(PressCard):
    """Set its words in `retranslate`."""

    def __init__(self, icon: str) -> None:
        super().__init__(Space.L, Space.XS)
        self._title = PlainLabel(Type.SECTION, wraps=True)
        self._text = PlainLabel(tone="muted", wraps=True)
        self._note = PlainLabel(Type.CAPTION, "accent")
        self._note.hide()
        head = QHBoxLayout()
        head.addWidget(IconLabel(icon, Ink.ACCENT, 30, pad=13))
        head.addStretch()
        head.addWidget(IconLabel("chevron-right", Ink.MUTED, 20), 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addSpacing(Space.XXS)
        self.body.addWidget(self._title)
        self.body.addWidget(self._text)
        self.body.addWidget(self._note)
        self.body.addStretch()
        self.let_through()

    def set_words(self, title: str, text: str, note: str = "") -> None:
        """Name, sentence, and a number in words where there is one."""
        self._title.setText(title)
        self._text.setText(text)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.setText(title.replace("&", "&&"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(part for part in (text, note) if part))
