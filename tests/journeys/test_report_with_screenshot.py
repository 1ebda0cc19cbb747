"""The main thing: find the item, answer its questions, show it, send it, and see its number."""

import hashlib
import json
from typing import Any

import pytest
from PySide6.QtGui import QImage

from tests.demo_portal_process import DemoPortalProcess
from tests.fakes.screen import FakeBrowserProbe, FakeCapturer
from tests.journeys.conftest import Start
from tests.journeys.typist import begin, fill
from tests.journeys.window import Program, Reader, rows
from ui.capture.png import METADATA_KEY
from ui.capture.strip import strip_height, strip_width
from ui.navigation import PageName
from ui.widgets.list_view import RowList

pytestmark = pytest.mark.journey

TITLE = "Faktura 4711 ligger fast"
TEXT = "Den har ligget til godkjenning siden i går. Første linje sier «låst»."


def number_of(program: Program, title: str) -> str:
    """The number in the row of My cases, "" while there is none."""
    listed = program.find("cases.list")
    assert isinstance(listed, RowList)
    subtitles = [row.subtitle for row in rows(listed) if row.title == title]
    return next((part for subtitle in subtitles for part in subtitle.split(" · ") if part.startswith("DP-")), "")


def at_the_portal(portal: DemoPortalProcess, title: str) -> list[dict[str, Any]]:
    """The whole cases of that title, as the portal has them."""
    reader = Reader(portal.address)
    return [reader.read(f"/v1/cases/{row['id']}") for row in reader.cases(title)]


def said_in(portal: DemoPortalProcess, title: str) -> list[str]:
    """The messages of the case, as the portal has them."""
    (case,) = at_the_portal(portal, title)
    return [entry["text"] for entry in case["timeline"]]


def test_from_sign_in_to_a_number(start: Start, demo_portal: DemoPortalProcess) -> None:
    program = start()
    program.arrive(demo_portal.address)
    begin(program)
    fill(program, TITLE, TEXT)
    program.press("new_case.next")
    program.press("new_case.screenshot")
    program.wait(lambda: any(name.startswith("attachment.") for name in program.names()), "the picture")
    program.press("new_case.next")
    assert program.shows(TITLE, program.page)
    program.press("new_case.send")

    program.wait(lambda: program.page.objectName() == PageName.CASES.value, "My cases")
    program.wait(lambda: number_of(program, TITLE) != "", "the number")

    (case,) = at_the_portal(demo_portal, TITLE)
    assert case["number"] == number_of(program, TITLE)
    told = FakeBrowserProbe().address.url
    assert case["description"].startswith(f"{TEXT}\n\n▸ ")
    assert told in case["description"], "the desk finds the address among the words of the case"
    assert {answer["field_id"]: answer["value"] for answer in case["answers"]}["part"] == "approval"
    (file,) = case["attachments"]
    picture = Reader(demo_portal.address).download(f"/v1/attachments/{file['id']}")
    assert hashlib.sha256(picture).hexdigest() == file["sha256"]
    image, grab = QImage.fromData(picture), FakeCapturer().picture
    assert image.width() == strip_width(grab.width)
    assert image.height() == grab.height + strip_height(grab.width)
    assert json.loads(image.text(METADATA_KEY))["url"] == told
    assert file["provenance"]["page_url"] == told
    grabbed = QImage(grab.pixels, grab.width, grab.height, grab.width * 4, QImage.Format.Format_RGB32)
    assert image.copy(0, 0, grab.width, grab.height) == grabbed.convertToFormat(image.format())


def test_the_case_opens_with_what_was_sent(program: Program, demo_portal: DemoPortalProcess) -> None:
    title = "Hvem godkjenner når jeg er borte?"
    begin(program)
    fill(program, title, TEXT)
    program.press("new_case.step.3")
    program.press("new_case.send")
    program.wait(lambda: program.page.objectName() == PageName.CASES.value, "My cases")
    program.wait(lambda: number_of(program, title) != "", "the number")
    number = number_of(program, title)

    program.open_row("cases.list", title)

    program.wait_for(TEXT)
    assert program.shows(number, program.page)
    program.write("case.reply", "Det haster litt.")
    program.press("case.send")
    program.wait(lambda: said_in(demo_portal, title).count("Det haster litt.") == 1, "the reply to arrive")
    program.wait(lambda: program.text_of("case.reply") == "", "the box to be empty")
    assert said_in(demo_portal, title).count("Det haster litt.") == 1
