"""What the cards of the settings page have in common."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Space, Type
from ui.widgets.card import Card
from ui.widgets.plain_label import PlainLabel

_LABELS = 200
"""The labels' column, so that the fields of all cards stand in one line."""


class SettingsCard(Card):
    """A titled card with rows of a label and what it sets."""

    def __init__(self) -> None:
        super().__init__(Space.L, Space.M)
        self.title = PlainLabel(Type.SECTION)
        self.note = PlainLabel(tone="muted", wraps=True)
        self.note.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.S)
        self.body.addWidget(self.title)
        self.body.addWidget(self.note)
        self.body.addLayout(self._rows)

    def add_row(self, widget: QWidget) -> PlainLabel:
        """A row for a widget; returns its label, which the card words."""
        label = PlainLabel(wraps=True)
        label.setFixedWidth(_LABELS)
        label.setBuddy(widget)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(label)
        if isinstance(widget, PlainLabel):
            row.addWidget(widget, 1)
        else:
            row.addWidget(widget)
            row.addStretch()
        self._rows.addLayout(row)
        return label

    def say_note(self, text: str) -> None:
        """A sentence under the title."""
        self.note.setText(text)
        self.note.setVisible(bool(text))
