"""Which combination is heard, and when nobody is asked."""

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop_app.domain.capture import Permission
from desktop_app.services.hotkeys import Hotkeys
from desktop_app.services.preferences import NO_HOTKEY
from desktop_app.work import Cancelled, Task
from tests.core_kit import Core
from tests.fakes.desktop import FakeHotkey


def set_to(core: Core, hotkey: str) -> None:
    preferences = core.services.preferences
    preferences.write(replace(preferences.read(), hotkey=hotkey))


def test_the_default_until_another_is_set(core: Core) -> None:
    pressed: list[bool] = []
    hotkeys = Hotkeys(core.world, core.services.preferences, "linux")
    assert hotkeys.start(lambda: pressed.append(True)) == ""
    assert core.hotkey.combination == "Ctrl+Shift+F9"
    core.hotkey.press()
    set_to(core, "Ctrl+F12")
    assert hotkeys.start(lambda: pressed.append(True)) == ""
    assert core.hotkey.combination == "Ctrl+F12"
    set_to(core, NO_HOTKEY)
    assert hotkeys.start(lambda: pressed.append(True)) == ""
    assert (core.hotkey.combination, hotkeys.combination()) == ("", "")
    assert pressed == [True]


def test_a_conflict_is_remembered_for_the_settings(core: Core) -> None:
    core.hotkey.refusal = "taken"
    hotkeys = core.services.hotkeys
    assert hotkeys.start(lambda: None) == "taken"
    assert hotkeys.why_not == "taken"
    core.hotkey.refusal = ""
    hotkeys.start(lambda: None)
    assert hotkeys.why_not == ""
    hotkeys.stop()
    assert core.hotkey.combination == ""


def test_a_desktop_that_asks_is_left_alone_until_one_is_chosen(core: Core) -> None:
    world = replace(core.world, permissions=(Permission.HOTKEY,))
    hotkeys = Hotkeys(world, core.services.preferences, "linux")
    assert hotkeys.start(lambda: None) == "not_set_up"
    assert core.hotkey.combination == ""
    set_to(core, "Ctrl+Shift+F9")
    assert hotkeys.start(lambda: None) == ""
    assert core.hotkey.combination == "Ctrl+Shift+F9"


class Asking(FakeHotkey):
    """A desktop that asks the user first, who takes his time."""

    def __init__(self) -> None:
        super().__init__()
        self.asks, self.answered = threading.Event(), threading.Event()
        self.bound: list[str] = []

    def start(self, combination: str, pressed: Callable[[], None]) -> str:
        """Once the user has answered."""
        assert not self.combination, "the one before was given back"
        self.bound.append(combination)
        self.asks.set()
        assert self.answered.wait(10)
        return super().start(combination, pressed)


@pytest.fixture
def asking() -> Asking:
    return Asking()


@pytest.fixture
def slow(core: Core, asking: Asking) -> Hotkeys:
    return Hotkeys(replace(core.world, hotkey=asking), core.services.preferences, "linux")


def begun(slow: Hotkeys, asking: Asking) -> threading.Thread:
    """A thread that listens, while the user is asked."""
    thread = threading.Thread(target=lambda: slow.start(lambda: None))
    thread.start()
    assert asking.asks.wait(10)
    return thread


def test_of_two_set_one_after_the_other_one_is_heard(core: Core, slow: Hotkeys, asking: Asking) -> None:
    pressed: list[bool] = []
    thread = begun(slow, asking)
    set_to(core, "Ctrl+F12")
    slow.start(lambda: pressed.append(True))
    assert asking.bound == ["Ctrl+Shift+F9"], "nobody waits for the user"
    asking.answered.set()
    thread.join()
    assert asking.bound == ["Ctrl+Shift+F9", "Ctrl+F12"]
    assert asking.combination == "Ctrl+F12"
    asking.press()
    assert pressed == [True]


def test_the_end_waits_for_no_user_and_nothing_is_heard_afterwards(slow: Hotkeys, asking: Asking) -> None:
    thread = begun(slow, asking)
    slow.stop()
    asking.answered.set()
    thread.join()
    assert asking.combination == ""
    slow.start(lambda: None)
    assert asking.combination == "Ctrl+Shift+F9", "it can begin anew"


def test_what_was_overtaken_by_the_end_does_not_listen(core: Core) -> None:
    life = Task()
    life.cancel()
    with pytest.raises(Cancelled):
        core.services.hotkeys.start(lambda: None, life.check)
    assert core.hotkey.combination == ""


def test_after_a_fault_one_can_begin_anew(core: Core) -> None:
    class Broken(FakeHotkey):
        is_broken = True

        def stop(self) -> None:
            if self.is_broken:
                raise KeyError("ours")
            super().stop()

    hotkey = Broken()
    hotkeys = Hotkeys(replace(core.world, hotkey=hotkey), core.services.preferences, "linux")
    with pytest.raises(KeyError):
        hotkeys.start(lambda: None)
    hotkey.is_broken = False
    hotkeys.start(lambda: None)
    assert hotkey.combination == "Ctrl+Shift+F9"
