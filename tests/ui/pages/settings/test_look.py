"""ui.pages.settings.look: every change is wanted at once, and nothing else with it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from desktop_app.domain.text import LANGUAGES
from desktop_app.services.preferences import Appearance, Settings
from tests.ui.looks import assert_usable, child
from tests.ui.pseudo import is_pseudo
from ui.language import NAMES
from ui.pages.settings.look import LookCard
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import Segmented

START = Settings(language="nb", text_scale=130, close_to_tray=True, window_geometry="1,2,3,4", current_account="a")


@pytest.fixture
def card(qtbot: QtBot) -> LookCard:
    made = LookCard(START)
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    return made


def box(card: LookCard, name: str) -> QComboBox:
    return child(card, QComboBox, f"settings.{name}")


def checks(card: LookCard) -> tuple[QCheckBox, QCheckBox]:
    notices, subjects = card.findChildren(QCheckBox)
    return notices, subjects


def wanted(qtbot: QtBot, card: LookCard, field: QComboBox, key: Qt.Key) -> Settings:
    with qtbot.waitSignal(card.wanted) as blocker:
        qtbot.keyClick(field, key)
    assert blocker.args is not None
    assert isinstance(blocker.args[0], Settings)
    return blocker.args[0]


def test_what_is_set_shows(card: LookCard) -> None:
    assert box(card, "language").currentData() == "nb"
    assert box(card, "text_scale").currentText() == "130 %"
    assert child(card, Segmented).current == "system"
    assert [check.isChecked() for check in checks(card)] == [True, True]
    assert_usable(card)


def test_each_language_stands_there_in_its_own_words(card: LookCard) -> None:
    field = box(card, "language")
    assert [field.itemText(at) for at in range(1, field.count())] == [NAMES[language] for language in LANGUAGES]
    assert field.itemData(0) == ""


def test_one_change_changes_one_thing(qtbot: QtBot, card: LookCard) -> None:
    now = wanted(qtbot, card, box(card, "language"), Qt.Key.Key_Down)
    assert now == replace(START, language="sv")
    now = wanted(qtbot, card, box(card, "text_scale"), Qt.Key.Key_End)
    assert now == replace(START, language="sv", text_scale=200)
    with qtbot.waitSignal(card.wanted) as blocker:
        child(child(card, Segmented), QAbstractButton, "dark").click()
    assert blocker.args == [replace(now, appearance=Appearance.DARK)]
    now = wanted(qtbot, card, box(card, "language"), Qt.Key.Key_Home)
    assert now.language == "", "the system's"


def test_without_notices_their_words_do_not_matter(qtbot: QtBot, card: LookCard) -> None:
    notices, subjects = checks(card)
    with qtbot.waitSignal(card.wanted) as blocker:
        notices.click()
    assert blocker.args == [replace(START, notices=False)]
    assert not subjects.isEnabled()
    notices.click()
    with qtbot.waitSignal(card.wanted) as blocker:
        subjects.click()
    assert blocker.args == [replace(START, notice_subjects=False)]


def test_showing_settings_wants_nothing(qtbot: QtBot, card: LookCard) -> None:
    with qtbot.assertNotEmitted(card.wanted):
        card.show_settings(Settings("fi", Appearance.LIGHT, 85, notices=False, notice_subjects=False))
        card.retranslate()
    assert box(card, "language").currentData() == "fi"
    assert box(card, "text_scale").currentData() == 85
    assert child(card, Segmented).current == "light"
    assert [check.isChecked() for check in checks(card)] == [False, False]
    assert not checks(card)[1].isEnabled()


def test_a_size_between_two_shows_as_the_nearer_one(card: LookCard) -> None:
    card.show_settings(replace(START, text_scale=124))
    assert box(card, "text_scale").currentData() == 130
    card.show_settings(replace(START, text_scale=300))
    assert box(card, "text_scale").currentData() == 200


@pytest.mark.usefixtures("pseudo_language")
def test_every_word_is_translated(card: LookCard) -> None:
    texts = [label.text() for label in card.findChildren(PlainLabel) if label.isVisible()]
    texts += [button.text() for button in card.findChildren(QAbstractButton) if button.isVisible()]
    texts += [box(card, name).accessibleName() for name in ("language", "text_scale")] + [
        box(card, "language").itemText(0)
    ]
    assert [text for text in texts if not is_pseudo(text)] == []
