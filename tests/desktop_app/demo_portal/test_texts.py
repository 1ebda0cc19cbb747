"""Texts in six languages."""

import json
from pathlib import Path

import pytest

from desktop_app.demo_portal.texts import Texts, language_of, negotiate, pick


@pytest.mark.parametrize(
    ("tag", "language"),
    [("nb", "nb"), ("nn_NO", "nb"), ("se-FI", "nb"), ("EN-gb", "en"), ("is", "is"), ("de", None), ("", None)],
)
def test_language_of(tag: str, language: str | None) -> None:
    assert language_of(tag) == language


@pytest.mark.parametrize(
    ("header", "language"),
    [
        (None, "en"),
        ("", "en"),
        ("de, fr", "en"),
        ("fi", "fi"),
        ("de, sv;q=0.5, da;q=0.9", "da"),
        ("sv;q=0.5, da;q=0.5", "sv"),
        ("sv;q=0, da;q=x, is;q=0.1", "is"),
        ("*", "en"),
    ],
)
def test_negotiate(header: str | None, language: str) -> None:
    assert negotiate(header) == language


def test_texts_of_a_key() -> None:
    texts = Texts({"en": {"a": "A {n}", "b": ""}, "fi": {"a": "Ä {n} {n}"}, "xx": {"c": "C"}})
    assert texts.all("b", "c", "a") == {"en": "A {n}", "fi": "Ä {n} {n}"}
    assert texts.all("b") is None
    assert texts.say("a", "fi", n=7) == "Ä 7 7"
    assert texts.say("a", "sv", n="{m}") == "A {m}"
    assert texts.say("c", "en") is None
    assert texts.keys() == {"a", "b"}


def test_later_folders_win_and_missing_files_are_empty(tmp_path: Path) -> None:
    for folder, text in (("one", {"a": "1", "b": "1"}), ("two", {"a": "2"})):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "en.json").write_text(json.dumps(text), "utf-8")
    texts = Texts.load(tmp_path / "one", tmp_path / "two", tmp_path / "three")
    assert (texts.say("a", "en"), texts.say("b", "en")) == ("2", "1")


def test_pick() -> None:
    assert pick({"en": "E", "nb": "N"}, "nb") == "N"
    assert pick({"en": "E", "nb": "N"}, "fi") == "E"
    assert pick({"nb": "N"}, "fi") == "N"
    assert pick(None, "fi") == ""
