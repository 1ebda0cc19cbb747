"""ui.widgets.chart"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.ui.kit import named
from tests.ui.looks import assert_usable, child, name_of
from ui.widgets.chart import Chart
from ui.widgets.chart_data import ChartData, ChartKind, Slice
from ui.widgets.grid_view import GridView
from ui.widgets.plain_label import PlainLabel

DATA = ChartData((Slice("open", "Open", (3,)), Slice("done", "Done", (1,)), Slice("", "None", (2,))), (), ("What", "N"))


@pytest.fixture(params=list(ChartKind))
def chart(qtbot: QtBot, request: pytest.FixtureRequest) -> Chart:
    made = Chart("c", request.param)
    qtbot.addWidget(made)
    made.set_title("Cases by status")
    made.show_data(DATA, {"done"})
    made.resize(420, 400)
    made.show()
    made.view.grab()
    return made


def test_it_is_named_with_all_its_numbers(chart: Chart) -> None:
    assert_usable(chart)
    assert name_of(chart.view) == "Cases by status"
    interface = QAccessible.queryAccessibleInterface(chart.view)
    assert interface.text(QAccessible.Text.Description) == "Open: 3; Done: 1; None: 2"


def test_arrow_keys_walk_and_enter_presses(qtbot: QtBot, chart: Chart) -> None:
    qtbot.keyClick(chart.view, Qt.Key.Key_Down)
    qtbot.keyClick(chart.view, Qt.Key.Key_Right)
    assert name_of(chart.view) == "Cases by status. Done: 1, 2/3"
    with qtbot.waitSignal(chart.pressed) as pressed:
        qtbot.keyClick(chart.view, Qt.Key.Key_Return)
    assert pressed.args == ["done"]
    qtbot.keyClick(chart.view, Qt.Key.Key_End)
    qtbot.keyClick(chart.view, Qt.Key.Key_Down)
    assert name_of(chart.view).endswith("None: 2, 3/3")
    qtbot.keyClick(chart.view, Qt.Key.Key_Home)
    assert name_of(chart.view).endswith("Open: 3, 1/3")


def test_a_press_on_a_slice_tells_it(qtbot: QtBot, chart: Chart) -> None:
    where = chart.view.drawn.areas[1].center().toPoint()
    qtbot.mouseMove(chart.view, where)
    with qtbot.waitSignal(chart.pressed) as pressed:
        qtbot.mouseClick(chart.view, Qt.MouseButton.LeftButton, pos=where)
    assert pressed.args == ["done"]


def test_it_can_be_read_as_a_table(qtbot: QtBot, chart: Chart) -> None:
    switch = named(chart, "c.as_table")
    assert isinstance(switch, QAbstractButton)
    switch.click()
    table = child(chart, GridView)
    assert table.isVisible()
    assert not chart.view.isVisible()
    assert [column.title for column in table.grid.columns] == ["What", "N"]
    assert [table.grid.index(at, 1).data() for at in range(3)] == ["3", "1", "2"]
    table.setCurrentIndex(table.grid.index(0, 0))
    with qtbot.waitSignal(chart.pressed) as pressed:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert pressed.args == ["open"]
    assert_usable(chart)


def test_nothing_to_count_is_said(chart: Chart) -> None:
    chart.show_data(ChartData())
    assert "Nothing to count here." in {label.text() for label in chart.findChildren(PlainLabel) if label.isVisible()}
    assert not chart.view.isVisible()
