"""Entitlements as agreements."""

from datetime import date
from decimal import Decimal

import pytest

from desktop_app.domain.agreements import Agreement, CaseUse, EntitlementClass, TakenOn
from desktop_app.domain.case_uses import Wanted, coming_use
from desktop_app.portals.dynamics.agreements import read_agreements
from desktop_app.portals.dynamics.odata import Dataverse
from desktop_app.portals.dynamics.people import Me, read_me
from tests.vendors.dynamics.bench import DynamicsBench
from tests.vendors.dynamics.tables import FJORD, SPENT, SUPPORT


@pytest.fixture
def me(server: Dataverse) -> Me:
    return read_me(server, {})


def the_one(server: Dataverse, me: Me) -> Agreement:
    (found,) = read_agreements(server, me, has_channels=True)
    return found


def test_each_entitlement_is_a_package_with_a_line_for_each_channel(server: Dataverse, me: Me) -> None:
    agreement = the_one(server, me)
    assert (agreement.id, agreement.name.in_("en")) == (FJORD, "Eksempelfjord kommune")
    support = next(one for one in agreement.packages if one.id == SUPPORT)
    lines = [(one.name.in_("nb"), one.unit, one.purchased, one.used, one.remaining()) for one in support.entitlements]
    assert lines == [
        ("Support", "cases", Decimal(10), Decimal("2.5"), Decimal("7.5")),
        ("Nett", "cases", Decimal(4), Decimal(0), Decimal(4)),
    ]


def test_days_are_days_however_they_are_written(server: Dataverse, me: Me) -> None:
    agreement = the_one(server, me)
    days = {(one.id, one.start, one.end) for one in agreement.packages}
    whole_year = (date(2026, 1, 1), date(2026, 12, 31))
    assert days == {(SUPPORT, *whole_year), (SPENT, *whole_year)}
    assert (agreement.start, agreement.end) == whole_year


def test_more_may_be_used_than_was_bought(server: Dataverse, me: Me) -> None:
    spent = next(one for one in the_one(server, me).packages if one.id == SPENT).entitlements[0]
    assert (spent.used, spent.remaining()) == (Decimal(6), Decimal(-1))


def test_what_a_case_takes_is_told(bench: DynamicsBench, server: Dataverse, me: Me) -> None:
    def used(id: str) -> CaseUse | None:
        return next(one for one in the_one(server, me).packages if one.id == id).entitlements[0].case_use

    assert the_one(server, me).customer_id == FJORD
    assert used(SUPPORT) == CaseUse(TakenOn.CREATION, Decimal(1), False, True, Decimal(4))
    assert used(SPENT) == CaseUse(TakenOn.RESOLUTION, Decimal(1), restricts=True)
    row = bench.emulator.organisation.row("entitlements", SPENT)
    row["allocationtypecode"] = 1
    assert used(SPENT) == CaseUse(TakenOn.RESOLUTION, None, restricts=True)
    row["statecode"] = 3
    assert used(SPENT) is None


def test_the_default_is_what_the_next_case_uses(server: Dataverse, me: Me) -> None:
    agreements, today = [the_one(server, me)], date(2026, 6, 1)
    found = coming_use(agreements, Wanted(customer_id=FJORD), today)
    assert (found.left, found.after, found.is_blocked) == (Decimal(4), Decimal(3), False)
    assert coming_use(agreements, Wanted(chosen=SPENT, customer_id=FJORD), today).is_blocked


def test_what_is_not_counted_is_a_benefit(bench: DynamicsBench, server: Dataverse, me: Me) -> None:
    bench.emulator.organisation.row("entitlements", SUPPORT).update({"totalterms": None, "enddate": None})
    agreement = the_one(server, me)
    support = next(one for one in agreement.packages if one.id == SUPPORT)
    assert support.entitlements[0].entitlement_class is EntitlementClass.BENEFIT
    assert agreement.end is None


def test_drafts_and_cancelled_ones_are_none(bench: DynamicsBench, server: Dataverse, me: Me) -> None:
    for state in (0, 2):
        for id in (SUPPORT, SPENT):
            bench.emulator.organisation.row("entitlements", id)["statecode"] = state
        assert read_agreements(server, me, has_channels=True) == ()


def test_channels_may_be_missing(bench: DynamicsBench, server: Dataverse, me: Me) -> None:
    bench.emulator.forbidden.add("entitlementchannels")
    assert all(len(one.entitlements) == 1 for one in the_one(server, me).packages)
    (bare,) = read_agreements(server, me, has_channels=False)
    assert bare == the_one(server, me)


def test_nobodys_customer_has_none(bench: DynamicsBench, server: Dataverse) -> None:
    bench.emulator.organisation.tables["contacts"].rows.clear()
    assert read_agreements(server, read_me(server, {}), has_channels=True) == ()
