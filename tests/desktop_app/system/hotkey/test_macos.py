"""The numbers Carbon gets, and what it answers."""

from collections.abc import Callable

import pytest

from desktop_app.domain.hotkeys import default_for
from desktop_app.system.hotkey.macos import ALREADY_REGISTERED, COMMAND, CONTROL, OPTION, SHIFT, MacHotkey, key_code


class Carbon:
    def __init__(self, error: int = 0) -> None:
        self.error = error
        self.registered: list[tuple[int, int, Callable[[], None]]] = []
        self.diary: list[str] = []

    def register(self, code: int, modifiers: int, pressed: Callable[[], None]) -> int:
        self.diary.append("register")
        self.registered.append((code, modifiers, pressed))
        return self.error

    def unregister(self) -> None:
        self.diary.append("unregister")


def test_the_default_is_control_option_s() -> None:
    carbon, presses = Carbon(), list[bool]()
    assert MacHotkey(carbon).start(default_for("darwin"), lambda: presses.append(True)) == ""
    code, modifiers, pressed = carbon.registered[0]
    assert (code, modifiers) == (1, CONTROL | OPTION)
    pressed()
    assert presses == [True]


def test_the_newer_combination_takes_the_older_ones_place() -> None:
    carbon = Carbon()
    hotkey = MacHotkey(carbon)
    assert hotkey.start("Ctrl+F9", lambda: None) == ""
    assert hotkey.start("Ctrl+Shift+F9", lambda: None) == ""
    hotkey.stop()
    hotkey.stop()
    assert carbon.diary == ["register", "unregister", "register", "unregister"]
    assert [modifiers for _, modifiers, _ in carbon.registered] == [COMMAND, COMMAND | SHIFT]


@pytest.mark.parametrize(("error", "reason"), [(ALREADY_REGISTERED, "taken"), (-50, "failed")])
def test_a_combination_that_is_refused(error: int, reason: str) -> None:
    carbon = Carbon(error)
    hotkey = MacHotkey(carbon)
    assert hotkey.start("Ctrl+F9", lambda: None) == reason
    hotkey.stop()
    assert carbon.diary == ["register"], "there is nothing to give back"


@pytest.mark.parametrize("text", ["A", "nonsense", "", "Print", "Ctrl+Insert", "F24"])
def test_a_combination_that_is_none_here(text: str) -> None:
    assert MacHotkey(Carbon()).start(text, lambda: None) == "unknown_key"


@pytest.mark.parametrize(
    ("key", "code"),
    [
        ("A", 0),
        ("T", 17),
        ("1", 18),
        ("5", 23),
        ("9", 25),
        ("7", 26),
        ("8", 28),
        ("0", 29),
        ("O", 31),
        ("P", 35),
        ("N", 45),
        ("M", 46),
        ("F1", 122),
        ("F9", 101),
        ("F20", 90),
        ("Space", 49),
        ("End", 119),
    ],
)
def test_keys(key: str, code: int) -> None:
    assert key_code(key) == code
