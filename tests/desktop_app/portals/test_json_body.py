"""M7, F18: JSON that must not stop a sync."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.errors import BadReply
from desktop_app.portals.json_body import clean_text, looks_like_html, parse_json


def test_json_is_read() -> None:
    assert parse_json(b'{"a": [1, 2.5, true, null, "\xc3\xa5 [{"]}') == {"a": [1, 2.5, True, None, "å [{"]}
    assert parse_json(b"\xef\xbb\xbf[]") == []
    assert parse_json(b'"x"') == "x"


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"<html>", b'{"a": }', b"\xff\xfe[]", b"[" * 200_000, b"[" * 65 + b"]" * 65, b'{"a":' * 100_000],
)
def test_what_is_not_json_is_a_bad_reply(body: bytes) -> None:
    with pytest.raises(BadReply):
        parse_json(body)


def test_nesting_is_allowed_up_to_the_limit() -> None:
    assert parse_json(b"[" * 64 + b"]" * 64)
    assert parse_json(b'["' + b"[" * 1000 + b'", ["\\"", "[[["]]') is not None


def test_brackets_that_never_open_are_no_depth() -> None:
    with pytest.raises(BadReply):
        parse_json(b"[]]]]{")


def test_numbers_that_are_none_become_none() -> None:
    assert parse_json(b"[NaN, Infinity, -Infinity, 1e999, " + b"9" * 5000 + b", 123456789012345678]") == [
        *[None] * 5,
        123456789012345678,
    ]


def test_surrogates_and_nul_are_replaced() -> None:
    body = b'{"a\\u0000": ["\\ud800", "x\\udc00y", {"b": "ok \\ud83d\\ude00", "n": 1}]}'
    assert parse_json(body) == {"a\ufffd": ["\ufffd", "x\ufffdy", {"b": "ok 😀", "n": 1}]}


@given(st.text(st.characters(codec=None, categories=None)))
def test_a_cleaned_text_fits_the_database(text: str) -> None:
    cleaned = clean_text(text)
    assert cleaned.encode("utf-8").count(b"\0") == 0
    assert len(cleaned) == len(text)


@pytest.mark.parametrize(
    ("kind", "body", "is_html"),
    [
        ("text/html; charset=utf-8", b"", True),
        ("application/json", b"\n <!doctype html>", True),
        ("", b"<html>", True),
        ("application/json", b'{"a": "<b>"}', False),
    ],
)
def test_looks_like_html(kind: str, body: bytes, is_html: bool) -> None:
    assert looks_like_html(kind, body) is is_html


@pytest.mark.parametrize("piece", [b'\\"', b'"', b"\\", b'"\\'])
def test_strings_without_end_are_looked_through_at_once(piece: bytes) -> None:
    with pytest.raises(BadReply):
        parse_json(b"[[" + piece * 1_000_000)


def test_brackets_in_strings_do_not_count() -> None:
    text = "[{" * 100
    assert parse_json(json.dumps([[text, text + '"', "\\"]]).encode()) == [[text, text + '"', "\\"]]


_JSON = st.recursive(
    st.none() | st.integers(-99, 99) | st.text(st.sampled_from('[]{}"\\ aå\n')),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(st.sampled_from('[{"\\')), inner, max_size=3),
    max_leaves=12,
)


def depth_of(value: object) -> int:
    inner = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else None
    return 0 if inner is None else 1 + max(map(depth_of, inner), default=0)


@given(_JSON)
def test_the_depth_is_that_of_the_value(value: object) -> None:
    body, depth = json.dumps(value, ensure_ascii=False).encode(), depth_of(value)
    assert parse_json(body, depth) == value
    if depth:
        with pytest.raises(BadReply):
            parse_json(body, depth - 1)
