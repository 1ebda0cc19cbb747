"""A field for a password: shows it on request, and tells when Caps Lock seems to be on."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.language import Translated
from ui.override import override
from ui.theme import Space, Type
from ui.widgets.announce import announce
from ui.widgets.buttons import IconButton
from ui.widgets.plain_label import PlainLabel


class _Line(QLineEdit):
    caps_seen = Signal(bool)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if len(text) == 1 and text.isalpha() and text.upper() != text.lower():
            # Qt does not tell the state of Caps Lock; a letter against its Shift key does.
            has_shift = bool(event.modifiers() & event.modifiers().ShiftModifier)
            self.caps_seen.emit(text.isupper() != has_shift)
        super().keyPressEvent(event)


class PasswordField(Translated, QWidget):
    """The field with its button and its hint. `line` is the field itself, for names, buddies and focus."""

    submitted = Signal()
    """Enter was pressed."""
    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.line = _Line()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self._show = IconButton("eye")
        self._show.setCheckable(True)
        self._caps = PlainLabel(Type.CAPTION, "warning")
        self._caps.hide()
        row = QHBoxLayout()
        row.setSpacing(Space.XXS)
        row.addWidget(self.line, 1)
        row.addWidget(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        column.addLayout(row)
        column.addWidget(self._caps)
        self.setFocusProxy(self.line)
        self._show.toggled.connect(self._on_shown)
        self.line.caps_seen.connect(self._on_caps)
        self.line.returnPressed.connect(self.submitted)
        self.line.textEdited.connect(self.edited)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._caps.setText(self.tr("Caps Lock seems to be on."))
        self._on_shown(self._show.isChecked())

    @property
    def password(self) -> str:
        """What was typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.line.clear()
        self._show.setChecked(False)
        self._caps.hide()

    def set_password(self, password: str) -> None:
        """Put a password in."""
        self.line.setText(password)

    def _on_shown(self, is_shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self._show.set_icon("eye-off" if is_shown else "eye")
        self._show.say(self.tr("Hide the password") if is_shown else self.tr("Show the password"))

    def _on_caps(self, is_on: bool) -> None:
        if is_on and self._caps.isHidden():
            announce(self, self._caps.text())
        self._caps.setVisible(is_on)
