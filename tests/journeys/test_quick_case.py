"""Quick cases in the whole window: one written offline over another page, one as a part of what the desk looks at."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.domain.ids import CaseId
from tests.demo_portal_process import DemoPortalProcess
from tests.journeys.conftest import Start
from tests.journeys.test_offline_draft_kill_restart import again
from tests.journeys.window import Program, Reader
from ui.navigation import Go, PageName

pytestmark = pytest.mark.journey

GUDRUN, LIV = "gudrun@eksempelfjord.example", "liv@portal.example"
TITLE, PART = "Approvals: a second opinion", "Only the scanner"


def pull_out(program: Program) -> None:
    """Ctrl+N, wherever one is."""
    QTest.keyClick(program.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    program.wait(lambda: program.window.quick.drawer.is_out, "the panel")
    program.settle()


def choose_item(program: Program, words: str, title: str) -> None:
    """Search for it, and take it."""
    program.write("quick.item_search", words)
    program.open_row("quick.items", title)
    program.find("new_case.field.subject")


def advice(address: str) -> dict[str, Any]:
    """What is bought and used of advice."""
    agreements = Reader(address, GUDRUN).read("/v1/agreements?limit=200")["items"]
    every = [one for each in agreements for package in each["packages"] for one in package["entitlements"]]
    found: dict[str, Any] = next(one for one in every if one["id"] == "e-fjord-advisory")
    return found


def test_a_case_on_the_train_takes_its_hours_once(
    start: Start, new_demo_portal: Callable[..., DemoPortalProcess]
) -> None:
    portal = new_demo_portal()
    program = start()
    program.arrive(portal.address)
    program.go(PageName.KNOWLEDGE)
    pull_out(program)
    choose_item(program, "adviser", "Advice")
    program.wait_for("it takes 2.00 when it is sent – left now 7.00, then 5.00.")
    portal.stop()
    program.write("new_case.field.subject", TITLE)
    program.key(Qt.Key.Key_Escape)
    assert not program.window.quick.drawer.is_out
    assert program.page.objectName() == PageName.KNOWLEDGE
    pull_out(program)
    assert program.text_of("new_case.field.subject") == TITLE
    for field, words in (("concept", "Health check"), ("place", "Online")):
        program.choose(f"new_case.field.{field}", words)
    for field in ("goal", "description"):
        program.write(f"new_case.field.{field}", "Fewer reminders")
    program.press("quick.send")
    program.wait_for("Your case is on its way.")
    pull_out(program)
    choose_item(program, "adviser", "Advice")
    program.wait_for("it takes 2.00 when it is sent – left now 5.00, then 3.00.")
    program.key(Qt.Key.Key_Escape)
    with again(portal):
        program.wait(lambda: len(Reader(portal.address).cases(TITLE)) == 1, "the case at the portal", 60_000)
        assert (advice(portal.address)["used"], advice(portal.address)["remaining"]) == (35.0, 5.0)


def test_beside_a_case_the_desk_makes_a_part_of_it(start: Start, demo_portal: DemoPortalProcess) -> None:
    program = start()
    program.arrive(demo_portal.address, LIV)
    (whole,) = (one for one in Reader(demo_portal.address, LIV).cases() if one["number"] == "DP-2026-00033")
    account = program.window._services.session.accounts()[0]
    program.window.go(Go(PageName.CASE, account_id=account.id, case_id=CaseId(whole["id"])))
    program.wait_for("DP-2026-00033")
    pull_out(program)
    choose_item(program, "support", "User support")
    program.press("quick.part")
    program.write("new_case.field.subject", PART)
    program.choose("new_case.field.part", "Reports")
    program.write("new_case.field.description", "It prints grey.")
    program.press("quick.send")
    reader = Reader(demo_portal.address, LIV)
    program.wait(lambda: len(reader.cases(PART)) == 1, "the part at the portal")
    (part,) = reader.cases(PART)
    relations = reader.read(f"/v1/cases/{part['id']}")["relations"]
    assert [(one["kind"], one["case_id"]) for one in relations] == [("parent", whole["id"])]
