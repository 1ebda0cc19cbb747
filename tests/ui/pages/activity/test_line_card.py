"""Entitlements as cards."""

from dataclasses import replace
from decimal import Decimal

from pytestqt.qtbot import QtBot

from desktop_app.domain.activity import lines_of
from desktop_app.domain.agreements import DrillDown, Entitlement, EntitlementClass, Scope
from desktop_app.domain.drilldowns import Drill
from desktop_app.domain.text import LocalText
from tests.ui.looks import assert_usable
from ui.pages.activity.line_card import AdditionalCard, BenefitCard, LineCard, numbers_of
from ui.widgets.meter import Meter
from ui.widgets.plain_label import PlainLabel

ENTITLEMENT = Entitlement(
    "e",
    "ADVISORY",
    LocalText.of("Advice"),
    LocalText.of("About it"),
    EntitlementClass.CONSUMPTION,
    "hours",
    purchased=Decimal(40),
    used=Decimal("33.5"),
    drilldown=DrillDown.ADVISORY,
)


def said(**changes: object) -> list[str]:
    (line,) = lines_of([replace(ENTITLEMENT, **changes)])  # type: ignore[arg-type]
    return [f"{number.name}: {number.text}" for number in numbers_of(line)]


def test_bought_used_and_left() -> None:
    assert said() == ["Bought: 40.00", "Used: 33.50", "Left: 6.50"]
    assert said(used=Decimal(42)) == ["Bought: 40.00", "Used: 42.00", "Over: 2.00"]
    assert said(is_unlimited=True, purchased=None) == ["Bought: Included", "Used: 33.50"]
    assert said(totals=Scope.VISIBLE) == ["Bought: 40.00", "Used, of what you may see: 33.50"]
    assert said(entitlement_class=EntitlementClass.BENEFIT) == []


def test_a_card_is_named_for_those_who_do_not_see_it(qtbot: QtBot) -> None:
    (line,) = lines_of([ENTITLEMENT])
    card = LineCard(line)
    qtbot.addWidget(card)
    assert card.accessibleName() == "Advice"
    assert card.accessibleDescription() == ("Consumption service · Hours. Bought: 40.00, Used: 33.50, Left: 6.50")
    assert card.findChild(Meter) is not None
    assert_usable(card)


def test_own_use_is_no_share_of_the_whole(qtbot: QtBot) -> None:
    (line,) = lines_of([replace(ENTITLEMENT, totals=Scope.VISIBLE)])
    card = LineCard(line)
    qtbot.addWidget(card)
    shown = [meter for meter in card.findChildren(Meter) if meter.isVisibleTo(card)]
    assert shown == []


def test_a_benefit_says_what_it_is_and_no_number(qtbot: QtBot) -> None:
    (line,) = lines_of([replace(ENTITLEMENT, entitlement_class=EntitlementClass.BENEFIT)])
    card = BenefitCard(line)
    qtbot.addWidget(card)
    assert [label.text() for label in card.findChildren(PlainLabel)] == ["Advice", "Additional benefit", "About it"]


def test_additional_cases(qtbot: QtBot) -> None:
    card = AdditionalCard(Drill(DrillDown.ADDITIONAL_CASES))
    qtbot.addWidget(card)
    assert card.accessibleDescription() == "Requests outside your agreements. Problem resolution: 0, Advice: 0"


def test_use_that_is_not_known_is_said_to_be_so() -> None:
    assert said(used=None) == ["Bought: 40.00", "Used: Not known"]
    assert said(purchased=None, used=None) == ["Used: Not known"]
