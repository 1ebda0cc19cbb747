"""Half a reply, begun while its case was being sent, is there by whichever way one comes, and outlives the case."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.demo_portal_process import DemoPortalProcess
from tests.journeys.conftest import Start
from tests.journeys.test_offline_draft_kill_restart import again
from tests.journeys.test_quick_case import choose_item, pull_out
from tests.journeys.window import Program, Reader
from ui.navigation import PageName

pytestmark = pytest.mark.journey

TITLE, WORDS = "The printer stands once more", "It does so since this morning, and"


def open_case(program: Program) -> None:
    program.go(PageName.CASES)
    program.open_row("cases.list", TITLE)
    program.wait(lambda: program.page.objectName() == PageName.CASE.value, "the case")


def test_half_a_reply_outlives_its_case(start: Start, new_demo_portal: Callable[..., DemoPortalProcess]) -> None:
    portal = new_demo_portal()
    program = start()
    program.arrive(portal.address)
    portal.stop()
    pull_out(program)
    choose_item(program, "support", "User support")
    program.write("new_case.field.subject", TITLE)
    program.choose("new_case.field.part", "Reports")
    program.write("new_case.field.description", "It prints grey.")
    program.press("quick.send")
    program.wait_for("Your case is on its way.")
    open_case(program)
    assert not program.has("case.reply")
    with again(portal) as back:
        program.key(Qt.Key.Key_F5)
        program.wait(lambda: program.has("case.reply"), "the reply box of the case that is made now")
        program.write("case.reply", WORDS)
        open_case(program)
        program.wait(lambda: program.text_of("case.reply") == WORDS, "the same words on the way from the list")

        (made,) = Reader(back.address).cases(TITLE)
        back.console("DELETE", f"/v1/demo/cases/{made['id']}")
        program.go(PageName.OUTBOX)
        program.key(Qt.Key.Key_F5)
        program.wait_for("Reply that was never sent")
        program.press("outbox.left.show")
        program.wait_for(WORDS)
        program.press("outbox.copy")
        assert QGuiApplication.clipboard().text() == WORDS
