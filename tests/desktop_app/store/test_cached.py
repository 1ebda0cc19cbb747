"""What the tables of the cache have in common."""

import time

import pytest

from desktop_app.domain.announcements import Announcement, Level
from desktop_app.domain.text import LocalText
from desktop_app.store.account import AccountFolder
from desktop_app.store.cached import BATCH, batches, languages_of, plain_text
from tests.desktop_app.store.makers import NOON


def test_batches_are_small() -> None:
    assert [len(batch) for batch in batches(range(450))] == [BATCH, BATCH, 50]
    assert list(batches([])) == []


def test_a_long_reply_is_written_in_several_transactions(folder: AccountFolder) -> None:
    begun: list[str] = []
    with folder.cache.reading() as connection:
        connection.set_trace_callback(lambda sql: begun.append(sql) if sql == "BEGIN IMMEDIATE" else None)
    folder.announcements.put([Announcement(str(n), Level.INFO, LocalText(), LocalText(), NOON) for n in range(450)])
    assert len(begun) == 3
    assert len(folder.announcements.ids()) == 450


def test_languages_of_texts() -> None:
    assert languages_of(LocalText({"nb": "a", "sv": ""}), LocalText({"fi": "b", "nb": "c"})) == ["nb", "fi"]


def test_plain_text_of_html() -> None:
    html = "<style>p {}</style><h1>Hei</h1><p>A &amp; B<br>C</p><script>alert('x')</script ><!-- <p>no</p> -->\n <td>D"
    assert plain_text(html) == "Hei A & B C D"


@pytest.mark.parametrize("rude", ["<", "<!--", "<script>", "<style", "</script", "<p ", " ", "&"])
def test_no_html_takes_for_ever(rude: str) -> None:
    began = time.monotonic()
    plain_text(rude * 60_000)
    assert time.monotonic() - began < 5.0
