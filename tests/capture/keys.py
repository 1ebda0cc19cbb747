"""The hotkey on a real X server: heard with every state of the locks and through a change of the layout, or refused."""

import time
from queue import Empty, SimpleQueue

from desktop_app import system
from tests.capture.addresses import Asking
from tests.capture.results import Row
from tests.capture.stage import Stage

_SOON_S = 2.0
_SILENCE_S = 0.3
DEFAULT = "Ctrl+Shift+F9"
_TAKEN = "Alt+F4"
"""The window manager's own."""


def all_keys(asking: Asking) -> None:
    """One combination at a time, as the program has it."""
    stage = asking.stage
    _expect(asking, "key: pressed", DEFAULT, "ctrl+shift+F9")
    _expect(asking, "key: another one pressed", DEFAULT, "ctrl+shift+F8", heard=False)
    for case, locks in (("Num Lock", ["Num_Lock"]), ("both locks", ["Caps_Lock"]), ("Caps Lock", ["Num_Lock"])):
        stage.hands("key", *locks)
        _expect(asking, f"key: pressed with {case}", DEFAULT, "ctrl+shift+F9")
    stage.hands("key", "Caps_Lock")
    _expect(asking, "key: another program's", _TAKEN, "", refusal="taken")
    _expect(asking, "key: not on this keyboard", "Ctrl+F24", "", refusal="unknown_key", layout="us")
    _expect(asking, "key: Z, where the layout becomes German", "Ctrl+Alt+Z", "ctrl+alt+z", layout="de")
    _expect(asking, "key: Y is no longer where Z was", "Ctrl+Alt+Z", "ctrl+alt+y", layout="de", heard=False)


def _expect(
    asking: Asking, case: str, wanted: str, pressed: str, *, heard: bool = True, refusal: str = "", layout: str = ""
) -> None:
    """Listen, change the layout where one is given, press, and listen."""
    came: SimpleQueue[bool] = SimpleQueue()
    hotkey = system.system_hotkey()
    refused = hotkey.start(wanted, lambda: came.put(True))
    try:
        if layout:
            _lay_out(asking.stage, layout)
        began = time.monotonic()
        said = refused or (
            "heard" if _is_heard(asking.stage, pressed, came, _SOON_S if heard else _SILENCE_S) else "silence"
        )
        ms = (time.monotonic() - began) * 1000
    finally:
        hotkey.stop()
        if layout:
            _lay_out(asking.stage, "us")
    meant = refusal or ("heard" if heard else "silence")
    asking.results.add(Row(case, "keys", said, ms, "" if said == meant else f"{said} instead of {meant}"))


def _is_heard(stage: Stage, pressed: str, came: "SimpleQueue[bool]", limit_s: float) -> bool:
    if pressed:
        stage.hands("key", pressed)
    try:
        return came.get(timeout=limit_s)
    except Empty:
        return False


def _lay_out(stage: Stage, layout: str) -> None:
    stage.ask("setxkbmap", layout)
