"""Editors for words and numbers."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from desktop_app.domain.forms import Answer, FieldKind, FormField
from ui.language import locale, words
from ui.override import override
from ui.theme import Space
from ui.widgets.editors.base import Editor
from ui.widgets.plain_label import PlainLabel


def row(editor: QWidget) -> QHBoxLayout:
    """A row without margins, on the editor."""
    layout = QHBoxLayout(editor)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(Space.XS)
    return layout


class TextEditor(Editor):
    """One line of text, or a telephone number."""

    def __init__(self, field: FormField) -> None:
        super().__init__(field)
        self._line = QLineEdit()
        if field.kind is FieldKind.PHONE:
            self._line.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        row(self).addWidget(self._line)
        self._line.textEdited.connect(lambda _text: self.changed.emit())
        self._line.editingFinished.connect(self.left)
        self.retranslate()

    def answer(self) -> Answer | None:
        return self._line.text() or None

    def set_answer(self, answer: Answer | None) -> None:
        text = answer if isinstance(answer, str) else ""
        # Setting the same text would throw the cursor to the end while somebody writes.
        if text != self._line.text():
            self._line.setText(text)

    def focus_target(self) -> QWidget:
        return self._line

    def retranslate(self) -> None:
        self._line.setPlaceholderText(self.placeholder())


class GrowingText(QPlainTextEdit):
    """Grows with what is written, up to a limit; Tab moves on, as in a form."""

    MAX_LINES = 16

    def __init__(self, lines: int = 5) -> None:
        super().__init__()
        self._lines = lines
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def _fit(self) -> None:
        lines = max(self._lines, min(self.MAX_LINES, int(self.document().size().height())))
        frame = 2 * self.frameWidth() + 2 * int(self.document().documentMargin()) + Space.XS
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + frame)


class LongTextEditor(Editor):
    """Several lines of plain text."""

    def __init__(self, field: FormField) -> None:
        super().__init__(field)
        self._text = GrowingText()
        self._text.installEventFilter(self)
        row(self).addWidget(self._text)
        self._text.textChanged.connect(self.changed)
        self.retranslate()

    def answer(self) -> Answer | None:
        return self._text.toPlainText() or None

    def set_answer(self, answer: Answer | None) -> None:
        text = answer if isinstance(answer, str) else ""
        if text != self._text.toPlainText():
            blocker = QSignalBlocker(self._text)
            self._text.setPlainText(text)
            blocker.unblock()

    def focus_target(self) -> QWidget:
        return self._text

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A text edit has no signal for losing the focus."""
        if isinstance(event, QFocusEvent) and event.lostFocus():
            self.left.emit()
        return False

    def retranslate(self) -> None:
        self._text.setPlaceholderText(self.placeholder())


class NumberEditor(Editor):
    """A number as people of the chosen language write it, with its unit."""

    def __init__(self, field: FormField) -> None:
        super().__init__(field)
        self._line = _NumberLine()
        self._line.setMaximumWidth(160)
        self._unit = PlainLabel()
        layout = row(self)
        layout.addWidget(self._line)
        layout.addWidget(self._unit)
        layout.addStretch()
        self._line.textEdited.connect(lambda _text: self.changed.emit())
        self._line.editingFinished.connect(self.left)
        self._number: int | float | None = None
        self.retranslate()

    def answer(self) -> Answer | None:
        text = self._line.text().strip()
        if not text:
            return None
        number, is_number = locale().toDouble(text)
        if not is_number:
            return text  # kept as it is: the form says that it is no number, and nothing typed is lost
        return int(number) if number.is_integer() else number

    def set_answer(self, answer: Answer | None) -> None:
        if answer == self.answer():
            return
        if isinstance(answer, str):
            self._line.setText(answer)
        elif isinstance(answer, (int, float)) and not isinstance(answer, bool):
            self._line.setText(_written(answer))
        else:
            self._line.clear()

    def focus_target(self) -> QWidget:
        return self._line

    def retranslate(self) -> None:
        self._line.setPlaceholderText(self.placeholder())
        unit = words(self.field.unit)
        self._unit.setText(unit)
        self._unit.setVisible(bool(unit))


class _NumberLine(QLineEdit):
    """Arrow keys count, as in a spin box, but the field may be empty."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        number, is_number = locale().toDouble(self.text().strip())
        if is_number or not self.text().strip():
            self.setText(_written((number if is_number else 0) + step))
            self.textEdited.emit(self.text())


def _written(number: int | float) -> str:
    text = locale().toString(number) if isinstance(number, int) else locale().toString(number, "g", 15)
    return text.replace(locale().groupSeparator(), "")
