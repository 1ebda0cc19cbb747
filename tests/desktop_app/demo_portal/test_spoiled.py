"""Right answers made wrong."""

import gzip
import json
import zlib

import pytest

from desktop_app.demo_portal.problems import Problem
from desktop_app.demo_portal.spoiled import WAYS, bomb, edited, edits

BODY = json.dumps({"items": [{"title": "Skriver på gang"}, {"title": "To"}]}, ensure_ascii=False).encode()


def test_edits_are_one_or_several() -> None:
    assert edits('[["a"], 1]') == [(["a"], (1,))]
    assert edits('[["a"]]') == [(["a"], ())]
    assert edits('[[["a", 0], null], [["b"]]]') == [(["a", 0], (None,)), (["b"], ())]


@pytest.mark.parametrize("text", ["", "[", "1", "[]", "{}", '["a"]', "[[1.5], 1]", "[[true], 1]", "[[[]], 1]"])
def test_what_is_no_edit(text: str) -> None:
    with pytest.raises(Problem):
        edits(text)


def test_every_part() -> None:
    answer = json.loads(edited(BODY, '[["items", "*", "title"], 5]').body)
    assert answer == {"items": [{"title": 5}, {"title": 5}]}
    assert json.loads(edited(BODY, '[["*"], null]').body) == {"items": None}
    assert json.loads(edited(BODY, '[["items", 1]]').body)["items"] == [{"title": "Skriver på gang"}]
    assert json.loads(edited(BODY, '[[["items", 9], 1], [["x", "y"], 1], [["items", 0, "title", "z"], 1]]').body)
    assert b"NaN" in edited(BODY, '[["items"], NaN]').body


def test_a_bomb_is_small_until_it_is_unpacked() -> None:
    answer = bomb(20 * 1024 * 1024)
    assert len(answer.body) < 100_000
    assert len(gzip.decompress(answer.body)) > 20 * 1024 * 1024


def test_packed_wrongly() -> None:
    with pytest.raises(EOFError):
        gzip.decompress(WAYS["cut-gzip"](BODY).body)
    with pytest.raises((zlib.error, gzip.BadGzipFile, EOFError)):
        gzip.decompress(WAYS["bad-gzip"](BODY).body)
    assert WAYS["unknown-packing"](BODY).encoding == b"br"


def test_in_another_alphabet() -> None:
    assert "på".encode("latin-1") in WAYS["charset"](BODY).body
    assert WAYS["utf-16"](BODY).body.decode("utf-16") == BODY.decode()
