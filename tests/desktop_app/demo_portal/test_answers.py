"""Answers in words."""

from typing import Any

import pytest

from desktop_app.demo_portal.answers import described, in_words
from desktop_app.demo_portal.documents import stored
from desktop_app.demo_portal.portal import Portal


def fields(portal: Portal) -> list[dict[str, Any]]:
    with portal.db.read() as connection:
        item = stored(connection, "catalog", "i-all")
    assert item
    found: list[dict[str, Any]] = item["form"]["fields"]
    return found


@pytest.mark.parametrize(
    ("id", "value", "text"),
    [
        ("subject", "Printer", "Printer"),
        ("color", "red", "red"),
        ("color", "gone", "gone"),
        ("place", "fjord", "North › Fjord"),
        ("tools", ["pen", "ink"], "pen, ink"),
        ("day", "2026-11-21", "2026-11-21"),
        ("window", {"date": "2026-11-21", "from": "18:00", "to": "21:30"}, "2026-11-21 18:00–21:30"),
        ("window", "old form", "old form"),
        ("others", ["a@b.example", "c@d.example"], "a@b.example, c@d.example"),
        ("others", "old form", "old form"),
        ("count", 2.5, "2.5 pieces"),
        ("urgent", True, "Kyllä"),
        ("urgent", False, "Ei"),
        ("who", "p-sam", "Sam Sample"),
        ("who", "p-gone", "p-gone"),
    ],
)
def test_each_kind(portal: Portal, id: str, value: Any, text: str) -> None:
    field = next(each for each in fields(portal) if each["id"] == id)
    with portal.db.read() as connection:
        assert in_words(connection, field, value, "fi") == text


def test_the_order_is_the_forms(portal: Portal) -> None:
    with portal.db.read() as connection:
        rows = described(connection, fields(portal), {"color": "red", "subject": "Printer"}, "nb")
    assert [row["field_id"] for row in rows] == ["subject", "color"]
    assert rows[0]["label"] == {"en": "Subject"}


def test_choices_that_name_each_other_do_not_hang(portal: Portal) -> None:
    ring = [{"id": "a", "parent_id": "b", "label": {"en": "A"}}, {"id": "b", "parent_id": "a", "label": {"en": "B"}}]
    with portal.db.read() as connection:
        assert in_words(connection, {"kind": "nested_choice", "choices": ring}, "a", "en").endswith("A")
