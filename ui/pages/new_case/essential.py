"""What of a form must be asked at least: what the panel shows, where the page shows all."""

from collections.abc import Iterator
from dataclasses import replace

from desktop_app.domain.forms import All, AnyOf, Condition, FieldRole, Filled, Form, FormField, Is, Not
from desktop_app.domain.ids import FieldId

_ALWAYS = frozenset({FieldRole.SUBJECT, FieldRole.DESCRIPTION})


def essential(form: Form) -> Form:
    """The form without what nobody has to answer.

    Left are subject, description, what may be required, and the questions by whose answers these show.
    """
    wanted = [field for field in form.fields if _is_needed(field)]
    kept: set[FieldId] = set()
    while wanted:
        field = wanted.pop()
        if field.id not in kept:
            kept.add(field.id)
            wanted += [other for id in _named(field) if (other := form.field(id)) is not None]
    return replace(form, fields=tuple(field for field in form.fields if field.id in kept))


def _is_needed(field: FormField) -> bool:
    return field.is_required or field.required_when is not None or field.role in _ALWAYS


def _named(field: FormField) -> Iterator[FieldId]:
    """The fields by whose answers this one shows, or must be answered."""
    for condition in (field.visible_when, field.required_when):
        if condition is not None:
            yield from _in(condition)


def _in(condition: Condition) -> Iterator[FieldId]:
    match condition:
        case Is(field=id) | Filled(field=id):
            yield id
        case All(of=several) | AnyOf(of=several):
            for each in several:
                yield from _in(each)
        case Not(of=one):
            yield from _in(one)
