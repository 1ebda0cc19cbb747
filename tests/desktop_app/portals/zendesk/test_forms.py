"""Ticket forms as ours: what is asked, what depends on what, what can only be asked at the portal."""

from typing import Any

import pytest

from desktop_app.domain.catalog import Item
from desktop_app.domain.forms import FieldKind, FieldRole, Form, required_fields, visible_fields
from desktop_app.domain.ids import FieldId, ItemId
from desktop_app.domain.text import LANGUAGES, LocalText
from desktop_app.portals.zendesk import forms, wire
from desktop_app.portals.zendesk.forms import ONLY_FORM, Words, catalog, form_fields, is_odd, pattern
from tests.vendors.zendesk import seed

WORDS = Words("en-us", LocalText.of("Desk"))


def fields(*given: dict[str, Any]) -> list[wire.Field]:
    return [wire.read(one, wire.Field) for one in given]


def items(given: list[dict[str, Any]], *asked: dict[str, Any]) -> list[Item]:
    read = [wire.read(one, wire.Form) for one in given]
    rows = catalog(read, fields(*asked), WORDS, has_copies=True)
    return [row for row in rows if isinstance(row, Item)]


def a_form(asked: list[wire.Field], *conditions: dict[str, Any]) -> Form:
    rules = [wire.read(one, wire.Condition) for one in conditions]
    return Form("f", form_fields(asked, rules, WORDS, has_copies=False))


def shown(form: Form, **answers: Any) -> list[str]:
    return [one.id for one in visible_fields(form, {FieldId(id[1:]): value for id, value in answers.items()})]


def needed(form: Form, **answers: Any) -> set[str]:
    return set(required_fields(form, {FieldId(id[1:]): value for id, value in answers.items()}))


def condition(parent: int, value: Any, child: int, *, is_required: bool = False) -> dict[str, Any]:
    return {"parent_field_id": parent, "value": value, "child_fields": [{"id": child, "is_required": is_required}]}


def test_the_seeds_portal() -> None:
    first, second = items(seed.forms(), *seed.fields())
    assert [first.title.in_("en"), second.title.in_("en")] == ["A question", "Support request"]
    assert [one.id for one in second.form.fields] == [
        "subject",
        str(seed.SERVICE),
        str(seed.DETAIL),
        str(seed.VERSION),
        str(seed.COPY),
        str(seed.COUNT),
        "description",
        "copy_to",
    ]
    service = second.form.field(FieldId(str(seed.SERVICE)))
    assert service is not None
    assert service.label.in_("en") == "Which service does it concern?"
    assert service.is_required
    kinds = {one.id: one.kind for one in second.form.fields}
    assert kinds[FieldId(str(seed.COUNT))] is FieldKind.NUMBER
    assert kinds[FieldId(str(seed.COPY))] is FieldKind.YES_NO
    roles = [one.role for one in second.form.fields if one.role]
    assert roles == [FieldRole.SUBJECT, FieldRole.DESCRIPTION, FieldRole.COPY_TO]
    description = second.form.field(FieldId("description"))
    assert description is not None
    assert description.help.in_("en") == "Tell all."


@pytest.mark.parametrize("conditions", [[], seed.forms()[0]["end_user_conditions"]])
def test_a_kind_of_field_for_agents_never_shows(conditions: list[dict[str, Any]]) -> None:
    asked = fields(seed.field(3, "status", "Status"), seed.field(4, "custom_status", "S"), seed.field(9, "group", "G"))
    assert [one for one in asked if forms.is_asked(one)] == []


@pytest.mark.parametrize("flag", ["active", "visible_in_portal", "editable_in_portal"])
def test_trap_42_only_what_end_users_may_answer_is_asked(flag: str) -> None:
    assert items([], seed.field(9, "text", "T", **{flag: False}))[0].form.field(FieldId("9")) is None


def test_trap_42_required_is_the_agents_word_and_title_too() -> None:
    (item,) = items(
        [], seed.field(9, "text", "Title", required=True), seed.field(10, "text", "") | {"title": "Fall-back"}
    )
    asked = item.form.field(FieldId("9"))
    assert asked is not None
    assert not asked.is_required
    assert asked.label.in_("en") == "Title"
    fallen_back = item.form.field(FieldId("10"))
    assert fallen_back is not None
    assert fallen_back.label.in_("en") == "Fall-back"


