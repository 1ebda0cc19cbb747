"""ui.widgets.buttons"""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.looks import assert_usable, has_colour, name_of, picture
from ui.colours import LIGHT
from ui.theme import TARGET
from ui.widgets.buttons import Button, IconButton, Look


@pytest.mark.parametrize("look", list(Look))
def test_every_look_is_big_enough_to_press(qtbot: QtBot, look: Look) -> None:
    button = Button(look, "plus")
    qtbot.addWidget(button)
    button.setText("New case")
    assert button.sizeHint().height() >= TARGET
    assert not button.icon().isNull()
    assert_usable(button)


def test_the_primary_button_is_the_accent(qtbot: QtBot) -> None:
    button = Button(Look.PRIMARY)
    qtbot.addWidget(button)
    button.setText("Send")
    assert has_colour(picture(button), LIGHT.accent)


def test_an_icon_button_has_a_name_and_a_tooltip(qtbot: QtBot) -> None:
    button = IconButton("trash")
    qtbot.addWidget(button)
    button.say("Delete")
    assert name_of(button) == "Delete"
    assert "Delete" in button.toolTip()
    assert min(button.sizeHint().width(), button.sizeHint().height()) >= 24
    button.set_icon("close")
