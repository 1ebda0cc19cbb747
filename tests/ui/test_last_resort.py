"""ui.last_resort; in forty places of the program: tests/faults/test_f47_unhandled_error.py"""

import sys
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.plugins.silence import ExpectedLog
from ui.last_resort import LastResort


class _Program:
    """Notes what is asked of it."""

    def __init__(self) -> None:
        self.heard: list[object] = []
        self.trouble: Exception | None = None
        self.last_resort = LastResort(self._save, self.heard.append, lambda: self.heard.append("end"))

    def _save(self) -> None:
        self.heard.append("save")
        if self.trouble is not None:
            raise self.trouble


@pytest.fixture
def program(qtbot: QtBot) -> Iterator[_Program]:
    made = _Program()
    yield made
    made.last_resort.uninstall()


def _fail(program: _Program, error: Exception) -> None:
    try:
        raise error
    except type(error) as raised:
        program.last_resort.take(type(raised), raised, raised.__traceback__)


def test_work_is_saved_before_the_user_is_told(qtbot: QtBot, program: _Program, expected_log: ExpectedLog) -> None:
    expected_log("unhandled")
    error = KeyError("x")
    _fail(program, error)
    assert program.heard == []  # not within what failed
    qtbot.waitUntil(lambda: program.heard == ["save", error])


def test_the_same_again_is_told_once(qtbot: QtBot, program: _Program, expected_log: ExpectedLog) -> None:
    expected_log("unhandled")
    for number in range(1000):
        _fail(program, ValueError(f"{number}"))
    qtbot.waitUntil(lambda: len(program.heard) == 2)
    _fail(program, TypeError("another"))
    qtbot.waitUntil(lambda: len(program.heard) == 4)


def test_saving_that_fails_as_well_does_not_keep_it_from_being_told(
    qtbot: QtBot, program: _Program, expected_log: ExpectedLog
) -> None:
    expected_log("unhandled")
    expected_log("work cannot be saved")
    program.trouble, error = RuntimeError("full"), KeyError("x")
    _fail(program, error)
    qtbot.waitUntil(lambda: program.heard == ["save", error])


def test_an_error_of_any_thread_comes_here(qtbot: QtBot, program: _Program, expected_log: ExpectedLog) -> None:
    expected_log("unhandled")
    program.last_resort.install()

    def fail() -> None:
        raise KeyError("x")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(program.heard) == 2)
    program.last_resort.uninstall()
    assert sys.excepthook != program.last_resort.take


def test_ctrl_c_ends_the_program(program: _Program) -> None:
    program.last_resort.take(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert program.heard == ["end"]
