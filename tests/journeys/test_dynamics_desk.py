"""The whole window: an agent's way through two cases of an emulated Dynamics 365, with an answer lost on it."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QWidget

from desktop_app.domain.presets import Preset, Presets
from tests.fakes.policy import FakePolicy
from tests.journeys.conftest import Start
from tests.journeys.dynamics_site import DynamicsSite
from tests.journeys.window import Program
from tests.ui.opener import Opener
from tests.vendors.dynamics.desk import FIRST_LINE, SECOND_LINE, SYSTEMS
from tests.vendors.dynamics.tables import DESK, KARI, ME
from ui.navigation import PageName

pytestmark = pytest.mark.journey

PRINTER, SAME = "12121212-0000-4000-8000-000000000001", "12121212-0000-4000-8000-000000000002"


class Desk(DynamicsSite):
    """The site with two cases that are Kari's to work on."""

    def __init__(self) -> None:
        super().__init__()
        for id, title in ((PRINTER, "The printer is silent"), (SAME, "No paper comes out")):
            contact = {"primarycontactid@odata.bind": f"/contacts({KARI})"}
            customer = {"customerid_contact@odata.bind": f"/contacts({KARI})"}
            self.server.organisation.create("incidents", id, {"title": title, **customer, **contact})

    def row(self, id: str) -> dict[str, Any]:
        return self.server.organisation.row("incidents", id)

    def queues(self) -> list[str]:
        rows = self.server.organisation.tables["queueitems"].rows.values()
        return [row["_queueid_value"] for row in rows if row["_objectid_value"] == PRINTER]

    def parts(self) -> list[str]:
        rows = self.server.organisation.tables["incidents"].rows.values()
        return [row["title"] for row in rows if row.get("_parentcaseid_value") == PRINTER]

    def sharees(self) -> list[str]:
        rows = self.server.organisation.tables["principalobjectaccessset"].rows.values()
        return [row["principalid"] for row in rows if row["objectid"] == PRINTER]


@pytest.fixture
def desk() -> Iterator[Desk]:
    made, opener = Desk(), Opener()
    opener.asked.connect(lambda url: made.visit(QUrl(url).toString()))
    for scheme in ("http", "https"):
        QDesktopServices.setUrlHandler(scheme, opener, "take")  # type: ignore[arg-type] # it takes text
    yield made
    for scheme in ("http", "https"):
        QDesktopServices.unsetUrlHandler(scheme)
    made.close()


def begin(start: Start, desk: Desk) -> Program:
    policy = FakePolicy()
    policy.portals = Presets((Preset("Desk", desk.kind, desk.address, desk.settings),))
    program = start(policy)
    program.press("sign_in.preset.0")
    program.press("sign_in.browser")
    program.press("sign_in.works_next")
    program.wait(lambda: program.page.objectName() == PageName.HOME.value, "the home page")
    program.wait_in_step()
    program.go(PageName.CASES)
    program.open_row("cases.list", "The printer is silent")
    program.find("case.desk.queue")
    return program


def choose(program: Program, button: str, words: str) -> None:
    """Press a button of the desk and a line of its menu."""
    program.settle()
    program.press(f"case.desk.{button}")
    program.choose_in_menu(words)


def tell(program: Program, dialog: str, words: str) -> None:
    """Answer what a dialog asks."""
    QTest.keyClicks(program.find(f"{dialog}.line"), words)
    click(program.find(f"{dialog}.keep"))


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_agent_works_on_a_case(start: Start, desk: Desk) -> None:
    program = begin(start, desk)
    choose(program, "queue", "By the routing rules")
    program.wait(lambda: desk.queues() == [FIRST_LINE], "the rules to be applied")
    program.wait_for("Førstelinje")
    desk.lose_next_answer()
    choose(program, "queue", "Systemer")
    program.wait(lambda: desk.queues() == [SYSTEMS], "the other queue")
    program.wait_for("Systemer")

    choose(program, "child", "New part …")
    tell(program, "case.desk.part", "A new cable")
    program.wait(lambda: desk.parts() == ["A new cable"], "the part at the portal")

    program.settle()
    program.press("case.desk.share")
    listed = program.find("case.share.list")
    assert isinstance(listed, QListWidget)
    names = [listed.item(at).text() for at in range(listed.count())]
    assert names == ["Andrelinje (group)", "Liv Skranke"]
    listed.setCurrentRow(0)
    QTest.keyClick(listed, Qt.Key.Key_Space)
    click(program.find("case.share.done"))
    program.wait(lambda: desk.sharees() == [SECOND_LINE], "the share at the portal")

    choose(program, "assign", "Liv Skranke")
    program.wait(lambda: desk.row(PRINTER)["_ownerid_value"] == DESK, "another owner")
    program.wait_for("Liv Skranke")
    assert (desk.server.organisation.routed, len(desk.parts()), desk.sharees()) == (1, 1, [SECOND_LINE])


def test_merging_is_refused_with_the_portals_reason_and_undone(start: Start, desk: Desk) -> None:
    program = begin(start, desk)
    ended = {"statecode": 2, "statuscode": 6}
    number = desk.row(SAME)["ticketnumber"]
    desk.server.organisation.put("incidents", SAME, ended)
    program.settle()
    program.press("case.desk.merge")
    tell(program, "case.desk.other", number)
    program.wait_for("1 needs your attention")
    program.go(PageName.OUTBOX)
    program.wait_for("Merge cannot be performed on entity that is inactive.")
    assert desk.row(PRINTER)["statecode"] == 0
    assert desk.row(PRINTER)["_ownerid_value"] == ME
