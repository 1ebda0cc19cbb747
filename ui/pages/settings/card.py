"""What the cards of the settings page have in common."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Space, Type, theme
from ui.widgets.card import Card
from ui.widgets.plain_label import PlainLabel

_LABELS, _FIELDS = 200, 320
"""The labels' column and the list boxes, at 100 % text size: the fields of all cards stand in one line."""


_NARROWEST, _WIDEST_LABEL = 160, 300


class SettingsCard(Card):
    """A titled card with rows of a label and what it sets."""

    def __init__(self) -> None:
        super().__init__(Space.L, Space.M)
        self.title = PlainLabel(Type.SECTION)
        self.note = PlainLabel(tone="muted", wraps=True)
        self.note.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.S)
        self._sized: list[tuple[QWidget, int]] = []
        theme().changed.connect(self._fit)
        self.body.addWidget(self.title)
        self.body.addWidget(self.note)
        self.body.addLayout(self._rows)

    def add_row(self, widget: QWidget) -> PlainLabel:
        """A row for a widget; returns its label, which the card words."""
        label = PlainLabel(wraps=True)
        label.setBuddy(widget)
        self._sized.append((label, _LABELS))
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(label)
        if isinstance(widget, PlainLabel):
            row.addWidget(widget, 1)
        else:
            row.addWidget(widget, 1 if isinstance(widget, QComboBox) else 0)
            row.addStretch()
        if isinstance(widget, QComboBox):
            self._sized.append((widget, _FIELDS))
        self._rows.addLayout(row)
        self._fit()
        return label

    def _fit(self) -> None:
        for widget, width in self._sized:
            if isinstance(widget, QComboBox):
                # Large text in a small window: the box gives way, the label wraps.
                widget.setMaximumWidth(theme().px(width))
                widget.setMinimumWidth(_NARROWEST)
            else:
                widget.setFixedWidth(min(theme().px(width), _WIDEST_LABEL))

    def say_note(self, text: str) -> None:
        """A sentence under the title."""
        self.note.setText(text)
        self.note.setVisible(bool(text))
