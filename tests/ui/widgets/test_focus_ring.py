"""ui.widgets.focus_ring"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.ui.looks import has_colour, picture
from ui.colours import LIGHT
from ui.widgets.focus_ring import FocusRing


class _Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.field, self.button, self.far = QLineEdit(), QPushButton("Send"), QPushButton("Far")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addSpacing(400)
        column.addWidget(self.far)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        outer = QVBoxLayout(self)
        for part in (self.field, self.button, area):
            outer.addWidget(part)
        self.resize(300, 300)


@pytest.fixture
def ring(qapp: QApplication) -> Iterator[FocusRing]:
    made = FocusRing(qapp)
    yield made
    delete(made)


@pytest.fixture
def window(qtbot: QtBot, ring: FocusRing) -> _Window:
    made = _Window()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.field.setFocus()
    qtbot.waitUntil(made.field.hasFocus)
    return made


def test_tab_puts_a_ring_around_the_button(qtbot: QtBot, ring: FocusRing, window: _Window) -> None:
    assert ring.overlay is None  # a field shows the focus by its own edge
    qtbot.keyClick(window.field, Qt.Key.Key_Tab)
    assert ring.overlay is not None
    assert ring.overlay.geometry().contains(window.button.geometry())
    assert has_colour(picture(window), LIGHT.focus)
    before = ring.overlay.geometry()
    window.resize(400, 300)
    qtbot.waitUntil(lambda: ring.overlay is not None and ring.overlay.geometry() != before)


def test_inside_a_scroll_area_it_moves_along(qtbot: QtBot, ring: FocusRing, window: _Window) -> None:
    window.far.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.overlay is not None
    assert ring.overlay.parentWidget() is window.far.parentWidget()


def test_it_goes_with_the_focus_and_survives_its_window(qtbot: QtBot, ring: FocusRing, window: _Window) -> None:
    window.button.setFocus(Qt.FocusReason.TabFocusReason)
    window.button.hide()
    window.field.setFocus()
    assert ring.overlay is None
    other = _Window()
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    other.button.setFocus(Qt.FocusReason.TabFocusReason)
    delete(other)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.button.show()
    window.button.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.overlay is not None
