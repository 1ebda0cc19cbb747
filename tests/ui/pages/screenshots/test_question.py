"""How an answer stands, and having the system ask."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.capture import Leave, Permission
from tests.ui.kit import Kit
from tests.ui.looks import assert_usable
from ui.pages.screenshots.question import QuestionCard


@pytest.fixture
def kit(qtbot: QtBot, tmp_path: Path) -> Iterator[Kit]:
    made = Kit(tmp_path)
    yield made
    made.close()


def a_card(qtbot: QtBot, kit: Kit, state: Leave, platform: str = "darwin") -> QuestionCard:
    kit.leaves.states[Permission.SCREEN] = state
    card = QuestionCard(Permission.SCREEN, kit.services.capture, kit.bridge, platform)
    qtbot.addWidget(card)
    card.resize(700, 400)
    card.show()
    card.look()
    return card


def said(card: QuestionCard) -> str:
    label = card.findChild(QLabel, "screenshots.state.screen")
    assert label is not None
    return label.text() if label.isVisible() else ""


@pytest.mark.parametrize(("state", "word"), [(Leave.GIVEN, "have allowed"), (Leave.REFUSED, "refused")])
def test_an_answer_is_told_and_not_asked_for_again(qtbot: QtBot, kit: Kit, state: Leave, word: str) -> None:
    card = a_card(qtbot, kit, state)
    qtbot.waitUntil(lambda: word in said(card))
    assert not card.button.isVisible()
    assert kit.leaves.asked == []
    assert_usable(card)


def test_where_nobody_knows_nothing_is_said(qtbot: QtBot, kit: Kit) -> None:
    kit.leaves.states = {}
    card = a_card(qtbot, kit, Leave.UNKNOWN)
    assert said(card) == ""
    assert not card.button.isVisible()


def test_the_system_asks_and_the_program_has_to_be_opened_again(qtbot: QtBot, kit: Kit) -> None:
    card = a_card(qtbot, kit, Leave.MISSING)
    qtbot.waitUntil(card.button.isVisible)
    assert "not allowed" in said(card)
    assert_usable(card)
    card.button.click()
    qtbot.waitUntil(lambda: "open it again" in said(card))
    assert kit.leaves.asked == [Permission.SCREEN]
    assert_usable(card)


def test_a_question_that_was_not_answered_can_be_put_again(qtbot: QtBot, kit: Kit) -> None:
    card = a_card(qtbot, kit, Leave.MISSING, "linux")
    qtbot.waitUntil(card.button.isVisible)
    card.button.click()
    qtbot.waitUntil(card.button.isEnabled)
    assert "not allowed" in said(card)
    assert kit.leaves.asked == [Permission.SCREEN]
    kit.leaves.after[Permission.SCREEN] = Leave.REFUSED
    card.button.click()
    qtbot.waitUntil(lambda: "does not ask again" in said(card))
    assert not card.button.isVisible()


def test_what_counts_at_once_is_told_at_once(qtbot: QtBot, kit: Kit) -> None:
    kit.leaves.after[Permission.SCREEN] = Leave.GIVEN
    card = a_card(qtbot, kit, Leave.MISSING)
    qtbot.waitUntil(card.button.isVisible)
    card.button.click()
    qtbot.waitUntil(lambda: "have allowed" in said(card))
    assert not card.button.isVisible()


def test_back_from_the_systems_settings_it_is_looked_at_again(qtbot: QtBot, kit: Kit) -> None:
    card = a_card(qtbot, kit, Leave.MISSING)
    qtbot.waitUntil(card.button.isVisible)
    card.button.click()
    qtbot.waitUntil(lambda: "open it again" in said(card))
    kit.leaves.states[Permission.SCREEN] = Leave.GIVEN
    other = QuestionCard(Permission.HOTKEY, kit.services.capture, kit.bridge)
    qtbot.addWidget(other)
    other.show()
    with qtbot.waitActive(other):
        other.activateWindow()
    with qtbot.waitActive(card):
        card.activateWindow()
    qtbot.waitUntil(lambda: "have allowed" in said(card))
