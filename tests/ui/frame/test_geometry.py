"""ui.frame.geometry"""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.frame import geometry


def test_a_window_comes_back_where_it_was(qtbot: QtBot) -> None:
    window, other = QWidget(), QWidget()
    qtbot.addWidget(window)
    qtbot.addWidget(other)
    window.resize(610, 410)
    geometry.restore(other, geometry.text_of(window))
    assert other.size() == window.size()


@pytest.mark.parametrize("text", ["", "nonsense", "ÿÿ", "AAAA"])
def test_nonsense_changes_nothing(qtbot: QtBot, text: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(610, 410)
    geometry.restore(window, text)
    assert window.width() == 610
