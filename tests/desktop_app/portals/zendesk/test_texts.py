"""Times, locales and HTML of Zendesk's, as ours."""

import time
from datetime import UTC, datetime

import pytest

from desktop_app.portals.zendesk.texts import (
    EXCERPT,
    absolute,
    best_locale,
    excerpt,
    keyless,
    language_of,
    local,
    moment,
    plain,
    spans,
    written,
)


@pytest.mark.parametrize(
    "text", ["2012-07-15T06:27:09Z", "2012-07-15T06:27:09+00:00", "2012-07-15t06:27:09z", "2012-07-15T08:27:09+02:00"]
)
def test_trap_52_times_in_every_dress(text: str) -> None:
    assert moment(text) == datetime(2012, 7, 15, 6, 27, 9, tzinfo=UTC)


@pytest.mark.parametrize("text", [None, "", "yesterday", "2012-13-45T00:00:00Z", "0001-01-01T00:00:00+14:00"])
def test_no_time_is_none(text: str | None) -> None:
    assert moment(text) is None


def test_a_time_without_a_zone_is_the_portals() -> None:
    assert moment("2012-07-15T06:27:09") == datetime(2012, 7, 15, 6, 27, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (None, ""),
        ("a &amp; b", "a & b"),
        ("<p>One</p><p>Two<br>three</p>", "One\nTwo\nthree"),
        ("<script>alert(1)</script><style>x{}</style>Seen", "Seen"),
        ("first\n\n", "first"),
    ],
)
def test_plain(given: str | None, text: str) -> None:
    assert plain(given) == text


def test_what_somebody_wrote_is_left_as_it_is() -> None:
    assert written("if a < 5 and b > 3 &amp; so on\r\n\r\n") == "if a < 5 and b > 3 &amp; so on"
    assert written("a&nbsp;b\xa0c") == "a b c"
    assert written(None) == ""


def test_trap_06_the_addresses_of_files_are_left_out() -> None:
    key = "https://d.example/attachments/token/s3cret/?name=a.png"
    assert written(f"Look: ![]({key}) and on") == "Look: ![]() and on"
    assert keyless(f"<img src=\"{key}\"><a href='{key}'>a</a>") == "<img src=\"\"><a href=''>a</a>"


def test_an_excerpt_is_one_line() -> None:
    assert excerpt("a\n\nb") == "a b"
    assert len(excerpt("word " * 100)) <= EXCERPT
    assert excerpt("word " * 100).endswith("…")


def test_relative_links_name_the_portal() -> None:
    body = "<a href='/hc/x'>a</a><img src=\"/hc/article_attachments/1\"><a href='//cdn.example/y'>b</a>"
    expected = (
        "<a href='https://d.example/hc/x'>a</a><img src=\"https://d.example/hc/article_attachments/1\">"
        "<a href='//cdn.example/y'>b</a>"
    )
    assert absolute(body, "https://d.example") == expected


def test_a_snippet_says_where_the_words_stand() -> None:
    text, found = spans("the <em>printer</em> &amp; its <em>ink</em>")
    assert text == "the printer & its ink"
    assert [text[start:end] for start, end in found] == ["printer", "ink"]


@pytest.mark.parametrize(
    ("language", "offered", "default", "chosen"),
    [
        ("nb", ("en-us", "no"), "en-us", "no"),
        ("nb", ("en-us", "nb", "no"), "en-us", "nb"),
        ("en", ("de", "en-US", "en-gb"), "de", "en-gb"),
        ("sv", ("de-de", "en-us"), "de-de", "de-de"),
        ("fi", ("en-us",), "", "en-us"),
        ("da", (), "", ""),
        ("pt_BR", ("pt-br", "en-us"), "en-us", "pt-br"),
    ],
)
def test_trap_10_a_locale_exactly_else_of_the_language_else_the_default(
    language: str, offered: tuple[str, ...], default: str, chosen: str
) -> None:
    assert best_locale(language, offered, default) == chosen


def test_the_language_of_a_locale() -> None:
    assert [language_of(one) for one in ("en-us", "no", "nn", "is", None)] == ["en", "nb", "nb", "is", ""]
    assert local(" Hei ", "no").texts == {"nb": "Hei"}
    assert not local(None, "no")


@pytest.mark.parametrize("rude", [" ", "\n", "<script>", "<style", "<", "<br ", "</p", "http://", "href"])
def test_no_text_takes_for_ever(rude: str) -> None:
    began = time.monotonic()
    for text in (f"<b>{rude * 60_000}x", f"<b>x{rude * 60_000}"):
        plain(text)
        keyless(text)
        absolute(text, "https://desk.example")
    assert time.monotonic() - began < 5.0
