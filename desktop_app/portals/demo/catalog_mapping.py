"""Pure: the demo portal's catalogue and forms → ours, and answers → theirs."""

from collections.abc import Mapping
from typing import Any

from desktop_app.domain.catalog import CaseType, CatalogRow, Catalogue, Category, Item, Service
from desktop_app.domain.forms import (
    All,
    Answer,
    AnyOf,
    Choice,
    Condition,
    FieldKind,
    FieldRole,
    Filled,
    Form,
    FormField,
    Is,
    Not,
    TimeRange,
)
from desktop_app.domain.ids import FieldId, ItemId, ServiceId, TypeId
from desktop_app.errors import BadReply
from desktop_app.portals.demo import wire
from desktop_app.portals.demo.mapping import by_kind, known
from desktop_app.portals.demo.values import text


def catalogue(row: wire.Catalogue) -> Catalogue:
    """A shelf."""
    return Catalogue(row.id, text(row.title), text(row.text), row.position)


def category(row: wire.Category) -> Category:
    """A group of items."""
    return Category(row.id, row.catalogue_id, text(row.title), text(row.text), row.icon or "", row.position)


def case_type(row: wire.CaseType) -> CaseType:
    """A type of case."""
    return CaseType(TypeId(row.id), text(row.title), text(row.text), row.charged, row.is_incident, row.position)


def service(row: wire.Service) -> Service:
    """What a case is about."""
    parent = ServiceId(row.parent_id) if row.parent_id else None
    return Service(ServiceId(row.id), text(row.title), text(row.hint), row.catalogue_id or "", parent, row.position)


def item(row: wire.Item) -> Item:
    """One thing to ask for, with its form. Raises BadReply when the form cannot be understood."""
    return Item(
        id=ItemId(row.id),
        category_id=row.category_id,
        title=text(row.title),
        summary=text(row.summary),
        text=text(row.text),
        form=Form(row.form.id, tuple(form_field(each) for each in row.form.fields)),
        icon=row.icon or "",
        is_popular=row.popular,
        position=row.position,
        type_ids=tuple(TypeId(id) for id in row.type_ids),
        asks_priority=row.asks_priority,
        expected=text(row.expected),
        cost=text(row.cost),
        entitlement_code=row.entitlement_code or "",
        who=text(row.who),
        is_allowed=row.allowed,
        refusal=text(row.refusal),
        ask=text(row.ask),
    )


def form_field(row: wire.Field) -> FormField:
    """One question. A kind nobody knows is asked as plain text: better than a form that cannot be sent."""
    return FormField(
        id=FieldId(row.id),
        kind=known(FieldKind, row.kind, FieldKind.TEXT),
        label=text(row.label),
        role=known(FieldRole, row.role or "", FieldRole.NONE),
        help=text(row.help),
        placeholder=text(row.placeholder),
        hint=text(row.hint),
        unit=text(row.unit),
        is_required=row.required,
        required_when=condition(row.required_when),
        visible_when=condition(row.visible_when),
        choices=tuple(Choice(one.id, text(one.label), one.parent_id, text(one.hint)) for one in row.choices),
        minimum=row.min,
        maximum=row.max,
        max_chars=row.max_chars,
    )


def condition(data: Mapping[str, Any] | None) -> Condition | None:
    """`{field, is}`, `{field, filled}`, `{all}`, `{any}` or `{not}`. Raises BadReply for anything else."""
    match data:
        case None:
            return None
        case {"field": str(id), "is": list(values)}:
            return Is(FieldId(id), tuple(value for value in values if isinstance(value, (str, int, float))))
        case {"field": str(id), "filled": bool(wanted)}:
            return Filled(FieldId(id)) if wanted else Not(Filled(FieldId(id)))
        case {"all": list(several)}:
            return All(tuple(_inner(each) for each in several))
        case {"any": list(several)}:
            return AnyOf(tuple(_inner(each) for each in several))
        case {"not": dict(one)}:
            return Not(_inner(one))
    raise BadReply("Field: a condition of an unknown kind")


def _inner(data: Any) -> Condition:
    found = condition(data if isinstance(data, dict) else {})
    assert found is not None  # noqa: S101 - a mapping is never None
    return found


CATALOG_SHAPES: Mapping[str, Any] = {
    "catalogue": (wire.Catalogue, catalogue),
    "category": (wire.Category, category),
    "type": (wire.CaseType, case_type),
    "service": (wire.Service, service),
    "item": (wire.Item, item),
}


def catalog_row(data: Any) -> CatalogRow:
    """A row of the catalogue, by its `kind_of`. Raises BadReply."""
    return by_kind(data, CATALOG_SHAPES)  # type: ignore[no-any-return]


def answers(given: Mapping[FieldId, Answer]) -> dict[str, Any]:
    """Answers as the portal takes them."""
    return {id: _answer(value) for id, value in given.items()}


def _answer(value: Answer) -> Any:
    if isinstance(value, TimeRange):
        return {"date": value.date, "from": value.start, "to": value.end}
    return list(value) if isinstance(value, tuple) else value
