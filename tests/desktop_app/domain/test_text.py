"""Which text a reader gets."""

import pytest

from desktop_app.domain.text import LANGUAGES, LocalText, our_language


@pytest.mark.parametrize(
    ("tag", "ours"),
    [("nb_NO", "nb"), ("no", "nb"), ("nn-NO", "nb"), ("se_NO", "nb"), ("fi", "fi"), ("is-IS", "is"), ("de", "en")],
)
def test_our_language(tag: str, ours: str) -> None:
    assert our_language(tag) == ours


def test_the_readers_language_comes_first() -> None:
    text = LocalText({language: language.upper() for language in LANGUAGES})
    assert [text.in_(language) for language in LANGUAGES] == [language.upper() for language in LANGUAGES]


def test_neighbours_stand_in() -> None:
    text = LocalText({"sv": "sv", "en": "en"})
    assert text.best("nb") == ("sv", "sv")
    assert text.best("fi") == ("en", "en")
    assert text.best("xx") == ("en", "en")


def test_any_language_is_better_than_none() -> None:
    assert LocalText({"fi": "vain suomeksi"}).best("is") == ("vain suomeksi", "fi")
    assert LocalText.of("plain").best("nb") == ("plain", "")


def test_nothing_is_nothing() -> None:
    assert not LocalText()
    assert not LocalText.of("")
    assert LocalText({"nb": ""}).best("nb") == ("", "")
    assert LocalText.of("x", "nb")
