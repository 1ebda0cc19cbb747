"""Forms: fields come and go, nobody is told off too early, nothing typed is lost."""

from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.forms import Choice, FieldKind, FieldProblem, Filled, Form, FormField, Is
from desktop_app.domain.identity import Person
from desktop_app.domain.ids import FieldId, PersonId
from desktop_app.domain.text import LocalText
from ui.widgets.editors.people import PersonEditor
from ui.widgets.form_view import FieldRow, FormView
from ui.widgets.plain_label import PlainLabel

SUBJECT, KIND, MORE, WHO = FieldId("subject"), FieldId("kind"), FieldId("more"), FieldId("who")
CHOICES = (
    Choice("a", LocalText.of("A"), hint=LocalText.of("Write about A")),
    Choice("b", LocalText.of("B")),
)
FORM = Form(
    "f",
    (
        FormField(SUBJECT, FieldKind.TEXT, LocalText.of("Subject"), is_required=True, max_chars=5),
        FormField(KIND, FieldKind.CHOICE, LocalText.of("Kind"), choices=CHOICES, hint=LocalText.of("Which?")),
        FormField(
            MORE,
            FieldKind.TEXT,
            LocalText.of("More"),
            visible_when=Is(KIND, ("a",)),
            required_when=Filled(SUBJECT),
        ),
        FormField(WHO, FieldKind.PERSON, LocalText.of("Who")),
    ),
)


def a_view(qtbot: QtBot) -> FormView:
    view = FormView()
    qtbot.addWidget(view)
    view.show_form(FORM, {})
    view.show()
    return view


def row(view: FormView, id: FieldId) -> FieldRow:
    return next(row for row in view.findChildren(FieldRow) if row.field.id == id)


def shown_texts(widget: QWidget) -> set[str]:
    return {label.text() for label in widget.findChildren(PlainLabel) if label.isVisible()}


def test_a_condition_shows_and_hides_without_losing_words(qtbot: QtBot) -> None:
    view = a_view(qtbot)
    assert not row(view, MORE).isVisible()
    view.show_form(FORM, {KIND: "a", MORE: "kept"})
    assert row(view, MORE).isVisible()
    row(view, KIND).editor.set_answer("b")
    with qtbot.waitSignal(view.answered) as answered:
        row(view, KIND).editor.changed.emit()
    assert answered.args == [KIND, "b"]
    assert not row(view, MORE).isVisible()
    assert view.answers()[MORE] == "kept"


def test_the_hint_of_the_choice_stands_first(qtbot: QtBot) -> None:
    view = a_view(qtbot)
    assert "Which?" in shown_texts(row(view, KIND))
    view.show_form(FORM, {KIND: "a"})
    assert "Write about A" in shown_texts(row(view, KIND))


def test_nobody_is_told_off_while_writing(qtbot: QtBot) -> None:
    view = a_view(qtbot)
    line = row(view, SUBJECT).editor.focus_target()
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, "far too long")
    assert view.missing() == {SUBJECT: FieldProblem.TOO_LONG}
    assert "This text is too long." not in shown_texts(view)
    line.editingFinished.emit()
    assert "This text is too long." in shown_texts(view)
    assert "This text is too long." in line.accessibleDescription()


def test_strict_names_what_is_missing(qtbot: QtBot) -> None:
    view = a_view(qtbot)
    assert "Please answer this." not in shown_texts(view)
    view.be_strict(True)
    assert "Please answer this." in shown_texts(view)
    view.focus_field(SUBJECT)
    assert view.top_of(SUBJECT) < view.top_of(KIND)


def test_the_portals_reason_stays_until_the_field_changes(qtbot: QtBot) -> None:
    view = a_view(qtbot)
    view.show_portal_words({SUBJECT: "Emnet er opptatt"})
    assert "Emnet er opptatt" in shown_texts(view)
    qtbot.keyClicks(row(view, SUBJECT).editor.focus_target(), "x")
    assert "Emnet er opptatt" not in shown_texts(view)


def test_an_answer_taken_away_is_gone(qtbot: QtBot) -> None:
    view = a_view(qtbot)
    line = row(view, SUBJECT).editor.focus_target()
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, "x")
    assert view.answers() == {SUBJECT: "x"}
    line.setText("")
    line.textEdited.emit("")
    assert view.answers() == {}


def test_colleagues_are_looked_up(qtbot: QtBot) -> None:
    view = a_view(qtbot)
    editor = row(view, WHO).editor
    assert isinstance(editor, PersonEditor)
    with qtbot.waitSignal(view.people_wanted) as wanted:
        editor.wanted.emit("ka")
    assert wanted.args == [WHO, "ka"]
    view.offer_people(WHO, (Person(PersonId("p"), "Kari"),))
    editor.set_answer("p")
    line = editor.focus_target()
    assert isinstance(line, QLineEdit)
    assert line.text() == "Kari"


def test_another_form_takes_the_place(qtbot: QtBot) -> None:
    view = a_view(qtbot)
    view.show_form(Form("g", (FormField(MORE, FieldKind.YES_NO, LocalText.of("Yes?")),)), {})
    assert [each.field.id for each in view.findChildren(FieldRow) if each.isVisible()] == [MORE]


def test_nothing_of_the_old_form_stays_when_the_cursor_stood_in_it(qtbot: QtBot) -> None:
    last = FormField(FieldId("last"), FieldKind.LONG_TEXT, LocalText.of("Last"))
    view = FormView()
    qtbot.addWidget(view)
    view.show_form(Form("long", (*FORM.fields, last)), {})
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    old = {id: row(view, id) for id in (SUBJECT, KIND, WHO, last.id)}
    old[last.id].editor.focus_target().setFocus()
    assert all(gone.isVisible() for gone in old.values())
    view.show_form(Form("another", FORM.fields), {})
    assert [id for id, gone in old.items() if gone.isVisible()] == []


def test_the_cursor_goes_to_the_first_question_without_an_answer(qtbot: QtBot) -> None:
    view = a_view(qtbot)
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.show_form(FORM, {SUBJECT: "Written"})
    view.focus_first()
    assert not row(view, SUBJECT).editor.focus_target().hasFocus()
    view.show_form(FORM, {})
    view.focus_first()
    qtbot.waitUntil(lambda: row(view, SUBJECT).editor.focus_target().hasFocus())
    assert view.has_field(SUBJECT)
    assert not view.has_field(FieldId("elsewhere"))
    FormView().focus_first()


def test_of_those_found_for_one_nobody_is_offered_to_the_next(qtbot: QtBot) -> None:
    view = a_view(qtbot)
    view.offer_people(WHO, (Person(PersonId("p-sam"), "Sam Sample", "sam@eksempelfjord.example"),))
    view.forget()
    view.show_form(FORM, {})
    (who,) = (one.editor for one in view.findChildren(FieldRow) if one.field.id == WHO and one.isVisible())
    line = who.focus_target()
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, "Sam Sample")
    assert who.answer() is None
