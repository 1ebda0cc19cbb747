"""Cleaning of what clients send."""

from typing import Any

import pytest

from desktop_app.demo_portal.schemas import clean
from tests.desktop_app.demo_portal.kit import Client, code


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


def test_poison_is_cleaned_or_refused_but_never_kept(client: Client) -> None:
    headers = {"Idempotency-Key": "k", "Content-Type": "application/json"}
    body = b'{"item_id": "i-plain", "answers": {"subject": "a\\ud800\\u0000b", "description": "d"}}'
    case = client.request("POST", "/v1/cases", content=body, headers=headers).json()
    assert case["title"] == "a?b"
    for content in (b"[" * 100_000, b'{"item_id": ' + b"[" * 90 + b"]" * 90 + b"}", b"{", b"7", b"null"):
        answer = client.request("POST", "/v1/cases", content=content, headers=headers)
        assert code(answer) == (400, "bad_request"), content[:20]
