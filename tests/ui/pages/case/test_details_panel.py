"""What a case is about, to be read."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.case_details import Details
from desktop_app.domain.cases import CaseAction
from desktop_app.domain.catalog import Catalog
from tests.makers import a_case
from tests.ui.details import DETAILS, a_detailed_case
from tests.ui.kit import named
from ui.pages.case.details_panel import DetailsPanel
from ui.widgets.meter import Meter
from ui.widgets.plain_label import PlainLabel


@pytest.fixture
def panel(qtbot: QtBot) -> DetailsPanel:
    panel = DetailsPanel()
    qtbot.addWidget(panel)
    return panel


def shown(panel: DetailsPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(PlainLabel) if label.isVisibleTo(panel))


def test_everything_that_is_known_stands_there(panel: DetailsPanel, qtbot: QtBot) -> None:
    panel.show_case(a_detailed_case(), Catalog())
    told = shown(panel)
    for text in (
        "Access › Password",
        "Primus",
        "Phone",
        "Eksempelfjord kommune",
        "Kari Prøve",
        "+47 22 00 00 11",
        "Hours: 7.00 of 40.00 left",
        "DA-100231",
        "It does not work.",
    ):
        assert text in told
    with qtbot.waitSignal(panel.edit_wanted):
        named(panel, "case.details.edit").click()  # type: ignore[attr-defined]
    meter = panel.findChild(Meter)
    assert meter is not None
    assert meter.level == pytest.approx(33 / 40)


def test_the_customers_latest_cases_lead_on(panel: DetailsPanel, qtbot: QtBot) -> None:
    panel.show_case(a_detailed_case(), Catalog())
    assert [row.title for row in panel.latest.rows.rows] == ["Skriveren står"]
    with qtbot.waitSignal(panel.case_wanted, check_params_cb=lambda id: id == "case-2"):
        panel.latest.opened.emit(panel.latest.rows.rows[0].key)


def test_who_may_not_change_it_sees_no_button_and_no_empty_card(panel: DetailsPanel) -> None:
    case = a_detailed_case(actions=frozenset({CaseAction.COMMENT}))
    panel.show_case(replace(case, details=replace(DETAILS, entitlement=None)), Catalog())
    assert named(panel, "case.details.edit").isHidden()
    assert named(panel, "case.details.entitlement").isHidden()
    panel.show_case(replace(a_detailed_case(), details=replace(DETAILS, entitlement=None)), Catalog())
    assert "No entitlement applies" in shown(panel)


def test_a_portal_that_tells_nothing_of_it_leaves_what_the_case_has(panel: DetailsPanel) -> None:
    panel.show_case(a_case(actions=frozenset(CaseAction)), Catalog())
    assert "Kari Prøve" in shown(panel)
    assert named(panel, "case.details.edit").isHidden()
    panel.show_case(replace(a_case(), details=Details()), Catalog())
    assert "It does not work." in shown(panel)
