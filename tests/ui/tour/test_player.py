"""The player takes a picture of each step, and gives up in time and in words when one does not come true."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.plugins.silence import ExpectedLog
from tests.ui.kit import Kit
from ui.application import Application, Options
from ui.models.rows import Row
from ui.override import override
from ui.tour import TourPlan
from ui.tour.player import Player
from ui.tour.script import SUBJECT, Step
from ui.widgets.list_view import RowList


class Staying(Application):
    """The real application, but a tour's end does not end the tests'."""

    has_quit = False

    @override
    def quit(self) -> None:
        self.has_quit = True


@pytest.fixture
def kit(qtbot: QtBot, tmp_path: Path) -> Iterator[Kit]:
    made = Kit(tmp_path / "profile")
    yield made
    made.close()


@pytest.fixture
def application(qapp: QApplication, kit: Kit) -> Iterator[Staying]:
    made = Staying(qapp, kit.services, kit.work, Options("test"))
    made.start()
    yield made
    made.close()


@pytest.fixture
def out(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    return made


def a_plan(out: Path, patience_ms: int = 5000, scene: tuple[str, ...] = ()) -> TourPlan:
    return TourPlan("http://127.0.0.1:1", out, scene, patience_ms)


def pictures(out: Path) -> list[str]:
    return sorted(path.name for path in out.glob("*.png"))


def test_it_gives_up_when_what_it_waits_for_does_not_come(
    qtbot: QtBot, application: Staying, out: Path, expected_log: ExpectedLog
) -> None:
    # This portal offers no people: nobody is signed in by a press on the button.
    expected_log("the tour stopped after picture 2: what was waited for did not come")
    player = Player(application, a_plan(out, 600, (sys.executable, "-c", "input()")))
    assert player._scene.waitForStarted()
    player.start()
    qtbot.waitUntil(lambda: application.has_quit, timeout=10_000)
    assert player.exit_code == 1
    assert pictures(out) == ["01-sign-in.png", "02-stopped.png"]
    assert not QImage(str(out / "01-sign-in.png")).isNull()
    assert player._scene.state() is player._scene.ProcessState.NotRunning, "the scene does not outlive the tour"


def test_it_gives_up_at_once_when_there_is_nothing_to_press(
    qtbot: QtBot, application: Staying, out: Path, expected_log: ExpectedLog
) -> None:
    expected_log("stopped after picture 1: there is no sign_in.language")
    box = application.window.findChild(QWidget, "sign_in.language")
    assert isinstance(box, QWidget)
    box.setObjectName("other")
    not_a_list = QWidget(application.window)
    not_a_list.setObjectName("sign_in.language")
    not_a_list.show()
    player = Player(application, a_plan(out, 60_000))
    player.start()
    qtbot.waitUntil(lambda: application.has_quit)
    assert player.exit_code == 1
    assert pictures(out) == ["01-stopped.png"]


def test_when_every_step_came_true_it_ends_well(qtbot: QtBot, application: Staying, out: Path) -> None:
    come: list[str] = []
    cases = RowList()
    cases.setParent(application.window)
    cases.setObjectName("cases.list")
    cases.show_rows([Row("c-1", SUBJECT, "Sendt · DP-00041 · Kari")])
    cases.show()

    def script() -> Iterator[Step]:
        yield Step(lambda: bool(come), "cases")
        assert pictures(out) == ["01-cases.png"], "the picture is taken before the next thing is done"
        yield Step(lambda: True)
        yield Step(lambda: True, "end")

    player = Player(application, a_plan(out))
    player._steps = script()
    player.start()
    qtbot.waitUntil(player._tick.isActive)
    assert pictures(out) == []
    come.append("it")
    qtbot.waitUntil(lambda: application.has_quit)
    assert player.exit_code == 0
    assert pictures(out) == ["01-cases.png", "02-end.png"]
    assert (out / "case.txt").read_text(encoding="utf-8") == "DP-00041\n"


def test_without_the_cases_number_it_gives_up(
    qtbot: QtBot, application: Staying, out: Path, expected_log: ExpectedLog
) -> None:
    expected_log("stopped after picture 2: there is no cases.list")
    player = Player(application, a_plan(out))
    player._steps = iter((Step(lambda: True, "cases"),))
    player.start()
    qtbot.waitUntil(lambda: application.has_quit)
    assert player.exit_code == 1
    assert not (out / "case.txt").exists()
