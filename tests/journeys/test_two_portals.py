"""Two portals side by side: one list of cases, one search, and on each row where it is from."""

from collections.abc import Callable

import pytest

from tests.demo_portal_process import DemoPortalProcess
from tests.journeys.conftest import Start
from tests.journeys.window import Reader, rows
from ui.navigation import PageName
from ui.widgets.list_view import RowList

ERIK = "erik@fiktiva.example"


@pytest.mark.journey
def test_cases_of_two_portals_stand_in_one_list(
    start: Start, demo_portal: DemoPortalProcess, new_demo_portal: Callable[[], DemoPortalProcess]
) -> None:
    other = new_demo_portal()
    program = start()
    program.arrive(demo_portal.address)
    program.go(PageName.CASES)
    listed = program.find("cases.list")
    assert isinstance(listed, RowList)
    program.wait(lambda: bool(rows(listed)), "cases")
    assert not any("kari@" in row.subtitle for row in rows(listed))

    program.press("title_bar.person")
    program.choose_in_menu("Add an account")
    program.arrive(other.address, ERIK)
    program.go(PageName.CASES)
    hers, his = Reader(demo_portal.address).cases(), Reader(other.address, ERIK).cases()
    program.wait(lambda: any("erik@" in row.subtitle for row in rows(listed)), "his cases beside hers")
    logins = {row.title: row.subtitle for row in rows(listed)}
    assert any(row["title"] in logins and "kari@" in logins[row["title"]] for row in hers)
    assert any(row["title"] in logins and "erik@" in logins[row["title"]] for row in his)
