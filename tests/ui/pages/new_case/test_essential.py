"""ui.pages.new_case.essential"""

import json
from dataclasses import replace

import pytest

from desktop_app.domain.catalog import Item
from desktop_app.domain.forms import All, AnyOf, FieldKind, Filled, Form, FormField, Is, Not, problems
from desktop_app.domain.identity import Role
from desktop_app.domain.ids import FieldId
from desktop_app.domain.text import LocalText
from tests.ui.kit import catalog_rows
from tests.ui.pages.new_case.makers import COPIES, SERVICE, STORY, SUBJECT
from ui.pages.new_case.essential import essential


def _field(id: str) -> FormField:
    return FormField(FieldId(id), FieldKind.YES_NO, LocalText.of(id))


def _ids(*fields: FormField) -> list[str]:
    return [str(field.id) for field in essential(Form("f", fields)).fields]


def test_subject_description_and_what_is_required_are_left() -> None:
    assert _ids(SUBJECT, SERVICE, STORY, COPIES) == ["subject", "story"]
    assert _ids(COPIES, replace(SERVICE, is_required=True)) == ["service"]


def test_what_a_needed_question_hangs_on_is_asked_too() -> None:
    a, b, c, d = (_field(id) for id in "abcd")
    needed = replace(_field("n"), is_required=True, visible_when=All((Is(a.id, (True,)), Not(Filled(b.id)))))
    perhaps = replace(_field("p"), required_when=AnyOf((Is(c.id, (True,)), Filled(FieldId("gone")))))
    assert _ids(d, replace(a, visible_when=Filled(c.id)), b, c, needed, perhaps) == ["a", "b", "c", "n", "p"]


@pytest.mark.parametrize("row", [row for row in catalog_rows(frozenset(Role)) if isinstance(row, Item)], ids=str)
def test_what_the_panel_asks_is_enough_for_every_item_of_the_demo_portal(row: Item) -> None:
    small = essential(row.form)
    assert set(problems(small, {})) == set(problems(row.form, {}))
    assert len(small.fields) <= len(row.form.fields)
    assert json.dumps([field.id for field in small.fields])
