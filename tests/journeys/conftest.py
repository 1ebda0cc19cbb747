"""What the journeys share: a program over a fresh profile, in English, closed afterwards whatever happened."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ports.system import Policy
from desktop_app.services.preferences import Appearance
from tests.demo_portal_process import DemoPortalProcess
from tests.fakes.screen import FakeBrowserProbe, FakeCapturer
from tests.journeys.window import Program
from ui import language
from ui.theme import prepare, theme

Start = Callable[..., Program]
_known: dict[str, Path] = {}
"""By the portal's address: a profile in which Kari is signed in and everything has been read."""


@pytest.fixture(scope="session")
def _home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(autouse=True)
def profile(_home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty profile, always in the same place: the keyring's entry is bound to where a profile lies."""
    shutil.rmtree(_home)
    _home.mkdir()
    monkeypatch.setenv("NORDESK_PROFILE", str(_home))
    return _home


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> Iterator[None]:
    prepare()
    yield
    language.set_language(qapp, "en")
    theme().apply(Appearance.LIGHT, 100)


@pytest.fixture
def start(qapp: QApplication, profile: Path) -> Iterator[Start]:
    """Call it to start the program over this test's profile; again, once the first is closed, for a restart.

    It takes the policy of an administrator, if there shall be one.
    """
    running: list[Program] = []

    def begin(policy: Policy | None = None) -> Program:
        program = Program(qapp, profile, FakeCapturer(), FakeBrowserProbe(), policy)
        running.append(program)
        return program

    yield begin
    for program in running:
        program.close()


@pytest.fixture
def signed_in(
    start: Start, profile: Path, demo_portal: DemoPortalProcess, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """This test's profile knows the portal of the run already, as if Kari had used the program before."""
    known = _known.get(demo_portal.address)
    if known is None:
        program = start()
        program.arrive(demo_portal.address)
        program.close()
        _known[demo_portal.address] = known = tmp_path_factory.mktemp("known")
        shutil.copytree(profile, known, dirs_exist_ok=True)
    else:
        shutil.copytree(known, profile, dirs_exist_ok=True)
    return profile


@pytest.fixture
def program(signed_in: Path, start: Start) -> Program:
    """The program of a user who is signed in, in step with the portal."""
    started = start()
    started.wait_in_step()
    return started
