"""Lanes, tasks and loops: the only file with threads.

A lane is a small pool of named threads with its own queue. An operation gets its `Task`; what it returns or raises is
handed to `deliver`, which the window's Bridge carries to the main thread. Nothing here knows Qt.
"""

import itertools
import logging
import queue
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from enum import Enum
from functools import partial
from types import TracebackType
from typing import Any, Generic, TypeVar, cast

log = logging.getLogger(__name__)

T = TypeVar("T")


class Lane(Enum):
    """Where an operation runs, and how many threads serve it."""

    STORE = ("store", 1)
    """Writes the user waits for, in order."""
    FILES = ("files", 1)
    """Copies of what the user attaches, in order: a large file must not keep words from the disk."""
    READ = ("read", 2)
    """Read-only queries; the newest of an owner interrupts the older."""
    SYNC = ("sync", 1)
    TRANSFER = ("transfer", 2)
    """Uploads and downloads, so that a large file blocks nobody."""
    NETWORK = ("network", 2)
    """Sign-in, probes, live search."""
    CAPTURE = ("capture", 1)
    """All that a picture needs: while it is taken our windows are hidden, and must not wait for a portal."""

    def __init__(self, label: str, threads: int) -> None:
        self.label, self.threads = label, threads


_TO_THE_END = frozenset({Lane.STORE, Lane.FILES})
"""What these were asked is still done when everything is closed."""
Lock = AbstractContextManager[bool]


def lock() -> Lock:
    """A re-entrant lock for what several lanes share."""
    return threading.RLock()


class Cancelled(Exception):
    """Raised inside an operation by `Task.check()` after it was cancelled; never shown to anybody."""


class Task:
    """One operation under way. Cancelling silences its outcome and interrupts what it waits for."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cancelled = False
        self._ended = threading.Event()
        self._interrupts: list[Callable[[], None]] = []

    @property
    def is_cancelled(self) -> bool:
        """Whether nobody wants the outcome any more."""
        return self._cancelled

    def cancel(self) -> None:
        """Silence the outcome, and interrupt the query or the socket the operation waits for."""
        with self._lock:
            if self._cancelled:
                return
            self._cancelled = True
            self._ended.set()
            interrupts = tuple(self._interrupts)
        for interrupt in interrupts:
            interrupt()

    def check(self) -> None:
        """Raise Cancelled when the task was cancelled; long operations call it at each step."""
        if self._cancelled:
            raise Cancelled

    def wait(self, seconds: float) -> None:
        """Let so many seconds pass. Raise Cancelled as soon as the task is cancelled."""
        self._ended.wait(seconds)
        self.check()

    def on_cancel(self, interrupt: Callable[[], None]) -> None:
        """Call `interrupt` (from the cancelling thread) when the task is cancelled; at once if it already was."""
        with self._lock:
            if not self._cancelled:
                self._interrupts.append(interrupt)
                return
        interrupt()


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What an operation came to: a value or an error, never both."""

    value: T | None = None
    error: BaseException | None = None


@dataclass(slots=True)
class _Job:
    run: Callable[[], None]
    task: Task


@contextmanager
def meanwhile(op: Callable[[], T]) -> Iterator[Callable[[], T]]:
    """Within, `op` runs in a thread of its own, whose end is waited for. What is given tells then how it ended."""
    outcomes: list[Outcome[T]] = []

    def run() -> None:
        try:
            outcomes.append(Outcome(value=op()))
        except Exception as error:
            outcomes.append(Outcome(error=error))

    def outcome() -> T:
        (ended,) = outcomes
        if ended.error is not None:
            raise ended.error
        return cast("T", ended.value)

    thread = threading.Thread(target=run, name="nordesk-meanwhile", daemon=True)
    thread.start()
    try:
        yield outcome
    finally:
        thread.join()


class Aside:
    """Calls that nothing can interrupt, such as the system's look-up of a name: waited for only so long.

    Each runs in a thread of its own, which ends with the call, heard or not. The same key shares one call, so that a
    server tried again and again never has more than one thread hanging.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._calls: dict[object, _Call] = {}

    def ask(
        self, key: object, op: Callable[[], T], wait_s: float, on_cancel: Callable[[Callable[[], None]], None]
    ) -> T:
        """What `op` returns or raises. Raises TimeoutError after `wait_s` seconds, or when the wait was cancelled.

        `on_cancel` is given what ends the wait from another thread.
        """
        ready = threading.Event()
        with self._lock:
            call = self._calls.get(key)
            if call is None:
                call = self._calls[key] = _Call()
                threading.Thread(target=self._run, args=(key, op, call), name="nordesk-aside", daemon=True).start()
            call.waiting.append(ready)
        on_cancel(ready.set)
        ready.wait(wait_s)
        if call.outcome is None:
            raise TimeoutError("no answer in time")
        if call.outcome.error is not None:
            raise call.outcome.error
        return cast("T", call.outcome.value)

    def _run(self, key: object, op: Callable[[], Any], call: "_Call") -> None:
        outcome: Outcome[Any]
        try:
            outcome = Outcome(value=op())
        except Exception as error:
            outcome = Outcome(error=error)
        with self._lock:
            call.outcome = outcome
            del self._calls[key]
        for ready in call.waiting:
            ready.set()


@dataclass(slots=True)
class _Call:
    outcome: Outcome[Any] | None = None
    waiting: list[threading.Event] = field(default_factory=list)


Taker = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def hear_of_errors(take: Taker) -> Callable[[], None]:
    """Every unhandled error, of any thread, comes to `take` in that thread, until what is returned is called."""
    before = sys.excepthook, threading.excepthook

    def of_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            take(args.exc_type, args.exc_value, args.exc_traceback)

    def end() -> None:
        sys.excepthook, threading.excepthook = before

    sys.excepthook, threading.excepthook = take, of_thread
    return end


def goes_well(step: Callable[[], object]) -> bool:
    """Run it; False when it failed, of which the last handler has heard then. What comes after it is done even so."""
    try:
        step()
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)
        return False
    return True


class Loop:
    """An operation that repeats every `every_s` seconds and can be woken in between. An error does not end it."""

    def __init__(self, op: Callable[[Task], float | None], every_s: float, failed: Callable[[Exception], None]) -> None:
        self.task = Task()
        self._op, self._every_s, self._failed = op, every_s, failed
        self._wake = threading.Event()
        self.task.on_cancel(self._wake.set)

    def wake(self) -> None:
        """Run the operation as soon as it is not running."""
        self._wake.set()

    def run(self) -> None:
        """The thread's body. The operation may return the seconds until it wants to run again, if that is sooner."""
        while not self.task.is_cancelled:
            self._wake.clear()
            wait = self._every_s
            try:
                sooner = self._op(self.task)
                wait = min(wait, sooner) if sooner is not None else wait
            except Cancelled:
                return
            except Exception as error:
                if not self.task.is_cancelled:
                    goes_well(partial(self._failed, error))
            self._wake.wait(wait)


