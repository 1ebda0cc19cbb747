"""Answers that make any form ready to be sent."""

from desktop_app.domain.forms import Answer, FieldKind, Form, FormField, TimeRange, leaves, problems
from desktop_app.domain.ids import FieldId


def complete(form: Form, known: dict[FieldId, Answer]) -> dict[FieldId, Answer]:
    """`known`, and something fitting for whatever is still missing."""
    answers = dict(known)
    while missing := problems(form, answers):
        for id in missing:
            field = form.field(id)
            assert field is not None
            answers[id] = _some(field)
    return answers


def _some(field: FormField) -> Answer:
    match field.kind:
        case FieldKind.CHOICE | FieldKind.NESTED_CHOICE:
            return sorted(leaves(field.choices))[0]
        case FieldKind.MULTI_CHOICE:
            return (field.choices[0].id,)
        case FieldKind.DATE:
            return "2026-12-01"
        case FieldKind.TIME_RANGE:
            return TimeRange("2026-12-01", "18:00", "21:30")
        case FieldKind.EMAIL_LIST:
            return ("sam@eksempelfjord.example",)
        case FieldKind.NUMBER:
            return int(field.minimum or 1)
        case FieldKind.YES_NO:
            return True
        case FieldKind.PERSON:
            return "p-kari"
        case _:
            return "Svar"
