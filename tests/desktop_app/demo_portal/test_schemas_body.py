"""Cleaning of what clients send."""

from typing import Any

import pytest

from desktop_app.demo_portal.schemas_body import clean


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a\0b", "ab"),
        ("a\ud800b", "a?b"),
        (["\0", {"\0k": "\ud800"}], ["", {"k": "?"}]),
        (7, 7),
        (None, None),
        ("😀 ð", "😀 ð"),
    ],
)
def test_clean(value: Any, expected: Any) -> None:
    assert clean(value) == expected


def test_too_deep() -> None:
    value: Any = "x"
    for _ in range(60):
        value = [value]
    with pytest.raises(ValueError, match="too deeply"):
        clean(value)
