"""ui.pages.new_case.quick_foot"""

from datetime import UTC, datetime

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.looks import assert_usable, child
from ui.pages.new_case.quick_foot import QuickFoot


def test_it_says_how_the_draft_stands(qtbot: QtBot) -> None:
    foot = QuickFoot()
    qtbot.addWidget(foot)
    foot.show()
    said = child(foot, QLabel, "quick.saved")
    assert said.text() == "Esc closes this and keeps what you have written."
    foot.show_saved(datetime(2026, 11, 21, 12, 0, tzinfo=UTC))
    assert said.text().startswith("Draft saved ")
    foot.retranslate()
    assert said.text().startswith("Draft saved ")
    foot.show_unsaved()
    assert said.text() == "Not saved yet – the program tries again"
    foot.show_new()
    assert said.text() == "Esc closes this and keeps what you have written."
    assert_usable(foot)


def test_nothing_is_pressed_twice(qtbot: QtBot) -> None:
    foot = QuickFoot()
    qtbot.addWidget(foot)
    with qtbot.waitSignals([foot.sent, foot.full_wanted]):
        child(foot, QPushButton, "quick.send").click()
        child(foot, QPushButton, "quick.full").click()
    foot.set_busy(True)
    with qtbot.assertNotEmitted(foot.sent):
        child(foot, QPushButton, "quick.send").click()
