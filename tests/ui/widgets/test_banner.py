"""ui.widgets.banner"""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.errors import NotAllowed
from tests.ui.looks import assert_usable, child, has_colour, picture
from ui.colours import LIGHT
from ui.messages import message_of
from ui.widgets.banner import Banner, Kind
from ui.widgets.buttons import IconButton
from ui.widgets.plain_label import PlainLabel


def test_it_is_hidden_until_there_is_something_to_say(qtbot: QtBot) -> None:
    banner = Banner(Kind.WARNING, can_dismiss=True)
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.show_text("Careful", "It is slippery.", action="Try now")
    assert not banner.isHidden()
    assert_usable(banner)
    assert has_colour(picture(banner), LIGHT.warning.fill)
    with qtbot.waitSignal(banner.acted):
        child(banner, QPushButton).click()
    with qtbot.waitSignal(banner.dismissed):
        child(banner, IconButton).click()
    assert banner.isHidden()


def test_an_error_in_words_with_what_the_portal_said(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.show_message(message_of(NotAllowed("Bare for kontaktpersoner")))
    said = [label.text() for label in banner.findChildren(PlainLabel)]
    assert said[0] == "You may not do this"
    assert said[1].endswith("Bare for kontaktpersoner")
    assert has_colour(picture(banner), LIGHT.danger.fill)
    banner.clear()
    assert banner.isHidden()


def test_a_title_alone_takes_no_room_for_more(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.show_text("Done", kind=Kind.SUCCESS)
    assert child(banner, QPushButton).isHidden()
    assert [label.isHidden() for label in banner.findChildren(PlainLabel)] == [False, True]
