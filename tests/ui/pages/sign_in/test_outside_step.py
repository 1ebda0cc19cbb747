"""ui.pages.sign_in.outside_step"""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.identity import SignInWay
from tests.ui.looks import assert_usable
from tests.ui.opener import Opener
from ui.pages.sign_in.outside_step import OutsideStep

BOTH = (SignInWay.BROWSER, SignInWay.DEVICE)


@pytest.fixture
def browser() -> Iterator[Opener]:
    made = Opener()
    QDesktopServices.setUrlHandler("https", made, "take")  # type: ignore[arg-type] # it takes text
    yield made
    QDesktopServices.unsetUrlHandler("https")


@pytest.fixture
def step(qtbot: QtBot) -> OutsideStep:
    made = OutsideStep()
    qtbot.addWidget(made)
    made.begin(BOTH, is_fixed=False)
    made.show()
    made.take_focus()
    return made


def test_the_browser_is_opened_and_may_be_opened_again(qtbot: QtBot, step: OutsideStep, browser: Opener) -> None:
    assert_usable(step)
    with qtbot.waitSignal(step.wanted) as blocker:
        step.browser.click()
    assert blocker.args == [SignInWay.BROWSER]
    step.set_busy(True)
    assert not step.browser.isVisible()
    assert not step.portal.other.isEnabled()
    with qtbot.waitSignal(browser.asked) as opened:
        step.opened.emit("https://portal.example/x")
    assert opened.args[0].toString() == "https://portal.example/x"
    with qtbot.waitSignal(browser.asked):
        step.show_page.click()
    assert_usable(step)
    with qtbot.waitSignal(step.given_up):
        step.cancel.click()
    step.set_busy(False)
    assert step.browser.isVisible()
    assert not step.show_page.isVisible()


def test_a_code_can_be_copied(qtbot: QtBot, step: OutsideStep, browser: Opener) -> None:
    with qtbot.waitSignal(step.wanted) as blocker:
        step.device.click()
    assert blocker.args == [SignInWay.DEVICE]
    step.set_busy(True)
    with qtbot.assertNotEmitted(browser.asked, wait=50):
        step.coded.emit("AB-12", "https://portal.example/device")
    qtbot.waitUntil(step.copy.isVisible)
    assert_usable(step)
    step.copy.click()
    assert QGuiApplication.clipboard().text() == "AB-12"


def test_only_the_ways_there_are(step: OutsideStep) -> None:
    step.begin((SignInWay.DEVICE,), is_fixed=True)
    step.take_focus()
    assert step.device.text() == "Sign in with a code"
    assert not step.browser.isVisible()
    assert not step.portal.other.isVisible()
