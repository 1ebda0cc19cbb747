"""ui.pages.sign_in.works_step"""

from pytestqt.qtbot import QtBot

from desktop_app.domain.capabilities import Capabilities, Capability
from tests.ui.looks import assert_usable
from ui.pages.sign_in.works_step import WorksStep
from ui.widgets.plain_label import PlainLabel


def test_what_works_and_what_does_not_is_said(qtbot: QtBot) -> None:
    step = WorksStep()
    qtbot.addWidget(step)
    step.show()
    step.show_capabilities(Capabilities(frozenset({Capability.REPLY})))
    qtbot.waitUntil(lambda: len(step.findChildren(PlainLabel)) == 11)
    names = {label.accessibleName() for label in step.findChildren(PlainLabel) if label.isVisible()}
    assert "Reply in a case: works" in names
    assert "Reopen a case: does not work here" in names
    assert_usable(step)
    step.take_focus()
    with qtbot.waitSignal(step.done):
        step.next.click()
    step.set_busy(True)
    assert not step.next.isEnabled()
