"""ui.application"""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.changes import Changes, What
from desktop_app.domain.holders import Holder
from desktop_app.services.preferences import Appearance
from tests.architecture.source import ROOT
from tests.plugins.silence import ExpectedLog
from tests.ui.kit import Kit
from ui import language
from ui.application import Application, Options, enter
from ui.blocked import Blocked
from ui.navigation import Go, PageName
from ui.theme import scheme


@pytest.fixture
def kit(qtbot: QtBot, tmp_path: Path) -> Iterator[Kit]:
    made = Kit(tmp_path)
    yield made
    made.close()


@pytest.fixture
def application(qapp: QApplication, kit: Kit) -> Iterator[Application]:
    made = Application(qapp, kit.services, kit.work, Options("test"))
    yield made
    made.close()


def test_new_settings_are_worn_at_once(qtbot: QtBot, kit: Kit, application: Application) -> None:
    preferences = kit.services.preferences
    preferences.write(replace(preferences.read(), language="fi", appearance=Appearance.DARK))
    application.bridge.publish(Changes.of(What.PREFERENCES))
    qtbot.waitUntil(lambda: scheme().is_dark and language.current() == "fi")
    preferences.write(replace(preferences.read(), language="en", appearance=Appearance.LIGHT))
    application.bridge.publish(Changes.of(What.PREFERENCES))
    qtbot.waitUntil(lambda: not scheme().is_dark and language.current() == "en")


def test_what_the_system_speaks_is_told_to_the_core(qapp: QApplication, kit: Kit) -> None:
    preferences = kit.services.preferences
    preferences.write(replace(preferences.read(), language=""))
    preferences.system_language = "is"
    made = Application(qapp, kit.services, kit.work, Options("test"))
    assert preferences.language() == language.current() != "is"
    made.close()


def test_a_fault_of_ours_is_logged_and_said_and_one_goes_on(
    qtbot: QtBot, application: Application, expected_log: ExpectedLog
) -> None:
    expected_log("unhandled")
    error = KeyError("x")
    application.last_resort.take(type(error), error, None)
    qtbot.waitUntil(lambda: not application.window.banner.isHidden())


def test_the_tray_and_another_start_raise_the_window(qtbot: QtBot, kit: Kit, application: Application) -> None:
    application.wake(("open",))
    assert application.window.isVisible()
    application.tray.go.emit(Go(PageName.SETTINGS))
    stack = application.window.stack
    qtbot.waitUntil(lambda: application.window.findChild(QWidget, PageName.SETTINGS) is stack.currentWidget())


def _page(application: Application) -> str:
    shown = application.window.stack.currentWidget()
    return shown.objectName() if shown is not None else ""


def test_what_another_start_asks_for_is_shown_and_nonsense_is_not(
    qtbot: QtBot, kit: Kit, application: Application
) -> None:
    kit.with_catalog()
    application.bridge.publish(Changes.of(What.ACCOUNTS))
    application.start()
    qtbot.waitUntil(lambda: _page(application) == PageName.HOME)
    application.wake(("--send", "everything", "--sign-in", "https://evil.example"))
    assert _page(application) == PageName.HOME
    application.wake(("--case", "case-1"))
    assert _page(application) == PageName.CASE
    application.wake(("--new", "i-invoice"))
    assert _page(application) == PageName.NEW_CASE
    qtbot.waitUntil(lambda: not application.bridge.is_waiting)


def test_what_is_asked_for_waits_until_somebody_is_signed_in(qtbot: QtBot, kit: Kit, application: Application) -> None:
    application.start()
    application.wake(("--new", "i-invoice"))
    assert _page(application) == PageName.SIGN_IN
    kit.with_catalog()
    application.bridge.publish(Changes.of(What.ACCOUNTS))
    qtbot.waitUntil(lambda: _page(application) == PageName.NEW_CASE)
    qtbot.waitUntil(lambda: not application.bridge.is_waiting)


def test_the_hotkey_opens_a_draft_with_the_picture_in_it(qtbot: QtBot, kit: Kit, application: Application) -> None:
    kit.with_catalog()
    application.start()
    qtbot.waitUntil(lambda: kit.hotkey.combination != "")
    kit.hotkey.press()
    qtbot.waitUntil(lambda: any(row.files for row in kit.services.drafts.rows()), timeout=20_000)
    application.wake(("--capture", "screen 0"))
    qtbot.waitUntil(lambda: kit.capturer.grabs == 2, timeout=20_000)
    qtbot.waitUntil(lambda: not application.bridge.is_waiting)
    qtbot.waitUntil(application.window.isVisible)  # back from stepping aside
    assert len(kit.services.drafts.rows()) == 1, "the second picture goes into the same draft"
    assert kit.services.drafts.rows()[0].item_id is None, "what it is about is asked later"


