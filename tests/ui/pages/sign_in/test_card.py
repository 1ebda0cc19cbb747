"""ui.pages.sign_in.card"""

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from tests.ui.looks import assert_usable, child
from ui.pages.sign_in.card import SignInCard, Step
from ui.pages.sign_in.portal_step import PortalStep


def test_one_step_at_a_time(qtbot: QtBot) -> None:
    card, first, second = SignInCard(), PortalStep(), PortalStep()
    qtbot.addWidget(card)
    card.set_steps((first, second))
    card.set_words("Welcome", "In one place.")
    card.show()
    card.banner.show_text("Old news")
    card.show_step(second)
    assert second.isVisible()
    assert not first.isVisible()
    assert card.banner.isHidden()
    card.set_busy(True, "Looking …")
    assert card.busy.is_on
    assert not second.address.isEnabled()
    card.set_busy(False)
    assert not card.busy.is_on
    assert_usable(card)


def test_the_language_can_be_chosen_before_anything_else(qtbot: QtBot) -> None:
    card = SignInCard()
    qtbot.addWidget(card)
    box = child(card, QComboBox, "sign_in.language")
    with qtbot.waitSignal(card.language_chosen) as blocker:
        box.setCurrentIndex(box.findData("is"))
        box.activated.emit(box.currentIndex())
    assert blocker.args == ["is"]


def test_a_step_must_know_how_to_wait(qtbot: QtBot) -> None:
    step = Step()
    qtbot.addWidget(step)
    with pytest.raises(NotImplementedError):
        step.set_busy(True)
