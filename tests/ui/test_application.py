"""ui.application"""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.changes import Changes, What
from desktop_app.services.preferences import Appearance
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
    qtbot.waitUntil(lambda: application.window.stack.currentWidget().objectName() == PageName.SETTINGS)


def test_it_runs_until_the_user_quits_and_keeps_the_windows_place(qtbot: QtBot, qapp: QApplication, kit: Kit) -> None:
    heard: list[str] = []
    options = Options("test", begin=lambda *_: heard.append("begun"), stop=lambda: heard.append("stopped"))
    made = Application(qapp, kit.services, kit.work, options)
    QTimer.singleShot(0, made.window, lambda: made.on_crash(KeyboardInterrupt, KeyboardInterrupt(), None))
    assert made.run() == 0
    made.close()
    assert heard == ["begun", "stopped"]
    assert kit.services.preferences.read().window_geometry
    assert sys.excepthook is not made.on_crash
