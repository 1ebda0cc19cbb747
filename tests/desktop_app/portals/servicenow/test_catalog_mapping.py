"""Variables as questions, items as ours, answers as the portal takes them."""

from dataclasses import replace
from typing import Any

import pytest

from desktop_app.domain.forms import Choice, FieldKind, FieldRole
from desktop_app.domain.ids import FieldId
from desktop_app.domain.text import LocalText
from desktop_app.errors import BadReply
from desktop_app.portals.servicenow import catalog_mapping, texts, wire
from desktop_app.portals.servicenow.catalog_mapping import Question, kind_of, questions, sent, with_choices
from tests.desktop_app.portals.servicenow.test_case_mapping import MINE
from tests.vendors.servicenow.content import choices, item, variable
from tests.vendors.servicenow.paper import sample


def one(type: int, friendly: str, **more: Any) -> Question:
    """A question."""
    return questions([variable("it", type, friendly, **more)], "en")[0]


def test_trap_6_2_a_container_says_zero_and_holds_the_questions_of_the_vendors_example() -> None:
    guide = sample("guide")["response"]["result"]
    found = questions(guide[0]["variables"], "en")
    assert [one.name for one in found][:2] == ["acrobat", "photoshop"]
    assert {one.kind for one in found} >= {"check_box"}
    assert all(one.field is not None for one in found if one.kind == "check_box")


@pytest.mark.parametrize(
    ("type", "friendly", "kind"),
    [
        (1, "yes_no", FieldKind.YES_NO),
        (2, "multi_line_text", FieldKind.LONG_TEXT),
        (6, "single_line_text", FieldKind.TEXT),
        (16, "wide_single_line_text", FieldKind.TEXT),
        (7, "check_box", FieldKind.YES_NO),
        (9, "date", FieldKind.DATE),
        (10, "date_time", FieldKind.TEXT),
        (23, "html", FieldKind.LONG_TEXT),
        (26, "email", FieldKind.TEXT),
        (27, "url", FieldKind.TEXT),
        (28, "", FieldKind.TEXT),
        (29, "", FieldKind.TEXT),
    ],
)
def test_each_type_that_can_be_asked(type: int, friendly: str, kind: FieldKind) -> None:
    field = one(type, friendly).field
    assert field is not None
    assert field.kind is kind


@pytest.mark.parametrize(
    ("type", "friendly"), [(3, "multiple_choice"), (4, "numeric_scale"), (5, "select_box"), (18, ""), (22, "")]
)
def test_each_type_that_is_chosen_brings_its_choices_in_the_users_language(type: int, friendly: str) -> None:
    asked = questions([variable("it", type, friendly, choices=choices("1", "2", ""))], "nb")[0]
    assert asked.field is not None
    assert asked.field.choices == (Choice("1", LocalText({"nb": "Label 1"})), Choice("2", LocalText({"nb": "Label 2"})))


@pytest.mark.parametrize("type", [11, 12, 19, 20, 24, 32])
def test_layout_is_no_question(type: int) -> None:
    assert questions([variable("it", type, "")], "en") == []


@pytest.mark.parametrize(
    ("type", "friendly"),
    [(14, "macro"), (15, "ui_page"), (17, ""), (25, "masked"), (33, "attachment"), (99, "x"), (0, "sc_multi_row")],
)
def test_trap_6_2_what_cannot_be_asked_here_is_not_asked(type: int, friendly: str) -> None:
    asked = one(type, friendly, mandatory="true", children=[variable("inner", 6, "single_line_text")])
    assert asked.field is None
    assert catalog_mapping.unshown([asked])
    assert not catalog_mapping.unshown([one(type, friendly)])


def test_trap_6_2_the_type_may_be_digits_and_mandatory_a_text() -> None:
    row = {**variable("it", 0, "", mandatory="true", max_length="40"), "type": "6"}
    asked = questions([row], "en")[0]
    assert (asked.kind, asked.is_mandatory) == ("single_line_text", True)
    assert asked.field is not None
    assert (asked.field.max_chars, asked.field.is_required) == (40, True)
    assert kind_of(wire.Variable(type="x", friendly_type="Check Box")) == "check_box"


def test_what_may_only_be_read_is_not_asked() -> None:
    assert one(6, "single_line_text", read_only="true").field is None


def test_records_to_choose_from_are_fetched_and_users_are_people() -> None:
    place = one(8, "reference", reference="cmn_location")
    assert place.table == "cmn_location"
    whom = one(31, "requested_for")
    assert whom.field is not None
    assert (whom.table, whom.field.kind) == ("sys_user", FieldKind.PERSON)
    filled = with_choices(place, [Choice("1", LocalText({"en": "Oslo"}))])
    assert filled.field is not None
    assert filled.field.choices[0].id == "1"
    assert with_choices(place, ()).field is None
    masked = one(25, "masked")
    assert with_choices(masked, ()) is masked


