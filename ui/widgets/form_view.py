"""A guided form on the screen: fields that come and go by their conditions, hints, and what is still missing."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.forms import (
    Answer,
    Answers,
    FieldKind,
    FieldProblem,
    Form,
    FormField,
    problems,
    required_fields,
    visible_fields,
)
from desktop_app.domain.identity import Person
from desktop_app.domain.ids import FieldId
from ui.icons import Ink
from ui.language import Translated, words
from ui.messages.words import field_problem
from ui.theme import Space, Type
from ui.widgets.editors import editor_for
from ui.widgets.editors.people import PersonEditor
from ui.widgets.editors.text import LongTextEditor, TextEditor
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import PlainLabel
from ui.widgets.soon import Soon


class FieldRow(Translated, QWidget):
    """One question: its label, a help text, the editor, a hint on what to write, and what is wrong with the answer."""

    answered = Signal(object)
    """The new answer, None for none."""

    def __init__(self, field: FormField) -> None:
        super().__init__()
        self.field = field
        self.editor = editor_for(field)
        self._is_required = False
        self._problem: FieldProblem | None = None
        self._portal_words = ""
        self.was_left = False
        self._build()
        self.editor.changed.connect(self._on_changed)
        self.editor.left.connect(self._on_left)
        self.retranslate()

    def _build(self) -> None:
        self._label = PlainLabel(Type.BODY_STRONG, wraps=True)
        self._label.setBuddy(self.editor.focus_target())
        self._optional = PlainLabel(Type.CAPTION, "muted")
        self._help = PlainLabel(Type.CAPTION, "muted", wraps=True)
        self._hint_icon, self._hint = IconLabel("info", Ink.INFO, 16), PlainLabel(Type.CAPTION, wraps=True)
        self._wrong_icon, self._wrong = (
            IconLabel("error", Ink.DANGER, 16),
            PlainLabel(Type.CAPTION, "danger", wraps=True),
        )
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(self._label, 1)
        head.addWidget(self._optional)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XXS)
        layout.addLayout(head)
        layout.addWidget(self._help)
        layout.addWidget(self.editor)
        for picture, label in ((self._hint_icon, self._hint), (self._wrong_icon, self._wrong)):
            line = QHBoxLayout()
            line.setSpacing(Space.XS)
            line.addWidget(picture)
            line.addWidget(label, 1)
            layout.addLayout(line)

    def retranslate(self) -> None:
        self._label.setText(words(self.field.label))
        self._optional.setText(self.tr("optional"))
        self._help.setText(words(self.field.help))
        self._help.setVisible(bool(self.field.help))
        self._show_hint()
        self._show_problem()

    @property
    def is_being_typed(self) -> bool:
        """Whether the cursor stands in it, and it takes text."""
        return isinstance(self.editor, TextEditor | LongTextEditor) and self.editor.focus_target().hasFocus()

    def set_required(self, is_required: bool) -> None:
        """Whether the question must be answered now."""
        self._is_required = is_required
        self._optional.setVisible(not is_required)

    def set_problem(self, problem: FieldProblem | None, portal_words: str = "") -> None:
        """Say what is wrong; `portal_words` is the portal's own reason, which wins."""
        if (problem, portal_words) != (self._problem, self._portal_words):
            self._problem, self._portal_words = problem, portal_words
            self._show_problem()

    def _show_problem(self) -> None:
        text = self._portal_words or (field_problem(self._problem) if self._problem else "")
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))
        self._wrong_icon.setVisible(bool(text))
        description = " ".join(filter(None, (text, words(self.field.help), words(self.field.hint))))
        self.editor.name_parts(words(self.field.label), description)

    def _show_hint(self) -> None:
        """The hint of the choice made stands before the field's own: it is the more exact one."""
        answer = self.editor.answer() if self.field.choices else None
        chosen = next((choice.hint for choice in self.field.choices if choice.id == answer and choice.hint), None)
        text = words(chosen or self.field.hint)
        self._hint.setText(text)
        self._hint.setVisible(bool(text))
        self._hint_icon.setVisible(bool(text))

    def _on_changed(self) -> None:
        if self.field.choices:
            self._show_hint()
        self.answered.emit(self.editor.answer())

    def _on_left(self) -> None:
        self.was_left = True
        self.answered.emit(self.editor.answer())


