"""ui.bridge"""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.domain.changes import Changes, What
from desktop_app.errors import NotAllowed, SupportError
from desktop_app.work import Lane, Task, Work
from ui.bridge import Bridge


@pytest.fixture
def work() -> Iterator[Work]:
    made = Work()
    yield made
    made.close()


@pytest.fixture
def bridge(qtbot: QtBot, work: Work) -> Bridge:
    return Bridge(work)


def _raise(error: Exception) -> int:
    raise error


def test_the_outcome_arrives_in_the_main_thread(qtbot: QtBot, bridge: Bridge) -> None:
    heard: list[object] = []
    main = threading.current_thread()
    bridge.ask(bridge, Lane.READ, lambda _task: 42, lambda n: heard.append((n, threading.current_thread() is main)))
    qtbot.waitUntil(lambda: heard == [(42, True)])


def test_who_is_gone_is_not_told(qtbot: QtBot, bridge: Bridge) -> None:
    heard: list[int] = []
    told: list[int] = []
    owner = QObject()
    bridge.ask(owner, Lane.STORE, lambda _task: 1, heard.append)
    delete(owner)
    bridge.ask(bridge, Lane.STORE, lambda _task: 2, told.append)
    qtbot.waitUntil(lambda: told == [2])
    assert heard == []


def test_a_cancelled_question_is_silent(qtbot: QtBot, bridge: Bridge) -> None:
    heard: list[int] = []
    task = bridge.ask(bridge, Lane.STORE, lambda _task: 1, heard.append)
    task.cancel()
    bridge.ask(bridge, Lane.STORE, lambda _task: 2, heard.append)
    qtbot.waitUntil(lambda: heard == [2])


def test_a_newer_reading_silences_the_older_for_the_same_answer_only(qtbot: QtBot, bridge: Bridge) -> None:
    first: list[int] = []
    second: list[int] = []

    def to_first(n: int) -> None:
        first.append(n)

    def to_second(n: int) -> None:
        second.append(n)

    older = bridge.ask(bridge, Lane.READ, lambda _task: 1, to_first)
    bridge.ask(bridge, Lane.READ, lambda _task: 2, to_first)
    bridge.ask(bridge, Lane.READ, lambda _task: 3, to_second)
    qtbot.waitUntil(lambda: first == [2] and second == [3])
    assert older.is_cancelled


def test_an_error_goes_to_who_takes_it(qtbot: QtBot, bridge: Bridge) -> None:
    heard: list[SupportError] = []
    bridge.ask(bridge, Lane.NETWORK, lambda _task: _raise(NotAllowed("no")), lambda _n: None, heard.append)
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert isinstance(heard[0], NotAllowed)


def test_an_error_nobody_takes_is_shown(qtbot: QtBot, bridge: Bridge) -> None:
    with qtbot.waitSignal(bridge.troubled) as blocker:
        bridge.ask(bridge, Lane.NETWORK, lambda _task: _raise(NotAllowed("no")), lambda _n: None)
    assert isinstance(blocker.args[0], NotAllowed)


def test_our_own_fault_reaches_the_last_handler(qtbot: QtBot, bridge: Bridge, own_faults: list[BaseException]) -> None:
    bridge.ask(bridge, Lane.STORE, lambda _task: _raise(KeyError("x")), lambda _n: None)
    bridge.report(ValueError("y"))
    qtbot.waitUntil(lambda: len(own_faults) == 2)
    assert {type(error) for error in own_faults} == {KeyError, ValueError}


def test_who_waits_hears_of_our_own_fault_as_well(
    qtbot: QtBot, bridge: Bridge, own_faults: list[BaseException]
) -> None:
    """Else he waits for ever: with a button that stays grey, or a window that stays hidden."""
    heard: list[SupportError] = []
    bridge.ask(bridge, Lane.STORE, lambda _task: _raise(KeyError("x")), lambda _n: None, heard.append)
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert [type(error) for error in own_faults] == [KeyError]
    assert type(heard[0]) is SupportError, "that it did not work, and no word of what it was"


def test_who_waits_hears_as_well_when_he_fails_at_the_answer(
    qtbot: QtBot, bridge: Bridge, own_faults: list[BaseException]
) -> None:
    heard: list[object] = []
    bridge.changed.connect(heard.append)
    changes = Changes.of(What.CASES)

    def to_fail(_changes: Changes) -> None:
        _raise(KeyError("x"))

    bridge.ask(bridge, Lane.STORE, lambda _task: changes, to_fail, heard.append)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert [type(error) for error in own_faults] == [KeyError]
    assert heard[0] == changes, "what has changed has changed all the same"
    assert type(heard[1]) is SupportError


def test_who_goes_while_he_fails_hears_nothing(qtbot: QtBot, bridge: Bridge, own_faults: list[BaseException]) -> None:
    owner, heard = QObject(), list[object]()

    def go(_n: int) -> None:
        delete(owner)
        _raise(KeyError("x"))

    bridge.ask(owner, Lane.STORE, lambda _task: 1, go, heard.append)
    qtbot.waitUntil(lambda: len(own_faults) == 1)
    assert heard == []


def test_changes_are_told_to_everybody_after_the_asker(qtbot: QtBot, bridge: Bridge) -> None:
    order: list[str] = []
    bridge.changed.connect(lambda _changes: order.append("all"))
    changes = Changes.of(What.CASES)
    bridge.ask(bridge, Lane.STORE, lambda _task: changes, lambda _changes: order.append("asker"))
    qtbot.waitUntil(lambda: order == ["asker", "all"])


def test_any_thread_may_publish(qtbot: QtBot, bridge: Bridge) -> None:
    heard: list[object] = []
    main = threading.current_thread()
    bridge.changed.connect(lambda changes: heard.append((changes, threading.current_thread() is main)))

    def publish(_task: Task) -> None:
        bridge.publish(Changes())
        bridge.publish(Changes.of(What.OUTBOX))

    bridge.ask(bridge, Lane.SYNC, publish, lambda _none: None)
    qtbot.waitUntil(lambda: heard == [(Changes.of(What.OUTBOX), True)])


def test_after_the_end_nothing_is_asked(bridge: Bridge, work: Work) -> None:
    work.close()
    assert bridge.ask(bridge, Lane.READ, lambda _task: 1, lambda _n: None).is_cancelled
