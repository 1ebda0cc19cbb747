"""A region marked on the frozen picture, with real presses of keys and buttons."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.attachments import Shot
from desktop_app.domain.capture import OpenWindow, Rectangle, ScreenPlace
from tests.makers import a_provenance
from ui.capture.overlay import Frozen, Overlay

BROWSER = OpenWindow("Inbox", Rectangle(100, 100, 300, 200))


@pytest.fixture
def overlay(qtbot: QtBot) -> Iterator[Overlay]:
    """Over the test's one screen, whose pixels are all known; the mouse far from the window."""
    area = QGuiApplication.primaryScreen().geometry()
    width, height = area.width(), area.height()
    shot = Shot(width, height, row(width) * height, a_provenance(), (ScreenPlace("1", 0, 0, width, height),))
    QCursor.setPos(20, 20)
    made = Overlay(shot, (BROWSER,))
    made.show()
    yield made
    made.put_away()


def row(width: int) -> bytes:
    """One row of pixels, all different."""
    return b"".join(bytes((x % 256, x // 256, 200, 255)) for x in range(width))


def window_of(overlay: Overlay) -> Frozen:
    (window,) = overlay.windows
    return window


def test_it_covers_the_screen_with_the_picture(qtbot: QtBot, overlay: Overlay) -> None:
    window = window_of(overlay)
    qtbot.waitUntil(window.isVisible)
    assert window.geometry() == QGuiApplication.primaryScreen().geometry()
    assert window.accessibleName()
    assert "Esc" in window.accessibleDescription()


def test_a_drag_marks_and_enter_takes(qtbot: QtBot, overlay: Overlay) -> None:
    window = window_of(overlay)
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    QTest.mouseMove(window, QPoint(260, 190))
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=QPoint(260, 190))
    assert window.accessibleDescription().startswith("61 × 41.")
    with qtbot.waitSignal(overlay.taken) as blocker:
        qtbot.keyClick(window, Qt.Key.Key_Return)
    assert blocker.args == [Rectangle(200, 150, 61, 41)]
    assert not window.isVisible(), "it is away before the picture is"


def test_with_keys_alone(qtbot: QtBot, overlay: Overlay) -> None:
    window = window_of(overlay)
    overlay.selection.hover((300, 50))
    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(window, Qt.Key.Key_Down)
    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.keyClick(window, Qt.Key.Key_Left)
    qtbot.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(overlay.taken) as blocker:
        qtbot.keyClick(window, Qt.Key.Key_Enter)
    assert blocker.args == [Rectangle(299, 50, 11, 3)]


def test_a_click_takes_the_window_and_the_button_the_picture(qtbot: QtBot, overlay: Overlay) -> None:
    window = window_of(overlay)
    button = window.findChild(QPushButton, "capture.take")
    assert button is not None
    assert not button.isEnabled(), "nothing is marked yet"
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(150, 150))
    assert overlay.selection.place == BROWSER.place
    with qtbot.waitSignal(overlay.taken) as blocker:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert blocker.args == [BROWSER.place]


def test_enter_with_nothing_marked_takes_nothing(qtbot: QtBot, overlay: Overlay) -> None:
    overlay.selection.hover((5, 5))
    with qtbot.assertNotEmitted(overlay.taken):
        qtbot.keyClick(window_of(overlay), Qt.Key.Key_Return)
    assert window_of(overlay).isVisible()


@pytest.mark.parametrize("how", ["escape", "right button", "close"])
def test_ways_out(qtbot: QtBot, overlay: Overlay, how: str) -> None:
    window = window_of(overlay)
    with qtbot.waitSignal(overlay.cancelled), qtbot.assertNotEmitted(overlay.taken):
        if how == "escape":
            qtbot.keyClick(window, Qt.Key.Key_Escape)
        elif how == "right button":
            QTest.mouseClick(window, Qt.MouseButton.RightButton, pos=QPoint(9, 9))
        else:
            window.close()
    assert not window.isVisible()


def test_what_is_marked_is_bright_and_the_rest_is_not(qtbot: QtBot, overlay: Overlay) -> None:
    window = window_of(overlay)
    overlay.selection.place = Rectangle(400, 300, 60, 60)
    overlay.selection.hover((700, 500))
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    bright, dark = picture.pixelColor(430, 330), picture.pixelColor(200, 100)
    assert (bright.red(), bright.green(), bright.blue()) == (200, 1, 430 % 256)
    assert dark.red() < 150


def test_tab_marks_a_window_and_says_which(qtbot: QtBot, overlay: Overlay) -> None:
    window = window_of(overlay)
    qtbot.keyClick(window, Qt.Key.Key_Tab)
    assert overlay.selection.place == BROWSER.place
    assert window.accessibleDescription().startswith("Inbox, 300 × 200.")
    with qtbot.waitSignal(overlay.taken) as blocker:
        qtbot.keyClick(window, Qt.Key.Key_Return)
    assert blocker.args == [BROWSER.place]
