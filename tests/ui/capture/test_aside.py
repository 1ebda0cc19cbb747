"""Which of our windows go, and that they come back as they were."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.kit import Kit
from ui.capture.aside import Aside
from ui.override import override


@pytest.fixture
def kit(qtbot: QtBot, tmp_path: Path) -> Iterator[Kit]:
    made = Kit(tmp_path)
    yield made
    made.close()


def test_every_window_goes_and_only_those_come_back(qtbot: QtBot, kit: Kit) -> None:
    windows = [QWidget() for _ in range(3)]
    for window in windows:
        qtbot.addWidget(window)
    for window in windows[:2]:
        window.show()
    windows[0].activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is windows[0])
    aside = Aside(kit.services.capture, kit.bridge)
    assert not aside.begin()
    gone: list[bool] = []
    aside.leave(lambda: gone.append(True), lambda _error: gone.append(False), may_stay=False)
    qtbot.waitUntil(lambda: gone == [True])
    assert not any(window.isVisible() for window in windows)
    aside.come_back()
    assert [window.isVisible() for window in windows] == [True, True, False]
    qtbot.waitUntil(lambda: QApplication.activeWindow() is windows[0])


def test_a_window_that_does_not_show_is_not_in_front(qtbot: QtBot, kit: Kit) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.close()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    assert Aside(kit.services.capture, kit.bridge).begin()


def test_a_window_closed_a_moment_ago_is_looked_for_too(qtbot: QtBot, kit: Kit) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.hide()
    kit.open_windows.lingering = 2
    aside, gone = Aside(kit.services.capture, kit.bridge), []
    aside.begin()
    aside.leave(lambda: gone.append(True), lambda _error: gone.append(False), may_stay=True)
    qtbot.waitUntil(lambda: gone == [True])
    assert kit.open_windows.asked == 3


class Stubborn(QWidget):
    """Cannot be shown a second time."""

    is_stubborn = False

    @override
    def setVisible(self, visible: bool) -> None:
        if visible and self.is_stubborn:
            raise KeyError("ours")
        super().setVisible(visible)


@pytest.mark.parametrize("is_in_front", [True, False])
def test_one_that_does_not_come_back_keeps_no_other_away(
    qtbot: QtBot, kit: Kit, own_faults: list[BaseException], is_in_front: bool
) -> None:
    # The offscreen platform makes every window the active one but those of this type.
    kind = Qt.WindowType.Window if is_in_front else Qt.WindowType.ToolTip
    stubborn, other = Stubborn(None, kind), QWidget(None, kind)
    for window in (stubborn, other):
        qtbot.addWidget(window)
        window.show()
    if is_in_front:
        other.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is other)
    aside = Aside(kit.services.capture, kit.bridge)
    assert aside.begin() is not is_in_front
    aside.hide()
    stubborn.is_stubborn = True
    aside.come_back()
    qtbot.waitUntil(other.isVisible)
    assert [type(error) for error in own_faults] == [KeyError]


def test_one_made_anew_meanwhile_comes_back_quietly(qtbot: QtBot, kit: Kit) -> None:
    """It has no window of the system behind it for the moment."""
    again, other = (QWidget(None, Qt.WindowType.ToolTip) for _ in range(2))
    for window in (again, other):
        qtbot.addWidget(window)
        window.show()
    aside = Aside(kit.services.capture, kit.bridge)
    assert aside.begin()
    aside.hide()
    again.destroy()
    assert again.windowHandle() is None
    aside.come_back()
    qtbot.waitUntil(lambda: again.isVisible() and other.isVisible())
