"""ui.frame.shortcuts"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.frame import shortcuts


def test_keys_reach_what_they_stand_for(qtbot: QtBot) -> None:
    heard: list[object] = []
    window = QWidget()
    qtbot.addWidget(window)
    shortcuts.bind(window, {shortcuts.NEW_CASE: lambda: heard.append("new")}, lambda at: heard.append(str(at)))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["new", "2"]


def test_no_key_stands_for_two_things() -> None:
    keys = [value for name, value in vars(shortcuts).items() if name.isupper() and isinstance(value, str)]
    assert len(set(keys)) == len(keys)
