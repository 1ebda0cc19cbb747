"""What is left of an agreement."""

from datetime import date
from decimal import Decimal

import pytest

from desktop_app.domain.agreements import Agreement, Entitlement, EntitlementClass, Package, Scope
from desktop_app.domain.text import LocalText

NO = LocalText()


def an_entitlement(**more: object) -> Entitlement:
    return Entitlement("e", "REACTIVE", NO, NO, EntitlementClass.CONSUMPTION, "hours", **more)  # type: ignore[arg-type]


def test_what_is_left_may_be_overdrawn() -> None:
    assert an_entitlement(purchased=Decimal("10"), used=Decimal("2.5")).remaining() == Decimal("7.5")
    assert an_entitlement(purchased=Decimal("10")).remaining() == Decimal("10")
    assert an_entitlement(purchased=Decimal("1"), used=Decimal("2")).remaining() == Decimal("-1")


def test_what_is_not_counted_has_nothing_left_to_tell() -> None:
    assert an_entitlement(is_unlimited=True, used=Decimal("2")).remaining() is None
    assert an_entitlement().remaining() is None
    assert an_entitlement(purchased=Decimal("10"), used=Decimal("2"), totals=Scope.VISIBLE).remaining() is None
    benefit = Entitlement("b", "", NO, NO, EntitlementClass.BENEFIT, "", purchased=Decimal("1"))
    assert benefit.remaining() is None


@pytest.mark.parametrize(
    ("day", "is_active"), [(31, False), (1, True), (15, True), (30, True)], ids=["before", "first", "within", "last"]
)
def test_the_last_day_belongs_to_a_package(day: int, is_active: bool) -> None:
    today = date(2026, 10, 31) if day == 31 else date(2026, 11, day)
    assert Package("p", NO, True, date(2026, 11, 1), date(2026, 11, 30)).is_active(today) is is_active
    assert Package("p", NO, True, None, None).is_active(today)


def test_after_the_end_a_package_is_over() -> None:
    assert not Package("p", NO, True, None, date(2026, 11, 30)).is_active(date(2026, 12, 1))
    agreement = Agreement("a", "A", NO, None, date(2026, 11, 30))
    assert agreement.is_active(date(2026, 11, 30))
    assert not agreement.is_active(date(2026, 12, 1))
