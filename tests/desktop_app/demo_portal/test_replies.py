"""JSON answers with an ETag."""

import pytest
from fastapi import Request

from desktop_app.demo_portal.replies import encode, etag_of, has_etag, made, reply


def request(if_none_match: str | None = None) -> Request:
    headers = [] if if_none_match is None else [(b"if-none-match", if_none_match.encode())]
    return Request({"type": "http", "headers": headers})


def test_an_answer_and_its_etag() -> None:
    answer = reply(request(), {"a": "ø"})
    assert answer.body == '{"a":"ø"}'.encode()
    assert answer.headers["ETag"] == etag_of(bytes(answer.body))
    assert reply(request(answer.headers["ETag"]), {"a": "ø"}).status_code == 304
    assert reply(request(answer.headers["ETag"]), {"a": "o"}).status_code == 200


@pytest.mark.parametrize(
    ("header", "expected"),
    [('"a"', True), ('W/"a"', True), ('"b", "a"', True), ("*", True), ('"b"', False), ("", False)],
)
def test_if_none_match(header: str, expected: bool) -> None:
    assert has_etag(request(header), '"a"') is expected


def test_made() -> None:
    answer = made({"n": 1}, headers={"Location": "/x"})
    assert (answer.status_code, answer.body, answer.headers["Location"]) == (201, encode({"n": 1}), "/x")
    assert "ETag" not in answer.headers
