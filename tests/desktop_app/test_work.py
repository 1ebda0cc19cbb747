"""Lanes, tasks and loops, with real threads and events (no waiting by the clock)."""

import threading
from collections.abc import Iterator
from functools import partial

import pytest

from desktop_app.work import Aside, Cancelled, Lane, Outcome, Task, Work, meanwhile
from tests.plugins.silence import ExpectedLog

LONG_S = 10.0


@pytest.fixture
def work() -> Iterator[Work]:
    work = Work()
    yield work
    assert work.close()


class Inbox:
    """Collects what a lane delivers."""

    def __init__(self) -> None:
        self.outcomes: list[Outcome[object]] = []
        self.arrived = threading.Semaphore(0)

    def __call__(self, task: Task, outcome: Outcome[object]) -> None:
        self.outcomes.append(outcome)
        self.arrived.release()

    def wait(self) -> Outcome[object]:
        assert self.arrived.acquire(timeout=LONG_S)
        return self.outcomes[-1]


def test_an_answer_comes_back(work: Work) -> None:
    inbox = Inbox()
    work.ask(Lane.STORE, lambda task: 42, inbox)
    assert inbox.wait() == Outcome(value=42)


def test_an_error_comes_back(work: Work) -> None:
    inbox = Inbox()
    error = ValueError("no")

    def fail(task: Task) -> object:
        raise error

    work.ask(Lane.NETWORK, fail, inbox)
    assert inbox.wait().error is error


def test_the_store_lane_keeps_the_order(work: Work) -> None:
    seen: list[int] = []
    inbox = Inbox()
    for number in range(50):
        work.ask(Lane.STORE, lambda task, number=number: seen.append(number), inbox)  # type: ignore[misc]
    for _ in range(50):
        inbox.wait()
    assert seen == list(range(50))


def test_a_cancelled_task_is_silent_and_interrupted(work: Work) -> None:
    inbox, started, freed = Inbox(), threading.Event(), threading.Event()

    def wait(task: Task) -> object:
        task.on_cancel(freed.set)
        started.set()
        assert freed.wait(LONG_S)
        task.check()
        return None

    task = work.ask(Lane.STORE, wait, inbox)
    assert started.wait(LONG_S)
    task.cancel()
    task.cancel()
    work.ask(Lane.STORE, lambda task: "next", inbox)
    assert inbox.wait().value == "next"
    assert len(inbox.outcomes) == 1


def test_an_operation_that_ignores_the_cancel_is_silent_too(work: Work) -> None:
    inbox, started, freed = Inbox(), threading.Event(), threading.Event()

    def wait(task: Task) -> object:
        started.set()
        assert freed.wait(LONG_S)
        return "late"

    task = work.ask(Lane.STORE, wait, inbox)
    assert started.wait(LONG_S)
    task.cancel()
    freed.set()
    work.ask(Lane.STORE, lambda task: "next", inbox)
    assert inbox.wait().value == "next"
    assert [outcome.value for outcome in inbox.outcomes] == ["next"]


def test_a_cancelled_waiting_task_never_runs(work: Work) -> None:
    inbox, freed = Inbox(), threading.Event()
    ran: list[str] = []
    work.ask(Lane.STORE, lambda task: freed.wait(LONG_S), inbox)
    work.ask(Lane.STORE, lambda task: ran.append("no"), inbox).cancel()
    freed.set()
    work.ask(Lane.STORE, lambda task: ran.append("yes"), inbox)
    inbox.wait()
    inbox.wait()
    assert ran == ["yes"]


def test_the_newest_query_of_an_owner_interrupts_the_older(work: Work) -> None:
    inbox, started, freed = Inbox(), threading.Event(), threading.Event()

    def slow(task: Task) -> object:
        task.on_cancel(freed.set)
        started.set()
        assert freed.wait(LONG_S)
        task.check()
        return "old"

    owner = object()
    work.ask(Lane.READ, slow, inbox, owner=owner)
    assert started.wait(LONG_S)
    work.ask(Lane.READ, lambda task: "new", inbox, owner=owner)
    assert inbox.wait().value == "new"
    work.ask(Lane.READ, lambda task: "newer", inbox, owner=owner)
    assert inbox.wait().value == "newer"
    assert [outcome.value for outcome in inbox.outcomes] == ["new", "newer"]


def test_an_interrupt_after_the_cancel_is_called_at_once() -> None:
    task, called = Task(), threading.Event()
    task.cancel()
    task.on_cancel(called.set)
    assert called.is_set()
    assert task.is_cancelled
    with pytest.raises(Cancelled):
        task.check()


def test_a_loop_repeats_when_woken_and_survives_errors(work: Work) -> None:
    ran, failed = threading.Semaphore(0), threading.Semaphore(0)
    errors: list[Exception] = []

    def op(task: Task) -> float | None:
        ran.release()
        if not errors:
            raise ValueError("once")
        return 3600.0

    def fail(error: Exception) -> None:
        errors.append(error)
        failed.release()

    loop = work.loop(op, 3600.0, fail, "test")
    assert failed.acquire(timeout=LONG_S)
    loop.wake()
    assert ran.acquire(timeout=LONG_S)
    assert ran.acquire(timeout=LONG_S)
    work.end(loop)
    assert not any(thread.name == "nordesk-test" for thread in threading.enumerate())
    work.end(loop)


