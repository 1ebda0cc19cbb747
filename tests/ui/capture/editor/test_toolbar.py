"""The tools."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.looks import assert_usable, child, name_of
from ui.capture.editor.toolbar import ToolBar
from ui.capture.editor.tools import Tool


def test_each_has_a_name_and_one_is_taken(qtbot: QtBot) -> None:
    bar = ToolBar()
    qtbot.addWidget(bar)
    bar.show()
    assert_usable(bar)
    bar.show_tool(Tool.PEN)
    button = child(bar, QToolButton, "editor.tool.pen")
    assert button.isChecked()
    assert name_of(button) == "Pen"
    assert "(P)" in button.toolTip()
    with qtbot.waitSignal(bar.chosen) as chosen:
        child(bar, QToolButton, "editor.tool.redact").click()
    assert chosen.args == [Tool.REDACT]
    assert not button.isChecked()


@pytest.mark.usefixtures("pseudo_language")
def test_the_names_are_translated(qtbot: QtBot) -> None:
    bar = ToolBar()
    qtbot.addWidget(bar)
    assert child(bar, QToolButton, "editor.tool.pen").text() != "Pen"


def test_the_icons_stand_alone_where_the_names_have_no_room(qtbot: QtBot) -> None:
    bar = ToolBar()
    qtbot.addWidget(bar)
    bar.add((undo := QToolButton(),))
    bar.resize(2000, 80)
    bar.show()
    pen, styles = child(bar, QToolButton, "editor.tool.pen"), Qt.ToolButtonStyle
    qtbot.waitUntil(lambda: pen.toolButtonStyle() is styles.ToolButtonTextUnderIcon)
    bar.resize(560, 80)
    qtbot.waitUntil(lambda: pen.toolButtonStyle() is styles.ToolButtonIconOnly)
    assert name_of(pen) == "Pen", "a screen reader has the name still"
    tools = [child(bar, QToolButton, f"editor.tool.{tool}") for tool in Tool]
    qtbot.waitUntil(lambda: len({tool.y() for tool in tools}) == 1)
    assert undo.geometry().right() == bar.width() - 1
