"""What comes in many types becomes one."""

import pytest

from desktop_app.errors import BadReply
from desktop_app.portals.znuny import wire


@pytest.mark.parametrize(
    ("value", "text", "number"),
    [
        ("34", "34", 34),
        (34, "34", 34),
        ("", "", None),
        (None, "", None),
        ({}, "", None),
        ("x", "x", None),
        ([1], "", None),
    ],
)
def test_trap_types_wander_from_answer_to_answer(value: object, text: str, number: int | None) -> None:
    assert wire.word(value) == text
    assert wire.number(value) == number


@pytest.mark.parametrize(
    ("value", "whole"), [(None, []), ("", []), (1, [1]), ([1, 2], [1, 2]), ({"ID": "1"}, [{"ID": "1"}])]
)
def test_trap_a_list_may_be_missing_a_lone_value_or_an_object(value: object, whole: list[object]) -> None:
    assert wire.listed(value) == whole


def test_words_without_the_empty_ones() -> None:
    assert wire.words(["a ", "", None, 3]) == ("a", "3")
    assert wire.words("Support") == ("Support",)


def test_a_bad_record_names_the_place_and_not_the_value() -> None:
    with pytest.raises(BadReply) as bad:
        wire.read({"SessionID": ["s3cret"]}, wire.SessionCreated)
    assert "SessionID" in bad.value.where
    assert "s3cret" not in bad.value.where
