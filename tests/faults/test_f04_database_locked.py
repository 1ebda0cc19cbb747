"""F04 Another program keeps the database locked for a while.

Writing waits beside the window, which goes on; when it takes too long, the window says that the file is locked. What is
written stays in the window and is saved by itself as soon as the lock is gone; drafts can be read all the time.
"""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import FieldId
from tests.ui.kit import Kit
from tests.ui.pages.new_case.desks import Desk, a_draft, at, kept

_LOCKER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("locked", flush=True)
sys.stdin.read()
connection.execute("COMMIT")
connection.close()
"""


@contextmanager
def locked(work: Path) -> Iterator[None]:
    """A backup or a virus scanner at work."""
    with subprocess.Popen(
        [sys.executable, "-c", _LOCKER, str(work)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "locked\n"
        yield
        other.communicate("")


@pytest.fixture
def kit(dressed: QApplication, tmp_path: Path) -> Iterator[Kit]:
    made = Kit(tmp_path / "profile", busy_timeout_s=0.5).with_catalog()
    yield made
    made.close()


def test_f04_writing_waits_beside_the_window_and_is_saved_in_the_end(qtbot: QtBot, kit: Kit) -> None:
    draft = a_draft(kit)
    desk = Desk(qtbot, kit, at(draft))
    desk.press("new_case.step.1")
    desk.write("subject", "Emne")
    desk.wait(lambda: kept(kit, draft.id).answers == {"subject": "Emne"})
    ticks: list[int] = []
    timer = QTimer(desk.page)
    timer.timeout.connect(lambda: ticks.append(1))
    with locked(kit.folder / "data" / "accounts" / kit.account_id / "work.db"):
        desk.write("description", "Skrevet mens den var låst")
        timer.start(1)
        desk.wait(lambda: any("Another program" in one.text() for one in labels(desk) if one.isVisible()))
        assert len(ticks) > 20  # the window lived on while the lane waited
        assert kept(kit, draft.id).answers == {"subject": "Emne"}  # read all the same
    qtbot.waitUntil(lambda: len(kept(kit, draft.id).answers) == 2, timeout=20_000)
    desk.wait(lambda: not any("Another program" in one.text() for one in labels(desk) if one.isVisible()))
    timer.stop()
    desk.leave()


def test_f04_a_lock_that_goes_soon_is_not_even_mentioned(qtbot: QtBot, new_kit: Callable[[], Kit]) -> None:
    kit = new_kit().with_catalog()
    draft = a_draft(kit)
    desk = Desk(qtbot, kit, at(draft))
    desk.press("new_case.step.1")
    with locked(kit.folder / "data" / "accounts" / kit.account_id / "work.db"):
        desk.write("subject", "Emne")
        desk.wait(lambda: kit.bridge.is_waiting)
    desk.wait(lambda: kept(kit, draft.id).answers.get(FieldId("subject")) == "Emne")
    assert not any("Another program" in one.text() for one in labels(desk))
    desk.leave()


def labels(desk: Desk) -> list[QLabel]:
    """Everything that is said on the page."""
    return desk.page.findChildren(QLabel)
