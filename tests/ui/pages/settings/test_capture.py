"""The key is chosen by pressing it; what is wrong with it is said in words."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.services.preferences import NO_HOTKEY, Settings
from tests.ui.looks import assert_usable
from ui.pages.settings.capture import CaptureCard
from ui.widgets.plain_label import PlainLabel


def a_card(qtbot: QtBot, combination: str = "Ctrl+Shift+F9", why_not: str = "") -> CaptureCard:
    card = CaptureCard(Settings())
    qtbot.addWidget(card)
    card.resize(760, 400)
    card.show()
    card.show_hotkey(Settings(), combination, why_not)
    return card


def keys(card: CaptureCard) -> QKeySequenceEdit:
    found = card.findChild(QKeySequenceEdit)
    assert found is not None
    return found


def says(card: CaptureCard, text: str) -> bool:
    return any(text in label.text() for label in card.findChildren(PlainLabel) if label.isVisible())


def choose(card: CaptureCard, text: str) -> None:
    keys(card).setKeySequence(QKeySequence(text))
    keys(card).editingFinished.emit()


def test_a_good_key_is_wanted_at_once(qtbot: QtBot) -> None:
    card = a_card(qtbot)
    assert_usable(card)
    with qtbot.waitSignal(card.wanted) as blocker:
        choose(card, "Ctrl+F12")
    assert blocker.args == [Settings(hotkey="Ctrl+F12")]


def test_a_plain_letter_is_not(qtbot: QtBot) -> None:
    card = a_card(qtbot)
    with qtbot.assertNotEmitted(card.wanted):
        choose(card, "A")
    assert says(card, "cannot be used")


def test_ctrl_alt_is_warned_of(qtbot: QtBot) -> None:
    assert says(a_card(qtbot, "Ctrl+Alt+S"), "AltGr")
    assert not says(a_card(qtbot, "Ctrl+Shift+F9"), "AltGr")


@pytest.mark.parametrize("why_not", ["taken", "unknown_key", "unsupported", "denied", "not_set_up", "failed"])
def test_why_it_is_not_heard(qtbot: QtBot, why_not: str) -> None:
    card = a_card(qtbot, why_not=why_not)
    assert says(card, "not heard")
    assert_usable(card)


@pytest.mark.parametrize(("name", "hotkey"), [("settings.hotkey_default", ""), ("settings.hotkey_none", NO_HOTKEY)])
def test_the_usual_one_and_none(qtbot: QtBot, name: str, hotkey: str) -> None:
    card = a_card(qtbot)
    button = card.findChild(QPushButton, name)
    assert button is not None
    with qtbot.waitSignal(card.wanted) as blocker:
        button.click()
    assert blocker.args == [Settings(hotkey=hotkey)]
