"""A question before something final."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.confirm import Confirm


def a_question(qtbot: QtBot) -> tuple[QWidget, Confirm]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    confirm = Confirm(window)
    confirm.ask("Throw it away?", "It is gone for good.", "Throw away", "Keep it")
    return window, confirm


def test_yes(qtbot: QtBot) -> None:
    _, confirm = a_question(qtbot)
    button = confirm.findChild(QPushButton, "confirm.yes")
    assert button is not None
    with qtbot.waitSignal(confirm.accepted):
        button.click()


def test_escape_leaves_all_as_it_is(qtbot: QtBot) -> None:
    _, confirm = a_question(qtbot)
    with qtbot.waitSignal(confirm.rejected), qtbot.assertNotEmitted(confirm.accepted):
        qtbot.keyClick(confirm, Qt.Key.Key_Escape)
