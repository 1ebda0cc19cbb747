"""ui.application"""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.changes import Changes, What
from desktop_app.services.preferences import Appearance
from tests.architecture.source import ROOT
from tests.plugins.silence import ExpectedLog
from tests.ui.kit import Kit
from ui import language
from ui.application import Application, Options
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


def test_a_fault_of_ours_is_logged_and_said_and_one_goes_on(
    application: Application, expected_log: ExpectedLog
) -> None:
    expected_log("unhandled")
    error = KeyError("x")
    application.on_crash(type(error), error, None)
    assert not application.window.banner.isHidden()


def test_the_tray_and_another_start_raise_the_window(qtbot: QtBot, kit: Kit, application: Application) -> None:
    application.wake(("open",))
    assert application.window.isVisible()
    application.tray.go.emit(Go(PageName.SETTINGS))
    stack = application.window.stack
    qtbot.waitUntil(lambda: application.window.findChild(QWidget, PageName.SETTINGS) is stack.currentWidget())


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


def test_it_runs_until_the_window_is_closed_and_keeps_its_place(tmp_path: Path) -> None:
    """In a process of its own: an application that has quit lets no event loop run after it."""
    # Long: the two cores may be busy with other tests.
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(tmp_path)], cwd=ROOT, timeout=60, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
