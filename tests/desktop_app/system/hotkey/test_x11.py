"""Four grabs, the right key, one press, and the thread's end; on a keyboard as the test lays it out."""

import threading
from itertools import count
from queue import SimpleQueue

import pytest

from desktop_app.system.hotkey.x11 import ALT, BAD_ACCESS, CONTROL, LOCK, SHIFT, Heard, KeysFailed, X11Hotkey, keysym

NUM_LOCK = 0x10  # Mod2 on most keyboards


class Keyboard:
    """A, F9 and Num Lock on key codes from 38 on; `press` is heard by whoever waits."""

    def __init__(self, *, taken: int = 0, num_lock_at: int = 4) -> None:
        self.taken, self.num_lock_at = taken, num_lock_at
        self.grabs: list[tuple[int, int]] = []
        self.closed = threading.Event()
        self.events: SimpleQueue[Heard | None] = SimpleQueue()
        self.meanings = [[ord("a"), ord("A")], [keysym("F9"), 0], [0xFF7F, 0], [0, keysym("F9")]]

    def keysyms(self) -> tuple[int, list[list[int]]]:
        return 38, self.meanings

    def modifiers(self) -> list[list[int]]:
        return [[40] if bit == self.num_lock_at else [] for bit in range(8)]

    def grab(self, modifiers: int, code: int) -> int:
        self.grabs.append((modifiers, code))
        return self.taken if len(self.grabs) > 2 else 0

    def ungrab(self) -> None:
        self.grabs.clear()

    def wait(self) -> Heard:
        event = self.events.get()
        if event is None:
            raise KeysFailed("gone")
        return event

    def wake(self) -> None:
        self.events.put(Heard.WOKEN)

    def close(self) -> None:
        self.closed.set()


class Presses:
    """Counts them, and tells when one came."""

    def __init__(self) -> None:
        self.came: SimpleQueue[bool] = SimpleQueue()

    def __call__(self) -> None:
        self.came.put(True)

    def wait(self) -> None:
        self.came.get(timeout=5)


def test_it_is_grabbed_with_every_state_of_the_locks() -> None:
    keyboard = Keyboard()
    hotkey = X11Hotkey(lambda: keyboard)
    assert hotkey.start("Ctrl+Shift+F9", lambda: None) == ""
    held = CONTROL | SHIFT
    assert keyboard.grabs == [(held, 39), (held | LOCK, 39), (held | NUM_LOCK, 39), (held | LOCK | NUM_LOCK, 39)]
    hotkey.stop()
    assert keyboard.closed.is_set()


def test_num_lock_is_looked_up() -> None:
    keyboard = Keyboard(num_lock_at=5)
    hotkey = X11Hotkey(lambda: keyboard)
    assert hotkey.start("Alt+A", lambda: None) == ""
    assert [modifiers for modifiers, _code in keyboard.grabs] == [ALT, ALT | LOCK, ALT | 0x20, ALT | LOCK | 0x20]
    hotkey.stop()


def test_without_num_lock_two_grabs_are_all() -> None:
    keyboard = Keyboard(num_lock_at=9)
    hotkey = X11Hotkey(lambda: keyboard)
    assert hotkey.start("F9", lambda: None) == ""
    assert keyboard.grabs == [(0, 39), (LOCK, 39)]
    hotkey.stop()


@pytest.mark.parametrize(("error", "reason"), [(BAD_ACCESS, "taken"), (8, "failed")])
def test_a_key_that_somebody_has(error: int, reason: str) -> None:
    keyboard = Keyboard(taken=error)
    assert X11Hotkey(lambda: keyboard).start("Ctrl+F9", lambda: None) == reason
    assert keyboard.closed.is_set(), "and with the connection go the grabs that were made"


@pytest.mark.parametrize("text", ["Ctrl+B", "nonsense", ""])
def test_a_key_that_is_none(text: str) -> None:
    assert X11Hotkey(Keyboard).start(text, lambda: None) == "unknown_key"


def test_without_a_server() -> None:
    def connect() -> Keyboard:
        raise KeysFailed("no X server")

    assert X11Hotkey(connect).start("Ctrl+F9", lambda: None) == "failed"


def test_a_press_is_heard_once_however_long_it_is_held() -> None:
    keyboard, presses = Keyboard(), Presses()
    times = iter([10.0, 10.5, 11.0, 11.7])
    hotkey = X11Hotkey(lambda: keyboard, clock=lambda: next(times))
    assert hotkey.start("Ctrl+F9", presses) == ""
    for _ in range(4):
        keyboard.events.put(Heard.PRESS)
    presses.wait()
    presses.wait()
    hotkey.stop()
    assert presses.came.empty(), "the second and third were repeats"


def test_another_layout_has_the_key_elsewhere() -> None:
    keyboard, presses = Keyboard(num_lock_at=9), Presses()
    times = count(0, 10)
    hotkey = X11Hotkey(lambda: keyboard, clock=lambda: next(times))
    assert hotkey.start("Alt+A", presses) == ""
    assert [code for _modifiers, code in keyboard.grabs] == [38, 38]
    for meanings, grabbed in (([[ord("q")], [ord("a")]], [39, 39]), ([[ord("q")]], []), ([[ord("a")]], [38, 38])):
        keyboard.meanings = meanings
        keyboard.events.put(Heard.LAYOUT)
        keyboard.events.put(Heard.PRESS)
        presses.wait()
        assert [code for _modifiers, code in keyboard.grabs] == grabbed, "a layout without it is not the end"
    hotkey.stop()


def test_the_newer_combination_takes_the_older_ones_place() -> None:
    first, second = Keyboard(), Keyboard()
    both = iter([first, second])
    hotkey = X11Hotkey(lambda: next(both))
    assert hotkey.start("Ctrl+F9", lambda: None) == ""
    assert hotkey.start("Ctrl+A", lambda: None) == ""
    assert first.closed.is_set()
    assert not second.closed.is_set()
    hotkey.stop()
    hotkey.stop()


def test_a_server_that_goes_ends_the_thread() -> None:
    keyboard = Keyboard()
    hotkey = X11Hotkey(lambda: keyboard)
    assert hotkey.start("Ctrl+F9", lambda: None) == ""
    keyboard.events.put(None)
    assert keyboard.closed.wait(5)
    hotkey.stop()
