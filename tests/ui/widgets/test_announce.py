"""ui.widgets.announce"""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.announce import announce


def test_it_speaks_with_and_without_a_screen_reader(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "quiet")
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    announce(widget, "Draft deleted")
    announce(widget, "")
    QAccessible.setActive(was_active)
