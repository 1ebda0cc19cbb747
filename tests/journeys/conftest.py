"""What the journeys share: a program over a fresh profile, in English, closed afterwards whatever happened."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.services.preferences import Appearance
from tests.fakes.screen import FakeBrowserProbe, FakeCapturer
from tests.journeys.window import Program
from ui import language
from ui.theme import prepare, theme

Start = Callable[[], Program]


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> Iterator[None]:
    prepare(qapp)
    yield
    language.set_language(qapp, "en")
    theme().apply(Appearance.LIGHT, 100)


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, profile: Path) -> Iterator[Start]:
    """Call it to start the program over this test's profile; again, once the first is closed, for a restart."""
    running: list[Program] = []

    def begin() -> Program:
        program = Program(qtbot, qapp, profile, FakeCapturer(), FakeBrowserProbe())
        running.append(program)
        return program

    yield begin
    for program in running:
        program.close()
