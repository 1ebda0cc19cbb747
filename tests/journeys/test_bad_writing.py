"""What goes wrong while a case is written or sent is said in words; nothing is lost, nothing is sent twice (F8)."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication

from tests.demo_portal_process import DemoPortalProcess
from tests.journeys.test_report_with_screenshot import at_the_portal, number_of
from tests.journeys.typist import TEXT, begin, fill
from tests.journeys.window import Program
from ui.navigation import PageName

pytestmark = pytest.mark.journey

TOO_BIG = 26_214_401
"""One byte more than the demo portal takes."""


def send(program: Program) -> None:
    """From any step: check and send, up to My cases."""
    program.press("new_case.step.3")
    program.press("new_case.send")


def test_missing_answers_are_named_and_the_rest_stays(program: Program) -> None:
    begin(program)
    program.press("new_case.step.1")
    program.write("new_case.field.description", TEXT)

    send(program)

    assert program.page.objectName() == PageName.NEW_CASE.value
    program.wait_for("Subject")
    program.press("new_case.step.1")
    program.wait(lambda: program.shows("2 still missing"), "what is missing")
    assert program.text_of("new_case.field.description") == TEXT


def test_a_file_that_is_too_big_is_refused_before_anything_goes_out(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "Hele arkivet.zip"
    with file.open("wb") as stream:
        stream.truncate(TOO_BIG)
    begin(program)
    fill(program, "For stor fil", TEXT)
    program.press("new_case.step.2")
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(file))])
    QGuiApplication.clipboard().setMimeData(dragged)

    program.press("new_case.paste")

    program.wait_for(f"“{file.name}” was not attached")
    QGuiApplication.clipboard().clear()
    assert not any(name.startswith("attachment.") for name in program.names())
    program.press("new_case.step.1")
    assert program.text_of("new_case.field.subject") == "For stor fil"
    assert program.text_of("new_case.field.description") == TEXT


@pytest.mark.parametrize("fault", ["drop-after-commit", "drop-before", "html", "half", "503;retry=1"])
def test_a_lost_answer_makes_one_case(program: Program, demo_portal: DemoPortalProcess, fault: str) -> None:
    title = f"Svaret ble borte: {fault}"
    begin(program)
    fill(program, title, TEXT)
    demo_portal.fault(fault, "/v1/cases", "POST")

    send(program)
    program.wait(lambda: program.page.objectName() == PageName.CASES.value, "My cases")
    program.wait(lambda: number_of(program, title) != "", "the number", 60_000)

    assert [case["description"] for case in at_the_portal(demo_portal, title)] == [TEXT]
    program.go(PageName.OUTBOX)
    program.wait_for("Everything is sent")