def test_trap_42_fields_are_sorted_by_position_for_pages_come_by_id() -> None:
    (item,) = items([], seed.field(1, "text", "B", position=7), seed.field(2, "text", "A", position=3))
    assert [one.id for one in item.form.fields] == ["2", "1", "copy_to"]


def test_trap_41_an_account_without_forms_has_one_of_all_fields() -> None:
    (item,) = items([], *seed.fields())
    assert item.id == ONLY_FORM
    assert item.title.in_("en") == "Desk"
    assert item.form.field(FieldId("priority")) is not None


def test_trap_41_a_form_is_called_by_its_display_name() -> None:
    one = {"id": 9, "name": "Internal", "ticket_field_ids": None}
    assert items([one])[0].title.in_("en") == "Internal"
    assert items([{**one, "display_name": "Shown"}])[0].title.in_("en") == "Shown"
    assert [item.id for item in items([{**one, "active": False}, {**one, "end_user_visible": False}])] == [ONLY_FORM]


def test_trap_42_names_with_double_colons_are_nested() -> None:
    (item,) = items([], seed.field(9, "tagger", "T", custom_field_options=seed.options(("a_b", "A::B"), ("a", "A"))))
    asked = item.form.fields[0]
    assert asked.kind is FieldKind.NESTED_CHOICE
    assert [(one.id, one.parent_id, one.label.in_("en")) for one in asked.choices] == [
        ("::A", None, "A"),
        ("a_b", "::A", "B"),
        ("a", None, "A"),
    ]


def test_several_choices_are_flat() -> None:
    told = seed.field(9, "multiselect", "T", custom_field_options=seed.options(("a_b", "A::B")))
    asked = items([], told)[0].form.fields[0]
    assert asked.kind is FieldKind.MULTI_CHOICE
    assert [(one.id, one.label.in_("en")) for one in asked.choices] == [("a_b", "A › B")]


@pytest.mark.parametrize("kind", ["lookup", "partialcreditcard", "of_the_future"])
def test_trap_42_what_cannot_be_asked_is_left_out_or_said(kind: str) -> None:
    optional, needed_ = seed.field(9, kind, "T"), seed.field(9, kind, "T", required_in_portal=True)
    assert items([], optional)[0].is_allowed
    assert items([], optional)[0].form.field(FieldId("9")) is None
    (item,) = items([], needed_)
    assert not item.is_allowed
    assert "browser" in item.refusal.in_("en")
    assert all(item.refusal.texts.get(language) for language in LANGUAGES)
    assert not items([], optional)[0].refusal


# As copenhagen_theme's own tests of getVisibleFields have it


def test_trap_43_without_conditions_all_fields_show() -> None:
    form = a_form(fields(seed.field(9, "text", "A"), seed.field(10, "text", "B")))
    assert shown(form) == ["9", "10"]


def test_trap_43_a_field_shows_while_one_condition_is_met_and_is_required_as_that_says() -> None:
    asked = fields(seed.field(9, "tagger", "P"), seed.field(10, "text", "C", required_in_portal=True))
    form = a_form(asked, condition(9, "a", 10), condition(9, "b", 10, is_required=True))
    assert shown(form) == ["9"]
    assert shown(form, _9="a") == ["9", "10"]
    assert needed(form, _9="a") == set()
    assert needed(form, _9="b") == {"10"}


def test_trap_43_a_parent_that_does_not_show_meets_nothing() -> None:
    asked = fields(*(seed.field(id, "tagger", "T") for id in (9, 10, 11)))
    form = a_form(asked, condition(9, "a", 10), condition(10, "b", 11))
    assert shown(form, _9="a", _10="b") == ["9", "10", "11"]
    assert shown(form, _9="x", _10="b") == ["9"]


@pytest.mark.parametrize("no", [False, "false"])
def test_trap_43_a_box_that_was_never_touched_is_not_ticked(no: object) -> None:
    form = a_form(fields(seed.field(9, "checkbox", "P"), seed.field(10, "text", "C")), condition(9, no, 10))
    assert shown(form) == ["9", "10"]
    assert shown(form, _9=False) == ["9", "10"]
    assert shown(form, _9=True) == ["9"]