def test_subject_and_description_are_told_by_their_names() -> None:
    asked = catalog_mapping.with_roles(
        questions([variable(name, 6, "single_line_text") for name in ("short_description", "comments", "more")], "en")
    )
    assert [one.field.role for one in asked if one.field] == [FieldRole.SUBJECT, FieldRole.DESCRIPTION, FieldRole.NONE]
    long = catalog_mapping.with_roles(questions([variable("what", 2, "multi_line_text")], "en"))
    assert [one.field.role for one in long if one.field] == [FieldRole.DESCRIPTION]


@pytest.mark.parametrize("name", ["items", "item"])
def test_trap_6_1_the_vendors_items_are_read_without_their_markup(name: str) -> None:
    data = sample(name)["response"]["result"]
    for row in data if isinstance(data, list) else [data]:
        made = catalog_mapping.item(catalog_mapping.item_of(row), (), "c", "en")
        assert made.title.in_("en")
        assert "<" not in made.summary.in_("en")
        assert "\t" not in made.summary.in_("en")


def made(type: str = "record_producer", *variables: Any, **more: Any) -> Any:
    """An item."""
    row = catalog_mapping.item_of(item("a" * 32, "It", type, ("c", "C"), *variables, **more))
    return catalog_mapping.item(row, questions(row.variables or (), "en"), "c", "en")


def test_trap_6_4_an_order_guide_is_shown_and_cannot_be_sent() -> None:
    guide = made("order_guide")
    assert (guide.is_allowed, guide.refusal) == (False, texts.ORDER_GUIDE)


def test_trap_6_5_an_item_that_wants_a_file_first_needs_the_portal() -> None:
    assert made(mandatory_attachment=True).refusal is texts.FILE_NEEDED


def test_trap_6_2_an_item_with_something_that_must_be_shown_there_needs_the_portal() -> None:
    assert made("record_producer", variable("x", 14, "macro", mandatory=True)).refusal is texts.NOT_SHOWN


def test_trap_6_2_scripts_are_not_run_and_said() -> None:
    scripted = made(client_script={"onChange": [], "onSubmit": [{"script": "x"}], "onLoad": []})
    assert scripted.is_allowed
    assert scripted.text is texts.SCRIPTED


def test_an_order_costs_what_is_shown() -> None:
    assert made("catalog_item").cost.in_("en") == "$600.00"
    assert made("catalog_item", show_price=False).cost == LocalText()
    assert made("catalog_item").type_ids == ("sc_request",)


def test_trap_6_1_links_are_nothing_to_send() -> None:
    row = catalog_mapping.item_of(item("a" * 32, "It", "catalog_item", ("c", "C"), content_type="kb"))
    assert catalog_mapping.is_content(row)
    with pytest.raises(BadReply):
        catalog_mapping.item_of({"sys_id": ""})


@pytest.mark.parametrize(
    ("kind", "answer", "value"),
    [
        ("yes_no", True, "Yes"),
        ("yes_no", False, "No"),
        ("check_box", True, "true"),
        ("check_box", False, "false"),
        ("list_collector", ("a", "b"), "a,b"),
        ("numeric_scale", 3, "3"),
        ("single_line_text", "x^y", "x^y"),
        ("date", "2026-11-05", "2026-11-05"),
        ("date_time", "2026-11-05 14:30", "2026-11-05 14:30:00"),
        ("date", "some day", "some day"),
    ],
)
def test_answers_as_they_are_sent(kind: str, answer: Any, value: str) -> None:
    assert sent(kind, answer, MINE) == value


def test_trap_6_2_dates_are_sent_as_this_user_writes_them() -> None:
    me = replace(MINE, date_format="dd/MM/yyyy", time_format="hh:mm:ss a")
    assert sent("date", "2026-11-05", me) == "05/11/2026"
    assert sent("date_time", "2026-11-05 14:30", me) == "05/11/2026 02:30:00 PM"
    odd = replace(MINE, date_format="EEEE")
    assert sent("date", "2026-11-05", odd) == "2026-11-05"


def test_only_what_is_asked_and_answered_is_sent() -> None:
    asked = questions(
        [variable("a", 6, "single_line_text"), variable("b", 6, "single_line_text"), variable("c", 25, "masked")], "en"
    )
    answers = {FieldId("a"): "1", FieldId("c"): "secret", FieldId("other"): "x"}
    assert catalog_mapping.variables(asked, answers, MINE) == {"a": "1"}


def test_trap_6_1_a_shelf_and_a_category_without_their_blanks() -> None:
    shelf = wire.read(sample("catalogs")["response"]["result"][0], wire.Catalog)
    assert catalog_mapping.catalogue(shelf, "en", 3).title.in_("en") == "Technical Catalog"
    row = wire.read(sample("categories")["response"]["result"][0], wire.Category)
    assert (
        catalog_mapping.category(row, "s", "en", 1).text.in_("en")
        == "Your IT gateway. Report issues and submit requests."
    )
