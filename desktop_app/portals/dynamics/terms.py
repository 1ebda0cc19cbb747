"""Pure: words for what Dynamics ships, in our languages that Dataverse, or the organisation, has no labels in.

Dataverse has none in Icelandic at all, and organisations seldom install every Nordic language. What an organisation has
renamed keeps its own name: a word is added only beside the English one that Dynamics ships.
"""

from collections.abc import Mapping

from desktop_app.domain.text import LocalText

_LANGUAGES = ("nb", "sv", "fi", "da", "is")
_SHIPPED: Mapping[str, tuple[str, ...]] = {
    "Case Title": ("Sakstittel", "Ärendets rubrik", "Tukipyynnön otsikko", "Sagstitel", "Titill máls"),
    "Description": ("Beskrivelse", "Beskrivning", "Kuvaus", "Beskrivelse", "Lýsing"),
    "Product": ("Produkt", "Produkt", "Tuote", "Produkt", "Vara"),
    "Entitlement": ("Rettighet", "Rättighet", "Oikeus", "Berettigelse", "Réttindi"),
    "Question": ("Spørsmål", "Fråga", "Kysymys", "Spørgsmål", "Spurning"),
    "Problem": ("Problem", "Problem", "Ongelma", "Problem", "Vandamál"),
    "Request": ("Forespørsel", "Begäran", "Pyyntö", "Anmodning", "Beiðni"),
    "In Progress": ("Pågår", "Pågår", "Käynnissä", "I gang", "Í vinnslu"),
    "On Hold": ("På vent", "Vilande", "Odottaa", "Sat i bero", "Í bið"),
    "Waiting for Details": (
        "Venter på opplysninger",
        "Väntar på uppgifter",
        "Odottaa lisätietoja",
        "Venter på oplysninger",
        "Beðið eftir upplýsingum",
    ),
    "Researching": ("Undersøkes", "Undersöks", "Tutkitaan", "Undersøges", "Í skoðun"),
    "Problem Solved": ("Problemet er løst", "Problemet är löst", "Ongelma ratkaistu", "Problemet er løst", "Leyst"),
    "Information Provided": (
        "Opplysninger gitt",
        "Information lämnad",
        "Tiedot annettu",
        "Oplysninger givet",
        "Upplýsingar veittar",
    ),
    "Cancelled": ("Avbrutt", "Avbrutet", "Peruttu", "Annulleret", "Hætt við"),
    "Canceled": ("Avbrutt", "Avbrutet", "Peruttu", "Annulleret", "Hætt við"),
    "Merged": ("Slått sammen", "Sammanfogat", "Yhdistetty", "Flettet", "Sameinað"),
}


def completed(text: LocalText) -> LocalText:
    """The text with our words in the languages it lacks; as it is, where its English is the organisation's own."""
    ours = _SHIPPED.get(text.texts.get("en", ""))
    return LocalText({**dict(zip(_LANGUAGES, ours, strict=True)), **text.texts}) if ours else text
