"""The words and buttons on the overlay."""

import pytest
from PySide6.QtCore import Qt
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
