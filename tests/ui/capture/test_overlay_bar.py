"""The words and buttons on the overlay."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.capture.overlay_bar import OverlayBar


@pytest.mark.parametrize("width", [1600, 500])
def test_it_fits_the_screen_and_leaves_the_keys_to_the_overlay(qtbot: QtBot, width: int) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(width, 900)
    bar = OverlayBar(ground)
    ground.show()
    bar.settle()
    assert ground.rect().contains(bar.geometry())
    assert {bar.take.focusPolicy(), bar.cancel.focusPolicy()} == {Qt.FocusPolicy.NoFocus}
    bar.fill(False)
    assert not bar.take.isEnabled()
    assert bar.cancel.isEnabled()


def test_it_makes_way_for_what_is_marked(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(1600, 900)
    bar = OverlayBar(ground)
    ground.show()
    bar.settle()
    below = bar.geometry()
    bar.settle(QRect(100, 500, 1400, 380))
    assert bar.geometry().bottom() < 500
    bar.settle(ground.rect())
    assert bar.geometry() == below, "nowhere is free"
    bar.settle(QRect(0, 0, 900, 300))
    assert bar.geometry() == below
