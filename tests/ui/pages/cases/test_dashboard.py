"""The dashboard: every number leads to its cases."""

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.case_views import CaseView
from desktop_app.domain.cases import CaseFilter, Facet, Openness, Whose
from tests.ui.kit import Kit, named
from tests.ui.looks import assert_usable, name_of
from ui.navigation import Go, PageName
from ui.pages.cases.dashboard import DashboardPage
from ui.pages.cases.leading import of_section
from ui.pages.cases.page import CasesPage
from ui.widgets.chart import Chart


@pytest.fixture
def dashboard(many: Kit, qtbot: QtBot) -> DashboardPage:
    page = DashboardPage(many.services, many.bridge)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    page.open(Go(PageName.DASHBOARD))
    qtbot.waitUntil(lambda: not many.bridge.is_waiting)
    return page


def tile(page: DashboardPage, id: str) -> QAbstractButton:
    found = named(page, f"dashboard.view.{id}")
    assert isinstance(found, QAbstractButton)
    return found


def test_each_view_has_its_number(dashboard: DashboardPage) -> None:
    assert name_of(tile(dashboard, "active")) == "My active cases, 240 cases"
    assert name_of(tile(dashboard, "closed")) == "My closed cases, 10 cases"
    assert_usable(dashboard)


def test_a_tile_leads_to_its_cases(qtbot: QtBot, cases: CasesPage, dashboard: DashboardPage) -> None:
    with qtbot.waitSignal(dashboard.go) as gone:
        tile(dashboard, "closed").click()
    cases.open(gone.args[0])
    qtbot.waitUntil(lambda: cases.tally.text() == "10 cases")
    assert name_of(named(cases, "cases.view")) == "View: My closed cases"


def test_a_slice_leads_to_its_cases(qtbot: QtBot, dashboard: DashboardPage) -> None:
    chart = named(dashboard, "cases.chart.status")
    assert isinstance(chart, Chart)
    with qtbot.waitSignal(dashboard.go) as gone:
        chart.pressed.emit("on_hold")
    view = of_section(gone.args[0].section)
    assert view.filter.where == {Facet.STATUS: frozenset({"on_hold"})}
    assert (view.filter.whose, view.filter.openness) == (Whose.ORGANISATION, Openness.OPEN)


def test_own_views_and_news_show_by_themselves(qtbot: QtBot, many: Kit, dashboard: DashboardPage) -> None:
    kept = many.services.case_views.keep(CaseView(filter=CaseFilter(words="Sak 007")), "Seven")
    many.bridge.publish(many.services.case_views.put_in_order([kept.id]))
    qtbot.waitUntil(lambda: bool(dashboard.findChildren(QAbstractButton, f"dashboard.view.{kept.id}")))
    assert name_of(tile(dashboard, kept.id)).startswith("Seven, 1 ")


def test_the_charts_count_mine_or_the_organisations(qtbot: QtBot, many: Kit, dashboard: DashboardPage) -> None:
    group = named(dashboard, "dashboard.whose")
    button = named(group, "mine")
    assert isinstance(button, QAbstractButton)
    button.click()
    qtbot.waitUntil(lambda: not many.bridge.is_waiting)
    with qtbot.waitSignal(dashboard.go) as gone:
        named(dashboard, "cases.chart.priority").pressed.emit("high")  # type: ignore[attr-defined]
    assert of_section(gone.args[0].section).filter.whose is Whose.MINE
