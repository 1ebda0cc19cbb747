"""The Screenshot and GlobalShortcuts portals over a real bus: yes, no, a kept no, late, without a portal."""

import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

from PySide6.QtGui import QColor, QImage

from desktop_app.domain.capture import Leave, Permission
from desktop_app.errors import CaptureDenied, CaptureError, CaptureImpossible
from desktop_app.system.capture.wayland import WaylandCapturer
from desktop_app.system.hotkey.wayland import WaylandHotkey
from desktop_app.system.portal_leaves import PortalLeaves
from desktop_app.system.portal_seam import SessionBus
from tests.capture.addresses import Asking
from tests.capture.portal_emulator import DESKTOP, Emulator, Response
from tests.capture.results import Results, Row
from ui.capture.pixels import decoded

_NO: Response = (1, {})
_KEPT_NO: Response = (2, {})
_SESSION: Response = (0, {"session_handle": ("s", f"{DESKTOP}/session/1/s")})
_BOUND: Response = (0, {"shortcuts": ("a(sa{sv})", [("capture", {"trigger_description": ("s", "F9")})])})
_NONE_BOUND: Response = (0, {"shortcuts": ("a(sa{sv})", [])})
_NOT_ALLOWED = "org.freedesktop.portal.Error.NotAllowed"
_LIMIT_S = 0.5
"""In the program 15 s."""
_SCREENSHOT = ["Register", "Screenshot"]
_AGAIN = [*_SCREENSHOT, "Get", "Screenshot"]


def all_portals(asking: Asking) -> None:
    """Both portals; the emulator is there for one case at a time."""
    with tempfile.TemporaryDirectory(prefix="nordesk-portal-") as name:
        file = Path(name) / "Skjermbilde å 1.png"
        for case, portal, said, methods in _screenshots(file):
            _row(asking.results, case, partial(_picture, file), portal, (said, methods))
        for case, portal, said in _leaves(file):
            _row(asking.results, case, partial(_leave, file), portal, (said, None))
    for case, portal, said in _shortcuts():
        _row(asking.results, case, partial(_press, portal), portal, (said, None))


def _screenshots(file: Path) -> list[tuple[str, Emulator | None, str, list[str] | None]]:
    yes: Response = (0, {"uri": ("s", file.as_uri())})
    return [
        ("portal: yes", Emulator([yes]), "a picture, its file gone", _SCREENSHOT),
        ("portal: no", Emulator([_NO]), "CaptureDenied", _SCREENSHOT),
        ("portal: a kept no, yes in its own window", Emulator([_KEPT_NO, yes]), "a picture, its file gone", _AGAIN),
        ("portal: a kept no, and no again", Emulator([_KEPT_NO, _NO]), "CaptureDenied", _AGAIN),
        ("portal: a kept no, no window to show", Emulator([_KEPT_NO], version=1), "CaptureDenied", _AGAIN[:3]),
        ("portal: late", Emulator([None]), "late", [*_SCREENSHOT, "Close"]),
        ("portal: not for this program", Emulator(refusal=_NOT_ALLOWED), "wayland", _SCREENSHOT),
        ("portal: none", None, "wayland", None),
    ]


def _leaves(file: Path) -> list[tuple[str, Emulator | None, str]]:
    """Asked for a picture while our window is in front, for the sake of the question."""
    yes: Response = (0, {"uri": ("s", file.as_uri())})
    return [
        ("leave: never asked, yes", Emulator([yes]), "missing, then given"),
        ("leave: never asked, not answered", Emulator([_KEPT_NO]), "missing, then missing"),
        (
            "leave: given to another program",
            Emulator([yes], kept={"org.example.Other": ["yes"]}),
            "missing, then given",
        ),
        ("leave: given before", Emulator([yes], kept={"nordesk": ["yes"]}), "given, then given"),
        ("leave: refused before", Emulator([_KEPT_NO], kept={"nordesk": ["no"]}), "refused, then refused"),
        ("leave: no portal", None, "unknown, then unknown"),
    ]


def _shortcuts() -> list[tuple[str, Emulator | None, str]]:
    return [
        ("shortcut: given and pressed", Emulator([_SESSION, _BOUND]), "heard"),
        ("shortcut: the user says no", Emulator([_SESSION, _NO]), "denied"),
        ("shortcut: no key for it", Emulator([_SESSION, _NONE_BOUND]), "taken"),
        ("shortcut: a desktop without", Emulator(refusal="org.freedesktop.DBus.Error.UnknownMethod"), "unsupported"),
        ("shortcut: no portal", None, "unsupported"),
    ]


def _row(
    results: Results, case: str, ask: Callable[[], str], portal: Emulator | None, wanted: tuple[str, list[str] | None]
) -> None:
    with portal or nullcontext():
        began = time.monotonic()
        said = ask()
        ms = (time.monotonic() - began) * 1000
    problem = "" if said == wanted[0] else f"{said} instead of {wanted[0]}"
    if portal is not None and not problem:
        problem = _manners(portal.asked, wanted[1])
    results.add(Row(case, "portal", said, ms, problem))


def _manners(asked: Sequence[tuple[str, tuple[Any, ...]]], methods: list[str] | None) -> str:
    """Who asks says first who it is, names a window, and asks for no window of the portal's the first time."""
    if methods is not None and [method for method, _body in asked] != methods:
        return f"asked {[method for method, _body in asked]}"
    asked = [each for each in asked if each[0] != "Lookup"]
    if asked[0] != ("Register", ("nordesk", {})):
        return "did not say first who asks"
    shots = [body for method, body in asked if method == "Screenshot"]
    for number, (parent, options) in enumerate(shots):
        if parent != "wayland:" or ("interactive" in options) != (number > 0):
            return f"asked with {parent!r}, {options}"
    return ""


def _picture(file: Path) -> str:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    image.setPixelColor(7, 8, QColor("#ff0000"))
    image.save(str(file))
    there: list[bool] = []

    def decode(data: bytes) -> tuple[int, int, bytes]:
        there.append(file.exists())
        return decoded(data)

    try:
        grab = WaylandCapturer(SessionBus, decode, _LIMIT_S).grab()
    except CaptureDenied:
        return "CaptureDenied"
    except CaptureImpossible as error:
        return error.reason
    except CaptureError as error:
        return repr(error)
    if there != [False]:
        return "the file was there while the picture was worked on"
    taken = QImage(grab.pixels, grab.width, grab.height, grab.width * 4, QImage.Format.Format_RGB32)
    return "a picture, its file gone" if taken == image else "another picture"


def _leave(file: Path) -> str:
    file.write_bytes(b"picture")
    leaves = PortalLeaves(SessionBus)
    before, after = leaves.state(Permission.SCREEN), leaves.ask(Permission.SCREEN)
    if after is Leave.GIVEN and file.exists():
        return "a file is left"
    return f"{before}, then {after}"


def _press(portal: Emulator | None) -> str:
    heard: SimpleQueue[bool] = SimpleQueue()
    hotkey = WaylandHotkey(SessionBus)
    refusal = hotkey.start("Ctrl+Shift+F9", lambda: heard.put(True))
    try:
        if refusal or portal is None:
            return refusal
        portal.press("another")
        portal.press("capture")
        heard.get(timeout=5)
        return "heard" if heard.empty() else "heard another"
    except Empty:
        return "not heard"
    finally:
        hotkey.stop()
