"""ui.widgets.typing_pause: at a pause, and soon when there is none."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.widgets.typing_pause import LONGEST_MS, PAUSE_MS, TypingPause


def test_a_pause_is_due_once(qtbot: QtBot) -> None:
    owner, told = QObject(), list[str]()
    pause = TypingPause(owner)
    pause.due.connect(lambda: told.append("due"))
    with qtbot.waitSignal(pause.due, timeout=PAUSE_MS * 4):
        pause.key()
        pause.key()
    assert told == ["due"]


def test_who_never_pauses_is_kept_up_with(qtbot: QtBot) -> None:
    owner, told = QObject(), list[str]()
    pause = TypingPause(owner)
    pause.due.connect(lambda: told.append("due"))

    def type_on() -> bool:
        pause.key()
        return len(told) == 2

    qtbot.waitUntil(type_on, timeout=LONGEST_MS * 6)


def test_what_is_stopped_is_not_due(qtbot: QtBot) -> None:
    owner = QObject()
    pause = TypingPause(owner)
    pause.key()
    pause.stop()
    with qtbot.assertNotEmitted(pause.due, wait=PAUSE_MS * 2):
        pass


def test_keeping_is_due_well_within_the_second_that_is_promised() -> None:
    assert PAUSE_MS < LONGEST_MS <= 500
