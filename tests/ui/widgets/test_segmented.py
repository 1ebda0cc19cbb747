"""ui.widgets.segmented"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.looks import assert_usable, child
from ui.widgets.segmented import Segmented


def _switch(qtbot: QtBot) -> Segmented:
    switch = Segmented(["all", "open", "closed"])
    qtbot.addWidget(switch)
    for id in ("all", "open", "closed"):
        switch.set_text(id, id.title())
    switch.show()
    return switch


def test_one_is_always_chosen(qtbot: QtBot) -> None:
    switch = _switch(qtbot)
    assert switch.current == "all"
    with qtbot.waitSignal(switch.chosen) as blocker:
        child(switch, QToolButton, "closed").click()
    assert blocker.args == ["closed"]
    with qtbot.assertNotEmitted(switch.chosen):
        switch.choose("open")
    assert switch.current == "open"
    assert_usable(switch)


def test_arrows_move_and_skip_what_is_not_there(qtbot: QtBot) -> None:
    switch = _switch(qtbot)
    switch.set_available("open", False)
    first = child(switch, QToolButton, "all")
    switch.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert switch.current == "closed"
    qtbot.keyClick(child(switch, QToolButton, "closed"), Qt.Key.Key_Right)
    assert switch.current == "all"
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert switch.current == "all"


def test_nothing_to_choose(qtbot: QtBot) -> None:
    switch = Segmented([])
    qtbot.addWidget(switch)
    assert switch.current == ""
