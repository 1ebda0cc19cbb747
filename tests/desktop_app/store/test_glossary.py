"""The words of six languages that mean the same."""

from desktop_app.store.folding import fold
from desktop_app.store.glossary import Glossary


def test_the_words_for_case_are_one() -> None:
    assert {"case", "arende", "tukipyynto", "sag", "mal"} <= Glossary().others("sak")


def test_most_words_have_no_others() -> None:
    assert Glossary().others("kaffe") == frozenset()


def test_a_word_is_not_its_own_other() -> None:
    assert "faktura" not in Glossary().others("faktura")


def test_every_word_of_the_file_is_folded_as_texts_are() -> None:
    known = Glossary().known
    assert known == {fold(word) for word in known}
