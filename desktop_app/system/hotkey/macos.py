"""A combination of keys on macOS, by Carbon: it needs no permission, and the key goes to nobody else.

Key codes are places on the keyboard, those of the American layout. Qt calls the Command key Ctrl.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Protocol

from desktop_app.domain.hotkeys import Combination, parsed

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

COMMAND, SHIFT, OPTION, CONTROL = 0x0100, 0x0200, 0x0800, 0x1000
ALREADY_REGISTERED = -9878
_MASKS = {"Ctrl": COMMAND, "Shift": SHIFT, "Alt": OPTION, "Meta": CONTROL}
_LETTERS = dict(
    zip(
        "ASDFHGZXCVBQWERYT1234659780OUIPLJKNM",
        (
            *(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17),
            *(18, 19, 20, 21, 22, 23, 25, 26, 28, 29),
            *(31, 32, 34, 35, 37, 38, 40, 45, 46),
        ),
        strict=True,
    )
)
_FUNCTIONS = (122, 120, 99, 118, 96, 97, 98, 100, 101, 109, 103, 111, 105, 107, 113, 106, 64, 79, 80, 90)
_NAMED = {"Home": 115, "End": 119, "PgUp": 116, "PgDown": 121, "Space": 49}
"""There is no Print, Insert or Pause on a Mac's keyboard."""


class Carbon(Protocol):
    """Registers with the program's event target; presses come to the program's main loop."""

    def register(self, code: int, modifiers: int, pressed: Callable[[], None]) -> int:
        """0 or the number of the error."""
        ...

    def unregister(self) -> None: ...


class MacHotkey:
    """Hears one combination at a time."""

    def __init__(self, carbon: Carbon) -> None:
        self._carbon = carbon
        self._is_on = False

    def start(self, combination: str, pressed: Callable[[], None]) -> str:
        """Listen for a combination instead of the one before; "" or why not."""
        self.stop()
        wanted = parsed(combination)
        code = key_code(wanted.key) if wanted is not None else None
        if wanted is None or code is None:
            return "unknown_key"
        error = self._carbon.register(code, modifiers(wanted), pressed)
        if error:
            log.info("the keys were refused: error %d", error)
            return "taken" if error == ALREADY_REGISTERED else "failed"
        self._is_on = True
        return ""

    def stop(self) -> None:
        """Give the combination back."""
        if self._is_on:
            self._carbon.unregister()
        self._is_on = False


def make() -> MacHotkey:
    """The one of this desktop."""
    from importlib import import_module

    return MacHotkey(import_module("desktop_app.system.hotkey.macos_seam").CarbonKeys())


def modifiers(wanted: Combination) -> int:
    """Carbon's number for what is held."""
    return sum(_MASKS[each] for each in wanted.modifiers)


def key_code(key: str) -> int | None:
    """Carbon's number for a key, None for one that a Mac's keyboard does not have."""
    if len(key) > 1 and key[0] == "F" and key[1:].isdecimal():
        number = int(key[1:])
        return _FUNCTIONS[number - 1] if number <= len(_FUNCTIONS) else None
    return _LETTERS.get(key) if len(key) == 1 else _NAMED.get(key)
