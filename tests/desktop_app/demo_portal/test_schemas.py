"""Requests whose parts are poison."""

from tests.desktop_app.demo_portal.kit import Client, code


def test_poison_is_cleaned_or_refused_but_never_kept(client: Client) -> None:
    headers = {"Idempotency-Key": "k", "Content-Type": "application/json"}
    body = b'{"item_id": "i-plain", "answers": {"subject": "a\\ud800\\u0000b", "description": "d"}}'
    case = client.request("POST", "/v1/cases", content=body, headers=headers).json()
    assert case["title"] == "a?b"
    for content in (b"[" * 100_000, b'{"item_id": ' + b"[" * 90 + b"]" * 90 + b"}", b"{", b"7", b"null"):
        answer = client.request("POST", "/v1/cases", content=content, headers=headers)
        assert code(answer) == (400, "bad_request"), content[:20]
