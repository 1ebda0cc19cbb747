"""What headings and codes of files are called, in the six languages and in the exports we know of."""

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import TypeVar

from desktop_app.domain.agreements import DrillDown, EntitlementClass, Reason
from desktop_app.domain.imports import Field

Word = TypeVar("Word", bound=StrEnum)

_HEADINGS: Mapping[Field, str] = {
    Field.AGREEMENT: "agreement|agreement number|agreement no|agreement id|contract|contract number|contract id|avtale|"
    "avtalenummer|aftale|aftalenummer|supportaftale|avtal|avtalsnummer|sopimus|sopimusnumero|samningur|samningsnúmer",
    Field.AGREEMENT_NAME: "agreement name|contract name|avtalenavn|aftalenavn|avtalsnamn|sopimuksen nimi|"
    "heiti samnings",
    Field.PLAN: "plan|support plan|supportplan|tukisuunnitelma|þjónustuáætlun",
    Field.CUSTOMER: "customer|account|company|organisation|organization|kunde|kund|asiakas|viðskiptavinur",
    Field.AGREEMENT_START: "agreement start|agreement start date|contract start|avtalestart|aftalestart|avtalsstart|"
    "sopimus alkaa|samningur hefst",
    Field.AGREEMENT_END: "agreement end|agreement end date|contract end|expires|avtaleslutt|aftaleslut|avtalsslut|"
    "sopimus päättyy|samningi lýkur",
    Field.WORKSPACES: "workspaces|arbeidsområder|arbejdsområder|arbetsytor|työtilat|vinnusvæði samnings",
    Field.PACKAGE: "package|package name|pakke|pakkenavn|paket|paketnamn|paketti|pakki",
    Field.PACKAGE_KIND: "package kind|package type|pakketype|pakettyp|pakettityyppi|tegund pakka",
    Field.PACKAGE_START: "package start|package start date|start date|pakkestart|paketstart|paketti alkaa|pakki hefst",
    Field.PACKAGE_END: "package end|package end date|end date|expiry date|pakkeslutt|pakkeslut|paketslut|"
    "paketti päättyy|pakka lýkur",
    Field.ENTITLEMENT: "entitlement|entitlement name|benefit|ytelse|rettighet|rettighed|berettigelse|förmån|rättighet|"
    "oikeus|palvelu|réttindi|réttur",
    Field.CODE: "code|entitlement code|kode|kod|koodi|kóði",
    Field.TEXT: "description|beskrivelse|beskrivning|kuvaus|lýsing",
    Field.LINK: "link|action url|url|lenke|länk|linkki|tengill",
    Field.CLASS: "class|entitlement class|klasse|klass|luokka|flokkur",
    Field.SERVICE: "drilldown|drill-down|service type|tjenestetype|tjänstetyp|palvelutyyppi|tegund þjónustu",
    Field.UNIT: "unit|enhet|enhed|yksikkö|eining",
    Field.BOUGHT: "purchased|bought|allowed|total|quantity purchased|kjøpt|købt|köpt|ostettu|keypt",
    Field.INCLUDED: "unlimited|included|inkludert|inkluderet|ingår|sisältyy|innifalið",
    Field.USED: "used|consumed|usage|brukt|brugt|använt|käytetty|notað",
    Field.LEFT: "remaining|left|balance|igjen|gjenstår|tilbage|kvar|återstår|jäljellä|eftir",
    Field.DAY: "date|used on|opened|created|dato|åpnet|oprettet|åbnet|datum|öppnat|päivä|päivämäärä|avattu|"
    "dagsetning|opnað",
    Field.REF: "ref|reference|number|request|request number|case number|case|sr number|nummer|saksnummer|sagsnummer|"
    "ärendenummer|numero|tapausnumero|númer|málsnúmer",
    Field.TITLE: "title|subject|emne|tittel|titel|rubrik|otsikko|aihe|titill|efni",
    Field.KIND: "kind|type|slags|slag|typ|laji|tegund",
    Field.PRODUCT: "product|technology|produkt|tuote|vara",
    Field.SEVERITY: "severity|priority|alvorlighet|alvorlighed|prioritet|allvarlighetsgrad|vakavuus|alvarleiki",
    Field.AMOUNT: "amount|quantity|hours|delivered hours|delivered|time spent|timer|timmar|tunnit|"
    "tímar|antall|antal|mengde|määrä|magn|fjöldi",
    Field.STATUS: "status|state|tilstand|tila|staða",
    Field.WORKSPACE: "workspace|arbeidsområde|arbejdsområde|arbetsyta|työtila|vinnusvæði",
    Field.CONTACT: "contact|primary contact|learner|name|person|kontakt|kontaktperson|yhteyshenkilö|tengiliður",
    Field.EMAIL: "email|e-mail|mail|e-post|epost|sähköposti|netfang",
    Field.PHONE: "phone|telephone|telefon|telefoni|puhelin|sími",
    Field.STARTED: "started|begun|startet|startad|påbegyndt|aloitettu|hafið",
    Field.ENDED: "ended|closed|completed|lukket|fullført|gennemført|stängt|slutfört|suljettu|valmis|lokað|lokið",
    Field.LAST: "last|last sign-in|last run|siste|seneste|sist|senast|viimeksi|síðast",
    Field.PROGRESS: "progress|progress %|progress (%)|fremdrift|fremskridt|förlopp|edistyminen|framvinda",
    Field.COURSE_HOURS: "course hours|duration|varighet|varighed|längd|kesto|lengd",
    Field.REASON: "reason|årsak|årsag|orsak|syy|ástæða",
}
_UNITS: Mapping[str, str] = {
    "hours": "hour|hours|h|hrs|time|timer|timme|timmar|tunti|tuntia|tunnit|klukkustund|klukkustundir|tími|tímar",
    "cases": "case|cases|incident|incidents|request|requests|sak|saker|sag|sager|ärende|ärenden|tapaus|tapausta|"
    "tapaukset|mál",
    "contacts": "contact|contacts|kontakt|kontakter|yhteyshenkilö|yhteyshenkilöt|tengiliður|tengiliðir",
    "seats": "seat|seats|plass|plasser|plads|pladser|plats|platser|paikka|paikkaa|paikat|sæti",
    "assessments": "assessment|assessments|vurdering|vurderinger|bedömning|bedömningar|arviointi|arvioinnit|mat",
    "credits": "credit|credits|kreditt|kreditter|kredit|krediter|hyvitys|hyvitykset|inneign|inneignir",
    "courses": "course|courses|kurs|kurser|kursus|kurssi|kurssit|námskeið",
}
_STATUSES: Mapping[str, str] = {
    "scheduled": "scheduled|planlagt|schemalagd|schemalagt|ajoitettu|tímasett",
    "planned": "planned|planerad|planerat|suunniteltu|áætlað|áætluð",
    "cancelled": "cancelled|canceled|avlyst|kansellert|aflyst|annulleret|inställd|inställt|avbokad|peruttu|peruutettu|"
    "afboðað|afturkallað|fellt niður",
    "open": "open|active|åpen|åben|öppen|öppet|avoin|opið",
    "closed": "closed|resolved|lukket|løst|stängd|stängt|löst|suljettu|ratkaistu|lokað|leyst",
    "delivered": "delivered|levert|leveret|levererad|levererat|toimitettu|afhent",
    "completed": "completed|fullført|gennemført|slutförd|slutfört|valmis|lokið",
    "started": "started|in progress|startet|påbegyndt|startad|pågår|aloitettu|hafið",
    "assigned": "assigned|tildelt|tildelad|määrätty|úthlutað",
    "invited": "invited|invitert|inviteret|inbjuden|kutsuttu|boðið",
    "redeemed": "redeemed|innløst|indløst|inlöst|lunastettu|innleyst",
}
_YES = {"yes", "y", "true", "x", "1", "included", "unlimited", "ja", "inkludert", "inkluderet", "ingår", "kyllä"} | {
    "sisältyy",
    "já",
    "innifalið",
}
_NO = {"no", "n", "false", "0", "nei", "nej", "ei"}
_CLASSES: Mapping[EntitlementClass, str] = {
    EntitlementClass.CONSUMPTION: "consumption|consumption service|forbrukstjeneste|förbrukningstjänst|kulutuspalvelu|"
    "forbrugstjeneste|notkunarþjónusta",
    EntitlementClass.BENEFIT: "benefit|additional benefit|tilleggsfordel|tilläggsförmån|lisäetu|ekstra fordel|"
    "viðbótarfríðindi",
}
_ENTERPRISE = "enterprise|enterprise-wide|base|grunnpakke|grundpakke|grundpaket|peruspaketti|grunnpakki"
_ENHANCED = "enhanced|add-on|addon|tilleggspakke|tilkøbspakke|tilläggspaket|lisäpaketti|viðbótarpakki"
_KINDS = {word: kind for words, kind in ((_ENTERPRISE, True), (_ENHANCED, False)) for word in words.split("|")}
_SERVICES: Mapping[DrillDown, str] = {
    DrillDown.REACTIVE: "reactive|reactive support|problem resolution|reaktiv support|reaktiivinen tuki|"
    "viðbragðsstuðningur",
    DrillDown.ADVISORY: "advisory|advisory support|advice|rådgivende support|rådgivande support|rådgivning|"
    "neuvontatuki|ráðgjafarstuðningur|ráðgjöf",
    DrillDown.PROACTIVE: "proactive|proactive services|proaktive tjenester|proaktiva tjänster|proaktiiviset palvelut|"
    "fyrirbyggjandi þjónusta",
    DrillDown.CONTACTS: "contacts|support contacts|kontaktpersoner|yhteyshenkilöt|tengiliðir",
    DrillDown.EDUCATION: "education|on-demand education|training|opplæring ved behov|utbildning vid behov|"
    "koulutus tarpeen mukaan|uddannelse efter behov|fræðsla eftir þörfum",
    DrillDown.ASSESSMENTS: "assessments|on-demand assessments|vurderinger ved behov|utvärderingar vid behov|"
    "arvioinnit tarpeen mukaan|vurderinger efter behov|mat eftir þörfum",
    DrillDown.ADDITIONAL_CASES: "additional_cases|additional cases|tilleggssaker|ytterligare ärenden|lisätukipyynnöt|"
    "yderligere sager|viðbótarmál",
    DrillDown.PROACTIVE_CREDITS: "proactive_credits|proactive credits|credits|proaktive kreditter|proaktiva krediter|"
    "proaktiiviset hyvitykset|fyrirbyggjandi inneignir",
    DrillDown.NONE: "none",
}


