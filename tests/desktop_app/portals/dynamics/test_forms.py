"""The organisation's form as ours, and answers as its columns."""

from typing import Any

import pytest

from desktop_app.domain.forms import Choice, FieldKind, FieldRole, Form, TimeRange, problems
from desktop_app.domain.ids import FieldId
from desktop_app.domain.text import LocalText
from desktop_app.portals.dynamics import forms, wire
from desktop_app.portals.dynamics.metadata import CaseTable, Column, Option

OPTIONS = (Option(121590000, LocalText({"en": "Little"})), Option(121590001, LocalText({"en": "Much"})))


def a_column(name: str, kind: str, **more: Any) -> Column:
    return Column(name, kind, LocalText({"en": name.capitalize()}), **more)


TABLE = CaseTable(
    {
        column.name: column
        for column in (
            a_column("title", "String", is_required=True, most=200),
            a_column("description", "Memo", most=2000),
            a_column("int_customereffort", "Picklist", options=OPTIONS),
            a_column("int_areas", "Virtual", options=OPTIONS),
            a_column("int_sum", "Virtual"),
            a_column("isescalated", "Boolean"),
            a_column("int_urgent", "Boolean"),
            a_column("int_count", "Integer"),
            a_column("followupby", "DateTime", is_day=True),
            a_column("escalatedon", "DateTime"),
            a_column("ownerid", "Owner"),
            a_column("createdon", "String", is_settable=False),
            a_column("productid", "Lookup"),
            a_column("int_must", "String", is_required=True),
            a_column("prioritycode", "Picklist", is_required=True, options=OPTIONS),
        )
    }
)
CHOICES = {"productid": (Choice("p", LocalText({"en": "P"})),)}


def a_layout(*names: str, kind: int = forms.QUICK_CREATE) -> wire.SystemForm:
    xml = "".join(f'<cell><control id="{name}" classid="{{x}}" datafieldname="{name}" /></cell>' for name in names)
    return wire.SystemForm(formxml=f"<form>{xml}</form>", type=kind)


def kinds(form: Form) -> dict[str, FieldKind]:
    return {field.id: field.kind for field in form.fields}


def test_the_quick_form_goes_before_the_main_one_and_both_before_none() -> None:
    quick, main = a_layout("title", "int_urgent"), a_layout("title", "ownerid", kind=forms.MAIN)
    assert forms.columns_of([main, quick]) == ("title", "int_urgent")
    assert forms.columns_of([main]) == ("title", "ownerid")
    of_something_else = a_layout("subject")
    assert forms.columns_of([of_something_else]) == ("title", "productid", "entitlementid", "description")


def test_each_kind_of_column_is_asked_in_its_way() -> None:
    form = forms.form(TABLE, TABLE.columns, CHOICES)
    assert kinds(form) == {
        "title": FieldKind.TEXT,
        "int_customereffort": FieldKind.CHOICE,
        "int_areas": FieldKind.MULTI_CHOICE,
        "int_urgent": FieldKind.YES_NO,
        "int_count": FieldKind.NUMBER,
        "followupby": FieldKind.DATE,
        "productid": FieldKind.CHOICE,
        "int_must": FieldKind.TEXT,
        "description": FieldKind.LONG_TEXT,
    }
    assert form.with_role(FieldRole.SERVICE) == form.field(FieldId("productid"))


def test_title_and_text_are_always_asked_and_what_is_required_besides() -> None:
    form = forms.form(TABLE, ["int_urgent"], {})
    assert [field.id for field in form.fields] == ["title", "int_urgent", "int_must", "description"]
    bare = forms.form(CaseTable(), [], {})
    assert [(field.role, field.is_required) for field in bare.fields] == [
        (FieldRole.SUBJECT, True), (FieldRole.DESCRIPTION, True),
    ]  # fmt: skip


def test_lookups_without_choices_are_not_asked() -> None:
    assert "productid" not in kinds(forms.form(TABLE, ["productid"], {}))


def test_trap_09_a_description_has_as_many_characters_as_the_organisation_says() -> None:
    form = forms.form(TABLE, [], {})
    given = {FieldId("title"): "T", FieldId("int_must"): "x", FieldId("description"): "x" * 2001}
    assert set(problems(form, given)) == {"description"}
    bare = forms.form(CaseTable(), [], {}).with_role(FieldRole.DESCRIPTION)
    assert bare is not None
    assert bare.max_chars == 2000


@pytest.mark.parametrize(
    ("name", "given", "told"),
    [
        ("title", "T", "T"),
        ("int_customereffort", "121590001", 121590001),
        ("int_customereffort", "-1", -1),
        ("int_customereffort", "much", "much"),
        ("int_areas", ("121590000", "121590001"), "121590000,121590001"),
        ("int_urgent", True, True),
        ("int_count", 7, 7),
        ("followupby", "2026-11-21", "2026-11-21"),
    ],
)
def test_answers_as_columns(name: str, given: Any, told: Any) -> None:
    assert forms.body({FieldId(name): given}, TABLE) == {name: told}


def test_what_is_no_column_is_not_sent() -> None:
    given = {FieldId("gone"): "x", FieldId("productid"): "p", FieldId("description"): "D"}
    assert forms.body(given, CaseTable()) == {"description": "D"}
    assert forms.chosen(given, "productid") == "p"
    assert forms.chosen({FieldId("productid"): TimeRange("", "", "")}, "productid") == ""
