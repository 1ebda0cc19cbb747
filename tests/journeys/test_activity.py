"""Customer activity in the whole window: a renewal is planned; others see what they may, and are told why."""

import csv
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from desktop_app.domain.import_cells import number
from desktop_app.services.table_reading import read_tables
from tests.demo_portal_process import DemoPortalProcess
from tests.journeys.conftest import Start
from tests.journeys.window import Program, Reader
from ui.navigation import PageName
from ui.widgets.data_grid import DataGrid
from ui.widgets.status_pill import StatusPill

pytestmark = pytest.mark.journey

FIGURES = """Agreement;Entitlement;Unit;Bought;Used
U1234567;Reaktiv support;timer;250;41,5
U1234567;Besøg;sager;10;mange
DA-100231;Reaktiv support;timer;999;1
"""
GUDRUN, SAM, METTE = "gudrun@eksempelfjord.example", "sam@eksempelfjord.example", "mette@fiktiva.example"


def the_entitlement(reader: Reader, id: str) -> dict[str, Any]:
    """An entitlement as the portal tells of it."""
    agreements = reader.read("/v1/agreements?limit=200")["items"]
    every = [one for each in agreements for package in each["packages"] for one in package["entitlements"]]
    found: dict[str, Any] = next(one for one in every if one["id"] == id)
    return found


def arrived(start: Start, portal: DemoPortalProcess, login: str) -> Program:
    """The program of this person, on the page."""
    program = start()
    program.arrive(portal.address, login)
    program.go(PageName.ACTIVITY)
    return program


def the_grid(program: Program) -> DataGrid:
    """The list of uses."""
    (grid,) = (one for one in program.page.findChildren(DataGrid) if one.isVisible())
    return grid


def warnings(program: Program) -> list[str]:
    """What the pills say."""
    return [pill.accessibleName() for pill in program.page.findChildren(StatusPill) if pill.isVisible()]


def save_as(program: Program, path: Path) -> None:
    """Type a path into the dialog that asks for one."""
    program.wait(lambda: any(one.isVisible() for one in program.window.findChildren(QFileDialog)), "the dialog")
    (dialog,) = (one for one in program.window.findChildren(QFileDialog) if one.isVisible())
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText(str(path))
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_renewal_is_planned(start: Start, demo_portal: DemoPortalProcess, tmp_path: Path) -> None:
    program = arrived(start, demo_portal, GUDRUN)
    program.wait_for("Support agreement Plus")
    program.wait(lambda: "Ends in 45 days" in warnings(program), "the warning")
    program.wait_for("Added up over 2 agreements.")
    program.choose("activity.package", "Evening and weekend")
    program.press("activity.line.e-fjord-extended")
    program.wait_for("Extended support outside office hours")
    told = the_entitlement(Reader(demo_portal.address, GUDRUN), "e-fjord-extended")
    assert (told["purchased"], told["used"]) == (12, 13.5)
    program.wait(lambda: program.shows("13.50") and program.shows("1.50"), "what is over")
    path = tmp_path / "extended.csv"
    program.press("activity.uses.export")
    save_as(program, path)
    program.wait(path.exists, "the file")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(told["usage"])
    total = sum(Decimal(row["Hours"]) for row in rows)
    assert total == Decimal(str(told["used"]))
    assert total in the_grid(program).model.totals()
    book = tmp_path / "extended.xlsx"
    program.press("activity.uses.export")
    save_as(program, book)
    program.wait(book.exists, "the workbook")
    (sheet,) = read_tables(book).sheets
    at = sheet.headings.index("Hours")
    assert sum(number(row[at], ".") or 0 for row in sheet.rows) == total


def test_figures_of_a_file_stand_beside_the_portals_offline_too(
    start: Start, new_demo_portal: Callable[..., DemoPortalProcess], tmp_path: Path
) -> None:
    portal = new_demo_portal()
    program = arrived(start, portal, GUDRUN)
    program.wait_for("Added up over 2 agreements.")
    program.wait(lambda: program.shows("Up to date", program.window.status_line), "to be in step")
    portal.stop()
    program.key(Qt.Key.Key_F5)
    program.wait(lambda: program.shows("Working offline", program.window.status_line), "to be offline")
    path = tmp_path / "hub.csv"
    path.write_text(FIGURES, encoding="utf-8")
    program.press("activity.file")
    save_as(program, path)
    program.wait(lambda: program.has("import.take") and program.find("import.take").isEnabled(), "the preview")
    assert program.find("import.bad").isVisible()
    # A window of its own: pressed there.
    QTest.mouseClick(program.find("import.take"), Qt.MouseButton.LeftButton)
    program.wait_for("From the file hub.csv, of")
    program.wait_for("Added up over 3 agreements.")
    program.wait_for("Figures of these files are among them: hub.csv.")
    # The portal's own number is told of by the portal alone.
    program.wait(lambda: program.shows("the portal or a newer file tells of it"), "what does not show")
    program.wait_for("Read from the portal")
    assert program.shows("250.00")
    assert not program.shows("999.00")


def test_whoever_has_no_role_is_told_so(start: Start, demo_portal: DemoPortalProcess) -> None:
    program = arrived(start, demo_portal, SAM)
    program.wait_for("Your role does not open this page")
    assert not program.shows("DA-100231")
    sam = Reader(demo_portal.address, SAM)
    assert sam.read("/v1/agreements")["items"] == []
    assert sam.status("/v1/agreements/a-fjord") == 404


def test_a_viewer_sees_what_the_rules_show_and_which(start: Start, demo_portal: DemoPortalProcess) -> None:
    program = arrived(start, demo_portal, METTE)
    program.wait_for("Some figures cover only the use that you may see")
    program.press("activity.line.e-fjord-reactive")
    program.wait_for("The figures cover only the use that you may see.")
    told = the_entitlement(Reader(demo_portal.address, METTE), "e-fjord-reactive")
    whole = the_entitlement(Reader(demo_portal.address, GUDRUN), "e-fjord-reactive")
    assert {row["why"] for row in told["usage"]} == {"shared", "group", "primary_contact"}
    assert len(told["usage"]) < len(whole["usage"])
    table = the_grid(program).table
    at = next(at for at, column in enumerate(table.columns) if column.id == "why")
    assert {row[at] for row in table.rows} == {
        "Shared with you",
        "Shared with a group of yours",
        "You are the primary contact",
    }
