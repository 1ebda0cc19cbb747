"""What a place shows while there is nothing in it: why, and what one can do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import Ink
from ui.theme import Space, Type
from ui.widgets.buttons import Button, Look
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import PlainLabel

_WIDTH = 440


class EmptyState(QWidget):
    """An icon, a title, a sentence and perhaps a button."""

    acted = Signal()

    def __init__(self, icon: str, *, look: Look = Look.SECONDARY) -> None:
        super().__init__()
        self._title = PlainLabel(Type.STRONG, wraps=True)
        self._text = PlainLabel(tone="muted", wraps=True)
        self._action = Button(look)
        self._action.hide()
        self._action.clicked.connect(self.acted)
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        words = QVBoxLayout(inner)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(Space.XS)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            words.addWidget(label)
        # Not by the layout's alignment: an aligned label gets its hinted height, whatever its width then is.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inner, 100)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.XL, Space.L, Space.XL)
        column.setSpacing(Space.XS)
        column.addStretch()
        column.addWidget(IconLabel(icon, Ink.ACCENT, 28, pad=14), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(Space.XXS)
        column.addLayout(middle)
        column.addSpacing(Space.XXS)
        column.addWidget(self._action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def set_words(self, title: str, text: str = "", action: str = "") -> None:
        """What it says; `action` "" = no button."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._action.setText(action)
        self._action.setVisible(bool(action))
