"""The numbers Windows gets, what it answers, and the thread's end; on a queue as the test fills it."""

import threading
from queue import SimpleQueue

import pytest

from desktop_app.domain.hotkeys import parsed
from desktop_app.system.hotkey.windows import (
    ALREADY_REGISTERED,
    ALT,
    CONTROL,
    NO_REPEAT,
    SHIFT,
    WIN,
    WindowsHotkey,
    modifiers,
    virtual_key,
)


class Queue:
    """`True` is a press, `False` ends."""

    def __init__(self, error: int = 0) -> None:
        self.error = error
        self.registered: list[tuple[int, int]] = []
        self.threads: set[int] = set()
        self.closed = False
        self.events: SimpleQueue[bool] = SimpleQueue()

    def register(self, modifiers: int, key: int) -> int:
        self.threads.add(threading.get_ident())
        self.registered.append((modifiers, key))
        return self.error

    def wait(self) -> bool:
        self.threads.add(threading.get_ident())
        return self.events.get()

    def wake(self) -> None:
        self.events.put(False)

    def close(self) -> None:
        self.threads.add(threading.get_ident())
        self.closed = True


def test_it_is_registered_heard_and_given_back_in_one_thread_of_its_own() -> None:
    queue, came = Queue(), SimpleQueue[bool]()
    hotkey = WindowsHotkey(lambda: queue)
    assert hotkey.start("Ctrl+Shift+F9", lambda: came.put(True)) == ""
    assert queue.registered == [(CONTROL | SHIFT | NO_REPEAT, 0x78)]
    queue.events.put(True)
    assert came.get(timeout=5)
    hotkey.stop()
    hotkey.stop()
    assert queue.closed
    assert len(queue.threads) == 1
    assert threading.get_ident() not in queue.threads


@pytest.mark.parametrize(("error", "reason"), [(ALREADY_REGISTERED, "taken"), (5, "failed"), (-1, "failed")])
def test_a_combination_that_is_refused(error: int, reason: str) -> None:
    assert WindowsHotkey(lambda: Queue(error)).start("Ctrl+F9", lambda: None) == reason


@pytest.mark.parametrize("text", ["A", "nonsense", ""])
def test_a_combination_that_is_none(text: str) -> None:
    assert WindowsHotkey(Queue).start(text, lambda: None) == "unknown_key"


def test_the_newer_combination_takes_the_older_ones_place() -> None:
    first, second = Queue(), Queue()
    both = iter([first, second])
    hotkey = WindowsHotkey(lambda: next(both))
    assert hotkey.start("Ctrl+F9", lambda: None) == ""
    assert hotkey.start("Meta+Alt+Space", lambda: None) == ""
    assert first.closed
    assert not second.closed
    assert second.registered == [(WIN | ALT | NO_REPEAT, 0x20)]
    hotkey.stop()


@pytest.mark.parametrize(
    ("key", "number"), [("A", 0x41), ("9", 0x39), ("F1", 0x70), ("F24", 0x87), ("Print", 0x2C), ("PgDown", 0x22)]
)
def test_keys(key: str, number: int) -> None:
    assert virtual_key(key) == number


def test_alt_gr_is_registered_as_it_is_chosen() -> None:
    wanted = parsed("Ctrl+Alt+S")
    assert wanted is not None
    assert wanted.is_alt_gr, "of which the settings warn"
    assert modifiers(wanted) == CONTROL | ALT | NO_REPEAT
