"""People for choosing offline."""

import pytest

from desktop_app.domain.identity import Person
from desktop_app.domain.ids import PersonId
from desktop_app.store.account import AccountFolder
from tests.desktop_app.store.makers import KARI

_ASE = Person(PersonId("p-ase"), "Åse Øst", "ase@example.org")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", [KARI, _ASE]),
        ("prove", [KARI]),
        ("Aase ost", [_ASE]),
        ("kari@eksem", [KARI]),
        ("example", [KARI, _ASE]),
        ("kari ost", []),
        ("100%", []),
    ],
)
def test_found_by_each_word(folder: AccountFolder, words: str, found: list[Person]) -> None:
    folder.people.put([_ASE, KARI, KARI])
    assert list(folder.people.find(words)) == found


def test_no_more_than_asked_for(folder: AccountFolder) -> None:
    folder.people.put([_ASE, KARI])
    assert folder.people.find("", 1) == (KARI,)
