"""Contracts and entitlements, where they may be read."""

from collections.abc import Iterator
from decimal import Decimal

import pytest

from desktop_app.domain.agreements import Agreement, EntitlementClass
from desktop_app.domain.kinds import Kind
from tests.contract.portal import everything
from tests.vendors.servicenow.bench import ServiceNowBench, a_bench
from tests.vendors.servicenow.instance import ME, SAM


@pytest.fixture
def bench() -> Iterator[ServiceNowBench]:
    with a_bench() as bench:
        yield bench


def agreements(bench: ServiceNowBench) -> list[Agreement]:
    """All of them."""
    return [row for row in everything(bench.signed_in(), Kind.AGREEMENTS, None)[0] if isinstance(row, Agreement)]


def test_a_contract_with_its_entitlements(bench: ServiceNowBench) -> None:
    (one,) = agreements(bench)
    assert (one.number, one.name.in_("nb"), str(one.start), str(one.end)) == (
        "CNTR0000001",
        "Support",
        "2026-01-01",
        "2026-12-31",
    )
    line = one.packages[0].entitlements[0]
    assert (line.purchased, line.used, line.remaining(), line.unit) == (Decimal(10), Decimal(6), Decimal(4), "hours")


def test_trap_11_an_entitlement_whose_contract_is_closed_to_us_stands_alone(bench: ServiceNowBench) -> None:
    bench.server.instance.open.discard("ast_contract")
    (one,) = agreements(bench)
    assert one.name.in_("nb") == "Support hours"


def test_what_is_not_counted_is_a_benefit(bench: ServiceNowBench) -> None:
    line = next(iter(bench.server.instance.table("service_entitlement").values()))
    line["total_units"], line["remaining_units"] = "", "NaN"
    found = agreements(bench)[0].packages[0].entitlements[0]
    assert (found.entitlement_class, found.purchased, found.used) == (EntitlementClass.BENEFIT, None, None)


def test_trap_4_2_a_dropped_condition_shows_nobody_elses_contracts(bench: ServiceNowBench) -> None:
    contracts = bench.server.instance.table("ast_contract")
    contracts["d" * 32] = {**next(iter(contracts.values())), "sys_id": "d" * 32, "account": SAM}
    portal = bench.signed_in()
    bench.server.records.is_deaf = True
    assert len(everything(portal, Kind.AGREEMENTS, None)[0]) == 1


def test_without_an_account_only_what_names_none(bench: ServiceNowBench) -> None:
    bench.server.instance.table("sys_user")[ME]["account"] = ""
    assert agreements(bench) == []
