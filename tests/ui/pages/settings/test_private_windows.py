"""The answer about private windows can be seen, and changed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from tests.ui.looks import assert_usable, child
from ui.pages.settings.card import SettingsCard
from ui.pages.settings.private_windows import PrivateAnswers

SAID = {"Firefox": True, "Microsoft Edge": False}


def shown(qtbot: QtBot) -> tuple[SettingsCard, PrivateAnswers]:
    card = SettingsCard()
    qtbot.addWidget(card)
    answers = PrivateAnswers(card.add_row)
    answers.setParent(card)
    card.show()
    return card, answers


def test_a_row_for_each_browser(qtbot: QtBot) -> None:
    card, answers = shown(qtbot)
    assert not card.findChildren(QComboBox)
    answers.show_answers(SAID)
    boxes = card.findChildren(QComboBox)
    assert [box.accessibleName() for box in boxes] == [
        "Private windows of Firefox",
        "Private windows of Microsoft Edge",
    ]
    assert [box.currentText() for box in boxes] == ["Take their addresses", "Never take their addresses"]
    assert_usable(card)


@pytest.mark.parametrize(("key", "wanted"), [(Qt.Key.Key_Home, True), (Qt.Key.Key_End, None)])
def test_it_is_changed_by_keys(qtbot: QtBot, key: Qt.Key, wanted: bool | None) -> None:
    card, answers = shown(qtbot)
    with qtbot.assertNotEmitted(answers.wanted):
        answers.show_answers(SAID)
    box = child(card, QComboBox, "settings.private.Microsoft Edge")
    with qtbot.waitSignal(answers.wanted) as blocker:
        qtbot.keyClick(box, key)
    assert blocker.args == ["Microsoft Edge", wanted]


def test_who_is_asked_again_keeps_the_row(qtbot: QtBot) -> None:
    card, answers = shown(qtbot)
    answers.show_answers(SAID)
    answers.show_answers({"Firefox": True})
    assert child(card, QComboBox, "settings.private.Microsoft Edge").currentText() == "Ask again"
