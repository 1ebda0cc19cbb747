"""The desktop's switch: said, switched on with consent, switched back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.kit import Kit
from tests.ui.looks import assert_usable
from ui.pages.screenshots.accessibility import AccessibilityCard


@pytest.fixture
def kit(qtbot: QtBot, tmp_path: Path) -> Iterator[Kit]:
    made = Kit(tmp_path)
    yield made
    made.close()


def a_card(qtbot: QtBot, kit: Kit) -> AccessibilityCard:
    card = AccessibilityCard(kit.services.capture, kit.bridge)
    qtbot.addWidget(card)
    card.look()
    qtbot.waitUntil(lambda: not kit.bridge.is_waiting)
    return card


def said(card: AccessibilityCard) -> str:
    return " ".join(label.text() for label in card.findChildren(QLabel))


def test_no_switch_no_card(qtbot: QtBot, kit: Kit) -> None:
    assert a_card(qtbot, kit).isHidden()


def test_on_by_the_users_wish_and_off_again(qtbot: QtBot, kit: Kit) -> None:
    kit.accessibility.state = False
    card = a_card(qtbot, kit)
    assert not card.isHidden()
    assert_usable(card)
    assert "switched off" in said(card)
    assert kit.accessibility.state is False, "to look is not to switch"
    card.button.click()
    qtbot.waitUntil(lambda: "switched on" in said(card))
    assert kit.accessibility.state is True
    assert card.button.text() == "Switch it off"
    card.button.click()
    qtbot.waitUntil(lambda: "switched off" in said(card))
    assert kit.accessibility.state is False


def test_a_switch_that_does_not_move(qtbot: QtBot, kit: Kit) -> None:
    kit.accessibility.state, kit.accessibility.is_stuck = False, True
    card = a_card(qtbot, kit)
    card.button.click()
    qtbot.waitUntil(lambda: "did not let itself" in said(card))
    assert card.button.isEnabled()
    assert card.button.text() == "Switch it on"
