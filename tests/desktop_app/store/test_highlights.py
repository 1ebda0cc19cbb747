"""What is marked in titles and excerpts, and which part of a long text is shown."""

import pytest

from desktop_app.store.highlights import Matcher


def marked(query: list[str], text: str) -> list[str]:
    return [text[start:end] for start, end in Matcher(query).spans(text)]


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        (["losenord"], "Glömt lösenordet?", ["lösenordet"]),
        (["sak"], "Flere saker, en sak, ensak", ["saker", "sak"]),
        (["mali"], "mál", ["mál"]),
        (["fakturamottak"], "Mottak av fakturaer", ["Mottak", "fakturaer"]),
        (["tukipyynnon"], "tukipyyntö", ["tukipyyntö"]),
        (["til"], "å", []),
        (["ny"], "nytt", []),
        (["wilma"], "wilmaapp", ["wilmaapp"]),
    ],
)
def test_words_that_are_meant_are_marked(query: list[str], text: str, expected: list[str]) -> None:
    assert marked(query, text) == expected


def test_a_short_text_is_its_own_excerpt() -> None:
    assert Matcher(["kode"]).excerpt("Be om en\nkode her") == ("Be om en kode her", ((9, 13),))


def test_the_excerpt_is_where_most_different_words_meet() -> None:
    text = "passord passord. " + "fyll " * 100 + "et nytt passord og en kode " + "fyll " * 100
    excerpt, spans = Matcher(["passord", "kode"]).excerpt(text)
    assert excerpt.startswith("… ")
    assert excerpt.endswith(" …")
    assert [excerpt[start:end] for start, end in spans] == ["passord", "kode"]


def test_a_match_at_the_beginning_shows_the_beginning() -> None:
    excerpt, spans = Matcher(["passord"]).excerpt("Nytt passord. " + "fyll " * 100)
    assert excerpt.startswith("Nytt passord.")
    assert spans == ((5, 12),)


def test_a_long_text_without_blanks_is_cut_all_the_same() -> None:
    excerpt, spans = Matcher(["passord"]).excerpt("x" * 300 + "-passord-" + "y" * 300)
    assert len(excerpt) < 200
    assert [excerpt[start:end] for start, end in spans] == ["passord"]


def test_nothing_found_shows_the_beginning() -> None:
    assert Matcher(["kode"]).excerpt("") == ("", ())
