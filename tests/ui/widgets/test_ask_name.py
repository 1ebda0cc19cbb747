"""ui.widgets.ask_name"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.kit import named
from tests.ui.looks import assert_usable, child
from ui.widgets.ask_name import AskName


def test_a_name_is_asked_for_and_told(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    asking = AskName(parent, "view", 10)
    asking.ask("Keep this view", "Here", "Mine")
    assert_usable(asking)
    line = child(asking, QLineEdit)
    qtbot.keyClicks(line, "   ")
    assert not named(asking, "view.keep").isEnabled()
    qtbot.keyClicks(line, "Our own and too long")
    with qtbot.waitSignal(asking.named) as told:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert told.args == ["Our own"]
    assert not asking.isVisible()
