"""Cases as uses of entitlements, and those that count against none."""

from decimal import Decimal
from typing import Any

import pytest

from desktop_app.domain.activity import enterprise_lines
from desktop_app.domain.agreements import Agreement, DrillDown, Reason, Scope, Usage
from desktop_app.domain.drilldowns import drill, figures
from desktop_app.portals.dynamics.agreements import read_agreements
from desktop_app.portals.dynamics.odata import Dataverse
from desktop_app.portals.dynamics.people import read_me
from tests.vendors.dynamics.bench import DynamicsBench
from tests.vendors.dynamics.tables import FJORD, SPENT, SUPPORT

TODAY_IN_TERM = "2026-03-01T10:00:00Z"


def a_case(bench: DynamicsBench, number: int, entitlement: str | None, **more: Any) -> str:
    id = f"99999999-0000-4000-8000-{number:012}"
    bench.emulator.organisation.put(
        "incidents",
        id,
        {
            "title": f"Case {number}",
            "ticketnumber": f"CAS-{number}",
            "statecode": 0,
            "_customerid_value": FJORD,
            "_customerid_value@type": "account",
            **(
                {"_entitlementid_value": entitlement, "_entitlementid_value@type": "entitlement"} if entitlement else {}
            ),
            **more,
        },
    )
    bench.emulator.organisation.row("incidents", id)["createdon"] = more.get("createdon", TODAY_IN_TERM)
    return id


def resolved(bench: DynamicsBench, case: str, minutes: int | None, number: int = 1) -> None:
    about = {"_incidentid_value": case, "_incidentid_value@type": "incident", "statecode": 1}
    id = f"88888888-0000-4000-8000-{number:012}"
    bench.emulator.organisation.put("incidentresolutions", id, {**about, "subject": "Done", "timespent": minutes})


def the_agreement(server: Dataverse) -> Agreement:
    (found,) = read_agreements(server, read_me(server, {}), has_channels=True)
    return found


def uses_of(agreement: Agreement, package: str) -> dict[str, Usage]:
    found = next(one for one in agreement.packages if one.id == package).entitlements[0]
    return {use.ref: use for use in found.usage}


def test_each_case_is_one_use_of_what_counts_cases(bench: DynamicsBench, server: Dataverse) -> None:
    case = a_case(bench, 1, SUPPORT)
    a_case(bench, 2, SUPPORT, decremententitlementterm=False)
    a_case(bench, 3, SPENT)
    agreement = the_agreement(server)
    uses = uses_of(agreement, SUPPORT)
    assert {ref: use.quantity for ref, use in uses.items() if ref.startswith("CAS-") and len(ref) == 5} == {
        "CAS-1": Decimal(1),
        "CAS-2": Decimal(0),
    }
    assert (uses["CAS-1"].case_id, uses["CAS-1"].unit, uses["CAS-1"].title) == (case, "cases", "Case 1")
    # Counted when it is solved, and that is to come.
    assert uses_of(agreement, SPENT)["CAS-3"].quantity == 0
    line = next(one for one in agreement.packages if one.id == SUPPORT).entitlements[0]
    assert (line.drilldown, line.rows, line.totals) == (DrillDown.REACTIVE, Scope.VISIBLE, Scope.ALL)
    # What is used stays what Dataverse counted.
    assert line.used == Decimal("2.5")


def test_hours_are_those_of_the_resolutions(bench: DynamicsBench, server: Dataverse) -> None:
    bench.emulator.organisation.row("entitlements", SPENT)["allocationtypecode"] = 1
    done, untold, opened = (a_case(bench, at, SPENT, statecode=int(at < 3)) for at in (1, 2, 3))
    resolved(bench, done, 90, 1)
    resolved(bench, done, 10, 2)
    resolved(bench, untold, None, 3)
    assert opened
    uses = uses_of(the_agreement(server), SPENT)
    assert [(uses[f"CAS-{at}"].quantity, uses[f"CAS-{at}"].unit) for at in (1, 2, 3)] == [
        (Decimal("1.67"), "hours"),
        (None, "hours"),
        (Decimal(0), "hours"),
    ]


def test_cases_outside_the_agreements_are_additional(bench: DynamicsBench, server: Dataverse) -> None:
    a_case(bench, 1, None)
    a_case(bench, 2, SUPPORT, createdon="2025-06-01T10:00:00Z")
    found = drill([the_agreement(server)], DrillDown.ADDITIONAL_CASES)
    reasons = {use.usage.ref: use.reason for use in found.uses}
    assert (reasons["CAS-1"], reasons["CAS-2"]) == (Reason.MISSING, Reason.EXPIRED)
    (reactive, _) = figures(found)
    assert reactive[1] == len(found.uses)


def test_a_line_of_cases_without_entitlement_changes_no_sum(bench: DynamicsBench, server: Dataverse) -> None:
    before = the_agreement(server)
    a_case(bench, 1, None)
    after = the_agreement(server)
    day = before.start
    assert day is not None

    def sums(agreement: Agreement) -> list[object]:
        lines = enterprise_lines([agreement], day)
        return [(one.id, one.bought, one.used) for one in lines if one.drilldown is not DrillDown.ADDITIONAL_CASES]

    assert sums(before) == sums(after)


@pytest.mark.parametrize("table", ["incidents", "incidentresolutions"])
def test_without_the_right_to_read_cases_there_are_figures_all_the_same(
    bench: DynamicsBench, server: Dataverse, table: str
) -> None:
    bench.emulator.organisation.row("entitlements", SPENT)["allocationtypecode"] = 1
    a_case(bench, 1, SPENT, statecode=1)
    bench.emulator.forbidden.add(table)
    assert uses_of(the_agreement(server), SPENT) == {}
    assert the_agreement(server).packages
