"""The whole window: an agent gives a case to another customer, and is told who was faster with another."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from tests.demo_portal_process import DemoPortalProcess
from tests.journeys.conftest import Start
from tests.journeys.window import Program, Reader
from ui.navigation import PageName

pytestmark = pytest.mark.journey

LIV, OTSO, KARI, ERIK = (
    f"{who}.example" for who in ("liv@portal", "otso@portal", "kari@eksempelfjord", "erik@fiktiva")
)


def open_details(program: Program, title: str) -> None:
    program.go(PageName.CASES)
    program.choose("cases.whose", "Organisation's cases")
    program.open_row("cases.list", title)
    program.settle()
    program.press("case.tab.details")
    program.settle()
    program.press("case.details.edit")


def offered(program: Program, detail: str, words: str) -> None:
    """Choose what is offered, once the portal has told of it."""
    box = program.find(f"case.details.{detail}")
    assert isinstance(box, QComboBox)
    program.wait(lambda: box.findText(words, Qt.MatchFlag.MatchStartsWith) >= 0, f"{words} among the choices")
    program.choose(f"case.details.{detail}", box.itemText(box.findText(words, Qt.MatchFlag.MatchStartsWith)))


def test_an_agent_changes_what_cases_are_about(start: Start, new_demo_portal: Callable[..., DemoPortalProcess]) -> None:
    portal = new_demo_portal()
    liv = Reader(portal.address, LIV)
    cases = {row["id"]: row for row in liv.cases()}
    moved, late = cases["case-0035"], cases["case-0038"]
    assert liv.read(f"/v1/cases/{moved['id']}")["details"]["entitlement"]["id"] == "e-fjord-reactive"

    program = start()
    program.arrive(portal.address, LIV)
    open_details(program, moved["title"])
    offered(program, "customer", "Fiktiva Handel AB")
    program.wait_for("belongs to the present customer. It will no longer apply to this case.")
    offered(program, "contact", "Erik Exempelström")
    program.settle()
    program.press("case.details.save")
    program.wait_for("The people of Fiktiva Handel AB will see the case with its whole conversation")
    QTest.mouseClick(program.find("confirm.yes"), Qt.MouseButton.LeftButton)
    erik = Reader(portal.address, ERIK)
    program.wait(lambda: erik.status(f"/v1/cases/{moved['id']}") == 200, "the case to be Fiktiva's")
    assert liv.read(f"/v1/cases/{moved['id']}")["details"]["entitlement"] is None
    assert Reader(portal.address, KARI).status(f"/v1/cases/{moved['id']}") == 404
    program.wait_for("No entitlement applies to this case.")

    open_details(program, late["title"])
    offered(program, "product", "Wilma")
    faster = {"becomes": {"product": "primus"}, "was": {"product": late["service_id"]}}
    Reader(portal.address, OTSO).do(f"/v1/cases/{late['id']}/details", faster, "PATCH")
    program.settle()
    program.press("case.details.save")
    program.wait_for("1 needs your attention")
    program.go(PageName.OUTBOX)
    program.wait_for("Somebody has chosen another product meanwhile.")
    assert liv.read(f"/v1/cases/{late['id']}")["service_id"] == "primus"
