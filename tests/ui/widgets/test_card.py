"""ui.widgets.card"""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.looks import child, has_colour, name_of, picture
from ui.colours import LIGHT
from ui.widgets.card import Card, Hairline, PressCard
from ui.widgets.plain_label import PlainLabel


@pytest.fixture
def card(qtbot: QtBot) -> PressCard:
    made = PressCard()
    qtbot.addWidget(made)
    label = PlainLabel()
    label.setText("Knowledge")
    made.setText("Knowledge")
    made.body.addWidget(label)
    made.let_through()
    made.resize(200, 80)
    made.show()
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_press_it(qtbot: QtBot, card: PressCard, key: Qt.Key) -> None:
    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(card, key)


def test_the_mouse_goes_through_what_lies_in_it(qtbot: QtBot, card: PressCard) -> None:
    with qtbot.waitSignal(card.clicked):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().center())
    assert child(card, PlainLabel).testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert name_of(card) == "Knowledge"


def test_it_shows_that_it_is_held_down(qtbot: QtBot, card: PressCard) -> None:
    assert has_colour(picture(card), LIGHT.card)
    card.setDown(True)
    assert has_colour(picture(card), LIGHT.accent_soft)
    card.setDown(False)
    card.setEnabled(False)
    assert has_colour(picture(card), LIGHT.window)


def test_the_edge_answers_the_mouse(qtbot: QtBot, qapp: QApplication, card: PressCard) -> None:
    middle = QPointF(card.rect().center())
    qapp.sendEvent(card, QEnterEvent(middle, middle, middle))
    assert has_colour(picture(card), LIGHT.accent)
    qapp.sendEvent(card, QEvent(QEvent.Type.Leave))
    assert not has_colour(picture(card), LIGHT.accent)


def test_cards_and_lines(qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    card.body.addWidget(Hairline())
    assert card.body.contentsMargins().left() == 16
    assert child(card, Hairline).height() == 1
