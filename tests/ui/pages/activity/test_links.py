"""The way on from a drill-down."""

from dataclasses import replace

from desktop_app.domain.activity import lines_of
from desktop_app.domain.agreements import DrillDown
from desktop_app.domain.capabilities import Capabilities, Capability
from desktop_app.domain.drilldowns import Drill
from desktop_app.domain.ids import ItemId
from tests.ui.pages.activity.test_line_card import ENTITLEMENT
from ui.navigation import Go, PageName
from ui.pages.activity.links import Way, way_of

WITH_CATALOG = Capabilities(frozenset({Capability.CATALOG}))


def way(drilldown: DrillDown, capabilities: Capabilities | None = WITH_CATALOG, **more: object) -> Way | None:
    lines = lines_of([replace(ENTITLEMENT, drilldown=drilldown, **more)])  # type: ignore[arg-type]
    return way_of(Drill(drilldown, lines), capabilities)


def test_an_address_of_the_portals() -> None:
    found = way(DrillDown.EDUCATION, action_url="https://portal.example/learning")
    assert found == Way("Go to the courses", address="https://portal.example/learning")
    for address in ("file:///etc/passwd", "http://portal.example/learning", "javascript:alert(1)", "ms-settings:"):
        assert way(DrillDown.EDUCATION, action_url=address) is None


def test_an_item_of_the_catalogue() -> None:
    found = way(DrillDown.ADVISORY, action_item=ItemId("i-advice"))
    assert found == Way("Open an advisory request", Go(PageName.CATALOG, item_id=ItemId("i-advice")))
    without = way(DrillDown.ADVISORY, None, action_item=ItemId("i-advice"))
    assert without == Way("Open an advisory request", Go(PageName.NEW_CASE))


def test_what_each_kind_leads_to() -> None:
    assert way(DrillDown.REACTIVE) == Way("Open a support request", Go(PageName.NEW_CASE))
    assert way(DrillDown.PROACTIVE_CREDITS) == Way("Redeem", Go(PageName.CATALOG))
    assert way(DrillDown.PROACTIVE, None) is None
    assert way(DrillDown.ASSESSMENTS) is None
