"""The tour as the program starts it: in a process of its own, which ends with its exit code."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QProcessEnvironment
from pytestqt.qtbot import QtBot

from tests.architecture.source import ROOT
from ui.instance import Instance

_TOUR = """
import sys
from pathlib import Path

from tests.ui.kit import Kit
from ui.application import Options
from ui.tour import TourPlan, main

folder, profile = Path(sys.argv[1]), sys.argv[2]
kit = Kit(folder / "profile")
code = main(kit.services, kit.work, Options(profile), TourPlan("http://127.0.0.1:1", folder, patience_ms=300))
kit.close()
sys.exit(code)
"""


def tour(folder: Path, profile: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", _TOUR, str(folder), profile]
    # Long: the two cores may be busy with other tests.
    return subprocess.run(command, cwd=ROOT, timeout=60, capture_output=True, text=True)


def test_a_tour_that_stops_ends_the_program_and_says_so(tmp_path: Path) -> None:
    done = tour(tmp_path, str(tmp_path))
    assert done.returncode == 1, done.stderr
    assert "the tour stopped" in done.stderr
    assert [path.name for path in sorted(tmp_path.glob("*.png"))][-1].endswith("-stopped.png")


def test_a_tour_that_never_began_did_not_succeed(qtbot: QtBot, tmp_path: Path) -> None:
    """The same profile is open already: that window is raised, and nothing is played."""
    first = Instance(str(tmp_path))
    assert first.claim(())
    with qtbot.waitSignal(first.asked, timeout=60_000):
        process = QProcess()
        process.setWorkingDirectory(str(ROOT))
        process.start(sys.executable, ["-c", _TOUR, str(tmp_path), str(tmp_path)])
    qtbot.waitUntil(lambda: process.state() is QProcess.ProcessState.NotRunning, timeout=60_000)
    first.close()
    assert process.exitCode() == 1
    assert list(tmp_path.glob("*.png")) == []


def test_the_scene_shows_until_it_is_ended(qtbot: QtBot) -> None:
    scene = QProcess()
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("QT_QPA_PLATFORM", os.environ["QT_QPA_PLATFORM"])
    environment.insert("QT_LOGGING_RULES", "qt.widgets.showhide=true")  # Qt says which window it shows
    scene.setProcessEnvironment(environment)
    scene.setWorkingDirectory(str(ROOT))
    heard = bytearray()
    scene.readyReadStandardError.connect(lambda: heard.extend(scene.readAllStandardError().data()))
    scene.start(sys.executable, ["-c", "import ui.tour; ui.tour.show_scene()"])
    qtbot.waitUntil(lambda: b"of Scene(" in heard, timeout=60_000)
    assert scene.state() is QProcess.ProcessState.Running
    scene.terminate()
    qtbot.waitUntil(lambda: scene.state() is QProcess.ProcessState.NotRunning, timeout=60_000)
