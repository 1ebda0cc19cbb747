"""ui.widgets.multi_choice"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.ui.looks import child, name_of
from ui.widgets.multi_choice import MultiChoice

CHOICES = (("a", "Alpha"), ("b", "Be & ta"), ("c", "Gamma"))


@pytest.fixture
def box(qtbot: QtBot) -> MultiChoice:
    made = MultiChoice()
    qtbot.addWidget(made)
    made.set_title("Status")
    made.fill(CHOICES, ())
    made.show()
    return made


def test_it_says_what_is_chosen(box: MultiChoice) -> None:
    assert name_of(box) == "Status: all"
    box.fill(CHOICES, {"a", "b"})
    assert name_of(box) == "Status: Alpha, Be & ta"
    box.fill(CHOICES, {"a", "b", "c"})
    assert name_of(box) == "Status: 3 chosen"
    box.fill(CHOICES, {"gone"})
    assert name_of(box) == "Status: gone"


def test_one_ticks_several_while_the_menu_stays_open(qtbot: QtBot, box: MultiChoice) -> None:
    menu = child(box, QMenu)
    menu.popup(box.mapToGlobal(box.rect().bottomLeft()))
    told: list[frozenset[str]] = []
    box.changed.connect(told.append)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Space)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert menu.isVisible()
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[0]).center())
    assert told == [frozenset({"a"}), frozenset({"a", "b"}), frozenset({"b"})]
    assert box.chosen == frozenset({"b"})
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()
