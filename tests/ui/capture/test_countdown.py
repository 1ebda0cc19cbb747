"""The seconds before a picture, counted fast."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.capture.countdown import Countdown, CountdownWindow


def windows() -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, CountdownWindow) and each.isVisible()]


def test_it_is_away_before_it_says_so(qtbot: QtBot) -> None:
    countdown = Countdown(second_ms=10)
    left: list[int] = []
    countdown.over.connect(lambda: left.append(len(windows())))
    with qtbot.waitSignal(countdown.over):
        countdown.start(3)
        assert countdown.is_running
        (window,) = windows()
        assert window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus, "an open menu stays open"
        assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert left == [0]
    assert not countdown.is_running


def test_it_can_be_cancelled(qtbot: QtBot) -> None:
    countdown = Countdown(second_ms=10_000)
    countdown.start(3)
    (window,) = windows()
    button = window.findChild(QPushButton, "capture.countdown.cancel")
    assert button is not None
    with qtbot.waitSignal(countdown.cancelled), qtbot.assertNotEmitted(countdown.over):
        button.click()
    assert windows() == []


def test_a_second_start_begins_anew(qtbot: QtBot) -> None:
    countdown = Countdown(second_ms=10_000)
    countdown.start(3)
    countdown.start(5)
    assert len(windows()) == 1
    countdown.stop()
    assert windows() == []
