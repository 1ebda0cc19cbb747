"""F10 Send is pressed again and again: fifty clicks, Enter held down, two windows, several programs over one profile.

The draft becomes one intent in one transaction; whoever comes second finds it gone. One case.
"""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import CaseId
from desktop_app.domain.outbox import OutboxRow
from tests.core_kit import Core
from tests.demo_portal_process import ROOT, DemoPortalProcess
from tests.faults.kit import Client, made_of
from tests.ui.kit import Kit
from tests.ui.pages.new_case.desks import Desk, a_draft, at

SEND = "new_case.send"
PRESS = """
import sys
from pathlib import Path
from desktop_app.domain.ids import DraftId
from tests.core_kit import Core
core = Core(Path(sys.argv[1]))
core.services.case_lists, core.services.cases, core.services.drafts.rows()
print("ready", flush=True)
sys.stdin.readline()
core.services.cases.submit(DraftId(sys.argv[2]))
core.close()
"""


def waiting(kit: Kit) -> tuple[OutboxRow, ...]:
    return kit.stores.open(kit.account_id).outbox.rows()


def filled(qtbot: QtBot, kit: Kit) -> Desk:
    """A case that only waits for Send."""
    desk = Desk(qtbot, kit, at(a_draft(kit)))
    desk.fill()
    desk.press("new_case.step.3")
    return desk


def test_f10_fifty_clicks(qtbot: QtBot, new_kit: Callable[[], Kit]) -> None:
    kit = new_kit().with_catalog()
    desk = filled(qtbot, kit)
    button = desk.widget(SEND)
    for _ in range(50):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.wait(lambda: bool(desk.went))
    assert len(waiting(kit)) == 1
    kit.sync()
    assert len(kit.server.intents) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_f10_a_key_held_down(qtbot: QtBot, new_kit: Callable[[], Kit], key: Qt.Key) -> None:
    kit = new_kit().with_catalog()
    desk = filled(qtbot, kit)
    button = desk.widget(SEND)
    assert isinstance(button, QAbstractButton)
    button.setFocus()
    for repeats in range(50):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", repeats > 0)
            QApplication.sendEvent(button, event)
    button.click()
    desk.wait(lambda: bool(desk.went))
    assert len(waiting(kit)) == 1


def test_f10_two_windows(qtbot: QtBot, new_kit: Callable[[], Kit]) -> None:
    kit = new_kit().with_catalog()
    first = filled(qtbot, kit)
    loaded = first.page._writing.loaded
    assert loaded is not None
    first.page.leave()
    second = Desk(qtbot, kit, at(loaded.draft))
    second.press("new_case.step.3")
    for desk in (first, second):
        desk.press(SEND)
    for desk in (first, second):
        desk.wait(lambda desk=desk: bool(desk.went))  # type: ignore[misc]
    kit.sync()
    assert len(kit.server.intents) == 1
    assert kit.services.drafts.rows() == ()


def test_f10_programs_over_one_profile(tmp_path: Path) -> None:
    core = Core(tmp_path / "profile").ready()
    draft = core.written("F10 fra tre programmer")
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", PRESS, str(core.folder), draft.id],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("\n")
        program.stdin.flush()
    for program in programs:
        program.communicate(timeout=60)
        assert program.returncode == 0
    core.sync()
    made = [case.row.title for id, case in core.server.cases.items() if id.startswith("fake-")]
    assert made == ["F10 fra tre programmer"]
    core.close()


def test_f10_at_a_real_portal(demo_portal: DemoPortalProcess, tmp_path: Path) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    draft = client.written("F10 mange trykk")
    for _ in range(50):
        client.services.cases.submit(draft.id)
    client.sync()
    [made] = made_of(demo_portal, "F10 mange trykk")
    for _ in range(50):
        client.services.cases.comment(client.id, CaseId(made["id"]), "Noe nytt?")
    client.later()
    said = [entry["text"] for entry in demo_portal.state()["entries"] if entry["case_id"] == made["id"]]
    assert said.count("Noe nytt?") == 1
    client.close()
