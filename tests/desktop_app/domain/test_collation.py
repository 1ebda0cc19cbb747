"""Each language has an alphabet of its own."""

import pytest

from desktop_app.domain.collation import sort_key
from desktop_app.domain.text import LANGUAGES


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("nb", ["Anna", "Zoe", "Ære", "Østby", "Östen", "Aas", "Åse"]),
        ("da", ["Anna", "Zoe", "Ære", "Østby", "Aagaard", "Åse"]),
        ("sv", ["Aas", "Anna", "Zoe", "Åsa", "Ärlig", "Östen"]),
        ("fi", ["Aas", "Vaara", "Waltari", "Virta", "Zoe", "Åsa", "Äijö", "Öberg"]),
        ("is", ["Anna", "Ása", "Dóra", "Ðað", "Einar", "Élise", "Ída", "Ýmir", "Zoe", "Þór", "Æsa", "Örn"]),
        ("en", ["Aas", "Ære", "Anna", "Åse", "Östen", "Zoe"]),
    ],
)
def test_names_stand_as_readers_expect(language: str, names: list[str]) -> None:
    assert sorted(set(names), key=lambda name: sort_key(name, language)) == names


@pytest.mark.parametrize("language", LANGUAGES)
def test_signs_then_digits_then_letters_then_other_scripts(language: str) -> None:
    names = ["", "– none", "1st", "2nd", "Abc", "abc", "Abd", "Ж", "語"]
    assert sorted(set(names), key=lambda name: sort_key(name, language)) == names


@pytest.mark.parametrize("language", [*LANGUAGES, "xx"])
def test_accents_count_only_between_equals(language: str) -> None:
    names = ["Renee A", "Renée B", "Rënee C"]
    firsts = [sort_key(name, language)[0] for name in names]
    if language != "is":
        assert sorted(firsts) == firsts
    assert sort_key("Stra\N{LATIN SMALL LETTER SHARP S}e", language)[0] == sort_key("Strasse", language)[0]
    assert sort_key("A\N{COMBINING RING ABOVE}se", language)[0] == sort_key("Åse", language)[0]


def test_everything_written_the_same_is_the_same() -> None:
    assert sort_key("Åse", "nb") == sort_key("Åse", "nb")
    assert sort_key("Åse", "nb") != sort_key("åse", "nb")
