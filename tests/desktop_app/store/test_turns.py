"""One sends at a time: threads and processes wait for each other, and a kill gives the turn back."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from desktop_app.errors import StoreUnavailable
from desktop_app.store.turns import Alone, Turns
from tests.architecture.source import ROOT

HOLDER = """
import sys
from pathlib import Path
from desktop_app.store.turns import Alone, Turns
with Turns(Path(sys.argv[1])).mine(lambda: False) as is_mine:
    print(is_mine, flush=True)
    sys.stdin.read()
"""


def hold(path: Path) -> "subprocess.Popen[str]":
    child = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "True\n"
    return child


def end(child: "subprocess.Popen[str]") -> None:
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.close()
    child.wait(10)
    child.stdout.close()


def test_it_is_mine_and_then_anybodys(tmp_path: Path) -> None:
    turns = Turns(tmp_path / "a" / "turn")
    for _ in range(2):
        with turns.mine(lambda: False) as is_mine:
            assert is_mine
            with Turns(tmp_path / "a" / "turn").mine(lambda: False) as is_theirs:
                assert not is_theirs
    assert (tmp_path / "a" / "turn").stat().st_mode & 0o077 == 0


def test_another_process_is_waited_for(tmp_path: Path) -> None:
    child = hold(tmp_path / "turn")
    asked: list[int] = []

    def goes_on() -> bool:
        if not asked:
            end(child)
        asked.append(1)
        return True

    with Turns(tmp_path / "turn").mine(goes_on) as is_mine:
        assert is_mine
    assert asked


def test_a_kill_gives_the_turn_back(tmp_path: Path) -> None:
    child = hold(tmp_path / "turn")
    with Turns(tmp_path / "turn").mine(lambda: False) as is_mine:
        assert not is_mine
    child.kill()
    end(child)
    with Turns(tmp_path / "turn").mine(lambda: False) as is_mine:
        assert is_mine


def test_waiting_can_be_given_up_by_an_error(tmp_path: Path) -> None:
    turns = Turns(tmp_path / "turn")

    def give_up() -> bool:
        raise TimeoutError

    with turns.mine(lambda: False), pytest.raises(TimeoutError), turns.mine(give_up):
        pass
    with turns.mine(lambda: False) as is_mine:
        assert is_mine


def test_threads_have_it_one_after_the_other(tmp_path: Path) -> None:
    inside, most = [], []

    def take() -> None:
        with Turns(tmp_path / "turn").mine(lambda: True):
            inside.append(1)
            most.append(len(inside))
            inside.pop()

    threads = [threading.Thread(target=take) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == [1] * 6


def test_a_file_that_cannot_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "turn").mkdir()
    with pytest.raises(StoreUnavailable), Turns(tmp_path / "turn").mine(lambda: True):
        pass


def test_alone_keeps_threads_and_programs_out_and_may_be_held_twice(tmp_path: Path) -> None:
    path = tmp_path / "turn"
    alone = Alone(path, threading.RLock())
    with alone, alone, Turns(path).mine(lambda: False) as is_theirs:
        assert not is_theirs
    with Turns(path).mine(lambda: False) as is_theirs:
        assert is_theirs


def test_alone_is_not_waited_for_without_end(tmp_path: Path) -> None:
    child = hold(tmp_path / "turn")
    with Alone(tmp_path / "turn", threading.RLock(), wait_s=0.0):
        pass
    end(child)


def test_alone_does_without_a_lock_where_there_can_be_none(tmp_path: Path) -> None:
    (tmp_path / "turn").mkdir()
    alone = Alone(tmp_path / "turn", threading.RLock())
    with alone, alone:
        pass
