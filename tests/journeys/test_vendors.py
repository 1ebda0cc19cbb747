"""The whole window against each vendor's emulated site: sign in, ask, prove, send once, follow, close, read."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.domain.presets import Preset, Presets
from tests.fakes.policy import FakePolicy
from tests.journeys.conftest import Start
from tests.journeys.vendor_sites import SITES, Site
from tests.journeys.window import Program, rows
from tests.ui.opener import Opener
from ui.capture.png import METADATA_KEY
from ui.navigation import PageName
from ui.widgets.list_view import RowList

pytestmark = pytest.mark.journey

TITLE = "Päiväkirja ei aukea: ålder, þörf"
TEXT = "Se ei vastaa.\nYritin kahdesti."


@pytest.fixture(params=SITES)
def site(request: pytest.FixtureRequest) -> Iterator[Site]:
    made = SITES[request.param]()
    opener = Opener()
    opener.asked.connect(lambda url: made.visit(QUrl(url).toString()))
    for scheme in ("http", "https"):
        QDesktopServices.setUrlHandler(scheme, opener, "take")  # type: ignore[arg-type] # it takes text
    yield made
    for scheme in ("http", "https"):
        QDesktopServices.unsetUrlHandler(scheme)
    made.close()


@pytest.fixture(autouse=True)
def canaries(site: Site, start: Start, profile: Path, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Whatever was done: no secret stands in an address, in a log or in a file."""
    caplog.set_level(logging.DEBUG, "desktop_app")
    yield
    secrets = site.secrets()
    spoken = "\n".join((*site.targets(), caplog.text))
    kept = [path.read_bytes() for path in profile.rglob("*") if path.is_file()]
    for secret in secrets:
        assert secret not in spoken
        assert not any(secret.encode() in content for content in kept)


def policy(site: Site) -> FakePolicy:
    """What its administrator wrote, where the portal wants names."""
    made = FakePolicy()
    if site.settings:
        made.portals = Presets((Preset("Desk", site.kind, site.address, site.settings),))
    return made


def sign_in(program: Program, site: Site) -> None:
    """From the address to what works there."""
    if site.settings:
        program.press("sign_in.preset.0")
    else:
        program.write("sign_in.address", site.address)
        program.press("sign_in.next")
    enter(program, site)
    program.press("sign_in.works_next")
    program.wait(lambda: program.page.objectName() == PageName.HOME.value, "the home page")
    program.wait_in_step()


def enter(program: Program, site: Site) -> None:
    """By password, or in the browser."""
    if site.password:
        if not program.find("sign_in.login").property("readOnly"):
            program.write("sign_in.login", site.login)
        program.write("sign_in.password", site.password)
        program.press("sign_in.sign_in")
    else:
        program.press("sign_in.browser")


def write_case(program: Program, site: Site, title: str) -> None:
    """Choose the item, answer, and stand before Send."""
    program.go(PageName.CATALOG)
    item = f"catalog.item.{site.item}"
    program.wait(lambda: program.has(item) or any(n.startswith("catalog.category.") for n in program.names()), "items")
    if not program.has(item):
        program.press(next(name for name in program.names() if name.startswith("catalog.category.")))
    program.press(item)
    program.press("catalog.start")
    program.press("new_case.step.1")
    program.write(f"new_case.field.{site.subject}", title)
    for field, words in site.answers.items():
        program.choose(f"new_case.field.{field}", words)
    program.write(f"new_case.field.{site.description}", TEXT)


def send(program: Program) -> None:
    program.press("new_case.step.3")
    program.press("new_case.send")
    program.wait(lambda: program.page.objectName() == PageName.CASES.value, "My cases")


def subtitle(program: Program, title: str) -> str:
    """What stands beneath a case in My cases."""
    listed = program.find("cases.list")
    assert isinstance(listed, RowList)
    return next((row.subtitle for row in rows(listed) if row.title == title), "")


def test_the_whole_way(start: Start, site: Site) -> None:
    program = start(policy(site))
    sign_in(program, site)
    write_case(program, site, TITLE)
    program.press("new_case.step.2")
    program.press("new_case.screenshot")
    program.wait(lambda: any(name.startswith("attachment.") for name in program.names()), "the picture")
    send(program)
    program.wait(lambda: len(site.numbers(TITLE)) == 1, "the case at the portal")
    (number,) = site.numbers(TITLE)
    program.wait(lambda: number in subtitle(program, TITLE), f"the number {number}")
    program.wait(lambda: len(site.files(TITLE)) == 1, "the picture at the portal")
    assert METADATA_KEY.encode() in site.files(TITLE)[0]
    assert TEXT in "\n".join(site.said(TITLE)).replace("\r\n", "\n")

    program.open_row("cases.list", TITLE)
    program.wait_for("Se ei vastaa.")
    program.write("case.reply", "Kiireellinen.")
    program.press("case.send")
    program.wait(lambda: sum("Kiireellinen." in said for said in site.said(TITLE)) == 1, "the reply to arrive")
    program.wait(lambda: program.text_of("case.reply") == "", "the box to be empty")

    if site.can_close:
        program.press("case.solve")
        program.wait(lambda: site.is_closed(TITLE), "the case to be closed")
    if site.article:
        program.go(PageName.KNOWLEDGE)
        program.open_row("knowledge.list", site.article)
        program.find("knowledge.text")
        program.wait_for(site.article)
    assert len(site.numbers(TITLE)) == 1


def test_a_lost_answer_makes_no_second_case(start: Start, site: Site) -> None:
    program = start(policy(site))
    sign_in(program, site)
    write_case(program, site, TITLE)
    site.lose_next_answer()
    send(program)
    program.wait(lambda: any(number in subtitle(program, TITLE) for number in site.numbers(TITLE)), "the number")
    assert len(site.numbers(TITLE)) == 1


def test_a_session_that_ends_in_mid_queue_is_renewed_by_the_person(start: Start, site: Site) -> None:
    first = start(policy(site))
    sign_in(first, site)
    write_case(first, site, TITLE)
    first.close()
    site.end_sessions()
    program = start(policy(site))
    program.wait(lambda: program.has("status.sign_in"), "to be asked to sign in again")
    program.go(PageName.HOME)
    program.open_row("home.drafts", TITLE)
    send(program)
    assert site.numbers(TITLE) == []
    program.press("status.sign_in")
    enter(program, site)
    program.wait(lambda: len(site.numbers(TITLE)) == 1, "the case at the portal")
    program.wait(lambda: program.page.objectName() == PageName.HOME.value, "the home page")
    program.go(PageName.CASES)
    program.wait(lambda: site.numbers(TITLE)[0] in subtitle(program, TITLE), "the number")


def test_a_portal_that_is_asked_too_often_gets_it_later(start: Start, site: Site) -> None:
    program = start(policy(site))
    sign_in(program, site)
    write_case(program, site, TITLE)
    site.busy_next(1)
    send(program)
    program.wait(lambda: len(site.numbers(TITLE)) == 1, "the case at the portal")
    program.wait(lambda: site.numbers(TITLE)[0] in subtitle(program, TITLE), "the number")


def test_a_wrong_password_is_said(start: Start, site: Site) -> None:
    if not site.password:
        pytest.skip("one signs in in the browser: a wrong password is the portal's own business")
    program = start(policy(site))
    program.write("sign_in.address", site.address)
    program.press("sign_in.next")
    program.write("sign_in.login", site.login)
    program.write("sign_in.password", "wrong")
    program.press("sign_in.sign_in")
    program.wait_for("Wrong e-mail or password")