@pytest.mark.parametrize("yes", [True, "true"])
def test_trap_43_the_value_of_a_box_may_be_a_word(yes: object) -> None:
    form = a_form(fields(seed.field(9, "checkbox", "P"), seed.field(10, "text", "C")), condition(9, yes, 10))
    assert shown(form) == ["9"]
    assert shown(form, _9=True) == ["9", "10"]


def test_trap_43_a_box_that_does_not_show_is_not_untouched() -> None:
    asked = fields(seed.field(9, "tagger", "P"), seed.field(10, "checkbox", "B"), seed.field(11, "text", "C"))
    form = a_form(asked, condition(9, "a", 10), condition(10, False, 11))
    assert shown(form) == ["9"]
    assert shown(form, _9="a") == ["9", "10", "11"]


def test_conditions_in_a_circle_show_nothing() -> None:
    asked = fields(seed.field(9, "checkbox", "P"), seed.field(10, "checkbox", "C"))
    assert shown(a_form(asked, condition(9, False, 10), condition(10, False, 9))) == []


def test_a_parent_that_is_not_in_the_form_meets_nothing() -> None:
    assert shown(a_form(fields(seed.field(10, "text", "C")), condition(9, "a", 10))) == []


@pytest.mark.parametrize(("value", "answer"), [("5", 5), (5.5, 5.5), ("many", "many")])
def test_a_number_meets_a_number(value: object, answer: object) -> None:
    form = a_form(fields(seed.field(9, "integer", "P"), seed.field(10, "text", "C")), condition(9, value, 10))
    assert shown(form, _9=answer) == ["9", "10"]


def test_a_chosen_one_of_several_meets() -> None:
    form = a_form(fields(seed.field(9, "multiselect", "P"), seed.field(10, "text", "C")), condition(9, "a", 10))
    assert shown(form, _9=("b", "a")) == ["9", "10"]


# Patterns


def test_trap_42_a_ruby_pattern_is_taken_as_far_as_it_goes() -> None:
    known = fields(
        seed.field(9, "regexp", "V", regexp_for_validation=r"\A\d+\.\d+\z"),
        seed.field(10, "regexp", "H", regexp_for_validation=r"^\h+$"),
        seed.field(11, "regexp", "Odd", regexp_for_validation=r"(?>atomic)\p{Alpha}\g<x>"),
        seed.field(12, "text", "T", regexp_for_validation="x"),
        seed.field(13, "regexp", "None"),
    )
    version, hexadecimal, odd, text, none = [pattern(one) for one in known]
    assert version is not None
    assert hexadecimal is not None
    assert (odd, text, none) == (None, None, None)
    assert [is_odd(one, version) for one in ("1.2", "1.2\n3", "one", "x" * 501)] == [False, True, True, False]
    assert not is_odd("beef", hexadecimal)
    assert not is_odd(7, hexadecimal)


def test_the_shelf_stands_first() -> None:
    rows = catalog([], [], WORDS, has_copies=False)
    assert [type(row).__name__ for row in rows] == ["Catalogue", "Category", "Item"]
    assert [row.id for row in rows if isinstance(row, Item)] == [ItemId("default")]


@pytest.mark.parametrize("rude", [r"^(a+)+$", r"(a|a)*$", r"(a?){50}", r"^a*a*a*a*a*$", r"(a+)\1+$", "a" * 5000])
def test_a_pattern_that_may_never_end_is_left_to_the_portal(rude: str) -> None:
    assert pattern(*fields(seed.field(9, "regexp", "V", regexp_for_validation=rude))) is None


@pytest.mark.parametrize("usual", [r"\A[A-Z]{2}\d{4}\z", r"^[^@]+@[^@]+\.[^@]+$", r"^\+?\d{8,15}$", r"^(yes|no)$"])
def test_an_ordinary_pattern_is_tried(usual: str) -> None:
    assert pattern(*fields(seed.field(9, "regexp", "V", regexp_for_validation=usual))) is not None
