"""The catalogue and its forms, as the portal writes them and as it should not."""

from typing import Any

import pytest

from desktop_app.domain.catalog import CaseType, Catalogue, Category, Item, Service
from desktop_app.domain.forms import All, Answer, AnyOf, FieldKind, FieldRole, Filled, Is, Not, TimeRange
from desktop_app.domain.ids import FieldId
from desktop_app.errors import BadReply
from desktop_app.portals.demo.catalog_mapping import answers, catalog_row, condition

A, B = FieldId("a"), FieldId("b")
FIELD = {"id": "subject", "kind": "text", "label": {"en": "Subject", "is": None}, "role": "subject", "required": True}
ITEM = {
    "kind_of": "item",
    "id": "i-1",
    "category_id": "c-1",
    "title": {"en": "Item"},
    "popular": True,
    "type_ids": ["incident"],
    "asks_priority": True,
    "entitlement_code": "X",
    "allowed": False,
    "refusal": {"en": "Only contacts."},
}


def test_rows_by_their_kind() -> None:
    rows = [
        catalog_row({"kind_of": "catalogue", "id": "cat", "title": {"en": "Cat"}, "position": 1}),
        catalog_row({"kind_of": "category", "id": "c", "catalogue_id": "cat", "icon": None}),
        catalog_row({"kind_of": "type", "id": "incident", "is_incident": True, "charged": True}),
        catalog_row({"kind_of": "service", "id": "s", "parent_id": "p", "catalogue_id": "cat"}),
        catalog_row({"kind_of": "service", "id": "p", "parent_id": None}),
    ]
    assert [type(row) for row in rows] == [Catalogue, Category, CaseType, Service, Service]
    assert isinstance(rows[2], CaseType)
    assert (rows[2].is_incident, rows[2].is_charged) == (True, True)
    assert isinstance(rows[3], Service)
    assert rows[3].parent_id == "p"


def test_an_item_with_its_form() -> None:
    choices = [{"id": "x", "label": {"en": "X"}}, {"id": "y", "parent_id": "x", "hint": {"en": "Say more."}}]
    unknown = {"id": "odd", "kind": "hologram", "role": "unheard-of", "choices": choices, "min": 1, "max": "5"}
    item = catalog_row({**ITEM, "form": {"id": "f", "fields": [FIELD, unknown]}})
    assert isinstance(item, Item)
    assert (item.is_popular, item.asks_priority, item.is_allowed) == (True, True, False)
    assert item.refusal.in_("en") == "Only contacts."
    subject, odd = item.form.fields
    assert (subject.role, subject.is_required, dict(subject.label.texts)) == (
        FieldRole.SUBJECT,
        True,
        {"en": "Subject"},
    )
    assert (odd.kind, odd.role, odd.minimum, odd.maximum) == (FieldKind.TEXT, FieldRole.NONE, 1, 5)
    assert [(one.id, one.parent_id, one.hint.in_("en")) for one in odd.choices] == [
        ("x", None, ""),
        ("y", "x", "Say more."),
    ]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (None, None),
        ({"field": "a", "is": ["x", True, 3, None, []]}, Is(A, ("x", True, 3))),
        ({"field": "a", "filled": True}, Filled(A)),
        ({"field": "a", "filled": False}, Not(Filled(A))),
        ({"not": {"field": "a", "filled": True}}, Not(Filled(A))),
        (
            {"all": [{"field": "a", "filled": True}, {"any": [{"field": "b", "is": ["y"]}]}]},
            All((Filled(A), AnyOf((Is(B, ("y",)),)))),
        ),
    ],
)
def test_conditions(data: Any, expected: object) -> None:
    assert condition(data) == expected


@pytest.mark.parametrize("data", [{}, {"field": "a"}, {"all": [7]}, {"not": "a"}, {"any": [{"all": [{}]}]}])
def test_a_condition_nobody_knows_makes_the_row_bad(data: Any) -> None:
    with pytest.raises(BadReply):
        condition(data)
    with pytest.raises(BadReply):
        catalog_row({**ITEM, "form": {"id": "f", "fields": [{**FIELD, "visible_when": data}]}})


@pytest.mark.parametrize("data", [None, 7, [], {"id": "x"}, {"kind_of": "hologram", "id": "x"}])
def test_a_row_of_an_unknown_kind_is_bad(data: Any) -> None:
    with pytest.raises(BadReply):
        catalog_row(data)


def test_answers_as_the_portal_takes_them() -> None:
    given: dict[FieldId, Answer] = {
        A: TimeRange("2026-11-21", "18:00", "21:30"),
        B: ("x", "y"),
        FieldId("c"): True,
        FieldId("d"): 2.5,
    }
    assert answers(given) == {
        "a": {"date": "2026-11-21", "from": "18:00", "to": "21:30"},
        "b": ["x", "y"],
        "c": True,
        "d": 2.5,
    }
