"""Once for many, and at once where it is needed."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.widgets.soon import Soon


def test_it_is_done_once_for_many(qtbot: QtBot) -> None:
    parent, done = QObject(), list[str]()
    soon = Soon(parent, lambda: done.append("done"))
    for _ in range(3):
        soon.ask()
    assert done == []
    qtbot.waitUntil(lambda: done == ["done"])
    assert not soon.isActive()


def test_done_at_once_it_is_not_done_again(qtbot: QtBot) -> None:
    parent, done = QObject(), list[str]()
    soon = Soon(parent, lambda: done.append("done"))
    soon.ask()
    soon.now()
    assert done == ["done"]
    assert not soon.isActive()
