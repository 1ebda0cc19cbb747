"""ui.pages.cases.tools"""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QComboBox, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.domain.cases import CaseFilter, CaseOrder, Facet
from tests.ui.kit import named
from tests.ui.looks import assert_usable, child, name_of
from ui.pages.cases.tools import CaseTools


@pytest.fixture
def tools(qtbot: QtBot) -> CaseTools:
    made = CaseTools()
    qtbot.addWidget(made)
    made.show()
    return made


def button(tools: CaseTools, name: str) -> QAbstractButton:
    found = named(tools, f"cases.{name}")
    assert isinstance(found, QAbstractButton)
    return found


def menu(tools: CaseTools) -> dict[str, object]:
    found = next(each for each in tools.findChildren(QMenu) if each.parent() is tools)
    found.aboutToShow.emit()
    return {action.text(): action for action in found.actions() if action.text()}


def test_everything_is_named(tools: CaseTools) -> None:
    assert_usable(tools)


def test_the_look_is_a_switch(qtbot: QtBot, tools: CaseTools) -> None:
    assert name_of(button(tools, "look")) == "Show as a table"
    with qtbot.waitSignal(tools.table_wanted) as wanted:
        button(tools, "look").click()
    assert wanted.args == [True]
    assert name_of(button(tools, "look")) == "Show as a list"
    assert not named(tools, "cases.order").isVisible(), "a table is sorted by its headings"


def test_the_order_begins_with_the_newest(qtbot: QtBot, tools: CaseTools) -> None:
    order = child(tools, QComboBox, "cases.order")
    with qtbot.waitSignal(tools.ordered) as ordered:
        order.setCurrentIndex(order.findData("closed"))
    assert ordered.args == ["closed", True]
    tools.show_filter(CaseFilter(order=CaseOrder.CLOSED, words="printer"), None)
    assert tools.search.text() == "printer"
    with qtbot.waitSignal(tools.ordered) as ordered:
        button(tools, "direction").click()
    assert ordered.args == ["closed", False]


def test_what_is_being_written_stays(qtbot: QtBot, tools: CaseTools) -> None:
    qtbot.keyClicks(tools.search, "prin")
    tools.show_filter(CaseFilter(order=CaseOrder.TITLE), None)
    assert tools.search.text() == "prin"
    tools.show_filter(CaseFilter(words="another view's"), None)
    assert tools.search.text() == "another view's"
    tools.show_filter(CaseFilter(), None)
    assert tools.search.text() == ""


def test_a_list_exports_and_a_table_groups_too(qtbot: QtBot, tools: CaseTools) -> None:
    assert list(menu(tools)) == ["Export …"]
    tools.show_look(is_table=True, has_charts=False)
    tools.show_filter(CaseFilter(), Facet.OWNER)
    assert list(menu(tools)) == ["Copy the chosen rows", "Group by", "Choose columns …", "Export …"]
    groups = menu(tools)["Group by"].menu()  # type: ignore[attr-defined]
    assert [action.text() for action in groups.actions() if action.isChecked()] == ["Owner"]
    with qtbot.waitSignal(tools.group_wanted) as wanted:
        groups.actions()[0].trigger()
    assert wanted.args == [None]
    tools.pop_up(QPoint(5, 5))
    next(each for each in tools.findChildren(QMenu) if each.parent() is tools).close()
