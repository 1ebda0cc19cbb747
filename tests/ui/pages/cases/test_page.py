"""The list of cases: views, search, order, and what stands there when it is empty."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.case_views import CaseView
from desktop_app.domain.cases import CaseAction, CaseFilter, Facet, Status
from desktop_app.domain.ids import AccountId, FieldId
from tests.answers import complete
from tests.makers import a_case, a_person
from tests.ui.kit import Kit, named, nameless
from ui import language
from ui.models.rows import ROW_ROLE, Row
from ui.navigation import Go, PageName
from ui.pages.cases.page import CasesPage
from ui.widgets.list_view import RowList
from ui.widgets.plain_label import PlainLabel


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[Kit]:
    kit = Kit(tmp_path)
    kit.server.put_case(a_case("case-1", title="Skriveren står", number="DP-1", status=Status.RECEIVED))
    kit.server.put_case(a_case("case-2", title="Faktura mangler", number="DP-2", status=Status.WAITING_FOR_YOU))
    kit.server.put_case(a_case("case-3", title="Gammel sak", number="DP-3", status=Status.CLOSED))
    sam = a_person("p-sam", "Sam Sample")
    kit.server.put_case(a_case("case-4", title="Sam's case", number="DP-4", requester=sam, is_mine=False))
    kit.with_catalog()
    yield kit
    kit.close()


@pytest.fixture
def page(kit: Kit, qtbot: QtBot) -> CasesPage:
    page = CasesPage(kit.services, kit.bridge)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.open(Go(PageName.CASES))
    return page


def titles(page: CasesPage) -> set[str]:
    model = named(page, "cases.list").model()  # type: ignore[attr-defined]
    rows = [model.index(at, 0).data(ROW_ROLE) for at in range(model.rowCount())]
    return {row.title for row in rows if isinstance(row, Row)}


def press(page: CasesPage, group: str, id: str) -> None:
    button = named(named(page, group), id)
    assert isinstance(button, QAbstractButton)
    button.click()


def texts(page: CasesPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(PlainLabel) if label.isVisible())


def test_my_open_cases_stand_first(page: CasesPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: titles(page) == {"Skriveren står", "Faktura mangler"})
    assert nameless(page) == []


def test_the_views(page: CasesPage, qtbot: QtBot) -> None:
    press(page, "cases.openness", "closed")
    qtbot.waitUntil(lambda: titles(page) == {"Gammel sak"})
    press(page, "cases.openness", "all")
    press(page, "cases.whose", "organisation")
    qtbot.waitUntil(lambda: "Sam's case" in titles(page))
    press(page, "cases.whose", "waiting_for_me")
    qtbot.waitUntil(lambda: titles(page) == {"Faktura mangler"})


def test_searching_and_finding_nothing(page: CasesPage, qtbot: QtBot) -> None:
    field = named(page, "cases.search")
    qtbot.keyClicks(field, "gammel")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "No case matches" in texts(page))
    everywhere = next(b for b in page.findChildren(QAbstractButton) if b.text() == "Search in all cases")
    everywhere.click()
    qtbot.waitUntil(lambda: titles(page) == {"Gammel sak"})


def test_the_order(page: CasesPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(titles(page)))
    order = named(page, "cases.order")
    order.setCurrentIndex(order.findData("title"))  # type: ignore[attr-defined]
    model = named(page, "cases.list").model()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: model.index(0, 0).data(ROW_ROLE).title == "Faktura mangler")
    named(page, "cases.direction").click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: model.index(0, 0).data(ROW_ROLE).title == "Skriveren står")


def test_opening_a_case(page: CasesPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(titles(page)))
    cases = named(page, "cases.list")
    assert isinstance(cases, RowList)
    cases.setCurrentIndex(cases.model().index(0, 0))
    with qtbot.waitSignal(page.go) as gone:
        qtbot.keyClick(cases, Qt.Key.Key_Return)
    assert gone.args is not None
    assert gone.args[0].page is PageName.CASE
    assert gone.args[0].case_id


def test_home_leads_to_what_waits(page: CasesPage, qtbot: QtBot) -> None:
    page.open(Go(PageName.CASES, section="waiting_for_me"))
    qtbot.waitUntil(lambda: titles(page) == {"Faktura mangler"})
    page.open(Go(PageName.CASES, words="DP-3"))
    qtbot.waitUntil(lambda: titles(page) <= {"Gammel sak"})


def test_news_show_by_themselves(kit: Kit, page: CasesPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(titles(page)))
    kit.server.put_case(a_case("case-9", title="Helt ny", number="DP-9", actions=frozenset({CaseAction.COMMENT})))
    kit.clock.advance(3600)
    kit.sync()
    qtbot.waitUntil(lambda: "Helt ny" in titles(page))
    assert kit.account_id != AccountId("")


def test_a_case_on_its_way_says_how_its_sending_stands(kit: Kit, page: CasesPage, qtbot: QtBot) -> None:
    kit.server.is_down = True
    item = next(item for item in kit.services.catalog.catalog(kit.account_id).items if item.is_allowed)
    draft = kit.services.drafts.create(kit.account_id, item.id)
    answers = complete(item.form, {FieldId("subject"): "På vei", FieldId("description"): "Tekst"})
    kit.services.drafts.save(replace(draft, answers=answers))
    kit.services.cases.submit(draft.id)
    kit.sync()
    page.open(Go(PageName.CASES))
    qtbot.waitUntil(lambda: "På vei" in titles(page))
    assert pills(page)["På vei"] == "Waiting for the network"
    assert pills(page)["Skriveren står"] == "Received"


def pills(page: CasesPage) -> dict[str, str]:
    model = named(page, "cases.list").model()  # type: ignore[attr-defined]
    rows = [model.index(at, 0).data(ROW_ROLE) for at in range(model.rowCount())]
    return {row.title: row.pill.text for row in rows if isinstance(row, Row) and row.pill is not None}


def test_chosen_rows_are_counted_and_the_table_goes_on_by_the_keyboard(
    qtbot: QtBot, many: Kit, cases: CasesPage
) -> None:
    press_tool(cases, "look")
    table = cases.table.view
    qtbot.waitUntil(lambda: table.isVisible() and cases.table.model.rowCount() == 240)
    qtbot.keyClick(cases.tools.search, Qt.Key.Key_Down)
    assert cases.table.view.hasFocus() or not cases.isActiveWindow()
    table.setCurrentIndex(cases.table.model.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert cases.tally.text() == "240 cases · 2 chosen"
    cases.tools.group_wanted.emit(Facet.STATUS)
    qtbot.waitUntil(lambda: len(cases.table.model.headings()) == 2)


def test_a_table_speaks_another_language_at_once(qapp: QApplication, qtbot: QtBot, many: Kit, cases: CasesPage) -> None:
    press_tool(cases, "look")
    cases.tools.group_wanted.emit(Facet.STATUS)
    model = cases.table.model
    qtbot.waitUntil(lambda: model.rowCount() > 2 and "Received" in str(model.index(0, 0).data()))
    language.set_language(qapp, "nb")
    qtbot.waitUntil(lambda: "Mottatt" in str(model.index(0, 0).data()))
    at = model.place_of("status")
    qtbot.waitUntil(lambda: model.index(1, at).data() == "Mottatt")


def test_filters_that_leave_nothing_say_so_and_are_cleared(qtbot: QtBot, cases: CasesPage) -> None:
    cases.panel.changed.emit(CaseView(filter=CaseFilter(where={Facet.STATUS: frozenset({"merged"})})))
    qtbot.waitUntil(lambda: "No case fits the filters" in texts(cases))
    next(b for b in cases.empty.findChildren(QAbstractButton) if b.text() == "Clear filters").click()
    qtbot.waitUntil(lambda: cases.tally.text() == "240 cases")


def test_chips_are_told_while_the_panel_is_shut(qtbot: QtBot, cases: CasesPage) -> None:
    cases.panel.changed.emit(CaseView(filter=CaseFilter(where={Facet.STATUS: frozenset({"on_hold"})})))
    qtbot.waitUntil(cases.chips.isVisible)
    press_tool(cases, "filters")
    assert cases.panel.isVisible()
    assert not cases.chips.isVisible()


def press_tool(page: CasesPage, name: str) -> None:
    button = named(page, f"cases.{name}")
    assert isinstance(button, QAbstractButton)
    button.click()
