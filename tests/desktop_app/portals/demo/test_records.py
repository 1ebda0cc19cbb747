"""A record of which a part is odd: that part is left out, the rest is kept."""

from typing import Any

import pytest

from desktop_app.errors import BadReply
from desktop_app.portals.demo import timeline_wire, wire
from desktop_app.portals.demo.records import read_each, read_record
from tests.plugins.silence import ExpectedLog

ENTRY = {"id": "e-1", "at": "2026-11-21T12:00:00Z", "kind": "message"}
ITEM = {"id": "i", "category_id": "c", "form": {"id": "f", "fields": [{"id": "a", "kind": "text"}]}}


@pytest.mark.parametrize(
    ("odd", "found"),
    [
        ({"text": 7, "html": [1]}, (None, None)),
        ({"author": {"id": None, "name": "Liv"}, "text": "Hei"}, ("Hei", None)),
        ({"attachment_ids": ["a", {}], "text": "Hei"}, ("Hei", None)),
    ],
)
def test_an_odd_field_counts_as_missing(odd: dict[str, Any], found: tuple[str | None, str | None]) -> None:
    entry = read_record({**ENTRY, **odd}, timeline_wire.Entry)
    assert (entry.text, entry.html, entry.author) == (*found, None)


def test_the_record_given_is_left_as_it_is() -> None:
    data = {**ENTRY, "text": [1]}
    read_record(data, timeline_wire.Entry)
    assert data["text"] == [1]


def test_odd_texts_of_one_language_take_the_text_along() -> None:
    assert read_record({"id": "t", "title": {"en": 7, "nb": "Tema"}}, wire.Topic).title is None


def test_what_is_needed_inside_takes_what_it_lies_in_along() -> None:
    fields = [
        {"id": "a", "kind": "text", "choices": [{"label": {"en": "no id"}}]},
        {"id": "b"},
        {"id": "c", "kind": "text"},
    ]
    item = read_record({**ITEM, "form": {"id": "f", "fields": fields}}, wire.Item)
    assert [field.id for field in item.form.fields] == ["a", "c"]
    assert item.form.fields[0].choices == []


@pytest.mark.parametrize("data", [None, [], {}, {**ENTRY, "at": "never"}, {**ENTRY, "id": None}])
def test_a_record_without_what_it_needs_is_bad(data: Any) -> None:
    with pytest.raises(BadReply) as bad:
        read_record(data, timeline_wire.Entry)
    assert "never" not in bad.value.where


def test_an_unreadable_conversation_is_not_an_empty_one() -> None:
    case = {"id": "c", "opened_at": ENTRY["at"], "updated_at": ENTRY["at"]}
    with pytest.raises(BadReply):
        read_record({**case, "timeline": "none"}, wire.Case)
    assert read_record({**case, "timeline": "none"}, wire.CaseRow).id == "c"


def test_a_record_of_nothing_but_oddities_ends() -> None:
    with pytest.raises(BadReply):
        read_record({**ENTRY, "attachment_ids": [{}] * 1000}, timeline_wire.Entry)


def test_the_rest_of_a_list_goes_on(expected_log: ExpectedLog) -> None:
    expected_log("record 1 was left out: Topic")
    found = list(read_each([{"id": "a"}, {"id": 1}, {"id": "b"}], wire.Topic))
    assert [topic.id for topic in found] == ["a", "b"]
