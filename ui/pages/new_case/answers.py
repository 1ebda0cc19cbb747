"""Answers in words, and those that have no place in the form any more."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.catalog import Catalog, Item
from desktop_app.domain.drafts import Draft
from desktop_app.domain.forms import (
    Answer,
    FieldKind,
    FieldProblem,
    FieldRole,
    Form,
    FormField,
    TimeRange,
    is_filled,
    problems,
    visible_fields,
)
from desktop_app.domain.identity import Person
from desktop_app.domain.ids import FieldId, ServiceId
from desktop_app.domain.text import LocalText
from ui import formats
from ui.language import words
from ui.widgets.editors.when import written_day

People = Mapping[str, Person]


@dataclass(frozen=True, slots=True)
class Line:
    """A label and what was answered."""

    id: FieldId
    label: str
    text: str


def in_words(field: FormField, answer: Answer, people: People) -> str:
    """One answer as one reads it."""
    if isinstance(answer, bool):
        return QCoreApplication.translate("Answers", "Yes") if answer else QCoreApplication.translate("Answers", "No")
    if isinstance(answer, TimeRange):
        span = QCoreApplication.translate("Answers", "%1, %2 to %3").replace("%1", written_day(answer.date))
        return span.replace("%2", answer.start).replace("%3", answer.end)
    if isinstance(answer, (int, float)):
        number = formats.number(answer, 0 if float(answer).is_integer() else 2)
        return f"{number} {words(field.unit)}".strip()
    if isinstance(answer, tuple):
        return ", ".join(_choice(field, one) for one in answer)
    if field.kind is FieldKind.DATE:
        return written_day(answer)
    if field.kind is FieldKind.PERSON and answer in people:
        return people[answer].name
    return _choice(field, answer)


def lines(form: Form, answers: Mapping[FieldId, Answer], people: People) -> tuple[Line, ...]:
    """What will be sent, in the form's order."""
    return tuple(
        Line(field.id, words(field.label), in_words(field, answers[field.id], people))
        for field in visible_fields(form, answers)
        if is_filled(answers.get(field.id))
    )


def leftovers(form: Form, draft: Draft, catalog: Catalog, people: People) -> tuple[Line, ...]:
    """What was once answered and fits no longer: the field is gone, or the choice is."""
    answers = draft.answers
    unfit = {id for id, problem in problems(form, answers).items() if problem is FieldProblem.NOT_A_CHOICE}
    found = []
    for id, answer in answers.items():
        field = form.field(id)
        if is_filled(answer) and (field is None or id in unfit):
            known = draft.asked.get(id) or field or _elsewhere(catalog, id)
            label = words(known.label) if known is not None else draft.labels.get(id, "")
            plain = known or FormField(id, FieldKind.TEXT, LocalText())
            found.append(Line(id, label, in_words(plain, answer, people)))
    return tuple(found)


def with_service_hints(form: Form, catalog: Catalog) -> Form:
    """The form with what to write for each service, where its choices do not say so themselves."""

    def hinted(field: FormField) -> FormField:
        if field.role is not FieldRole.SERVICE:
            return field
        choices = []
        for choice in field.choices:
            service = catalog.service(ServiceId(choice.id))
            choices.append(replace(choice, hint=service.hint) if service is not None and not choice.hint else choice)
        return replace(field, choices=tuple(choices))

    return replace(form, fields=tuple(hinted(field) for field in form.fields))


def asks_priority(draft: Draft, item: Item, catalog: Catalog) -> bool:
    """Whether the user is asked how urgent it is: for incidents only."""
    case_type = catalog.case_type(draft.type_id)
    return item.asks_priority and (case_type is None or case_type.is_incident)


def _choice(field: FormField, id: str) -> str:
    choice = next((one for one in field.choices if one.id == id), None)
    if choice is None:
        return id
    parent = next((one for one in field.choices if one.id == choice.parent_id), None)
    return f"{words(parent.label)} – {words(choice.label)}" if parent is not None else words(choice.label)


def _elsewhere(catalog: Catalog, id: FieldId) -> FormField | None:
    """The field of that id in another item's form: its label is known from there."""
    return next((field for item in catalog.items for field in item.form.fields if field.id == id), None)
