"""The demo portal found running, started and ended."""

import json
import sys
import threading
from pathlib import Path

import pytest

from desktop_app.demo_process import DemoPortalProcess
from desktop_app.errors import Unreachable


def test_one_is_started_once_found_by_others_and_ended(tmp_path: Path) -> None:
    from desktop_app.bootstrap import _answers

    first, second = (DemoPortalProcess(tmp_path / "demo", _answers) for _ in range(2))
    address = first.start()
    assert first.start() == address
    assert second.start() == address, "another program of this user finds it running"
    second.stop()
    assert _answers(address), "who found it does not end it"
    first.stop()
    assert not _answers(address)
    first.stop()


def test_an_announcement_of_one_that_is_gone_is_not_believed(tmp_path: Path) -> None:
    asked: list[str] = []

    def answers(address: str) -> bool:
        asked.append(address)
        return address.endswith(":2")

    for port, text in ((1, ""), (1, "nonsense"), (1, "[]"), (2, json.dumps({"url": "http://127.0.0.1:2"}))):
        (tmp_path / "portal.json").write_text(text)
        if port == 2:
            assert DemoPortalProcess(tmp_path, answers).start() == "http://127.0.0.1:2"
    assert asked == ["http://127.0.0.1:2"]


@pytest.mark.parametrize("line", ["", "nonsense\n", "[]\n"])
def test_one_that_does_not_start_is_not_reached(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    program = tmp_path / "nordesk-cli"
    program.write_text(f"#!{sys.executable}\nimport sys\nsys.stdout.write({line!r})\n")
    program.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nordesk"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(Unreachable):
        DemoPortalProcess(tmp_path / "demo", lambda _address: False).start()


def test_one_that_does_not_end_kindly_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    announce = json.dumps({"url": "http://127.0.0.1:1"})
    program = tmp_path / "nordesk-cli"
    # It reads on although its parent's pipe is closed: only a kill ends it.
    program.write_text(
        f"#!{sys.executable}\nimport signal, sys\nprint({announce!r}, flush=True)\nsignal.sigwait([signal.SIGUSR1])\n"
    )
    program.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nordesk"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    demo = DemoPortalProcess(tmp_path / "demo", lambda _address: False, end_s=0.2)
    assert demo.start() == "http://127.0.0.1:1"
    demo.stop()


@pytest.fixture
def silent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program that says nothing and ends by a kill alone; the file it makes once it runs."""
    program, runs = tmp_path / "nordesk-cli", tmp_path / "runs"
    program.write_text(
        f"#!{sys.executable}\nimport pathlib, signal\n"
        f"pathlib.Path({str(runs)!r}).touch()\nsignal.sigwait([signal.SIGUSR1])\n"
    )
    program.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nordesk"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    return runs


def test_one_that_says_nothing_is_not_waited_for_without_end(tmp_path: Path, silent: Path) -> None:
    demo = DemoPortalProcess(tmp_path / "demo", lambda _address: False, end_s=0.1, start_s=0.1)
    with pytest.raises(Unreachable):
        demo.start()


def test_the_program_ends_while_one_says_nothing(tmp_path: Path, silent: Path) -> None:
    demo = DemoPortalProcess(tmp_path / "demo", lambda _address: False, end_s=0.1)
    errors: list[Exception] = []

    def start() -> None:
        try:
            demo.start()
        except Unreachable as error:
            errors.append(error)

    starter, stopper = threading.Thread(target=start), threading.Thread(target=demo.stop)
    starter.start()
    while starter.is_alive() and not silent.exists():
        starter.join(0.01)
    stopper.start()
    for thread in (stopper, starter):
        thread.join(10)
        assert not thread.is_alive()
    assert len(errors) == 1
    with pytest.raises(Unreachable):
        demo.start()
