"""The demo portal's invented people, so that anybody can sign in as somebody without a manual."""

from collections.abc import Mapping
from dataclasses import dataclass

from ui.language import QT_TRANSLATE_NOOP

PASSWORD = "nordesk-demo"  # noqa: S105 - printed in the README; the people are invented


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """Somebody to sign in as. `what` says what that person may do."""

    name: str
    login: str
    what: str


PEOPLE: tuple[DemoPerson, ...] = (
    DemoPerson("Kari Prøve", "kari@eksempelfjord.example", QT_TRANSLATE_NOOP("DemoPeople", "may order changes")),
    DemoPerson("Sam Sample", "sam@eksempelfjord.example", QT_TRANSLATE_NOOP("DemoPeople", "office worker")),
    DemoPerson("Erik Exempelström", "erik@fiktiva.example", QT_TRANSLATE_NOOP("DemoPeople", "office worker")),
    DemoPerson("Aino Esimerkkilä", "aino@fiktiva.example", QT_TRANSLATE_NOOP("DemoPeople", "may order changes")),
    DemoPerson("Mette Prøvesen", "mette@fiktiva.example", QT_TRANSLATE_NOOP("DemoPeople", "sees the activity")),
    DemoPerson("Guðrún Sýnidóttir", "gudrun@eksempelfjord.example", QT_TRANSLATE_NOOP("DemoPeople", "administrator")),
    DemoPerson("Liv Skranke", "liv@portal.example", QT_TRANSLATE_NOOP("DemoPeople", "leads the desk")),
    DemoPerson("Otso Palvelu", "otso@portal.example", QT_TRANSLATE_NOOP("DemoPeople", "works at the desk")),
)

_BY_LANGUAGE: Mapping[str, int] = {"nb": 0, "en": 0, "sv": 2, "fi": 3, "da": 4, "is": 5}


def index_for(language: str) -> int:
    """The person who speaks the reader's language."""
    return _BY_LANGUAGE.get(language, 0)
