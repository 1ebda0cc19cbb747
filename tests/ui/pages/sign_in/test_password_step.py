"""ui.pages.sign_in.password_step"""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.errors import Diagnosis, Unreachable
from tests.ui.kit import LOGIN, Kit
from tests.ui.looks import assert_usable
from ui.pages.sign_in.asking import Asking
from ui.pages.sign_in.card import SignInCard
from ui.pages.sign_in.password_step import PasswordStep

NEW = "a-long-new-password"


class _World:
    def __init__(self, qtbot: QtBot, kit: Kit) -> None:
        self.card = SignInCard()
        qtbot.addWidget(self.card)
        self.step = PasswordStep(kit.services.session, Asking(kit.bridge, self.card), self.card.banner)
        self.card.set_steps((self.step,))
        self.card.show()
        self.step.begin("https://desk.example", LOGIN)


@pytest.fixture
def world(qtbot: QtBot, kit: Kit) -> _World:
    return _World(qtbot, kit)


def test_a_code_by_mail_and_then_a_new_password(qtbot: QtBot, kit: Kit, world: _World) -> None:
    step = world.step
    assert not step.code.isVisible()
    step.next.click()
    qtbot.waitUntil(step.code.isVisible)
    assert not step.next.isEnabled()
    qtbot.keyClicks(step.code, kit.server.codes[LOGIN])
    qtbot.keyClicks(step.new.line, NEW)
    with qtbot.waitSignal(step.password_set) as blocker:
        qtbot.keyClick(step.new.line, Qt.Key.Key_Return)
    assert blocker.args == [LOGIN]
    assert kit.server.people[LOGIN][0] == NEW
    assert step.new.password == ""


def test_a_wrong_code_is_said_beside_it(qtbot: QtBot, world: _World) -> None:
    step = world.step
    step.has_code.click()
    qtbot.keyClicks(step.code, "0")
    qtbot.keyClicks(step.new.line, NEW)
    step.next.click()
    qtbot.waitUntil(step.code_problem.isVisible)
    assert step.code_problem.text() == "This code is wrong, or too old."
    assert not step.new_problem.isVisible()
    assert world.card.banner.isHidden()
    assert_usable(step)


def test_other_trouble_stands_in_the_card(qtbot: QtBot, kit: Kit, world: _World) -> None:
    kit.server.fail("reset_password", Unreachable(Diagnosis.TIMEOUT))
    world.step.has_code.click()
    qtbot.keyClicks(world.step.code, "1")
    qtbot.keyClicks(world.step.new.line, NEW)
    world.step.next.click()
    qtbot.waitUntil(world.card.banner.isVisible)


def test_without_an_address_nothing_is_asked(qtbot: QtBot, world: _World) -> None:
    world.step.login.clear()
    qtbot.keyClick(world.step.login, Qt.Key.Key_Return)
    assert not world.card.busy.is_on
    with qtbot.waitSignal(world.step.back_asked):
        world.step.back.click()
    world.step.set_busy(True)
    assert not world.step.back.isEnabled()