class Work:
    """All lanes. `ask` for an answer, `loop` for the engine; `close` ends every thread."""

    def __init__(self) -> None:
        self._queues: dict[Lane, queue.SimpleQueue[_Job | None]] = {lane: queue.SimpleQueue() for lane in Lane}
        self._threads: list[threading.Thread] = []
        self._loops: list[tuple[Loop, threading.Thread]] = []
        self._running: set[Task] = set()
        self._newest: dict[tuple[Lane, object], Task] = {}
        self._lock = threading.Lock()
        self._is_closed = False
        self._count = itertools.count(1)
        self._started: set[Lane] = set()

    def ask(
        self,
        lane: Lane,
        op: Callable[[Task], T],
        deliver: Callable[[Task, Outcome[T]], None],
        *,
        owner: object | None = None,
    ) -> Task:
        """Run `op` in `lane`, then call `deliver` in that thread unless the task was cancelled.

        In the READ lane an operation of the same `owner` that is still waiting or running is cancelled first.
        """
        task = Task()
        with self._lock:
            older = None
            if self._is_closed:
                task.cancel()
                return task
            if lane is Lane.READ and owner is not None:
                older = self._newest.get((lane, owner))
                self._newest[lane, owner] = task
            self._start(lane)
        if older is not None:
            older.cancel()
        self._queues[lane].put(_Job(lambda: self._run(lane, task, op, deliver), task))
        return task

    def loop(
        self, op: Callable[[Task], float | None], every_s: float, failed: Callable[[Exception], None], name: str
    ) -> Loop:
        """Repeat `op` in a thread of its own until `end` or `close`."""
        loop = Loop(op, every_s, failed)
        thread = threading.Thread(target=loop.run, name=f"nordesk-{name}", daemon=True)
        with self._lock:
            if self._is_closed:
                loop.task.cancel()
                return loop
            self._loops.append((loop, thread))
            # Started under the lock: `close` may join what is in the list, and a thread not started cannot be joined.
            thread.start()
        return loop

    def end(self, loop: Loop, timeout_s: float = 10.0) -> None:
        """End one loop and wait for its thread."""
        loop.task.cancel()
        for known, thread in tuple(self._loops):
            if known is loop:
                thread.join(timeout_s)
                self._loops.remove((known, thread))

    def close(self, timeout_s: float = 10.0) -> bool:
        """Cancel everything and wait for the threads; False when one did not end within `timeout_s` seconds.

        What the STORE and FILES lanes were asked before is still written: the user's last keystrokes are among it.
        """
        with self._lock:
            self._is_closed = True
            running = tuple(self._running)
            started = tuple(self._started)
        for loop, _ in self._loops:
            loop.task.cancel()
        for task in running:
            task.cancel()
        for lane in started:
            for _ in range(lane.threads):
                self._queues[lane].put(None)
        threads = [*self._threads, *(thread for _, thread in self._loops)]
        for thread in threads:
            thread.join(timeout_s)
        alive = [thread.name for thread in threads if thread.is_alive()]
        if alive:
            log.error("threads did not end: %s", ", ".join(alive))
        return not alive

    def _start(self, lane: Lane) -> None:
        if lane in self._started:
            return
        self._started.add(lane)
        for _ in range(lane.threads):
            name = f"nordesk-{lane.label}-{next(self._count)}"
            thread = threading.Thread(target=self._serve, args=(self._queues[lane],), name=name, daemon=True)
            self._threads.append(thread)
            thread.start()

    @staticmethod
    def _serve(jobs: "queue.SimpleQueue[_Job | None]") -> None:
        while (job := jobs.get()) is not None:
            goes_well(job.run)

    def _run(
        self, lane: Lane, task: Task, op: Callable[[Task], T], deliver: Callable[[Task, Outcome[T]], None]
    ) -> None:
        if task.is_cancelled:
            return
        with self._lock:
            if self._is_closed and lane not in _TO_THE_END:
                return
            self._running.add(task)
        try:
            outcome: Outcome[T] = Outcome(value=op(task))
        except Cancelled:
            return
        except BaseException as error:
            # `SystemExit` too: it would end the lane, and with it everything that is asked of it later.
            outcome = Outcome(error=error)
        finally:
            with self._lock:
                self._running.discard(task)
        # Whoever cancelled meanwhile gets nothing: neither the value nor the error the interrupt caused.
        if not task.is_cancelled:
            deliver(task, outcome)
