"""Agreements of the demo portal in our words; odd parts are left out, never guessed."""

from datetime import UTC, date, datetime
from decimal import Decimal

from desktop_app.domain.agreements import CaseUse, DrillDown, EntitlementClass, Reason, Scope, TakenOn, Why, Workspace
from desktop_app.portals.demo import agreement_mapping as mapping
from desktop_app.portals.demo.agreement_wire import Entitlement, Usage


def test_agreements() -> None:
    line = {"id": "e", "class": "consumption", "purchased": "40", "used": 33.5, "unit": None, "name": {"en": "E"}}
    package = {"id": "p", "kind": "enterprise", "start": "2026-01-05", "end": None, "entitlements": [line, {"id": "b"}]}
    agreement = mapping.agreement(
        {
            "id": "a",
            "number": "N",
            "packages": [package],
            "as_of": "2026-11-20T06:00:00Z",
            "workspaces": [{"id": "w", "name": "W"}],
        }
    )
    assert agreement.as_of == datetime(2026, 11, 20, 6, tzinfo=UTC)
    assert agreement.workspaces == (Workspace("w", "W"),)
    found = agreement.packages[0]
    assert (found.is_enterprise_wide, found.start, found.end) == (True, date(2026, 1, 5), None)
    assert found.entitlements[0].remaining() == Decimal("6.5")
    assert found.entitlements[1].entitlement_class is EntitlementClass.BENEFIT


def test_uses() -> None:
    found = mapping.usage(Usage("u", date(2026, 1, 2), quantity=Decimal("1.5"), reason="SU", why="shared"))
    assert (found.day, found.quantity, found.reason, found.why) == (
        date(2026, 1, 2),
        Decimal("1.5"),
        Reason.SU,
        Why.SHARED,
    )


def test_words_of_a_newer_portal() -> None:
    found = mapping.entitlement(Entitlement("e", drilldown="new", totals="new", rows="new"))
    assert (found.drilldown, found.totals, found.rows) == (DrillDown.NONE, Scope.VISIBLE, Scope.VISIBLE)
    odd = mapping.usage(Usage("u", reason="new", why="new", quantity=Decimal("NaN")))
    assert (odd.reason, odd.why, odd.quantity) == (None, Why.UNKNOWN, None)


def test_how_a_case_is_counted() -> None:
    told = {"taken_on": "creation", "amount": 2, "restricts": True}
    line = {"id": "e", "class": "consumption", "case_use": told}
    package = {"id": "p", "entitlements": [line, {"id": "f", "case_use": {"taken_on": "some day"}}, {"id": "g"}]}
    agreement = mapping.agreement({"id": "a", "organisation_id": "org-1", "packages": [package]})
    uses = [one.case_use for one in agreement.packages[0].entitlements]
    assert uses == [CaseUse(TakenOn.CREATION, Decimal(2), restricts=True), None, None]
    assert agreement.customer_id == "org-1"
