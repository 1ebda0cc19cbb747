"""Which fields show and which are required."""

from typing import Any

import pytest

from desktop_app.demo_portal.conditions import is_filled, is_required, visible_fields
from tests.desktop_app.demo_portal.kit import field


def shown(condition: dict[str, Any], answers: dict[str, Any]) -> bool:
    fields = [field("a", "text"), field("b", "text"), field("c", "text", visible_when=condition)]
    return any(each["id"] == "c" for each in visible_fields(fields, answers))


@pytest.mark.parametrize(
    ("condition", "answers", "expected"),
    [
        ({"field": "a", "is": ["x", "y"]}, {"a": "y"}, True),
        ({"field": "a", "is": ["x"]}, {"a": "y"}, False),
        ({"field": "a", "is": ["x"]}, {}, False),
        ({"field": "a", "is": ["x"]}, {"a": ["w", "x"]}, True),
        ({"field": "a", "is": [1]}, {"a": True}, False),
        ({"field": "a", "is": [1]}, {"a": 1.0}, True),
        ({"field": "a", "is": [False]}, {"a": False}, True),
        ({"field": "a", "filled": True}, {"a": "x"}, True),
        ({"field": "a", "filled": True}, {"a": " "}, False),
        ({"all": [{"field": "a", "is": ["x"]}, {"field": "b", "is": ["y"]}]}, {"a": "x", "b": "y"}, True),
        ({"all": [{"field": "a", "is": ["x"]}, {"field": "b", "is": ["y"]}]}, {"a": "x"}, False),
        ({"any": [{"field": "a", "is": ["x"]}, {"field": "b", "is": ["y"]}]}, {"b": "y"}, True),
        ({"any": [{"field": "a", "is": ["x"]}, {"field": "b", "is": ["y"]}]}, {}, False),
        ({"not": {"field": "a", "is": ["x"]}}, {"a": "y"}, True),
        ({"not": {"field": "a", "is": ["x"]}}, {"a": "x"}, False),
        ({"field": "nowhere", "filled": True}, {"nowhere": "x"}, False),
    ],
)
def test_conditions(condition: dict[str, Any], answers: dict[str, Any], expected: bool) -> None:
    assert shown(condition, answers) is expected


def test_a_condition_on_a_hidden_field_is_false() -> None:
    fields = [
        field("a", "yes_no"),
        field("b", "text", visible_when={"field": "a", "is": [True]}),
        field("c", "text", visible_when={"field": "b", "filled": True}),
    ]
    answers = {"a": False, "b": "left over"}
    assert [each["id"] for each in visible_fields(fields, answers)] == ["a"]
    assert [each["id"] for each in visible_fields(fields, {**answers, "a": True})] == ["a", "b", "c"]


def test_fields_that_ask_for_each_other_never_show() -> None:
    fields = [
        field("a", "text", visible_when={"field": "b", "filled": True}),
        field("b", "text", visible_when={"field": "a", "filled": True}),
    ]
    assert visible_fields(fields, {"a": "x", "b": "x"}) == []


def test_required() -> None:
    fields = [field("a", "text"), field("b", "text", required_when={"field": "a", "filled": True})]
    assert not is_required(fields[0], fields, {})
    assert not is_required(fields[1], fields, {})
    assert is_required(fields[1], fields, {"a": "x"})
    assert is_required(field("c", "text", required=True), fields, {})


@pytest.mark.parametrize("value", ["x", 0, False, ["a"], {"date": "", "from": "08:00"}])
def test_filled(value: Any) -> None:
    assert is_filled(value)


@pytest.mark.parametrize("value", [None, "", " \n", [], {}, {"date": "", "from": None}])
def test_not_filled(value: Any) -> None:
    assert not is_filled(value)
