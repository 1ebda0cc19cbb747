"""The whole window: an agent reads a long conversation back to its beginning, and notes something without a network."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from tests.demo_portal_process import KARI, DemoPortalProcess
from tests.journeys.conftest import Start
from tests.journeys.test_agents_view import LIV
from tests.journeys.test_offline_draft_kill_restart import again
from tests.journeys.window import Program, Reader
from ui.navigation import PageName

pytestmark = pytest.mark.journey

LONG, PATH = "Mange får «Økten er utløpt» i Wilma-appen", "/v1/cases/case-0015"
NOTE = "Ring ikke før tirsdag"


def open_case(program: Program, title: str) -> None:
    program.go(PageName.CASES)
    program.choose("cases.whose", "Organisation's cases")
    program.press("all")
    program.write("cases.search", "DP-2026-00015")
    program.open_row("cases.list", title)
    program.wait(lambda: program.page.objectName() == PageName.CASE.value, "the case")


def notes(address: str, login: str) -> list[str]:
    return [one["text"] for one in Reader(address, login).read(PATH)["timeline"] if one["kind"] == "note"]


def test_an_agent_reads_back_and_notes_offline(start: Start, new_demo_portal: Callable[..., DemoPortalProcess]) -> None:
    portal = new_demo_portal()
    program = start()
    program.arrive(portal.address, LIV)
    open_case(program, LONG)
    program.settle()
    assert not program.shows("Gjelder det bare iPhone?")
    program.press("case.older")
    program.wait_for("Gjelder det bare iPhone?")
    program.wait_for("Rettelsen er til godkjenning i App Store.")

    portal.stop()
    program.settle()
    program.press("case.note.open")
    program.write("case.note", NOTE)
    program.press("case.note.add")
    program.wait(lambda: NOTE in program.texts(program.find("case.timeline")), "the note, while it waits")
    with again(portal) as back:
        program.key(Qt.Key.Key_F5)
        program.wait(lambda: notes(back.address, LIV) == [NOTE], "the note at the portal, once")
        told = Reader(back.address, KARI).read(PATH)
        assert not any(one["kind"] == "note" for one in told["timeline"])
        assert NOTE not in str(told)
