"""Words and numbers."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop_app.domain.forms import FieldKind, FormField
from desktop_app.domain.ids import FieldId
from desktop_app.domain.text import LocalText
from ui.language import set_language
from ui.widgets.editors.text import LongTextEditor, NumberEditor, TextEditor


def a_field(kind: FieldKind) -> FormField:
    unit = LocalText({"nb": "timer", "en": "hours"})
    return FormField(FieldId("f"), kind, LocalText.of("Field"), unit=unit, placeholder=LocalText({"en": "such as"}))


def test_one_line(qtbot: QtBot) -> None:
    editor = TextEditor(a_field(FieldKind.PHONE))
    qtbot.addWidget(editor)
    with qtbot.waitSignal(editor.changed):
        qtbot.keyClicks(editor.focus_target(), "+47 1")
    assert editor.answer() == "+47 1"
    editor.set_answer(3)
    assert editor.answer() is None


def test_several_lines_grow(qtbot: QtBot) -> None:
    editor = LongTextEditor(a_field(FieldKind.LONG_TEXT))
    qtbot.addWidget(editor)
    editor.show()
    text = editor.focus_target()
    assert isinstance(text, QPlainTextEdit)
    before = text.height()
    with qtbot.assertNotEmitted(editor.changed):
        editor.set_answer("line\n" * 12)
    assert text.height() > before
    assert editor.answer() == "line\n" * 12
    with qtbot.waitSignal(editor.changed):
        qtbot.keyClicks(text, "x")
    with qtbot.waitSignal(editor.left):
        text.setFocus()
        qtbot.waitUntil(text.hasFocus)
        text.clearFocus()


def test_numbers_as_the_language_writes_them(qtbot: QtBot, qapp: QApplication) -> None:
    set_language(qapp, "nb")
    editor = NumberEditor(a_field(FieldKind.NUMBER))
    qtbot.addWidget(editor)
    qtbot.keyClicks(editor.focus_target(), "2,5")
    assert editor.answer() == 2.5
    qtbot.keyClick(editor.focus_target(), Qt.Key.Key_Up)
    assert editor.answer() == 3.5
    editor.set_answer(1200)
    assert editor.answer() == 1200
    editor.set_answer(None)
    assert editor.answer() is None
    qtbot.keyClick(editor.focus_target(), Qt.Key.Key_Down)
    assert editor.answer() == -1
    editor.set_answer("many")
    assert editor.answer() == "many", "what was typed is kept, and the form says that it is no number"
    set_language(qapp, "en")
    assert QLocale().name().startswith("en")
