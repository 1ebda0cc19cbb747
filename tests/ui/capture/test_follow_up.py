"""The small window after a picture that was ordered from another program."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.services.preferences import Appearance
from tests.ui.looks import assert_usable
from ui.capture.follow_up import FollowUp
from ui.theme import theme
from ui.widgets.plain_label import PlainLabel


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


@pytest.mark.parametrize("scale", [100, 200])
def test_a_long_title_is_not_cut_off_by_the_window(qtbot: QtBot, scale: int) -> None:
    theme().apply(Appearance.LIGHT, scale)
    bar = FollowUp()
    qtbot.addWidget(bar)
    for title in ("", "Fakturaene sendes ikke til regnskap, og vedlegget kunne heller ikke lagres i går", "a " * 200):
        bar.say(title)
        text = next(one for one in bar.findChildren(PlainLabel) if one.text() not in {"", bar.windowTitle()})
        qtbot.waitUntil(lambda: text.height() >= text.heightForWidth(text.width()))  # noqa: B023
    theme().apply(Appearance.LIGHT, 100)