def _turned(words: Mapping[str, str]) -> dict[str, str]:
    return {word: id for id, said in words.items() for word in said.split("|")}


_UNIT_OF, _STATUS_OF = _turned(_UNITS), _turned(_STATUSES)
_FIELD_OF = {
    **{field.value.replace("_", " "): field for field in Field},
    **{word: field for field, said in _HEADINGS.items() for word in said.split("|")},
}


def plain(heading: str) -> str:
    """A heading without what people write differently: case, blanks, underlines, a colon."""
    return re.sub(r"[\s_]+", " ", heading.strip().strip(":*").casefold()).strip()


def guess(headings: Sequence[str]) -> dict[str, Field]:
    """What the columns seem to mean, by their headings; each field once, the first that says so."""
    found: dict[str, Field] = {}
    for heading in headings:
        field = _FIELD_OF.get(plain(heading))
        if field is not None and field not in found.values():
            found[heading] = field
    return found


def unit(said: str) -> str:
    """The unit's code; one we do not know stays as it is written, and is added up with nothing else."""
    return _UNIT_OF.get(plain(said), said)


def unit_in(heading: str) -> str:
    """The unit that a heading names, as in "Delivered hours"; "" where it names none, or several."""
    words = re.split(r"[^\w-]+", plain(heading))
    found = {_UNIT_OF[word] for word in words if word in _UNIT_OF}
    return found.pop() if len(found) == 1 else ""


