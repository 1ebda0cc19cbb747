"""A question before something that cannot be taken back. Does not stop the program: it is opened and tells."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Space, Type
from ui.widgets.buttons import Button, Look
from ui.widgets.plain_label import PlainLabel


class Confirm(QDialog):
    """Connect `accepted`, then `open()`. Esc and the safe button, which has the focus, leave all as it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(420)
        self._title, self._text = PlainLabel(Type.SECTION, wraps=True), PlainLabel(wraps=True)
        self._yes, self._no = Button(Look.DANGER), Button(Look.SECONDARY)
        self._yes.setObjectName("confirm.yes")
        self._no.setObjectName("confirm.no")
        self._yes.clicked.connect(self.accept)
        self._no.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.XS)
        buttons.addStretch()
        buttons.addWidget(self._no)
        buttons.addWidget(self._yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(Space.S)
        column.addLayout(buttons)
        self._no.setFocus()

    def ask(self, title: str, text: str, yes: str, no: str) -> None:
        """Put the question; `yes` and `no` say in words what they do."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._text.setText(text)
        self._yes.setText(yes)
        self._no.setText(no)
        self.open()
