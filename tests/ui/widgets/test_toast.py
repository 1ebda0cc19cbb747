"""ui.widgets.toast"""

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.looks import child
from ui.widgets.plain_label import PlainLabel
from ui.widgets.toast import Toast


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def test_it_says_what_was_done_and_takes_it_back(qtbot: QtBot, window: QWidget) -> None:
    undone: list[object] = []
    toast = Toast(window)
    toast.say("Draft deleted", "Undo", lambda: undone.append(True))
    assert toast.isVisible()
    assert child(toast, PlainLabel).text() == "Draft deleted"
    child(toast, QPushButton).click()
    assert undone == [True]
    assert not toast.isVisible()


def test_it_stays_at_the_foot_of_the_window(qtbot: QtBot, window: QWidget) -> None:
    toast = Toast(window)
    toast.say("Saved")
    assert child(toast, QPushButton).isHidden()
    before = toast.pos()
    window.resize(800, 600)
    qtbot.waitUntil(lambda: toast.pos() != before)
    assert abs(toast.geometry().center().x() - window.rect().center().x()) <= 1


def test_it_waits_while_somebody_is_at_it(qtbot: QtBot, window: QWidget) -> None:
    toast = Toast(window)
    toast.say("Draft deleted", "Undo", lambda: None)
    window.activateWindow()
    button = child(toast, QPushButton)
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    toast._timer.timeout.emit()
    assert toast.isVisible()
    button.clearFocus()
    toast._timer.timeout.emit()
    assert toast.isVisible() == toast.underMouse()
