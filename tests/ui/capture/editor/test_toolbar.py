"""The tools."""

import pytest
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
