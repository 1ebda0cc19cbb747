"""F06 The profile folder is shared by two computers, cannot be written, or is not there.

One program has the folder and the other says who, on which computer, and touches nothing; a kill gives it back. Where
nothing can be written the program says why and does not start, where locks are unknown it warns; the command line goes
on beside an open window, and what waits is still sent once.
"""

import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop_app.store.hold import LOCK, WHO
from tests.architecture.source import ROOT
from tests.demo_portal_process import DemoPortalProcess
from tests.faults.kit import Client, made_of

PATIENCE_S = 60.0


@dataclass(frozen=True, slots=True)
class Started:
    """The real program with somebody before it."""

    process: "subprocess.Popen[str]"
    sights: "queue.Queue[str]"

    def sees(self) -> dict[str, Any]:
        """What is new on the screen."""
        sight: dict[str, Any] = json.loads(self.sights.get(timeout=PATIENCE_S))
        return sight

    def sees_window(self, name: str) -> str:
        """The words once this window stands."""
        while (sight := self.sees())["window"] != name:
            pass
        return "\n".join(sight["words"])

    def press(self, word: str) -> None:
        """`again` or `quit`."""
        assert self.process.stdin is not None
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()


Start = Callable[..., Started]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts the program, each time as if at another computer: the socket of the first is out of reach."""
    started: list[Started] = []

    def begin(profile: Path, *more: str) -> Started:
        runtime = tmp_path / f"runtime-{len(started)}"
        runtime.mkdir(mode=0o700)
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.start", str(profile), *more],
            cwd=ROOT,
            env={**os.environ, "XDG_RUNTIME_DIR": str(runtime), "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
        )
        sights: queue.Queue[str] = queue.Queue()
        threading.Thread(target=_read, args=(process, sights), daemon=True).start()
        started.append(Started(process, sights))
        return started[-1]

    yield begin
    for each in started:
        each.process.kill()
        each.process.wait(10)
        for stream in (each.process.stdin, each.process.stdout):
            if stream is not None:
                stream.close()


def _read(process: "subprocess.Popen[str]", sights: "queue.Queue[str]") -> None:
    for line in process.stdout or ():
        sights.put(line)


def _facts(folder: Path) -> dict[str, tuple[int, int]]:
    """What lies there: sizes and times of change."""
    paths = [path for path in folder.rglob("*") if path.is_file()]
    return {str(path): (path.stat().st_size, path.stat().st_mtime_ns) for path in paths}


def test_f06_the_second_program_says_who_has_the_folder_until_that_one_is_gone(start: Start, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    first = start(profile)
    first.sees_window("MainWindow")
    before = _facts(profile / "data") | _facts(profile / "config")
    second = start(profile)
    words = second.sees_window("Blocked")
    assert "Nordesk is open elsewhere with the same folder" in words
    assert "on the computer" in words
    second.press("again")
    assert "open elsewhere" in second.sees_window("Blocked"), "the first lives"
    assert _facts(profile / "data") | _facts(profile / "config") == before, "nothing was touched"
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", "--profile", str(profile), "diagnose"], cwd=ROOT, capture_output=True
    )
    assert done.returncode == 0, "the command line goes on beside a window"
    first.process.kill()
    first.process.wait(10)
    second.press("again")
    second.sees_window("MainWindow")
    second.press("quit")
    assert second.process.wait(PATIENCE_S) == 0
    assert not (profile / "data" / WHO).exists()


def test_f06_a_folder_that_cannot_be_written_is_named_and_waited_for(start: Start, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    profile.mkdir()
    (profile / "data").write_text("in the way")
    program = start(profile)
    words = program.sees_window("Blocked")
    assert "Nordesk cannot keep your work here" in words
    assert "Nothing was changed or lost." in words
    assert (profile / "data").read_text() == "in the way"
    (profile / "data").unlink()
    program.press("again")
    program.sees_window("MainWindow")
    program.press("quit")
    assert program.process.wait(PATIENCE_S) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_f06_where_nothing_more_fits_nothing_is_lost(
    start: Start, tmp_path: Path, demo_portal: DemoPortalProcess
) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    draft = client.written("F06 kept")
    client.close()
    program = start(tmp_path / "profile", "0")
    program.sees()
    program.process.kill()
    program.process.wait(10)
    again = Client(tmp_path / "profile", demo_portal, client.clock, client.vault)
    kept = again.services.drafts.open(draft.id)
    assert kept is not None
    assert kept.answers == draft.answers
    again.close()


def test_f06_two_programs_over_one_folder_send_once(demo_portal: DemoPortalProcess, tmp_path: Path) -> None:
    """Where locks are unknown both may be open: the turns and the key still make one case of it."""
    one = Client(tmp_path / "profile", demo_portal).ready()
    two = Client(tmp_path / "profile", demo_portal, one.clock, one.vault)
    one.submitted("F06 once")
    one.sync()
    two.sync()
    assert len(made_of(demo_portal, "F06 once")) == 1
    assert two.services.outbox.items() == ()
    one.close()
    two.close()


def test_f06_the_lock_is_no_data(tmp_path: Path, start: Start) -> None:
    """A lock that a computer left behind when its power failed keeps nobody out."""
    (tmp_path / "profile" / "data").mkdir(parents=True)
    (tmp_path / "profile" / "data" / LOCK).touch()
    (tmp_path / "profile" / "data" / WHO).write_text(
        '{"user": "kari", "host": "pc-17", "since": "2026-11-21T12:00:00+00:00"}'
    )
    start(tmp_path / "profile").sees_window("MainWindow")
