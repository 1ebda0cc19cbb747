"""Asks for a name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.language import Translated
from ui.theme import Space, Type
from ui.widgets.buttons import Button, Look
from ui.widgets.plain_label import PlainLabel


class AskName(Translated, QDialog):
    """`ask` opens it; `named` tells the name. Without one there is nothing to keep."""

    named = Signal(str)

    def __init__(self, parent: QWidget, name: str, longest: int) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setMinimumWidth(400)
        self._title, self._hint = PlainLabel(Type.SECTION, wraps=True), PlainLabel(tone="muted", wraps=True)
        self._line = QLineEdit()
        self._line.setObjectName(f"{name}.line")
        self._line.setMaxLength(longest)
        self._keep, self._cancel = Button(Look.PRIMARY), Button(Look.SECONDARY)
        self._keep.setObjectName(f"{name}.keep")
        self._keep.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.XS)
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        column.setSpacing(Space.S)
        for widget in (self._title, self._hint, self._line):
            column.addWidget(widget)
        column.addLayout(buttons)
        self._line.textChanged.connect(lambda text: self._keep.setEnabled(bool(text.strip())))
        self._line.returnPressed.connect(self._keep.click)
        self._keep.clicked.connect(self._on_keep)
        self._cancel.clicked.connect(self.reject)
        self.retranslate()

    def retranslate(self) -> None:
        self._keep.setText(self.tr("Keep"))
        self._cancel.setText(self.tr("Cancel"))
        self._line.setAccessibleName(self.tr("Name"))

    def ask(self, title: str, hint: str, name: str) -> None:
        """Ask, proposing a name."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._hint.setText(hint)
        self._line.setText(name)
        self._line.selectAll()
        self._keep.setEnabled(bool(name.strip()))
        self.open()
        self._line.setFocus()

    def _on_keep(self) -> None:
        self.accept()
        self.named.emit(self._line.text().strip())
