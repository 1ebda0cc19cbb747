"""ui.widgets.search_field"""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.looks import name_of
from ui.widgets.search_field import SearchField


def _field(qtbot: QtBot) -> SearchField:
    field = SearchField()
    qtbot.addWidget(field)
    field.say("Search the catalogue")
    return field


def test_it_waits_for_a_pause_in_typing(qtbot: QtBot) -> None:
    heard: list[object] = []
    field = _field(qtbot)
    field.searched.connect(heard.append)
    qtbot.keyClicks(field, "printer ")
    assert heard == []
    qtbot.waitUntil(lambda: heard == ["printer"])


def test_enter_does_not_wait_and_the_same_words_are_told_once(qtbot: QtBot) -> None:
    heard: list[object] = []
    field = _field(qtbot)
    field.searched.connect(heard.append)
    qtbot.keyClicks(field, "vpn")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert heard == ["vpn"]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert heard == ["vpn", ""]
    assert field.text() == ""


def test_it_has_a_name_and_a_way_down(qtbot: QtBot) -> None:
    field = _field(qtbot)
    assert name_of(field) == "Search the catalogue"
    with qtbot.waitSignal(field.left_down):
        qtbot.keyClick(field, Qt.Key.Key_Down)


def test_words_put_in_are_not_told(qtbot: QtBot) -> None:
    field = _field(qtbot)
    with qtbot.assertNotEmitted(field.searched):
        field.set_words("old")
    with qtbot.waitSignal(field.searched) as blocker:
        qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert blocker.args == [""]
