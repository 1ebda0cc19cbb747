"""A case that tells what it is about, and what may be chosen for it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from desktop_app.domain.case_details import (
    Contact,
    Cover,
    Customer,
    Detail,
    DetailChoices,
    Details,
    LatestCase,
    Product,
    Subject,
    SubjectNode,
)
from desktop_app.domain.cases import Case, CaseAction
from desktop_app.domain.ids import CaseId
from desktop_app.domain.text import LocalText
from tests.makers import a_case

AT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
FJORD, FIKTIVA = Customer("org-fjord", "Eksempelfjord kommune"), Customer("org-fiktiva", "Fiktiva Handel AB")
KARI = Contact("p-kari", "Kari Prøve", "kari@eksempelfjord.example", "+47 22 00 00 11", "Økonomikonsulent")
ERIK = Contact("p-erik", "Erik Exempelström", "erik@fiktiva.example")
ACCESS, PASSWORD = LocalText({"en": "Access", "da": "Adgang"}), LocalText({"en": "Password", "da": "Adgangskode"})
ADVICE = Cover(
    "e-advice",
    LocalText({"en": "Advice", "da": "Rådgivning"}),
    "hours",
    Decimal(40),
    Decimal(7),
    ends=date(2027, 1, 5),
    agreement="DA-100231",
)
THEIRS = Cover("e-theirs", LocalText.of("Support"), "hours", is_unlimited=True)
DETAILS = Details(
    Subject("s-password", (ACCESS, PASSWORD)),
    LocalText({"en": "Phone", "da": "Telefon"}),
    Product("primus", LocalText.of("Primus")),
    FJORD,
    KARI,
    ADVICE,
    (LatestCase(CaseId("case-2"), "DP-2", "Skriveren står", True, AT),),
)
OURS = DetailChoices(
    (SubjectNode("s-access", ACCESS), SubjectNode("s-password", PASSWORD, "s-access")),
    (Product("primus", LocalText.of("Primus")), Product("wilma", LocalText.of("Wilma"))),
    (FJORD, FIKTIVA),
    (KARI,),
    (ADVICE,),
    frozenset({Detail.CUSTOMER, Detail.CONTACT}),
)
OF_FIKTIVA = replace(OURS, contacts=(ERIK,), entitlements=(THEIRS,))


def a_detailed_case(id: str = "case-1", **changes: Any) -> Case:
    """A case of Eksempelfjord's that the desk may change."""
    made = a_case(id, **{"actions": frozenset({CaseAction.COMMENT, CaseAction.EDIT}), **changes})
    return replace(made, details=DETAILS)
