"""A combination of keys on X11: grabbed with every state of Caps Lock and Num Lock, heard in a thread of its own."""

from __future__ import annotations

import logging
import threading
import time
from enum import Enum, auto
from typing import TYPE_CHECKING, Protocol

from desktop_app.domain.hotkeys import Combination, parsed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

log = logging.getLogger(__name__)

SHIFT, LOCK, CONTROL, ALT, SUPER = 0x01, 0x02, 0x04, 0x08, 0x40
BAD_ACCESS = 10
HELD_S = 0.6
"""A key that is held repeats faster than this; only its first press counts."""
_MASKS = {"Shift": SHIFT, "Ctrl": CONTROL, "Alt": ALT, "Meta": SUPER}
_NUM_LOCK = 0xFF7F
_F1 = 0xFFBE
_KEYSYMS = {
    "Print": 0xFF61,
    "Insert": 0xFF63,
    "Home": 0xFF50,
    "End": 0xFF57,
    "PgUp": 0xFF55,
    "PgDown": 0xFF56,
    "Pause": 0xFF13,
    "Space": 0x20,
}


class KeysFailed(Exception):
    """There is no X server, or it is gone."""


class Heard(Enum):
    """What a wait ended with."""

    PRESS = auto()
    """A grabbed key was pressed."""
    LAYOUT = auto()
    """The keyboard's layout is another: keys mean something else."""
    WOKEN = auto()


class Keys(Protocol):
    """A connection to the X server that grabs keys. Raises KeysFailed; only `wake` may be called by other threads."""

    def keysyms(self) -> tuple[int, Sequence[Sequence[int]]]:
        """The first key code, and what each key from it on means, plain first."""
        ...

    def modifiers(self) -> Sequence[Sequence[int]]:
        """The key codes of the eight modifiers: Shift, Lock, Control, Mod1 … Mod5."""
        ...

    def grab(self, modifiers: int, code: int) -> int:
        """Grab a key on the root window; 0 or the number of the X error."""
        ...

    def ungrab(self) -> None:
        """Give back all that was grabbed."""
        ...

    def wait(self) -> Heard:
        """Wait for what comes next."""
        ...

    def wake(self) -> None: ...

    def close(self) -> None:
        """End the connection, and with it the grabs."""
        ...


class X11Hotkey:
    """Hears one combination at a time."""

    def __init__(self, connect: Callable[[], Keys], clock: Callable[[], float] = time.monotonic) -> None:
        self._connect, self._clock = connect, clock
        self._keys: Keys | None = None
        self._thread: threading.Thread | None = None

    def start(self, combination: str, pressed: Callable[[], None]) -> str:
        """Listen for a combination instead of the one before; "" or why not."""
        self.stop()
        wanted = parsed(combination)
        if wanted is None:
            return "unknown_key"
        try:
            keys = self._connect()
        except KeysFailed as error:
            log.info("no keys can be heard: %s", error)
            return "failed"
        try:
            refusal = _grab(keys, wanted)
        except KeysFailed:
            refusal = "failed"
        if refusal:
            keys.close()
            return refusal
        self._keys = keys
        self._thread = threading.Thread(
            target=self._listen, args=(keys, wanted, pressed), name="nordesk-hotkey", daemon=True
        )
        self._thread.start()
        return ""

    def stop(self) -> None:
        """End the thread and give the key back."""
        if self._keys is not None and self._thread is not None:
            self._keys.wake()
            self._thread.join()
        self._keys = self._thread = None

    def _listen(self, keys: Keys, wanted: Combination, pressed: Callable[[], None]) -> None:
        last = float("-inf")
        try:
            while (heard := keys.wait()) is not Heard.WOKEN:
                if heard is Heard.LAYOUT:
                    _grab_anew(keys, wanted)
                    continue
                now = self._clock()
                if now - last > HELD_S:
                    pressed()
                last = now
        except KeysFailed as error:
            log.info("the keys are no longer heard: %s", error)
        finally:
            keys.close()


def make() -> X11Hotkey:
    """The one of this desktop."""
    from importlib import import_module

    return X11Hotkey(import_module("desktop_app.system.hotkey.x11_seam").XcbKeys)


def _grab(keys: Keys, wanted: Combination) -> str:
    first, meanings = keys.keysyms()
    code = _code_of(keysym(wanted.key), first, meanings)
    if not code:
        return "unknown_key"
    mask = sum(_MASKS[each] for each in wanted.modifiers)
    num_lock = _num_lock_mask(first, meanings, keys.modifiers())
    for locks in sorted({0, LOCK, num_lock, LOCK | num_lock}):
        error = keys.grab(mask | locks, code)
        if error:
            return "taken" if error == BAD_ACCESS else "failed"
    return ""


def _grab_anew(keys: Keys, wanted: Combination) -> None:
    """A grab is of a key's place, which the letter may have left: Z and Y change places between layouts."""
    keys.ungrab()
    refusal = _grab(keys, wanted)
    if refusal:
        log.info("with this layout %s is not heard: %s", wanted, refusal)


def keysym(key: str) -> int:
    """X11's number for what a key means."""
    if key in _KEYSYMS:
        return _KEYSYMS[key]
    return ord(key.lower()) if len(key) == 1 else _F1 + int(key[1:]) - 1


def _code_of(wanted: int, first: int, meanings: Sequence[Sequence[int]]) -> int:
    """The key with that meaning, the plain one before the shifted; 0 where the keyboard has none."""
    found = [(each.index(wanted), code) for code, each in enumerate(meanings, start=first) if wanted and wanted in each]
    return min(found)[1] if found else 0


def _num_lock_mask(first: int, meanings: Sequence[Sequence[int]], modifiers: Sequence[Sequence[int]]) -> int:
    """Which modifier Num Lock is on this keyboard; 0 for none."""
    code = _code_of(_NUM_LOCK, first, meanings)
    return next((1 << bit for bit, codes in enumerate(modifiers) if code and code in codes), 0)
