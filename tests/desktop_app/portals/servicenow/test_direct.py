"""A plain incident, and a plain customer's case."""

from dataclasses import replace

import pytest

from desktop_app.domain.cases import Priority
from desktop_app.domain.catalog import Item
from desktop_app.domain.forms import FieldRole
from desktop_app.domain.ids import ItemId
from desktop_app.portals.servicenow import direct
from desktop_app.portals.servicenow.direct import CASE, INCIDENT
from tests.desktop_app.portals.servicenow.test_case_mapping import MINE
from tests.makers import a_submit
from tests.vendors.servicenow.instance import ME

COMMAND = replace(a_submit(), item_id=INCIDENT, subject=" It stopped ", description="Since [code]today[/code]")


@pytest.mark.parametrize(
    ("priority", "urgency"),
    [(Priority.CRITICAL, "1"), (Priority.HIGH, "1"), (Priority.NORMAL, "2"), (Priority.LOW, "3"), (None, "2")],
)
def test_trap_7_1_of_an_incident_the_user_says_how_urgent_it_is(priority: Priority | None, urgency: str) -> None:
    body = direct.body(replace(COMMAND, priority=priority), MINE)
    assert body["urgency"] == urgency
    assert "priority" not in body


def test_trap_12_an_incident_carries_the_key_as_its_correlation() -> None:
    body = direct.body(replace(COMMAND, copy_to=("a@x.example", "b@x.example")), MINE)
    assert body == {
        "short_description": "It stopped",
        "description": "Since [code]today[/code]",
        "urgency": "2",
        "caller_id": ME,
        "correlation_id": COMMAND.key,
        "watch_list": "a@x.example,b@x.example",
    }


def test_trap_7_2_a_customers_case_may_hold_little_and_its_words_are_its_first_comment() -> None:
    long = replace(COMMAND, item_id=CASE, subject="x" * 200, priority=Priority.HIGH)
    body = direct.body(long, MINE)
    assert set(body) == {"short_description", "comments", "priority"}
    assert (len(body["short_description"]), body["priority"]) == (160, "2")
    assert "[code]" not in body["comments"]
    assert direct.body(replace(long, priority=None), MINE)["priority"] == "4"


def test_trap_4_5_an_empty_record_is_never_made() -> None:
    assert direct.problems(COMMAND) == {}
    empty = replace(COMMAND, subject=" ", description="")
    assert set(direct.problems(empty)) == {"short_description", "description"}


def test_the_forms_have_what_each_takes() -> None:
    items = {row.id: row for row in direct.rows([INCIDENT, CASE]) if isinstance(row, Item)}
    assert items[INCIDENT].form.with_role(FieldRole.COPY_TO)
    assert items[CASE].form.with_role(FieldRole.COPY_TO) is None
    assert (items[INCIDENT].asks_priority, items[CASE].asks_priority) == (True, False)
    assert direct.rows([]) == []
    assert [direct.table_of(id) for id in (INCIDENT, CASE, ItemId("x"))] == ["incident", "sn_customerservice_case", ""]
