"""Records are read leniently, and a bad one says where, never what."""

from typing import Any

import pytest

from desktop_app.errors import BadReply
from desktop_app.portals.demo import wire


def test_unknown_fields_are_ignored_and_missing_ones_have_a_value() -> None:
    topic = wire.read({"id": "t", "of_the_future": [1]}, wire.Topic)
    assert (topic.id, topic.title, topic.position) == ("t", None, 0)


def test_strings_for_numbers_are_taken() -> None:
    assert wire.read({"id": "t", "position": "7"}, wire.Topic).position == 7


@pytest.mark.parametrize("data", [None, [], "text", {}, {"id": None}, {"id": "t", "position": "secret"}])
def test_a_bad_record_names_the_place(data: Any) -> None:
    with pytest.raises(BadReply) as bad:
        wire.read(data, wire.Topic)
    assert bad.value.where.startswith("Topic: ")
    assert "secret" not in bad.value.where
