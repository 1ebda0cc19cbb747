"""Words of headings and codes in the six languages."""

from xml.etree import ElementTree

import pytest

from desktop_app.domain import import_words as words
from desktop_app.domain.agreements import DrillDown, EntitlementClass, Reason
from desktop_app.domain.imports import Field
from tests.architecture.source import ROOT


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        (["Agreement number", "Entitlement", "Purchased", "Used"], "agreement entitlement bought used"),
        (["Avtalenummer", "Ytelse", "Kjøpt", "Brukt", "Gjenstår"], "agreement entitlement bought used left"),
        (["Aftalenummer", "Rettighed", "Købt", "Brugt", "Tilbage"], "agreement entitlement bought used left"),
        (["Avtalsnummer", "Förmån", "Köpt", "Använt", "Kvar"], "agreement entitlement bought used left"),
        (["Sopimusnumero", "Oikeus", "Ostettu", "Käytetty"], "agreement entitlement bought used"),
        (["Samningsnúmer", "Réttindi", "Keypt", "Notað", "Eftir"], "agreement entitlement bought used left"),
        (["Date", "Title", "Hours", "Nobody knows"], "day title amount"),
        (["agreement_number:", "AGREEMENT  NUMBER"], "agreement"),
    ],
)
def test_headings(headings: list[str], expected: str) -> None:
    assert list(words.guess(headings).values()) == [Field(each) for each in expected.split()]


def test_each_field_is_found_by_its_own_name_and_once() -> None:
    ours = [field.value for field in Field]
    assert words.guess(ours) == dict(zip(ours, Field, strict=True))


def test_units() -> None:
    assert [words.unit(said) for said in ("Timer", "tunnit", "ärenden", "inneignir", "Sessions")] == [
        "hours",
        "hours",
        "cases",
        "credits",
        "Sessions",
    ]
    assert [words.unit_in(said) for said in ("Delivered hours", "Used (cases)", "Used", "Hours or cases")] == [
        "hours",
        "cases",
        "",
        "",
    ]


def test_statuses_that_count_nothing_are_known_in_all_languages() -> None:
    assert {words.status(said) for said in ("Planlagt", "schemalagd", "ajoitettu", "Tímasett")} == {"scheduled"}
    assert {words.status(said) for said in ("avlyst", "Aflyst", "inställd", "Peruttu", "afturkallað")} == {"cancelled"}
    assert words.status("Halted") == "Halted"
    assert words.is_odd("Halted")
    assert not any(words.is_odd(words.status(said)) for said in ("Lukket", "planned", "Lokið"))


def test_yes_and_no() -> None:
    assert [words.is_included(said) for said in ("Included", "já", "nei", "0", "perhaps")] == [
        True,
        True,
        False,
        False,
        None,
    ]


def test_kinds() -> None:
    assert [words.is_enterprise_wide(said) for said in ("Base", "Add-on", "x")] == [True, False, None]
    assert words.entitlement_class("Additional benefit") is EntitlementClass.BENEFIT
    assert words.entitlement_class("x") is None
    assert [words.service(said) for said in ("Reactive support", "proactive_credits", "x")] == [
        DrillDown.REACTIVE,
        DrillDown.PROACTIVE_CREDITS,
        None,
    ]
    assert [words.reason(said) for said in ("dsa", "Expired", "x")] == [Reason.DSA, Reason.EXPIRED, None]


@pytest.mark.parametrize("language", ["nb", "sv", "fi", "da", "is"])
def test_what_the_window_calls_a_service_is_understood(language: str) -> None:
    texts = ElementTree.parse(ROOT / "i18n" / f"nordesk_{language}.ts")
    told = {one.findtext("source"): one.findtext("translation") or "" for one in texts.iter("message")}
    for said, kind in (
        ("Reactive support", DrillDown.REACTIVE),
        ("Advisory support", DrillDown.ADVISORY),
        ("Proactive services", DrillDown.PROACTIVE),
        ("On-demand education", DrillDown.EDUCATION),
        ("On-demand assessments", DrillDown.ASSESSMENTS),
        ("Additional cases", DrillDown.ADDITIONAL_CASES),
        ("Proactive credits", DrillDown.PROACTIVE_CREDITS),
    ):
        assert words.service(told[said]) is kind, told[said]
    assert words.entitlement_class(told["Additional benefit"]) is EntitlementClass.BENEFIT
    assert words.entitlement_class(told["Consumption service"]) is EntitlementClass.CONSUMPTION


def test_every_kind_has_its_own_name() -> None:
    assert all(words.service(one.value) is one for one in DrillDown)
    assert all(words.entitlement_class(one.value) is one for one in EntitlementClass)
    assert all(words.reason(one.value) is one for one in Reason)
