"""Why the portal cannot be reached, in full: what is, what happens next, what waits; and a way to try again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.session import Connection, ConnectionState
from ui.language import Translated
from ui.messages import connection as words
from ui.theme import Space, Type
from ui.widgets.buttons import Button, Look
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import PlainLabel


class ConnectionDetails(Translated, QDialog):
    """Opened once, it follows the connection until it is closed."""

    try_asked = Signal()
    sign_in_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(480)
        self._connection, self._whose = Connection(ConnectionState.NOT_SET_UP), ""
        self._icon = IconLabel("info", size=24)
        self._title = PlainLabel(Type.SECTION, wraps=True)
        self._sentence, self._next = PlainLabel(wraps=True), PlainLabel(wraps=True)
        self._detail, self._facts = PlainLabel(tone="muted", wraps=True), PlainLabel(Type.CAPTION, "muted", wraps=True)
        for label in (self._sentence, self._next, self._detail):
            label.make_selectable()
        self._try, self._sign_in = Button(Look.PRIMARY, "refresh"), Button(Look.PRIMARY)
        self._close = Button(Look.SECONDARY)
        self._close.setObjectName("connection.close")
        self._try.setObjectName("connection.try")
        self._try.clicked.connect(self.try_asked)
        self._sign_in.clicked.connect(self._on_sign_in)
        self._close.clicked.connect(self.reject)
        self._place()
        self.retranslate()

    def _place(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._title, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.XS)
        buttons.addStretch()
        for button in (self._close, self._sign_in, self._try):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(head)
        for label in (self._sentence, self._next, self._detail, self._facts):
            column.addWidget(label)
        column.addSpacing(Space.S)
        column.addStretch(1)
        column.addLayout(buttons)

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(self.tr("Connection"))
        self._try.setText(self.tr("Try again now"))
        self._sign_in.setText(self.tr("Sign in"))
        self._close.setText(self.tr("Close"))
        self.show_connection(self._connection, self._whose)

    def show_connection(self, connection: Connection, whose: str = "") -> None:
        """Say how things stand now, and whose. While it is tried again, what was wrong stays to be read."""
        is_trying = connection.state is ConnectionState.SYNCING
        self._try.setEnabled(not is_trying)
        if is_trying and self.isVisible():
            return
        self._connection, self._whose = connection, whose
        message = words.details(connection)
        self._icon.set_icon(*words.ICONS[connection.state])
        self._title.setText(words.told_of(whose, connection, message.title))
        facts = "\n".join(words.facts(connection))
        for label, text in (
            (self._sentence, message.sentence),
            (self._next, message.next),
            (self._detail, message.detail),
            (self._facts, facts),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self._try.setVisible(words.can_try(connection))
        self._sign_in.setVisible(connection.state is ConnectionState.SIGN_IN_NEEDED)
        self.adjustSize()

    def _on_sign_in(self) -> None:
        self.accept()
        self.sign_in_asked.emit()