def test_a_loop_that_asks_for_it_runs_again_soon(work: Work) -> None:
    ran = threading.Semaphore(0)

    def op(task: Task) -> float | None:
        ran.release()
        return 0.0

    loop = work.loop(op, 3600.0, lambda error: None, "soon")
    assert ran.acquire(timeout=LONG_S)
    assert ran.acquire(timeout=LONG_S)
    work.end(loop)


def test_a_cancelled_loop_ends_without_a_word(work: Work) -> None:
    errors: list[Exception] = []
    started = threading.Event()

    def op(task: Task) -> float | None:
        started.set()
        task.cancel()
        task.check()
        return None

    work.loop(op, 3600.0, errors.append, "ended")
    assert started.wait(LONG_S)
    assert work.close()
    assert errors == []


def test_after_close_nothing_runs() -> None:
    work, ran = Work(), threading.Event()
    assert work.close()
    task = work.ask(Lane.STORE, lambda task: ran.set(), lambda task, outcome: None)
    loop = work.loop(lambda task: ran.set(), 1.0, lambda error: None, "late")
    assert task.is_cancelled
    assert loop.task.is_cancelled
    assert not ran.is_set()


def test_close_interrupts_what_runs_and_drops_what_waits() -> None:
    work, started, freed = Work(), threading.Event(), threading.Event()
    ran: list[str] = []

    def wait(task: Task) -> None:
        task.on_cancel(freed.set)
        started.set()
        assert freed.wait(LONG_S)

    work.ask(Lane.SYNC, wait, lambda task, outcome: None)
    work.ask(Lane.SYNC, lambda task: ran.append("waiting"), lambda task, outcome: None)
    assert started.wait(LONG_S)
    assert work.close()
    assert ran == []


def test_close_still_writes_what_was_to_be_written() -> None:
    work, started, freed = Work(), threading.Event(), threading.Event()
    ran: list[str] = []

    def wait(task: Task) -> None:
        task.on_cancel(freed.set)
        started.set()
        assert freed.wait(LONG_S)

    work.ask(Lane.STORE, wait, lambda task, outcome: None)
    work.ask(Lane.STORE, lambda task: ran.append("last keys"), lambda task, outcome: None)
    assert started.wait(LONG_S)
    assert work.close()
    assert ran == ["last keys"]


@pytest.mark.usefixtures("expected_log")
def test_close_says_when_a_thread_does_not_end(expected_log: ExpectedLog) -> None:
    expected_log("threads did not end: nordesk-store")
    work, started, freed = Work(), threading.Event(), threading.Event()

    def stubborn(task: Task) -> None:
        started.set()
        freed.wait(LONG_S)

    work.ask(Lane.STORE, stubborn, lambda task, outcome: None)
    assert started.wait(LONG_S)
    assert not work.close(timeout_s=0.01)
    freed.set()
    assert work.close()


def _never(_wake: object) -> None:
    """Nobody cancels."""


def test_what_hangs_is_waited_for_only_so_long_and_asked_once() -> None:
    aside, go_on, calls = Aside(), threading.Event(), []

    def hang() -> str:
        calls.append(1)
        go_on.wait(LONG_S)
        return "late"

    for _ in range(3):
        with pytest.raises(TimeoutError):
            aside.ask("name", hang, 0.01, _never)
    later: list[str] = []
    has_joined = threading.Event()
    ask = partial(aside.ask, "name", hang, LONG_S, lambda _wake: has_joined.set())
    thread = threading.Thread(target=lambda: later.append(ask()))
    thread.start()
    assert has_joined.wait(LONG_S)
    go_on.set()
    thread.join(LONG_S)
    assert later == ["late"]
    assert len(calls) == 1, "the same look-up serves all who wait for it"
    assert aside.ask("name", lambda: "anew", LONG_S, _never) == "anew"


def test_a_wait_can_be_ended() -> None:
    aside, go_on = Aside(), threading.Event()
    with pytest.raises(TimeoutError):
        aside.ask("name", lambda: go_on.wait(LONG_S), LONG_S, lambda wake: wake())
    go_on.set()


def test_what_it_raises_is_raised_here() -> None:
    def fail() -> None:
        raise LookupError("no such name")

    with pytest.raises(LookupError):
        Aside().ask("name", fail, LONG_S, _never)


def test_something_runs_meanwhile_and_tells_how_it_ended() -> None:
    here = threading.get_ident()
    with meanwhile(threading.get_ident) as ended:
        pass
    assert ended() != here

    def fail() -> int:
        raise ValueError("meanwhile")

    with meanwhile(fail) as ended:
        pass
    with pytest.raises(ValueError, match="meanwhile"):
        ended()


def test_nothing_runs_on_after_a_failure_of_ones_own() -> None:
    release, done = threading.Event(), threading.Event()

    def op() -> None:
        release.wait(10)
        done.set()

    def stumble() -> None:
        with meanwhile(op):
            release.set()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        stumble()
    assert done.is_set()


def test_a_wait_ends_with_the_task() -> None:
    task = Task()
    task.wait(0.001)
    threading.Timer(0.01, task.cancel).start()
    with pytest.raises(Cancelled):
        task.wait(30)
