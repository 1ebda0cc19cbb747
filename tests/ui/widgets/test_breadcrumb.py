"""The way here."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.widgets.breadcrumb import Breadcrumb


def test_each_step_but_the_last_leads_back(qtbot: QtBot) -> None:
    path = Breadcrumb()
    qtbot.addWidget(path)
    path.show_path([("home", "Home"), ("shelf", "Ink & paper"), ("here", "Black")])
    buttons = [one for one in path.findChildren(QPushButton) if one.isVisibleTo(path)]
    assert [one.accessibleName() for one in buttons] == ["Home", "Ink & paper"]
    with qtbot.waitSignal(path.chosen) as told:
        buttons[1].click()
    assert told.args == ["shelf"]


def test_another_path_takes_its_place(qtbot: QtBot) -> None:
    path = Breadcrumb()
    qtbot.addWidget(path)
    path.show_path([("home", "Home"), ("here", "Black")])
    button = path.findChild(QPushButton)
    path.show_path([("home", "Home"), ("here", "Black")])
    assert path.findChild(QPushButton) is button
    path.show_path([])
    assert [one for one in path.findChildren(QPushButton) if one.isVisibleTo(path)] == []
