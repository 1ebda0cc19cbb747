"""ui.messages.case_uses"""

from decimal import Decimal

import pytest

from desktop_app.domain.agreements import CaseUse, Entitlement, EntitlementClass, TakenOn
from desktop_app.domain.case_uses import ComingUse, UseKind
from desktop_app.domain.text import LocalText
from ui.messages.case_uses import text, title

ADVICE = Entitlement("e", "A", LocalText.of("Advice"), LocalText(), EntitlementClass.CONSUMPTION, "hours")
AT_ONCE, LATER = CaseUse(TakenOn.CREATION, Decimal(2)), CaseUse(TakenOn.RESOLUTION, Decimal(2))
AS_LONG_AS_IT_TAKES, RESTRICTED = CaseUse(TakenOn.RESOLUTION), CaseUse(TakenOn.CREATION, Decimal(2), restricts=True)


def counted(use: CaseUse, left: int | None, waiting: int = 0) -> ComingUse:
    rest = Decimal(left) if left is not None else None
    after = rest - use.amount if rest is not None and use.amount is not None else None
    found = ComingUse(UseKind.COUNTED, entitlement=ADVICE, use=use, left=rest, after=after, waiting=Decimal(waiting))
    assert title(found) == "Advice"
    return found


@pytest.mark.parametrize(
    ("use", "said"),
    [
        (ComingUse(UseKind.NOTHING), "Nothing is counted against your agreement."),
        (ComingUse(UseKind.INCLUDED, entitlement=ADVICE), "Included in your agreement: it never runs out."),
        (ComingUse(UseKind.UNCOVERED), "No agreement in force covers this. The desk counts it by itself."),
        (counted(AT_ONCE, 7), "Hours: it takes 2.00 when it is sent – left now 7.00, then 5.00."),
        (counted(LATER, 7), "Hours: it takes 2.00 when it is solved – left now 7.00, then 5.00."),
        (counted(AT_ONCE, None), "Hours: it takes 2.00 when it is sent."),
        (counted(LATER, None), "Hours: it takes 2.00 when it is solved."),
        (counted(AS_LONG_AS_IT_TAKES, 7), "Hours: it takes as much as the work takes – left now 7.00."),
        (counted(AS_LONG_AS_IT_TAKES, None), "It takes as much as the work takes."),
        (
            counted(AT_ONCE, 1),
            "Hours: it takes 2.00, and left is only 1.00."
            " You can send it all the same; it goes beyond what was bought.",
        ),
        (
            counted(AT_ONCE, 0),
            "Nothing is left of it. You can send it all the same; it goes beyond what was bought.",
        ),
        (
            counted(RESTRICTED, -1),
            "Nothing is left of it. The portal makes no such case then."
            " Ask your organisation's contact to extend the agreement.",
        ),
        (
            counted(AT_ONCE, 5, waiting=2),
            "Hours: it takes 2.00 when it is sent – left now 5.00, then 3.00."
            " What waits here to be sent is taken off already: 2.00 (Hours).",
        ),
    ],
)
def test_what_it_takes_is_said(use: ComingUse, said: str) -> None:
    assert text(use) == said


def test_who_may_not_see_the_agreement_is_told_why_nothing_is_said() -> None:
    use = ComingUse(UseKind.HIDDEN)
    assert title(use) == "Agreement"
    assert "shown to those who may see" in text(use)
