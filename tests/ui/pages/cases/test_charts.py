"""Charts beside the list: what is pressed narrows the list down."""

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.case_views import Days
from desktop_app.domain.cases import Facet
from tests.ui.kit import Kit, named
from tests.ui.looks import assert_usable
from ui.pages.cases.page import CasesPage
from ui.widgets.chart import Chart


def chart(page: CasesPage, name: str) -> Chart:
    found = named(page, f"cases.chart.{name}")
    assert isinstance(found, Chart)
    return found


def shown(page: CasesPage, name: str) -> dict[str, int]:
    return {each.name: int(each.total) for each in chart(page, name).view.data.slices}


def open_charts(qtbot: QtBot, page: CasesPage, kit: Kit) -> None:
    button = named(page, "cases.charts")
    assert isinstance(button, QAbstractButton)
    button.click()
    qtbot.waitUntil(lambda: bool(shown(page, "status")) and not kit.bridge.is_waiting)


def test_they_count_what_the_list_shows(qtbot: QtBot, many: Kit, cases: CasesPage) -> None:
    open_charts(qtbot, cases, many)
    assert shown(cases, "status") == {"Received": 120, "On hold": 120}
    assert shown(cases, "priority") == {"High": 120, "No priority": 120}
    assert shown(cases, "service") == {"Primus": 80, "Wilma": 80, "No service": 80}
    assert sum(shown(cases, "ages").values()) == 240
    assert many.services.preferences.read().cases_charts
    assert_usable(cases)


def test_a_slice_filters_and_lets_go(qtbot: QtBot, many: Kit, cases: CasesPage) -> None:
    open_charts(qtbot, cases, many)
    chart(cases, "status").pressed.emit("on_hold")
    qtbot.waitUntil(lambda: cases.tally.text().startswith("120 "))
    qtbot.waitUntil(lambda: shown(cases, "priority") == {"No priority": 120})
    assert len(shown(cases, "status")) == 2, "the others can still be chosen"
    chart(cases, "service").pressed.emit("")
    qtbot.waitUntil(lambda: cases.tally.text().startswith("40 "))
    chart(cases, "status").pressed.emit("on_hold")
    qtbot.waitUntil(lambda: cases.tally.text().startswith("80 "))
    assert Facet.STATUS not in cases.view.filter.where


def test_ages_and_weeks_filter_by_days(qtbot: QtBot, many: Kit, cases: CasesPage) -> None:
    open_charts(qtbot, cases, many)
    ages = chart(cases, "ages")
    fullest = max(ages.view.data.slices, key=lambda each: each.total)
    ages.pressed.emit(fullest.id)
    qtbot.waitUntil(lambda: cases.view.days != Days() and not many.bridge.is_waiting)
    assert cases.tally.text().startswith(f"{fullest.total} ")
    chart(cases, "ages").pressed.emit(fullest.id)
    assert cases.view.days == Days()
