"""The answers of a form, kind by kind."""

from typing import Any

import pytest

from desktop_app.demo_portal.forms import check, is_email, leaves
from tests.desktop_app.demo_portal.kit import EVERY_KIND, field

GOOD: dict[str, Any] = {
    "subject": "Printer",
    "description": "It does not print.",
    "color": "red",
    "place": "fjord",
    "tools": ["pen", "ink"],
    "day": "2026-11-21",
    "window": {"date": "2026-11-21", "from": "22:00", "to": "02:00"},
    "others": ["a@b.example"],
    "count": 2.5,
    "urgent": True,
    "who": "p-sam",
    "phone": "+47 22 00 00 00",
    "service": "primus",
}


def knows(id: str) -> bool:
    return id == "p-sam"


def with_defaults(fields: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{**each, "choices": [{"parent_id": None, **choice} for choice in each["choices"]]} for each in fields]


FIELDS = with_defaults(EVERY_KIND)


def test_good_answers_are_kept() -> None:
    assert check(FIELDS, GOOD, knows) == (GOOD, {})


@pytest.mark.parametrize(
    ("id", "value", "code"),
    [
        ("subject", "", "required"),
        ("subject", "  ", "required"),
        ("subject", 7, "required"),
        ("subject", "x" * 201, "too_long"),
        ("description", "x" * 100_001, "too_long"),
        ("color", "green", "not_a_choice"),
        ("color", ["red"], "not_a_choice"),
        ("place", "north", "not_a_choice"),
        ("place", "south", "not_a_choice"),
        ("tools", ["pen", "saw"], "not_a_choice"),
        ("tools", "pen", "not_a_choice"),
        ("tools", [{"id": "pen"}], "not_a_choice"),
        ("tools", ["pen", "ink", "cup"], "too_big"),
        ("day", "21.11.2026", "not_a_date"),
        ("day", "2026-02-30", "not_a_date"),
        ("day", "20261121", "not_a_date"),
        ("day", 20261121, "not_a_date"),
        ("window", "morning", "bad_time_range"),
        ("window", {"date": "soon", "from": "08:00", "to": "09:00"}, "bad_time_range"),
        ("window", {"date": "2026-11-21", "from": "8", "to": "09:00"}, "bad_time_range"),
        ("window", {"date": "2026-11-21", "from": "08:00"}, "bad_time_range"),
        ("window", {"date": "2026-11-21", "from": "08:00", "to": "08:00"}, "bad_time_range"),
        ("window", {"date": "2026-11-21", "from": "08:00", "to": "24:00"}, "bad_time_range"),
        ("others", ["nobody"], "not_an_email"),
        ("others", [7], "not_an_email"),
        ("others", "a@b.example", "not_an_email"),
        ("others", ["a@b.example", "b@b.example", "c@b.example"], "too_big"),
        ("count", "2", "not_a_number"),
        ("count", True, "not_a_number"),
        ("count", float("nan"), "not_a_number"),
        ("count", 0, "too_small"),
        ("count", 11, "too_big"),
        ("urgent", "yes", "not_a_choice"),
        ("who", "p-erik", "unknown_person"),
        ("who", 7, "unknown_person"),
        ("phone", "", "required"),
        ("phone", "1" * 21, "too_long"),
        ("nowhere", "x", "unknown_field"),
    ],
)
def test_each_bad_answer_has_its_code(id: str, value: Any, code: str) -> None:
    kept, errors = check(FIELDS, {**GOOD, id: value}, knows)
    assert {name: reason.code for name, reason in errors.items()} == {id: code}
    assert id not in kept


def test_hidden_fields_are_neither_required_nor_kept() -> None:
    kept, errors = check(FIELDS, {**GOOD, "urgent": False}, knows)
    assert errors == {}
    assert "phone" not in kept
    assert kept["urgent"] is False


def test_fields_without_limits_have_those_of_their_kind() -> None:
    phone = field("phone", "phone")
    assert check([phone], {"phone": "1" * 51}, knows)[1]["phone"].values == {"max": 50}
    assert check([phone], {"phone": "1" * 50}, knows)[1] == {}


@pytest.mark.parametrize("text", ["a@b.example", "kari.prøve+x@sub.a.example", " a@b.example "])
def test_email(text: str) -> None:
    assert is_email(text)


@pytest.mark.parametrize(
    "text", ["", "a", "a@b", "a b@c.example", "a@b.example, c@d.example", f"{'a' * 250}@b.example", None]
)
def test_no_email(text: Any) -> None:
    assert not is_email(text)


def test_leaves() -> None:
    assert leaves([{"id": "a", "parent_id": None}, {"id": "b", "parent_id": "a"}]) == {"b"}
