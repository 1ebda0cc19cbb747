"""The small window after a picture that was ordered from another program."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.looks import assert_usable
from ui.capture.follow_up import FollowUp


def button(bar: FollowUp, name: str) -> QPushButton:
    found = bar.findChild(QPushButton, name)
    assert found is not None
    return found


def test_it_says_where_the_picture_went_and_offers_more(qtbot: QtBot) -> None:
    bar = FollowUp()
    qtbot.addWidget(bar)
    bar.say("Travel claim")
    assert bar.isVisible()
    assert_usable(bar)
    with qtbot.waitSignal(bar.more):
        button(bar, "capture.more").click()
    assert not bar.isVisible(), "it is not in the next picture"
    bar.say("")
    with qtbot.waitSignal(bar.open_asked):
        button(bar, "capture.open_draft").click()
    assert not bar.isVisible()
