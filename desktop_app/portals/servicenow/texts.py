"""What the portal itself has no words for: why an item cannot be sent from here, and the plain incident's form."""

from desktop_app.domain.text import LocalText

ORDER_GUIDE = LocalText(
    {
        "en": "This is an order guide: several orders in one. Please use the portal in your browser.",
        "nb": "Dette er en bestillingsguide: flere bestillinger i én. Bruk portalen i nettleseren.",
        "sv": "Detta är en beställningsguide: flera beställningar i en. Använd portalen i webbläsaren.",
        "fi": "Tämä on tilausopas, jossa on useita tilauksia yhdessä. Käytä portaalia selaimessa.",
        "da": "Dette er en bestillingsguide: flere bestillinger i én. Brug portalen i browseren.",
        "is": "Þetta er pöntunarleiðbeining: nokkrar pantanir í einni. Notaðu gáttina í vafranum.",
    }
)
NOT_SHOWN = LocalText(
    {
        "en": "The form has parts that only the portal itself can show. Please use it in your browser.",
        "nb": "Skjemaet har deler som bare portalen selv kan vise. Bruk den i nettleseren.",
        "sv": "Formuläret har delar som bara portalen själv kan visa. Använd den i webbläsaren.",
        "fi": "Lomakkeessa on osia, jotka vain portaali itse voi näyttää. Käytä sitä selaimessa.",
        "da": "Formularen har dele, som kun portalen selv kan vise. Brug den i browseren.",
        "is": "Í eyðublaðinu eru hlutar sem aðeins gáttin sjálf getur sýnt. Notaðu hana í vafranum.",
    }
)
SCRIPTED = LocalText(
    {
        "en": "The portal checks this form with scripts that do not run here. If it is refused, use your browser.",
        "nb": "Portalen sjekker skjemaet med skript som ikke kjører her. Blir det avvist, bruk nettleseren.",
        "sv": "Portalen kontrollerar formuläret med skript som inte körs här. Om det avvisas, använd webbläsaren.",
        "fi": "Portaali tarkistaa lomakkeen skripteillä, joita ei ajeta täällä. Jos se hylätään, käytä selainta.",
        "da": "Portalen kontrollerer formularen med scripts, der ikke kører her. Afvises den, så brug browseren.",
        "is": "Gáttin athugar eyðublaðið með skriftum sem keyra ekki hér. Sé því hafnað skaltu nota vafrann.",
    }
)
FILE_NEEDED = LocalText(
    {
        "en": "The portal wants a file before anything is sent. Please use it in your browser.",
        "nb": "Portalen vil ha en fil før noe sendes. Bruk den i nettleseren.",
        "sv": "Portalen vill ha en fil innan något skickas. Använd den i webbläsaren.",
        "fi": "Portaali vaatii tiedoston ennen lähettämistä. Käytä sitä selaimessa.",
        "da": "Portalen vil have en fil, før noget sendes. Brug den i browseren.",
        "is": "Gáttin vill fá skrá áður en nokkuð er sent. Notaðu hana í vafranum.",
    }
)
INCIDENT = LocalText(
    {"en": "Incident", "nb": "Incident", "sv": "Störning", "fi": "Häiriö", "da": "Hændelse", "is": "Atvik"}
)
CASE = LocalText({"en": "Case", "nb": "Sak", "sv": "Ärende", "fi": "Tukipyyntö", "da": "Sag", "is": "Mál"})
REQUEST = LocalText(
    {
        "en": "Service request",
        "nb": "Serviceforespørsel",
        "sv": "Tjänstbegäran",
        "fi": "Palvelupyyntö",
        "da": "Serviceanmodning",
        "is": "Þjónustubeiðni",
    }
)
NEW_CASE = LocalText(
    {
        "en": "New case",
        "nb": "Ny sak",
        "sv": "Nytt ärende",
        "fi": "Uusi tukipyyntö",
        "da": "Ny sag",
        "is": "Nýtt mál",
    }
)
SUBJECT = LocalText({"en": "Subject", "nb": "Emne", "sv": "Ämne", "fi": "Aihe", "da": "Emne", "is": "Efni"})
DESCRIPTION = LocalText(
    {
        "en": "Description",
        "nb": "Beskrivelse",
        "sv": "Beskrivning",
        "fi": "Kuvaus",
        "da": "Beskrivelse",
        "is": "Lýsing",
    }
)
COPY_TO = LocalText(
    {
        "en": "Copy to",
        "nb": "Kopi til",
        "sv": "Kopia till",
        "fi": "Kopio",
        "da": "Kopi til",
        "is": "Afrit til",
    }
)
