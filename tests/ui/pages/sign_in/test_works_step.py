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
    qtbot.waitUntil(lambda: len([one for one in step.findChildren(PlainLabel) if one.isVisible()]) == 11)
    names = {label.accessibleName() for label in step.findChildren(PlainLabel) if label.isVisible()}
    assert "Reply in a case: works" in names
    assert "Reopen a case: does not work here" in names
    assert_usable(step)
    step.take_focus()
    with qtbot.waitSignal(step.done):
        step.next.click()
    step.set_busy(True)
    assert not step.next.isEnabled()


def test_what_the_administrator_has_not_prepared_is_said(qtbot: QtBot) -> None:
    step = WorksStep()
    qtbot.addWidget(step)
    step.show()
    step.show_capabilities(Capabilities(), ("key_fields", "unheard_of"))
    said = "\n".join(label.text() for label in step.findChildren(PlainLabel) if label.isVisible())
    assert "Something is missing at the portal" in said
    assert "keeps no mark" in said
    assert_usable(step)
    step.show_capabilities(Capabilities())
    assert "keeps no mark" not in "\n".join(
        label.text() for label in step.findChildren(PlainLabel) if label.isVisible()
    )