def test_a_folder_that_cannot_be_locked_is_warned_of(qapp: QApplication, kit: Kit) -> None:
    made = Application(qapp, kit.services, kit.work, Options("test", is_guarded=False))
    made.start()
    assert not made.window.banner.isHidden()
    made.close()


def test_while_another_has_the_folder_one_may_wait_or_give_up(qtbot: QtBot, tmp_path: Path) -> None:
    answers: list[Holder | None] = [Holder("kari", "pc-17"), Holder("kari", "pc-17"), None]

    def press(name: str) -> None:
        window = next((each for each in QApplication.topLevelWidgets() if isinstance(each, Blocked)), None)
        if window is not None and window.isVisible():
            next(each for each in window.findChildren(QPushButton) if each.objectName() == name).click()

    pressing = QTimer()
    pressing.timeout.connect(lambda: press("blocked.again"))
    pressing.start(20)
    assert enter(str(tmp_path), (), lambda: answers.pop(0)) is None
    assert answers == []
    pressing.timeout.disconnect()
    pressing.timeout.connect(lambda: press("blocked.quit"))
    assert enter(str(tmp_path), (), lambda: Holder("kari", "pc-17")) == 1
    pressing.stop()


def test_a_folder_nobody_has_is_entered_at_once(tmp_path: Path) -> None:
    assert enter(str(tmp_path), (), lambda: None) is None


def test_who_has_the_folder_here_gets_the_arguments(qtbot: QtBot, tmp_path: Path) -> None:
    first = subprocess.Popen([sys.executable, "-c", _FIRST, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert first.stdout is not None
    assert first.stdout.readline() == "ready\n"
    assert enter(str(tmp_path), ("--case", "c-1"), lambda: Holder("kari", "pc-17")) == 0
    assert first.stdout.readline() == "('--case', 'c-1')\n"
    first.stdout.close()
    assert first.wait(20) == 0


_FIRST = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from ui.instance import Instance

app = QCoreApplication([])
instance = Instance(sys.argv[1])
assert instance.claim(())

def heard(arguments):
    print(arguments, flush=True)
    app.quit()

instance.asked.connect(heard)
QTimer.singleShot(30_000, app.quit)
print("ready", flush=True)
app.exec()
instance.close()
"""

_PROGRAM = """
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from tests.ui.kit import Kit
from ui.application import Application, Options, main

kit, heard = Kit(Path(sys.argv[1])), []

def accompany(application: Application) -> None:
    assert heard == []
    timer = QTimer(application.window)
    timer.timeout.connect(lambda: heard and application.window.close())
    timer.start(20)

options = Options("test", begin=lambda *_: heard.append("begun"), stop=lambda: heard.append("stopped"))
code = main(kit.services, kit.work, options, accompany)
assert heard == ["begun", "stopped"], heard
assert kit.services.preferences.read().window_geometry
assert sys.excepthook is sys.__excepthook__
kit.close()
sys.exit(code)
"""

_LOCKED = """
import sqlite3
import sys
import time
from pathlib import Path

from desktop_app.paths import Paths
from desktop_app.ports.plain_files import CHANGE_S
from tests.ui.kit import Kit
from ui.application import Options, main

kit, file = Kit(Path(sys.argv[1])), Paths.beneath(Path(sys.argv[1])).preferences_file
other = sqlite3.connect(file.with_name(file.name + ".lock"), isolation_level=None)
other.execute("BEGIN EXCLUSIVE")
began = time.monotonic()
code = main(kit.services, kit.work, Options("test"), lambda application: application.window.close())
assert time.monotonic() - began < CHANGE_S
assert not kit.services.preferences.read().window_geometry
other.close()
kit.close()
sys.exit(code)
"""


def test_it_runs_until_the_window_is_closed_and_keeps_its_place(tmp_path: Path) -> None:
    """In a process of its own: an application that has quit lets no event loop run after it."""
    _run(_PROGRAM, tmp_path)


def test_it_ends_although_another_program_keeps_the_settings_locked(tmp_path: Path) -> None:
    _run(_LOCKED, tmp_path)


def _run(program: str, folder: Path) -> None:
    # Long: the two cores may be busy with other tests.
    done = subprocess.run(
        [sys.executable, "-c", program, str(folder)], cwd=ROOT, timeout=60, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
