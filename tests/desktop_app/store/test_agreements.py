"""Agreements are kept as the portal said them."""

from decimal import Decimal

from desktop_app.domain.agreements import Agreement, Entitlement, EntitlementClass, Package
from desktop_app.domain.text import LocalText
from desktop_app.store.account import AccountFolder


def an_agreement(number: str) -> Agreement:
    hours = Entitlement(
        "e", "h", LocalText({"nb": "Timer"}), LocalText(), EntitlementClass.CONSUMPTION, "h", used=Decimal("1.10")
    )
    return Agreement(
        f"g-{number}", number, LocalText(), None, None, (Package("p", LocalText(), False, None, None, (hours,)),)
    )


def test_come_back_by_number_with_their_amounts(folder: AccountFolder) -> None:
    folder.agreements.put([an_agreement("0020"), an_agreement("0010")])
    assert folder.agreements.all() == (an_agreement("0010"), an_agreement("0020"))
    used = folder.agreements.all()[0].packages[0].entitlements[0].used
    assert str(used) == "1.10"
