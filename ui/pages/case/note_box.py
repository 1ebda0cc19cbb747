"""The box for internal notes: closed until it is wanted, and never to be mistaken for the reply."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import Ink
from ui.language import Translated
from ui.override import override
from ui.theme import Space, Type
from ui.widgets.buttons import Button, Look
from ui.widgets.editors.text import GrowingText
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import PlainLabel
from ui.widgets.typing_pause import TypingPause


class NoteBox(Translated, QWidget):
    """Write what only the desk sees. Ctrl+Enter adds it."""

    wanted = Signal(str)
    kept = Signal(str)
    """The words as they stand after a pause in typing."""

    def __init__(self) -> None:
        super().__init__()
        self._known, self._sent = "", ""
        self._open, self._paper = Button(Look.QUIET, "lock"), QFrame()
        self._open.setObjectName("case.note.open")
        self._paper.setProperty("surface", "note")
        self._title, self._who = PlainLabel(Type.STRONG), PlainLabel(Type.CAPTION, wraps=True)
        self._text = GrowingText()
        self._text.setObjectName("case.note")
        self._text.installEventFilter(self)
        self._title.setBuddy(self._text)
        self._close, self._add = Button(Look.QUIET), Button(Look.SECONDARY, "lock")
        self._close.setObjectName("case.note.close")
        self._add.setObjectName("case.note.add")
        self._pause = TypingPause(self)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(IconLabel("lock", Ink.WARNING, 18))
        head.addWidget(self._title, 1)
        foot.addStretch()
        foot.addWidget(self._close)
        foot.addWidget(self._add)
        inner = QVBoxLayout(self._paper)
        inner.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        inner.setSpacing(Space.S)
        inner.addLayout(head)
        for widget in (self._who, self._text):
            inner.addWidget(widget)
        inner.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._paper)
        self._paper.hide()

    def _connect(self) -> None:
        self._open.clicked.connect(self.write)
        self._close.clicked.connect(self._on_close)
        self._add.clicked.connect(self._on_add)
        self._text.textChanged.connect(self._on_text)
        self._pause.due.connect(self.keep)

    def retranslate(self) -> None:
        self._open.setText(self.tr("Write an internal note …"))
        self._title.setText(self.tr("Internal note"))
        self._who.setText(self.tr("Only the desk sees it, never the person who reported the case."))
        self._text.setAccessibleName(self.tr("Internal note"))
        self._text.setPlaceholderText(self.tr("What should your colleagues know?"))
        self._close.setText(self.tr("Close"))
        self._add.setText(self.tr("Add the note"))
        self._on_enabled()

    def start(self, text: str) -> None:
        """Begin with words kept from an earlier time; closed where there are none."""
        self._pause.stop()
        if text.strip() != self._sent:
            self._sent = ""
        self._known = text
        self._text.blockSignals(True)
        self._text.setPlainText(text)
        self._text.blockSignals(False)
        self._show(is_open=bool(text))
        self._on_enabled()

    def write(self) -> None:
        """Open it and put the cursor at the end of the words."""
        self._show(is_open=True)
        self._text.setFocus()
        self._text.moveCursor(self._text.textCursor().MoveOperation.End)

    def keep(self) -> None:
        """Have the words kept now, if they are others than those kept already."""
        self._pause.stop()
        text = self._text.toPlainText()
        if text != self._known:
            self._known = text
            self.kept.emit(text)

    def clear_sent(self) -> None:
        """What was added lies in the outbox: it goes from here, what was written since then stays."""
        if not self._sent:
            return  # another case stands here by now
        sent, text = self._sent, self._text.toPlainText().strip()
        self._sent = ""
        self.start(text.removeprefix(sent).lstrip())
        self._known = ""
        self.keep()

    def _show(self, *, is_open: bool) -> None:
        self._open.setVisible(not is_open)
        self._paper.setVisible(is_open)

    def _on_close(self) -> None:
        self.keep()
        self._show(is_open=False)
        self._open.setFocus()

    def _on_text(self) -> None:
        self._pause.key()
        self._on_enabled()

    def _on_enabled(self) -> None:
        self._add.setEnabled(bool(self._text.toPlainText().strip()))

    def _on_add(self) -> None:
        if self._add.isEnabled():
            # Kept first: it may be refused, and then it stands here as half a note.
            self.keep()
            self._sent = self._text.toPlainText().strip()
            self.wanted.emit(self._sent)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._on_add()
                return True
        return False
