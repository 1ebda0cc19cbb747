"""A combination of keys on Wayland: the desktop decides, asked by the GlobalShortcuts portal.

It may show the user a window about it, so that it is asked only once a combination has been chosen in the settings.
"""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, Any, Protocol

from desktop_app.domain.hotkeys import Combination, parsed
from desktop_app.system.portal import APP_ID, DESKTOP, GRANTED, PARENT, PortalBus, PortalGone, PortalLate, ask, token

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

SHORTCUT = "capture"
_SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
_LIMIT_S = 15.0
_USER_LIMIT_S = 120.0
"""How long the user may take in the desktop's own window."""
_LOOK_S = 0.5
"""How soon a stop is noticed."""
_NAMES = {"Ctrl": "CTRL", "Alt": "ALT", "Shift": "SHIFT", "Meta": "LOGO"}
_KEYS = {"PgUp": "Page_Up", "PgDown": "Page_Down", "Space": "space"}


class ShortcutBus(PortalBus, Protocol):
    """A session bus that also keeps signals."""

    def listen(self, path: str, interface: str, member: str) -> None:
        """Keep the signals of an object from now on."""
        ...

    def signal(self, path: str, limit_s: float) -> tuple[Any, ...]:
        """The next of them. Raises PortalLate, PortalGone."""
        ...


class WaylandHotkey:
    """Hears one combination at a time, in a thread of its own."""

    def __init__(self, connect: Callable[[], ShortcutBus], user_limit_s: float = _USER_LIMIT_S) -> None:
        self._connect, self._user_limit_s = connect, user_limit_s
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, combination: str, pressed: Callable[[], None]) -> str:
        """Ask for a combination instead of the one before; "" or why not. The desktop may give another one."""
        self.stop()
        wanted = parsed(combination)
        if wanted is None:
            return "unknown_key"
        try:
            bus = self._connect()
        except PortalGone as error:
            log.info("no shortcuts: %s", error)
            return "unsupported"
        try:
            refusal = self._bind(bus, wanted)
        except PortalGone as error:
            log.info("the portal gives no shortcuts: %s", error)
            refusal = "unsupported"
        except PortalLate:
            refusal = "failed"
        if refusal:
            bus.close()
            return refusal
        self._stopped = threading.Event()
        arguments = (bus, pressed, self._stopped)
        self._thread = threading.Thread(target=_listen, args=arguments, name="nordesk-hotkey", daemon=True)
        self._thread.start()
        return ""

    def stop(self) -> None:
        """Give the combination back."""
        self._stopped.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _bind(self, bus: ShortcutBus, wanted: Combination) -> str:
        bus.register(APP_ID)
        options = {"session_handle_token": ("s", token())}
        ended, made = ask(bus, _SHORTCUTS, "CreateSession", ("a{sv}", (options,)), _LIMIT_S)
        if ended != GRANTED:
            return "denied"
        session = str(made["session_handle"])
        bus.listen(DESKTOP, _SHORTCUTS, "Activated")
        facts = {"description": ("s", "Nordesk: screenshot"), "preferred_trigger": ("s", trigger(wanted))}
        call: tuple[str, tuple[Any, ...]] = ("oa(sa{sv})sa{sv}", (session, [(SHORTCUT, facts)], PARENT, {}))
        ended, bound = ask(bus, _SHORTCUTS, "BindShortcuts", call, self._user_limit_s)
        if ended != GRANTED:
            return "denied"
        return "" if bound.get("shortcuts") else "taken"


def make() -> WaylandHotkey:
    """The one of this desktop."""
    from importlib import import_module

    return WaylandHotkey(import_module("desktop_app.system.portal_seam").SessionBus)


def trigger(wanted: Combination) -> str:
    """A combination as the portal's documents write it: `CTRL+SHIFT+F9`."""
    held = [_NAMES[each] for each in ("Ctrl", "Alt", "Shift", "Meta") if each in wanted.modifiers]
    key = wanted.key.lower() if len(wanted.key) == 1 else _KEYS.get(wanted.key, wanted.key)
    return "+".join((*held, key))


def _listen(bus: ShortcutBus, pressed: Callable[[], None], stopped: threading.Event) -> None:
    try:
        while not stopped.is_set():
            try:
                _session, shortcut, *_rest = bus.signal(DESKTOP, _LOOK_S)
            except PortalLate:
                continue
            if shortcut == SHORTCUT:
                pressed()
    except PortalGone as error:
        log.info("the shortcut is no longer heard: %s", error)
    finally:
        bus.close()
