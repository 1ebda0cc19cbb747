"""A part of a page under its own heading."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import TARGET, Space, Type, theme
from ui.widgets.buttons import Button, Look
from ui.widgets.plain_label import PlainLabel


class Section(QWidget):
    """A heading, perhaps with a quiet action at its right, and a `body` to put things into."""

    acted = Signal()

    def __init__(self, spacing: int = Space.S, *, kind: Type = Type.SECTION) -> None:
        super().__init__()
        self._title = PlainLabel(kind)
        self._action = Button(Look.QUIET)
        self._action.hide()
        self._action.clicked.connect(self.acted)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addStrut(theme().px(TARGET))  # headings stand level, with or without an action
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._action)
        self.body = QVBoxLayout()
        self.body.setSpacing(spacing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addLayout(self.body)

    def set_title(self, title: str, action: str = "") -> None:
        """The heading and the action's words ("" = none)."""
        self._title.setText(title)
        self._action.setText(action)
        self._action.setVisible(bool(action))
