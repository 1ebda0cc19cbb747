"""desktop_app.store.hold"""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.holders import Holder
from desktop_app.errors import StoreTrouble, StoreUnavailable
from desktop_app.store.hold import WHO, Hold
from tests.architecture.source import ROOT
from tests.plugins.silence import ExpectedLog

_OTHER = """
import sys
from pathlib import Path
from desktop_app.store.hold import Hold
hold = Hold(Path(sys.argv[1]))
print(hold.take(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def other(tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    """Another program that has the folder."""
    process = subprocess.Popen(
        [sys.executable, "-c", _OTHER, str(tmp_path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "None\n"
    yield process
    process.kill()
    process.wait(10)
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            stream.close()


def test_one_program_takes_it_and_the_other_hears_who(other: "subprocess.Popen[str]", tmp_path: Path) -> None:
    holder = Hold(tmp_path).take()
    assert holder is not None
    assert holder.host
    assert holder.since is not None


def test_a_kill_gives_it_back(other: "subprocess.Popen[str]", tmp_path: Path) -> None:
    other.kill()
    other.wait(10)
    hold = Hold(tmp_path)
    assert hold.take() is None
    assert hold.take() is None, "it is ours still"
    hold.release()
    assert not (tmp_path / WHO).exists()
    hold.release()


def test_what_it_writes_is_the_owners_alone(tmp_path: Path) -> None:
    hold = Hold(tmp_path / "data")
    assert hold.take() is None
    if os.name == "posix":
        assert all(path.stat().st_mode & 0o077 == 0 for path in (tmp_path / "data").iterdir())
    hold.release()


@pytest.mark.parametrize("said", ["", "[]", "{", '{"user": 1}', "[" * 5000, '{"user": "a", "host": "b", "since": "x"}'])
def test_one_that_tells_nonsense_is_nobody(other: "subprocess.Popen[str]", tmp_path: Path, said: str) -> None:
    (tmp_path / WHO).write_text(said, encoding="utf-8")
    assert Hold(tmp_path).take() == Holder()


def test_its_names_stay_on_one_line(other: "subprocess.Popen[str]", tmp_path: Path) -> None:
    said = {"user": "a\nb\u202e" + "c" * 200, "host": "h", "since": "2026-11-21T12:00:00+00:00"}
    (tmp_path / WHO).write_text(json.dumps(said), encoding="utf-8")
    holder = Hold(tmp_path).take()
    assert holder is not None
    assert holder.user == "ab" + "c" * 78


def test_where_nothing_can_be_locked_it_goes_on_and_says_so(tmp_path: Path, expected_log: ExpectedLog) -> None:
    expected_log("cannot be locked")

    def lock(_connection: sqlite3.Connection) -> None:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR_LOCK
        raise error

    hold = Hold(tmp_path, lock)
    assert hold.take() is None
    assert not hold.is_guarded
    hold.release()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreUnavailable) as trouble:
        Hold(tmp_path / "file" / "data").take()
    assert trouble.value.trouble is StoreTrouble.NO_ACCESS


def test_a_damaged_lock_is_told_as_such(tmp_path: Path) -> None:
    (tmp_path / "profile.lock").mkdir()
    with pytest.raises(StoreUnavailable):
        Hold(tmp_path).take()