def status(said: str) -> str:
    """The status's code; one we do not know stays as it is written."""
    return _STATUS_OF.get(plain(said), said)


def is_odd(status_: str) -> bool:
    """Whether nobody knows if a use with this status has taken place."""
    return status_ not in _STATUSES


def is_included(said: str) -> bool | None:
    """Whether something is included without a limit; None where the word says neither."""
    word = plain(said)
    return True if word in _YES else False if word in _NO else None


def is_enterprise_wide(said: str) -> bool | None:
    """Whether a package is for the whole enterprise; None where the word says neither."""
    return _KINDS.get(plain(said))


def entitlement_class(said: str) -> EntitlementClass | None:
    """Consumption or benefit; None where the word says neither."""
    return _one_of(said, _CLASSES)


def service(said: str) -> DrillDown | None:
    """The drill-down; None for a word that is none."""
    return _one_of(said, _SERVICES)


def reason(said: str) -> Reason | None:
    """Why a use counts against nothing; None for a word that is none."""
    return next((one for one in Reason if plain(one.value) == plain(said)), None)


def _one_of(said: str, words: Mapping[Word, str]) -> Word | None:
    found: Iterable[Word] = (
        one for one, names in words.items() if {plain(said), said.casefold()} & set(names.split("|"))
    )
    return next(iter(found), None)
