"""ui.widgets.segmented"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget
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


def test_where_there_is_no_room_it_goes_on_in_the_next_row(qtbot: QtBot) -> None:
    holder, switch = QWidget(), Segmented(["all", "open", "closed"])
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    column.addWidget(switch)
    for id in ("all", "open", "closed"):
        switch.set_text(id, id * 6)
    holder.show()
    holder.resize(900, 200)
    qtbot.waitUntil(lambda: len({child(switch, QToolButton, id).y() for id in ("all", "open", "closed")}) == 1)
    assert switch.width() == switch.sizeHint().width(), "no wider than its views"
    holder.resize(switch.width() // 2 + 30, 200)
    last = child(switch, QToolButton, "closed")
    qtbot.waitUntil(lambda: last.y() > child(switch, QToolButton, "all").y())
    qtbot.waitUntil(lambda: switch.rect().contains(last.geometry()))
    assert switch.height() == switch.heightForWidth(switch.width())
