"""Answers in a form that has changed since: what finds its new place, and what has none any more."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.forms import Answer, Answers, FieldKind, FieldRole, Form, FormField, is_filled
from desktop_app.domain.ids import FieldId

Asked = Mapping[FieldId, FormField]
"""The fields as they were when they were answered, with no more of their choices than were chosen."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """Answers under the fields of a form. `moved`: from which field to which; `left`: those without a field."""

    answers: Answers
    moved: tuple[tuple[FieldId, FieldId], ...] = ()
    left: tuple[FieldId, ...] = ()


def asked_of(form: Form, answers: Answers, known: Asked) -> Asked:
    """How each answered field was asked: by this form, else as known before."""
    found: dict[FieldId, FormField] = {}
    for id, answer in answers.items():
        field = form.field(id)
        if field is not None:
            found[id] = _trimmed(field, answer)
        elif id in known:
            found[id] = known[id]
    return found


def fitted(form: Form, answers: Answers, asked: Asked) -> Fitted:
    """Put each answer under the field of its id, else of its role, else of its label.

    Only into a field that is not answered yet and takes such an answer; whatever has no field stays under its old id.
    """
    now: dict[FieldId, Answer] = {id: answer for id, answer in answers.items() if form.field(id) is not None}
    moved: list[tuple[FieldId, FieldId]] = []
    left: list[FieldId] = []
    for id, answer in answers.items():
        if id in now:
            continue
        place = _place(form, asked[id], now) if id in asked and is_filled(answer) else None
        if place is not None:
            now[place] = answer
            moved.append((id, place))
        else:
            now[id] = answer
            left.append(id)
    return Fitted(now, tuple(moved), tuple(id for id in left if is_filled(now[id])))


def left_over(form: Form, answers: Answers) -> tuple[FieldId, ...]:
    """The answers that have no field in the form: they are not sent with it."""
    return tuple(id for id, answer in answers.items() if form.field(id) is None and is_filled(answer))


def _place(form: Form, was: FormField, taken: Answers) -> FieldId | None:
    free = [field for field in form.fields if _takes(field, was) and not is_filled(taken.get(field.id))]
    same_role = [field for field in free if was.role is not FieldRole.NONE and field.role is was.role]
    same_label = [field for field in free if _is_same_label(field, was)]
    return next((field.id for field in (*same_role, *same_label)), None)


def _takes(field: FormField, was: FormField) -> bool:
    """Whether an answer keeps all of itself there: one line fits where several may stand, and not the other way."""
    return field.kind is was.kind or (was.kind is FieldKind.TEXT and field.kind is FieldKind.LONG_TEXT)


def _is_same_label(one: FormField, other: FormField) -> bool:
    """In any language both have; a portal may have mended a word in another."""
    texts = other.label.texts
    return any(texts.get(language) == text and text for language, text in one.label.texts.items())


def _trimmed(field: FormField, answer: Answer) -> FormField:
    chosen = set(answer) if isinstance(answer, tuple) else {answer}
    kept = tuple(choice for choice in field.choices if choice.id in chosen)
    parents = {choice.parent_id for choice in kept}
    choices = tuple(choice for choice in field.choices if choice.id in parents or choice in kept)
    return FormField(field.id, field.kind, field.label, field.role, unit=field.unit, choices=choices)
