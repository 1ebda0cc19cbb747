"""The words between the user's own in exported text: the window's, for the core has no window to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_LANGUAGES = ("en", "nb", "sv", "fi", "da", "is")
_WORDS: Mapping[str, tuple[str, str, str, str, str, str]] = {
    "submit_case": ("New case", "Ny sak", "Nytt ärende", "Uusi tukipyyntö", "Ny sag", "Nýtt mál"),
    "add_comment": ("Reply", "Svar", "Svar", "Vastaus", "Svar", "Svar"),
    "add_note": (
        "Internal note",
        "Internt notat",
        "Intern anteckning",
        "Sisäinen muistiinpano",
        "Internt notat",
        "Innri athugasemd",
    ),
    "solve_case": (
        "Mark as solved",
        "Merk som løst",
        "Markera som löst",
        "Merkitse ratkaistuksi",
        "Markér som løst",
        "Merkja sem leyst",
    ),
    "reopen_case": ("Reopen", "Gjenåpne", "Återöppna", "Avaa uudelleen", "Genåbn", "Opna aftur"),
    "withdraw_case": ("Withdraw", "Trekk tilbake", "Återta", "Peru", "Træk tilbage", "Draga til baka"),
    "rate_case": (
        "Rating of a case",
        "Vurdering av en sak",
        "Betyg på ett ärende",
        "Arvio tukipyynnöstä",
        "Vurdering af en sag",
        "Einkunn fyrir mál",
    ),
    "desk_assign": ("Assign", "Tildel", "Tilldela", "Määritä", "Tildel", "Úthluta"),
    "desk_queue": ("Add to queue", "Legg til i kø", "Lägg till i kö", "Lisää jonoon", "Føj til kø", "Bæta í biðröð"),
    "desk_route": (
        "Choose the queue by the rules",
        "Velg kø etter reglene",
        "Välj kö enligt reglerna",
        "Valitse jono sääntöjen mukaan",
        "Vælg kø efter reglerne",
        "Velja biðröð eftir reglunum",
    ),
    "desk_child": (
        "New part of a case",
        "Ny delsak",
        "Nytt delärende",
        "Uusi alitukipyyntö",
        "Ny delsag",
        "Nýtt undirmál",
    ),
    "desk_add_child": (
        "Make a case a part",
        "Gjør en sak til delsak",
        "Gör ett ärende till delärende",
        "Muuta tukipyyntö alitukipyynnöksi",
        "Gør en sag til delsag",
        "Gera mál að undirmáli",
    ),
    "desk_merge": ("Merge", "Slå sammen", "Slå samman", "Yhdistä", "Flet", "Sameina"),
    "desk_count_no": (
        "Do not take a case off the agreement",
        "Ikke trekk en sak fra avtalen",
        "Dra inte av ett ärende från avtalet",
        "Älä vähennä tukipyyntöä sopimuksesta",
        "Træk ikke en sag fra aftalen",
        "Ekki draga mál af samningnum",
    ),
    "desk_count_yes": (
        "Take a case off the agreement",
        "Trekk en sak fra avtalen",
        "Dra av ett ärende från avtalet",
        "Vähennä tukipyyntö sopimuksesta",
        "Træk en sag fra aftalen",
        "Draga mál af samningnum",
    ),
    "desk_share": ("Share", "Del", "Dela", "Jaa", "Del", "Deila"),
    "desk_unshare": ("Stop sharing", "Slutt å dele", "Sluta dela", "Lopeta jakaminen", "Stop deling", "Hætta að deila"),
    "edit_case": (
        "Change of a case",
        "Endring av en sak",
        "Ändring av ett ärende",
        "Tukipyynnön muutos",
        "Ændring af en sag",
        "Breyting á máli",
    ),
    "rate_article": (
        "Rating of an article",
        "Vurdering av en artikkel",
        "Betyg på en artikel",
        "Arvio artikkelista",
        "Vurdering af en artikel",
        "Einkunn fyrir grein",
    ),
    "article_feedback": (
        "Feedback on an article",
        "Tilbakemelding på en artikkel",
        "Återkoppling på en artikel",
        "Palaute artikkelista",
        "Feedback på en artikel",
        "Ábending um grein",
    ),
    "priority": ("Priority", "Prioritet", "Prioritet", "Prioriteetti", "Prioritet", "Forgangur"),
    "critical": ("Critical", "Kritisk", "Kritisk", "Kriittinen", "Kritisk", "Mjög áríðandi"),
    "high": ("High", "Høy", "Hög", "Korkea", "Høj", "Mikil"),
    "normal": ("Normal", "Normal", "Normal", "Normaali", "Normal", "Venjuleg"),
    "low": ("Low", "Lav", "Låg", "Matala", "Lav", "Lítil"),
    "customer": ("Customer", "Kunde", "Kund", "Asiakas", "Kunde", "Viðskiptavinur"),
    "contact": ("Contact", "Kontaktperson", "Kontaktperson", "Yhteyshenkilö", "Kontaktperson", "Tengiliður"),
    "subject": ("Subject", "Emne", "Ämne", "Aihe", "Emne", "Efni"),
    "product": ("Product", "Produkt", "Produkt", "Tuote", "Produkt", "Vara"),
    "entitlement": ("Entitlement", "Rettighet", "Rättighet", "Oikeus", "Berettigelse", "Réttindi"),
    "unsure": (
        "Not sure whether it arrived",
        "Usikkert om den kom fram",
        "Osäkert om det kom fram",
        "Ei varmuutta perillemenosta",
        "Usikkert, om den nåede frem",
        "Óvíst hvort það barst",
    ),
}


def label_of(code: str, language: str) -> str:
    """A kind of command, a priority, a detail of a case, `priority` or `unsure` in words; another code as it is."""
    words = dict(zip(_LANGUAGES, _WORDS.get(code, ()), strict=False))
    return words.get(language) or words.get("en") or code
