"""What was typed without a network survives a kill, and becomes exactly one case (faults F1 and F8)."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import Qt

from tests.architecture.source import ROOT
from tests.demo_portal_process import DemoPortalProcess, start_demo_portal
from tests.journeys.conftest import Start
from tests.journeys.test_report_with_screenshot import at_the_portal, number_of
from tests.journeys.typist import TEXT, TITLE
from tests.journeys.window import Program, rows
from ui.navigation import PageName
from ui.widgets.list_view import RowList

pytestmark = pytest.mark.journey

SOON_S = 1.0
"""The promise: what was typed is on disk a second after the last key."""
NewPortal = Callable[..., DemoPortalProcess]


def type_and_die(profile: Path, until: str, after_s: float, title: str = TITLE) -> None:
    """Another program over the profile types (and sends) a case; some time after it said so it is killed."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "NORDESK_PROFILE": str(profile)}
    command = [sys.executable, "-m", "tests.journeys.typist", str(profile), until, title]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == until
        with suppress(subprocess.TimeoutExpired):
            child.wait(after_s)
        child.send_signal(signal.SIGKILL)
        child.wait()
        assert child.returncode == -signal.SIGKILL


@contextmanager
def again(portal: DemoPortalProcess) -> Iterator[DemoPortalProcess]:
    """The portal that was stopped, at its old address."""
    back = start_demo_portal(portal.data, "--port", str(urlsplit(portal.address).port))
    try:
        yield back
    finally:
        back.stop()


def drafts_of(program: Program) -> list[str]:
    """The titles of the drafts on the home page."""
    if not program.has("home.drafts"):
        return []
    listed = program.find("home.drafts")
    assert isinstance(listed, RowList)
    return [row.title for row in rows(listed)]


def test_a_draft_survives_a_kill_and_is_sent_once(start: Start, profile: Path, new_demo_portal: NewPortal) -> None:
    portal = new_demo_portal()
    before = start()
    before.arrive(portal.address)
    before.close()
    portal.stop()

    type_and_die(profile, "typed", SOON_S)

    program = start()
    program.wait(lambda: drafts_of(program) == [TITLE], "the draft")
    program.open_row("home.drafts", TITLE)
    program.press("new_case.step.1")
    assert program.text_of("new_case.field.subject") == TITLE
    assert program.text_of("new_case.field.description") == TEXT
    program.press("new_case.step.3")
    program.press("new_case.send")
    program.wait(lambda: program.page.objectName() == PageName.CASES.value, "My cases")
    program.wait_for("Working offline")
    assert number_of(program, TITLE) == ""
    program.go(PageName.OUTBOX)
    program.wait_for(TITLE)
    program.go(PageName.CASES)
    with again(portal) as back:
        program.key(Qt.Key.Key_F5)
        program.wait(lambda: number_of(program, TITLE) != "", "the number")
        program.go(PageName.HOME)

        program.wait(lambda: drafts_of(program) == [], "no draft")
        assert len(at_the_portal(back, TITLE)) == 1


@pytest.mark.parametrize("after_s", [0.0, 0.05, 0.2, 0.6])
def test_killed_just_after_send(start: Start, signed_in: Path, demo_portal: DemoPortalProcess, after_s: float) -> None:
    title = f"{TITLE} {after_s}"
    type_and_die(signed_in, "sent", after_s, title)

    program = start()
    program.wait_in_step()
    drafts = drafts_of(program)
    program.go(PageName.CASES)
    if not drafts:
        program.wait(lambda: number_of(program, title) != "", "the number")
    # The draft or the case, never both, never neither. A draft may lack the last second of typing.
    assert len(at_the_portal(demo_portal, title)) + len(drafts) == 1
