"""ui.pages.sign_in.person_step"""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.looks import assert_usable
from ui.pages.sign_in import demo_people
from ui.pages.sign_in.person_step import PersonStep


@pytest.fixture
def step(qtbot: QtBot) -> PersonStep:
    made = PersonStep()
    qtbot.addWidget(made)
    made.show()
    return made


def test_both_are_needed(qtbot: QtBot, step: PersonStep) -> None:
    step.begin(is_demo=False, can_reset=True)
    step.take_focus()
    assert not step.sign_in.isEnabled()
    qtbot.keyClicks(step.login, "kari@x.example")
    qtbot.keyClicks(step.password.line, "s3cret")
    with qtbot.waitSignal(step.given) as blocker:
        qtbot.keyClick(step.password.line, Qt.Key.Key_Return)
    assert blocker.args == ["kari@x.example", "s3cret"]
    with qtbot.waitSignal(step.password_asked) as blocker:
        step.forgotten.click()
    assert blocker.args == ["kari@x.example"]
    with qtbot.waitSignal(step.other_portal_asked):
        step.other.click()
    assert_usable(step)


def test_the_demo_offers_its_people(step: PersonStep) -> None:
    step.begin(is_demo=True, can_reset=True)
    step.take_focus()
    assert step.people.count() == len(demo_people.PEOPLE)
    assert step.sign_in.isEnabled()
    assert not step.login.isVisible()
    assert not step.forgotten.isVisible()
    step.people.setCurrentIndex(3)
    step.people.activated.emit(3)
    assert step.login.text() == demo_people.PEOPLE[3].login
    step.retranslate()
    assert step.people.currentIndex() == 3
    assert_usable(step)


def test_a_known_person_is_fixed(qtbot: QtBot, step: PersonStep) -> None:
    step.begin(is_demo=False, login="kari@x.example")
    step.activateWindow()
    step.take_focus()
    qtbot.waitUntil(step.password.line.hasFocus)
    assert step.login.isReadOnly()
    assert not step.other.isVisible()
    step.set_busy(True)
    assert not step.password.isEnabled()
