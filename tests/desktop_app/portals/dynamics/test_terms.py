"""Words where there are no labels."""

from desktop_app.domain.text import LANGUAGES, LocalText
from desktop_app.portals.dynamics import metadata, terms
from desktop_app.portals.dynamics.odata import Dataverse
from desktop_app.portals.dynamics.terms import completed


def test_missing_languages_are_added_and_the_organisations_own_stay() -> None:
    text = completed(LocalText({"en": "Problem", "nb": "Trøbbel"}))
    assert (text.in_("is"), text.in_("nb"), text.in_("fi")) == ("Vandamál", "Trøbbel", "Ongelma")


def test_what_is_renamed_keeps_its_name() -> None:
    for renamed in (LocalText({"en": "Broken thing"}), LocalText({"da": "Problem"}), LocalText()):
        assert completed(renamed) is renamed


def test_every_word_is_there_in_all_our_languages() -> None:
    assert {"en", *terms._LANGUAGES} == set(LANGUAGES)
    for english in terms._SHIPPED:
        assert all(completed(LocalText({"en": english})).texts[language] for language in LANGUAGES)


def test_an_organisation_without_icelandic_is_read_in_icelandic(server: Dataverse) -> None:
    table = metadata.read_case_table(server)
    assert table.label("statuscode", 1).in_("is") == "Í vinnslu"
    assert table.columns["title"].label.in_("is") == "Titill máls"
    assert table.columns["title"].label.in_("nb") == "Saktittel"
    # A column of the organisation's own has its own words only.
    assert table.label("int_customereffort", 121590000).in_("is") == "Little"