class FormView(QWidget):
    """All fields of a form in their order. Fields are made once; conditions only show and hide them."""

    answered = Signal(str, object)
    """Field id and its new answer, None for none."""
    people_wanted = Signal(str, str)
    """Field id and words to look colleagues up by; answer with `offer_people`."""

    def __init__(self) -> None:
        super().__init__()
        self._form = Form("")
        self._answers: dict[FieldId, Answer] = {}
        self._rows: dict[FieldId, FieldRow] = {}
        self._portal_words: dict[FieldId, str] = {}
        self._is_strict = False
        self._soon = Soon(self, self._arrange)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.M)

    def show_form(self, form: Form, answers: Answers) -> None:
        """Show a form with these answers. The same form again keeps its fields (and the cursor where it is)."""
        if form != self._form:
            self._rebuild(form)
        self._answers = dict(answers)
        for id, row in self._rows.items():
            row.editor.set_answer(self._answers.get(id))
            row.retranslate()
        self._arrange()

    def forget(self) -> None:
        """The next form is another's, even if it is the same: nothing of what was typed or looked up here stays."""
        self._rebuild(Form(""))

    def answers(self) -> Answers:
        """The answers as they stand, also of fields that do not show now."""
        return dict(self._answers)

    def missing(self) -> Mapping[FieldId, FieldProblem]:
        """What keeps the form from being sent."""
        return problems(self._form, self._answers)

    def be_strict(self, is_strict: bool) -> None:
        """Name what is missing in every field, not only in those already left."""
        self._is_strict = is_strict
        self._arrange()

    def show_portal_words(self, reasons: Mapping[FieldId, str]) -> None:
        """What the portal refused, beside the fields it named; goes away when the field is changed."""
        self._portal_words = dict(reasons)
        self._arrange()

    def focus_field(self, id: FieldId) -> None:
        """Bring a field into view and the cursor into it."""
        row = self._rows.get(id)
        if row is not None:
            row.editor.focus_target().setFocus()

    def focus_first(self) -> None:
        """Put the cursor into the first question that shows and has no answer; else into the first."""
        shown = [row for row in self._rows.values() if row.isVisibleTo(self)]
        row = next((row for row in shown if row.editor.answer() is None), next(iter(shown), None))
        if row is not None:
            row.editor.focus_target().setFocus()

    def has_field(self, id: FieldId) -> bool:
        """Whether the question is in this form."""
        return id in self._rows

    def top_of(self, id: FieldId) -> int:
        """Where a field begins, in this view's coordinates."""
        row = self._rows.get(id)
        return row.mapTo(self, QPoint(0, 0)).y() if row is not None else 0

    def offer_people(self, id: FieldId, people: tuple[Person, ...]) -> None:
        """The colleagues found for a field."""
        row = self._rows.get(id)
        if row is not None and isinstance(row.editor, PersonEditor):
            row.editor.offer(people)

    def _rebuild(self, form: Form) -> None:
        old = self._rows
        self._form, self._rows, self._portal_words, self._is_strict = form, {}, {}, False
        for row in old.values():
            # Hiding the row with the cursor moves the cursor: what a field says then would bring the old rows back.
            row.blockSignals(True)
            self._layout.removeWidget(row)
        for row in old.values():
            row.hide()
            row.deleteLater()
        for field in form.fields:
            row = FieldRow(field)
            row.answered.connect(lambda answer, id=field.id: self._on_answered(id, answer))
            if field.kind is FieldKind.PERSON and isinstance(row.editor, PersonEditor):
                row.editor.wanted.connect(lambda text, id=field.id: self.people_wanted.emit(id, text))
            self._rows[field.id] = row
            self._layout.addWidget(row)

    def _on_answered(self, id: FieldId, answer: Answer | None) -> None:
        if self._answers.get(id) != answer:
            if answer is None:
                self._answers.pop(id, None)
            else:
                self._answers[id] = answer
            self._portal_words.pop(id, None)
            self.answered.emit(id, answer)
        # Who types is not kept waiting; a choice is answered at once, and so is the leaving of a field.
        if self._rows[id].is_being_typed:
            self._soon.ask()
        else:
            self._soon.now()

    def _arrange(self) -> None:
        shown = {field.id for field in visible_fields(self._form, self._answers)}
        required = required_fields(self._form, self._answers)
        wrong = problems(self._form, self._answers)
        for id, row in self._rows.items():
            row.setVisible(id in shown)
            row.set_required(id in required)
            row.set_problem(self._told(row, wrong.get(id)), self._portal_words.get(id, ""))

    def _told(self, row: FieldRow, problem: FieldProblem | None) -> FieldProblem | None:
        """Nobody is told off while still writing, nor for what he has not come to yet."""
        if self._is_strict:
            return problem
        return problem if row.was_left and problem is not FieldProblem.REQUIRED else None
