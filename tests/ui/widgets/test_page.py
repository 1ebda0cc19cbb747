"""ui.widgets.page"""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.looks import assert_usable
from ui.widgets.buttons import Button, Look
from ui.widgets.page import PageFrame
from ui.widgets.plain_label import PlainLabel


@pytest.mark.parametrize("scrolls", [True, False])
def test_title_actions_and_content(qtbot: QtBot, scrolls: bool) -> None:
    frame = PageFrame(scrolls=scrolls, width=500)
    qtbot.addWidget(frame)
    frame.set_title("My cases", "Everything you have asked for")
    new, back = Button(Look.PRIMARY), Button(Look.QUIET)
    new.setText("New case")
    back.setText("Back")
    frame.add_action(new)
    frame.add_above(back)
    content = PlainLabel()
    content.setText("content")
    frame.body.addWidget(content)
    frame.resize(1200, 600)
    frame.show()
    assert_usable(frame)
    assert all(part.isVisible() for part in (new, back, content))
    assert content.width() <= 500
    titles = {label.text(): label for label in frame.findChildren(PlainLabel)}
    assert titles["My cases"].isVisible()
    frame.set_title("")
    assert not titles["My cases"].isVisible()


def test_a_long_word_of_the_title_is_smaller_rather_than_cut(qtbot: QtBot) -> None:
    frame = PageFrame()
    qtbot.addWidget(frame)
    frame.set_title("Asiakaspalvelutukipyynnöt")
    frame.resize(900, 400)
    frame.show()
    title = frame.findChildren(PlainLabel)[0]
    assert title.property("type") == "title"
    button = QPushButton("A button that takes much of the room there is in the row of the title")
    button.setMinimumWidth(520)
    frame.add_action(button)
    qtbot.waitUntil(lambda: title.property("type") == "section")
    frame.set_title("Home")
    assert title.property("type") == "title"
