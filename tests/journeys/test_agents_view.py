"""The whole window: an agent works through a view of the portal, half of it without a network; one thing is refused."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QWidget

from tests.demo_portal_process import DemoPortalProcess
from tests.journeys.conftest import Start
from tests.journeys.test_offline_draft_kill_restart import again
from tests.journeys.window import Program, Reader
from ui.models.grid import GridRow
from ui.navigation import PageName
from ui.widgets.grid_view import GridView

pytestmark = pytest.mark.journey

LIV, ERIK = "liv@portal.example", "erik@fiktiva.example"
VIEW = "Cases I work on"


def number(short: int) -> str:
    return f"DP-2026-{short:05}"


def the_table(program: Program) -> GridView:
    table = program.find("cases.table")
    assert isinstance(table, GridView)
    return table


def listed(program: Program) -> dict[str, int]:
    """The numbers in the table, each with its place."""
    table = the_table(program)
    found: dict[str, int] = {}
    for at in range(table.grid.rowCount()):
        row = table.grid.row(at)
        texts = [table.grid.index(at, column).data() for column in range(table.grid.columnCount())]
        if isinstance(row, GridRow):
            found[next(str(text) for text in texts if str(text).startswith("DP-"))] = at
    return found


def select(program: Program, *shorts: int) -> None:
    """Choose these rows, one after the other, as with Ctrl held down."""
    wanted = [number(short) for short in shorts]
    program.wait(lambda: set(wanted) <= set(listed(program)), f"{wanted} in the table")
    program.settle()
    table, places = the_table(program), listed(program)
    table.clearSelection()
    both = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for each in wanted:
        table.selectionModel().select(table.grid.index(places[each], 0), both)


def choose(program: Program, button: str, words: str) -> None:
    """Press a button and a line of its menu."""
    program.settle()
    program.press(button)
    program.choose_in_menu(words)


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def tell(program: Program, dialog: str, words: str) -> None:
    """Answer what a dialog asks."""
    QTest.keyClicks(program.find(f"{dialog}.line"), words)
    click(program.find(f"{dialog}.keep"))


def open_case(program: Program, short: int) -> None:
    """Open a case of the table by Enter."""
    program.go(PageName.CASES)
    program.wait(lambda: number(short) in listed(program), f"{number(short)} in the table")
    program.settle()
    table = the_table(program)
    table.setCurrentIndex(table.grid.index(listed(program)[number(short)], 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    program.wait(lambda: program.page.objectName() == PageName.CASE.value, "the case")
    program.find("case.desk.queue")


def at_the_portal(portal: DemoPortalProcess) -> Callable[[int], dict[str, Any]]:
    reader = Reader(portal.address, LIV)
    ids = {row["number"]: row["id"] for row in reader.cases()}
    return lambda short: dict(reader.read(f"/v1/cases/{ids[number(short)]}"))


def events(case: dict[str, Any]) -> list[str]:
    """What the portal tells of Liv's work on a case."""
    return [one["text"] for one in case["timeline"] if one["kind"] == "event" and one["author"]["id"] == "p-desk"]


def begin(start: Start, portal: DemoPortalProcess) -> Program:
    """Liv, before the table of her view."""
    program = start()
    program.arrive(portal.address, LIV)
    program.go(PageName.CASES)
    choose(program, "cases.view", VIEW)
    program.press("cases.look")
    program.wait(lambda: len(listed(program)) == 9, "the nine cases of the view")
    return program


def work_offline(program: Program) -> None:
    """Several at once, then one by one."""
    select(program, 34, 35)
    choose(program, "cases.batch.queue", "Systems")
    select(program, 28, 18)
    program.settle()
    program.press("cases.batch.solve")
    click(program.find("confirm.yes"))

    open_case(program, 35)
    choose(program, "case.desk.queue", "By the routing rules")
    choose(program, "case.desk.child", "New part …")
    tell(program, "case.desk.part", "The cable")
    program.settle()
    program.press("case.desk.count")
    choose(program, "case.desk.child", "Existing case …")
    tell(program, "case.desk.other", number(36))
    program.settle()
    program.press("case.desk.share")
    shared = program.find("case.share.list")
    assert isinstance(shared, QListWidget)
    (erik,) = shared.findItems("Erik Exempelström", Qt.MatchFlag.MatchExactly)
    shared.setCurrentItem(erik)
    QTest.keyClick(shared, Qt.Key.Key_Space)
    click(program.find("case.share.done"))

    open_case(program, 34)
    program.settle()
    program.press("case.desk.merge")
    tell(program, "case.desk.other", number(35))
    program.wait_for(f"Merge into {number(35)}")


def test_an_agent_works_through_a_view(start: Start, new_demo_portal: Callable[..., DemoPortalProcess]) -> None:
    portal = new_demo_portal()
    program = begin(start, portal)
    select(program, 38, 24)
    choose(program, "cases.batch.assign", "Otso Palvelu")
    case = at_the_portal(portal)
    program.wait(lambda: {case(each)["owner"]["id"] for each in (38, 24)} == {"p-desk2"}, "another owner for both")

    portal.stop()
    work_offline(program)
    with again(portal) as back:
        program.key(Qt.Key.Key_F5)
        program.wait_for("1 needs your attention")
        case = at_the_portal(back)
        merged, whole = case(34), case(35)
        assert (merged["status"], [case(each)["status"] for each in (28, 18)]) == ("merged", ["solved", "solved"])
        assert whole["queue"]["id"] == "applications", "the rules were asked after it had been put into another queue"
        assert len(events(whole)) == 6, "each once: queue, rules, part, count, share, merge"
        assert not whole["is_counted"]
        assert {relation["kind"] for relation in whole["relations"]} >= {"child", "merged_from"}
        seen = Reader(back.address, ERIK)
        assert seen.read(f"/v1/cases/{whole['id']}")["why"]["by"] == "Liv Skranke"

        program.go(PageName.OUTBOX)
        program.wait_for("That case belongs to another customer, who would hear of this one.")
        assert {relation["kind"] for relation in case(36)["relations"]}.isdisjoint({"parent"})
        program.go(PageName.CASES)
        program.wait(lambda: number(34) not in listed(program), "the merged case to be out of the view")


def test_what_is_shared_is_seen_with_the_reason_until_it_is_taken_back(
    start: Start, demo_portal: DemoPortalProcess
) -> None:
    liv, case = Reader(demo_portal.address, LIV), at_the_portal(demo_portal)(35)
    program = start()
    program.arrive(demo_portal.address, ERIK)
    program.go(PageName.CASES)
    program.choose("cases.whose", "Shared with me")
    program.wait_for("Nothing is shared with you")

    liv.do(f"/v1/cases/{case['id']}/share", {"target": "g-closing"})
    program.key(Qt.Key.Key_F5)
    program.open_row("cases.list", case["title"])
    program.wait_for("Liv Skranke shared it with you.")
    program.settle()
    assert not program.has("case.desk.share"), "what one was lent one does not lend on"

    liv.do(f"/v1/cases/{case['id']}/unshare", {"target": "g-closing"})
    program.go(PageName.CASES)
    program.key(Qt.Key.Key_F5)
    program.wait_for("Nothing is shared with you")
