"""The index finds what office workers type: inflected, halved, without the dots, with a slip, in another language."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from desktop_app.domain.knowledge import Hit, HitKind
from desktop_app.store.database import Database
from desktop_app.store.glossary import Glossary
from desktop_app.store.search import Entry, Reader, Writer
from tests.desktop_app.store.makers import ACCOUNT

_ARTICLES = [
    ("a-pass", "sv", "Glömt lösenordet", "Så får du ett nytt lösenord till Wilma."),
    ("a-pass", "nb", "Glemt passordet", "Slik får du et nytt passord til Wilma."),
    ("a-lasku", "fi", "Laskun hyväksyminen", "Avaa lasku ja valitse hyväksy."),
    ("a-print", "da", "Printeren svarer ikke", "Sluk og tænd printeren."),
    ("a-mal", "is", "Ný mál í þjónustugáttinni", "Skráðu málið í gáttina."),
    ("a-exam", "nb", "Kveldseksamen", "Utvidet støtte på kvelden bestilles tre dager før."),
]


@pytest.fixture
def index(cache: Database) -> Database:
    cache.open()
    put(cache, [Entry(HitKind.ARTICLE, ref, language, title, body) for ref, language, title, body in _ARTICLES])
    put(cache, [Entry(HitKind.CASE, "c-1", "nb", "Utskrift feiler", "Skriveren er borte", "DP-2026-00042")])
    return cache


def put(database: Database, entries: Iterable[Entry]) -> None:
    with database.transaction() as connection:
        Writer(connection).put(entries)


def find(database: Database, text: str, language: str = "nb", kinds: Iterable[HitKind] = ()) -> list[Hit]:
    with database.reading() as connection:
        return Reader(ACCOUNT, Glossary()).find(connection, text, language, tuple(kinds), 10)


def first(database: Database, text: str, language: str = "nb") -> str:
    return find(database, text, language)[0].id


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("lösenord", "a-pass"),
        ("losenord", "a-pass"),
        ("lösneordet", "a-pass"),
        ("passo", "a-pass"),
        ("laskut", "a-lasku"),
        ("laskujen hyvaksynta", "a-lasku"),
        ("printeren svarer", "a-print"),
        ("eksamen", "a-exam"),
        ("máli", "a-mal"),
        ("thjonustugatt", "a-mal"),
        ("DP-2026-00042", "c-1"),
        ("00042", "c-1"),
        ("skrivere", "c-1"),
    ],
)
def test_finds_what_was_typed(index: Database, typed: str, found: str) -> None:
    assert first(index, typed) == found


@pytest.mark.parametrize(("typed", "found"), [("password", "a-pass"), ("faktura", "a-lasku"), ("sag", "a-mal")])
def test_finds_what_was_written_in_another_language(index: Database, typed: str, found: str) -> None:
    assert first(index, typed, "en") == found


def test_shows_each_thing_once_in_the_readers_language(index: Database) -> None:
    for language in ("nb", "sv"):
        hits = [hit for hit in find(index, "Wilma", language) if hit.id == "a-pass"]
        assert [hit.language for hit in hits] == [language]
    assert find(index, "lösenordet", "nb")[0].title == "Glemt passordet"
    assert find(index, "passordet", "fi")[0].language in {"nb", "sv"}


def test_the_readers_language_counts_more(index: Database) -> None:
    put(index, [Entry(HitKind.ARTICLE, f"x-{lang}", lang, "Kalender", "Det samme") for lang in ("da", "nb", "sv")])
    for language in ("da", "nb", "sv"):
        assert find(index, "kalender", language)[0].id == f"x-{language}"


def test_marks_what_matched(index: Database) -> None:
    hit = find(index, "nytt passord")[0]
    assert [hit.title[start:end] for start, end in hit.spans] == ["passordet"]
    assert [hit.excerpt[start:end] for start, end in hit.excerpt_spans] == ["nytt", "passord"]
    assert hit.account_id == ACCOUNT


def test_keeps_to_the_kinds_asked_for(index: Database) -> None:
    assert {hit.kind for hit in find(index, "skriveren passord", kinds=[HitKind.CASE])} == {HitKind.CASE}
    assert find(index, "passord", kinds=[HitKind.DRAFT]) == []
    both = find(index, "skriveren passord", kinds=[HitKind.CASE, HitKind.ARTICLE])
    assert {hit.kind for hit in both} == {HitKind.CASE, HitKind.ARTICLE}


@pytest.mark.parametrize("typed", ["", "  ", "!?", "xyzzyq"])
def test_nothing_is_found_for_nothing(index: Database, typed: str) -> None:
    assert find(index, typed) == []


@pytest.mark.parametrize(
    "typed", ['"', "AND", "NOT passord", "passord*", "a:b", "(", "NEAR(x y)", "-", "'; DROP TABLE"]
)
def test_what_is_typed_is_never_syntax(index: Database, typed: str) -> None:
    find(index, typed)


def test_a_word_just_begun_is_found(index: Database) -> None:
    assert first(index, "kve") == "a-exam"


def test_common_words_do_not_count_while_others_do(index: Database) -> None:
    put(index, [Entry(HitKind.ARTICLE, f"n-{i}", "nb", "Nytt om noe", "annet stoff") for i in range(40)])
    assert find(index, "nytt passord")[0].id == "a-pass"
    # Where nothing rarer is left, the common ones are all there is.
    assert find(index, "nytt om noe")[0].id.startswith("n-")


def test_a_long_question_is_cut_to_what_tells_apart(index: Database) -> None:
    text = " ".join(f"ord{number}stykke" for number in range(400)) + " passordet"
    put(index, [Entry(HitKind.ARTICLE, "long", "nb", "Mye", text)])
    assert {hit.id for hit in find(index, text)} >= {"long"}


def test_a_changed_text_is_found_anew_only(index: Database) -> None:
    put(index, [Entry(HitKind.CASE, "c-1", "nb", "Skjermen er svart", "Ingen strøm")])
    assert first(index, "svart skjerm") == "c-1"
    assert "c-1" not in {hit.id for hit in find(index, "utskrift")}
    assert "c-1" not in {hit.id for hit in find(index, "00042")}


def test_the_same_again_changes_nothing(index: Database) -> None:
    entry = Entry(HitKind.CASE, "c-2", "nb", "Ny", "Tekst")
    with index.transaction() as connection:
        writer = Writer(connection)
        assert writer.put([entry]) == {"c-2": "ny tekst"}
        assert writer.put([entry]) == {}
        assert writer.bodies(HitKind.CASE, ["c-2", "c-3"]) == {"c-2": "Tekst"}


def test_a_language_that_goes_is_not_found_any_more(index: Database) -> None:
    with index.transaction() as connection:
        Writer(connection).replace(
            HitKind.ARTICLE, {"a-pass": [Entry(HitKind.ARTICLE, "a-pass", "nb", "Glemt", "Kode")]}
        )
    assert "a-pass" not in {hit.id for hit in find(index, "lösenordet", "sv")}


def test_what_is_removed_is_gone_and_the_index_sound(index: Database) -> None:
    with index.transaction() as connection:
        Writer(connection).remove(HitKind.ARTICLE, ["a-pass", "unknown"])
        connection.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 0)")
    assert find(index, "lösenord") == []


def test_is_rebuilt_alike(index: Database) -> None:
    before = [hit.id for hit in find(index, "nytt mál lasku printer")]
    with index.transaction() as connection:
        Writer(connection).rebuild()
    assert [hit.id for hit in find(index, "nytt mál lasku printer")] == before


def test_a_reader_learns_of_new_words(index: Database) -> None:
    reader = Reader(ACCOUNT, Glossary())
    with index.reading() as connection:
        assert reader.find(connection, "kaffe", "nb", (), 5) == []
    put(index, [Entry(HitKind.ARTICLE, "a-coffee", "nb", "Kaffe", "")])
    with index.reading() as connection:
        assert [hit.id for hit in reader.find(connection, "kaffe", "nb", (), 5)] == ["a-coffee"]


def test_no_corpus_is_in_the_product() -> None:
    root = Path(__file__).resolve().parents[3]
    assert list((root / "resources").rglob("*.jsonl")) == []
