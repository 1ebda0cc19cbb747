"""The text beside a case in a case file: for whoever has no Nordesk at hand, and for the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.domain.case_files import CaseFile

_WORDS: Mapping[str, tuple[str, str, str, str, str, str]] = {
    "en": (
        "This is a case file of Nordesk. Open it with Nordesk on any computer; it becomes one case, however often.",
        "When this file was written, the case was waiting to be sent. It may have been sent since.",
        "Portal",
        "Written by",
        "About",
        "Files",
    ),
    "nb": (
        "Dette er en saksfil fra Nordesk. Åpne den med Nordesk på hvilken som helst datamaskin; det blir én sak.",
        "Da filen ble skrevet, ventet saken på å bli sendt. Den kan være sendt siden.",
        "Portal",
        "Skrevet av",
        "Gjelder",
        "Filer",
    ),
    "sv": (
        "Det här är en ärendefil från Nordesk. Öppna den med Nordesk på vilken dator som helst; det blir ett ärende.",
        "När filen skrevs väntade ärendet på att skickas. Det kan ha skickats sedan dess.",
        "Portal",
        "Skrivet av",
        "Gäller",
        "Filer",
    ),
    "fi": (
        "Tämä on Nordeskin tapaustiedosto. Avaa se Nordeskilla millä tahansa tietokoneella; siitä tulee yksi tapaus.",
        "Kun tiedosto tallennettiin, tapaus odotti lähettämistä. Se on voitu lähettää sen jälkeen.",
        "Portaali",
        "Kirjoittaja",
        "Aihe",
        "Tiedostot",
    ),
    "da": (
        "Dette er en sagsfil fra Nordesk. Åbn den med Nordesk på en hvilken som helst computer; det bliver én sag.",
        "Da filen blev skrevet, ventede sagen på at blive sendt. Den kan være sendt siden.",
        "Portal",
        "Skrevet af",
        "Vedrører",
        "Filer",
    ),
    "is": (
        "Þetta er málsskrá úr Nordesk. Opnaðu hana með Nordesk í hvaða tölvu sem er; úr henni verður eitt mál.",
        "Þegar skráin var skrifuð beið málið sendingar. Það gæti hafa verið sent síðan.",
        "Gátt",
        "Skrifað af",
        "Varðar",
        "Skrár",
    ),
}


def readme(file: CaseFile, title: str) -> str:
    """The case in words, in the language it was written in."""
    intro, waited, portal, author, about, files = _WORDS.get(file.language, _WORDS["en"])
    who = file.author
    lines = [title, "", intro]
    if file.may_be_sent_elsewhere:
        lines.append(waited)
    name = who.portal_name.in_(file.language)
    lines += ["", f"{portal}: {f'{name} – {who.address}' if name else who.address}"]
    lines.append(f"{author}: {f'{who.name} – {who.login}' if who.name else who.login}")
    lines += [f"{about}: {file.item_title}"] if file.item_title else []
    lines += [""] + [f"{answer.label or answer.field}: {answer.words}" for answer in file.answers]
    if file.files:
        lines += ["", f"{files}:"] + [f"{each.name} ({each.size} B, SHA-256 {each.digest})" for each in file.files]
    return "\r\n".join(line.replace("\n", "\r\n") for line in lines) + "\r\n"
