"""A combination of keys on Windows: registered and heard in a thread of its own, as its messages come there only."""

from __future__ import annotations

import logging
import threading
from queue import SimpleQueue
from typing import TYPE_CHECKING, Protocol

from desktop_app.domain.hotkeys import Combination, parsed

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

ALT, CONTROL, SHIFT, WIN, NO_REPEAT = 0x0001, 0x0002, 0x0004, 0x0008, 0x4000
ALREADY_REGISTERED = 1409
_MASKS = {"Alt": ALT, "Ctrl": CONTROL, "Shift": SHIFT, "Meta": WIN}
_F1 = 0x70
_KEYS = {
    "Print": 0x2C,
    "Insert": 0x2D,
    "Home": 0x24,
    "End": 0x23,
    "PgUp": 0x21,
    "PgDown": 0x22,
    "Pause": 0x13,
    "Space": 0x20,
}


class Messages(Protocol):
    """The message queue of the thread that made this. Only `wake` may be called by other threads."""

    def register(self, modifiers: int, key: int) -> int:
        """Ask for a combination; 0 or the number of the error."""
        ...

    def wait(self) -> bool:
        """Wait for a press; False when woken."""
        ...

    def wake(self) -> None: ...

    def close(self) -> None:
        """Give the combination back."""
        ...


class WindowsHotkey:
    """Hears one combination at a time."""

    def __init__(self, open_messages: Callable[[], Messages]) -> None:
        self._open = open_messages
        self._messages: Messages | None = None
        self._thread: threading.Thread | None = None

    def start(self, combination: str, pressed: Callable[[], None]) -> str:
        """Listen for a combination instead of the one before; "" or why not."""
        self.stop()
        wanted = parsed(combination)
        if wanted is None:
            return "unknown_key"
        registered: SimpleQueue[Messages | int] = SimpleQueue()
        arguments = (wanted, pressed, registered)
        thread = threading.Thread(target=self._listen, args=arguments, name="nordesk-hotkey", daemon=True)
        thread.start()
        answer = registered.get()
        if isinstance(answer, int):
            thread.join()
            log.info("the keys were refused: error %d", answer)
            return "taken" if answer == ALREADY_REGISTERED else "failed"
        self._messages, self._thread = answer, thread
        return ""

    def stop(self) -> None:
        """End the thread and give the combination back."""
        if self._messages is not None and self._thread is not None:
            self._messages.wake()
            self._thread.join()
        self._messages = self._thread = None

    def _listen(
        self, wanted: Combination, pressed: Callable[[], None], registered: SimpleQueue[Messages | int]
    ) -> None:
        messages = self._open()
        error = messages.register(modifiers(wanted), virtual_key(wanted.key))
        registered.put(error or messages)
        if error:
            return
        try:
            while messages.wait():
                pressed()
        finally:
            messages.close()


def make() -> WindowsHotkey:
    """The one of this desktop."""
    from importlib import import_module

    return WindowsHotkey(import_module("desktop_app.system.hotkey.windows_seam").ThreadMessages)


def modifiers(wanted: Combination) -> int:
    """Windows' number for what is held; a key that is held long counts once."""
    return NO_REPEAT | sum(_MASKS[each] for each in wanted.modifiers)


def virtual_key(key: str) -> int:
    """Windows' number for a key."""
    if key in _KEYS:
        return _KEYS[key]
    return ord(key) if len(key) == 1 else _F1 + int(key[1:]) - 1
