"""Carries outcomes from the lanes to the main thread, and changes to whoever shows them."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from desktop_app.domain.changes import Changes
from desktop_app.errors import SupportError
from desktop_app.work import Lane, Outcome, Task, Work, goes_well

T = TypeVar("T")
ShowError = Callable[[SupportError], None]


@dataclass(slots=True)
class _Asked:
    """Who waits for an outcome. Kept here, so that a lane never holds the last reference to a widget."""

    owner: QObject
    done: Callable[[Any], None]
    failed: ShowError | None


class Bridge(QObject):
    """The window's only way to a lane."""

    changed = Signal(object)
    """`Changes`: what an operation touched, ours or the sync's. Pages read again what concerns them."""
    troubled = Signal(object)
    """A SupportError nobody took: the window shows it."""
    _arrived = Signal(object, object)
    _published = Signal(object)
    _reported = Signal(object)

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work
        self._asked: dict[Task, _Asked] = {}
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._published.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)

    def ask(
        self,
        owner: QObject,
        lane: Lane,
        op: Callable[[Task], T],
        done: Callable[[T], None],
        failed: ShowError | None = None,
    ) -> Task:
        """Run `op` in `lane`; hand its outcome to `done` in the main thread, unless `owner` has gone by then.

        An error goes to `failed`, or is shown when there is none. What is our own fault reaches the last handler, and
        `failed` hears of it as a plain SupportError, so that nobody waits on; also when `done` is what fails. In the
        READ lane a newer question for the same `done` interrupts the older one. When the value is `Changes`, everybody
        is told after `done`.
        """
        self._sweep()
        cell = [op]

        def run(task: Task) -> T:
            # The lane keeps its last job until the next comes; it must not keep what `op` refers to.
            return cell.pop()(task)

        token = (id(owner), getattr(done, "__qualname__", repr(done)))
        task = self._work.ask(lane, run, self._deliver, owner=token)
        if not task.is_cancelled:
            self._asked[task] = _Asked(owner, done, failed)
        return task

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is still to come."""
        return any(not task.is_cancelled for task in self._asked)

    def publish(self, changes: Changes) -> None:
        """Tell everybody what changed. May be called from any thread."""
        if changes:
            self._published.emit(changes)

    def report(self, error: Exception) -> None:
        """Something went wrong where nobody asked: in a loop. May be called from any thread."""
        self._reported.emit(error)

    def _deliver(self, task: Task, outcome: Outcome[T]) -> None:
        """Called in the lane's thread."""
        if isValid(self):
            self._arrived.emit(task, outcome)

    def _on_arrived(self, task: Task, outcome: Outcome[object]) -> None:
        asked = self._asked.pop(task, None)
        if asked is None or task.is_cancelled or not isValid(asked.owner):
            return
        if outcome.error is None:
            is_taken = goes_well(partial(asked.done, outcome.value))
            # Whoever asked may fail at it; what changed has changed all the same.
            if isinstance(outcome.value, Changes) and outcome.value:
                self.changed.emit(outcome.value)
            if not is_taken and asked.failed is not None and isValid(asked.owner):
                asked.failed(SupportError())
            return
        error = outcome.error
        if asked.failed is None or not isinstance(error, SupportError):
            self._on_reported(error)
        if asked.failed is not None:
            # Of a fault of ours as well: else he waits on, with a button that stays grey or a window that stays hidden.
            asked.failed(error if isinstance(error, SupportError) else SupportError())

    def _on_reported(self, error: BaseException) -> None:
        if isinstance(error, SupportError):
            self.troubled.emit(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    def _sweep(self) -> None:
        for task, asked in tuple(self._asked.items()):
            if task.is_cancelled or not isValid(asked.owner):
                task.cancel()
                del self._asked[task]
