"""The table of cases, over a real store."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.cases import CaseFilter, CaseOrder, Facet
from tests.ui.kit import Kit
from ui.models.grid import HEADING_ROLE, Heading
from ui.models.paged import Group
from ui.pages.cases.listing import catalog_of_all
from ui.pages.cases.table import CaseTable, in_order, in_rank
from ui.pages.cases.words import CaseWords

MINE = CaseFilter(order=CaseOrder.NUMBER, is_descending=False)


@pytest.fixture
def table(many: Kit, qtbot: QtBot) -> CaseTable:
    made = CaseTable(many.services, many.bridge)
    qtbot.addWidget(made)
    made.set_words(CaseWords.of(catalog_of_all(many.services), {}), ("number", "title", "status"))
    made.resize(900, 400)
    made.show()
    return made


def number(table: CaseTable, at: int) -> str:
    return str(table.model.index(at, 0).data())


def test_only_what_is_seen_is_read(qtbot: QtBot, table: CaseTable) -> None:
    with qtbot.waitSignal(table.counted, check_params_cb=lambda count: count == 240):
        table.show_cases(MINE, None)
    assert table.model.rowCount() == 240
    assert number(table, 0) == "DP-000"
    assert number(table, 239) == "…"
    table.view.scrollToBottom()
    qtbot.waitUntil(lambda: number(table, 239) == "DP-239")
    # Next to what is seen, rows are there before one scrolls.
    qtbot.waitUntil(lambda: number(table, 185) == "DP-185")


def test_groups_are_read_and_folded(qtbot: QtBot, table: CaseTable) -> None:
    table.show_cases(MINE, Facet.SERVICE)
    qtbot.waitUntil(lambda: number(table, 1) == "DP-000")
    headings = [table.model.index(at, 0).data(HEADING_ROLE) for at in table.model.headings()]
    assert [(each.text, each.count) for each in headings] == [("Primus", 80), ("Wilma", 80), ("No service", 80)]
    assert table.view.columnSpan(0, 0) == 3
    table.view.setCurrentIndex(table.model.index(0, 0))
    qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert table.model.rowCount() == 163
    qtbot.waitUntil(lambda: number(table, 2) == "DP-001")
    assert table.all_rows() == 240
    first = table.model.index(0, 0).data(HEADING_ROLE)
    assert isinstance(first, Heading)
    assert first.is_folded


def test_a_header_asks_for_an_order_the_store_has(qtbot: QtBot, table: CaseTable) -> None:
    table.show_cases(MINE, None)
    assert table.model.order == "number"
    with qtbot.waitSignal(table.ordered) as ordered:
        table.model.sort(2, Qt.SortOrder.DescendingOrder)
    assert ordered.args == ["status", True]


def test_enter_opens_a_case(qtbot: QtBot, many: Kit, table: CaseTable) -> None:
    table.show_cases(MINE, None)
    qtbot.waitUntil(lambda: table.model.rowCount() > 5)
    table.view.setCurrentIndex(table.model.index(3, 0))
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert opened.args == [(many.account_id, "case-003")]


def test_an_answer_to_an_older_question_changes_nothing(qtbot: QtBot, many: Kit, table: CaseTable) -> None:
    table.show_cases(MINE, None)
    table.show_cases(replace(MINE, words="Sak 007"), None)
    qtbot.waitUntil(lambda: not many.bridge.is_waiting)
    assert table.model.rowCount() == 1


def test_groups_stand_as_one_looks_for_them() -> None:
    groups = [Group("", "No owner", 1), Group("b", "Østlund", 1), Group("a", "Berg", 2)]
    assert [group.key for group in in_order(groups, Facet.OWNER)] == ["a", "b", ""]
    assert in_rank({"low", "critical"}) == ["critical", "low"]
