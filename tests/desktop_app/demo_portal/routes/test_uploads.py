"""Receiving files over HTTP; their life is tested in test_uploads."""

from collections.abc import AsyncIterator

from tests.desktop_app.demo_portal.kit import Client, code


def test_a_name_is_needed(client: Client) -> None:
    answer = client.request("POST", "/v1/uploads", content=b"x", headers={"Idempotency-Key": "k"})
    assert code(answer) == (400, "bad_request")
    assert "name" in answer.json()["errors"]


def test_a_file_in_pieces_and_an_empty_one(client: Client) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for piece in (b"a" * 70_000, b"", b"b"):
            yield piece

    headers = {"Idempotency-Key": "k"}
    answer = client.request("POST", "/v1/uploads", params={"name": "a.bin"}, content=pieces(), headers=headers)
    assert (answer.json()["size"], answer.json()["content_type"]) == (70_001, "application/octet-stream")
    assert client.upload(content=b"").json()["size"] == 0
