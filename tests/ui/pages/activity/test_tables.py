"""Uses in the reader's words."""

from datetime import date
from decimal import Decimal

from desktop_app.domain.activity import lines_of
from desktop_app.domain.agreements import Agreement, DrillDown, Package, Reason, Usage, Why
from desktop_app.domain.drilldowns import Drill, Use
from desktop_app.domain.text import LocalText
from tests.ui.pages.activity.test_line_card import ENTITLEMENT
from ui.pages.activity.tables import shown_first, worded

USAGE = Usage(
    "u",
    date(2026, 11, 2),
    "DP-1",
    "Title",
    quantity=Decimal("1.5"),
    unit="hours",
    severity="high",
    status="closed",
    workspace_id="w",
    kind="customer_admin",
    why=Why.SHARED,
)


def a_drill(drilldown: DrillDown, *usage: Usage, reason: Reason | None = None) -> Drill:
    package = Package("p", LocalText(), True, None, None)
    uses = tuple(
        Use(each, Agreement("a", "A", LocalText(), None, None), package, ENTITLEMENT, reason) for each in usage
    )
    return Drill(drilldown, lines_of([ENTITLEMENT]), uses)


def words_of(found: Drill) -> dict[str, object]:
    table = worded(found, {"w": "Finance"})
    return {column.title: cell for column, cell in zip(table.columns, table.rows[0], strict=True)}


def test_codes_become_words() -> None:
    found = words_of(a_drill(DrillDown.REACTIVE, USAGE))
    assert found["Severity"] == "High"
    assert found["Status"] == "Closed"
    assert found["Workspace"] == "Finance"
    assert found["Hours"] == Decimal("1.5")
    assert found["Why you see it"] == "Shared with you"


def test_roles_reasons_and_units() -> None:
    assert words_of(a_drill(DrillDown.CONTACTS, USAGE))["Role"] == "Customer administrator"
    additional = words_of(a_drill(DrillDown.ADDITIONAL_CASES, USAGE, reason=Reason.UNMAPPED))
    assert additional["Reason"] == "The agreement belongs to another workspace"
    assert additional["Service"] == "Advice"
    several = words_of(a_drill(DrillDown.REACTIVE, USAGE, Usage("v", unit="cases")))
    assert several["Unit"] == "Hours"
    assert "Amount" in several


def test_what_shows_first() -> None:
    found = a_drill(DrillDown.REACTIVE, USAGE)
    assert shown_first(found, worded(found, {})) == ("ref", "title", "opened", "status", "quantity", "why")
