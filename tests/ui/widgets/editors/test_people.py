"""Colleagues and addresses."""

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.domain.forms import FieldKind, FormField
from desktop_app.domain.identity import Person
from desktop_app.domain.ids import FieldId, PersonId
from desktop_app.domain.text import LocalText
from ui.widgets.editors.people import EmailListEditor, PersonEditor

KARI = Person(PersonId("p-kari"), "Kari Prøve", "kari@eksempelfjord.example")


def a_field(kind: FieldKind) -> FormField:
    return FormField(FieldId("f"), kind, LocalText.of("Field"))


def test_addresses_as_a_mail_program_gives_them(qtbot: QtBot) -> None:
    editor = EmailListEditor(a_field(FieldKind.EMAIL_LIST))
    qtbot.addWidget(editor)
    qtbot.keyClicks(editor.focus_target(), "Kari Prøve <kari@a.example>; erik@b.example, kari@a.example")
    assert editor.answer() == ("kari@a.example", "erik@b.example")
    editor.set_answer(None)
    assert editor.answer() is None
    qtbot.keyClicks(editor.focus_target(), "kari")
    assert editor.answer() == ("kari",), "kept, so that the form can say what is wrong with it"
    editor.set_answer(("x@y.example",))
    assert editor.answer() == ("x@y.example",)


def test_a_colleague_is_looked_up_and_picked(qtbot: QtBot) -> None:
    editor = PersonEditor(a_field(FieldKind.PERSON))
    qtbot.addWidget(editor)
    line = editor.focus_target()
    assert isinstance(line, QLineEdit)
    with qtbot.waitSignal(editor.wanted) as wanted:
        qtbot.keyClicks(line, "kar")
    assert wanted.args == ["kar"]
    assert editor.answer() is None
    editor.offer([KARI])
    with qtbot.waitSignal(editor.changed):
        line.completer().activated.emit("Kari Prøve (kari@eksempelfjord.example)")
    assert editor.answer() == "p-kari"


def test_a_known_answer_is_shown_by_name(qtbot: QtBot) -> None:
    editor = PersonEditor(a_field(FieldKind.PERSON))
    qtbot.addWidget(editor)
    with qtbot.waitSignal(editor.wanted):
        editor.set_answer("p-kari")
    editor.offer([KARI])
    line = editor.focus_target()
    assert isinstance(line, QLineEdit)
    assert "Kari Prøve" in line.text()
    editor.set_answer(None)
    assert editor.answer() is None
    qtbot.keyClicks(line, "kari@eksempelfjord.example")
    popup = line.completer().popup()
    assert popup is not None
    popup.hide()
    line.editingFinished.emit()
    assert editor.answer() == "p-kari"
