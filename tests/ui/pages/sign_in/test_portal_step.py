"""ui.pages.sign_in.portal_step"""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.looks import assert_usable
from ui.pages.sign_in.portal_step import PortalStep


def test_an_address_or_the_demo(qtbot: QtBot) -> None:
    step = PortalStep()
    qtbot.addWidget(step)
    step.show()
    assert_usable(step)
    with qtbot.assertNotEmitted(step.address_given):
        qtbot.keyClick(step.address, Qt.Key.Key_Return)
    qtbot.keyClicks(step.address, " desk.example ")
    with qtbot.waitSignal(step.address_given) as blocker:
        step.next.click()
    assert blocker.args == ["desk.example"]
    with qtbot.waitSignal(step.demo_asked):
        step.demo.click()
    step.set_busy(True)
    assert not step.next.isEnabled()
    step.set_busy(False)
    assert step.next.isEnabled()
