"""Asking the desktop portal (xdg-desktop-portal) for something that the user may have to allow.

An answer comes as a signal of an object whose path the asker can work out beforehand, so that none is missed.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

DESKTOP = "/org/freedesktop/portal/desktop"
_REQUESTS = f"{DESKTOP}/request"
GRANTED, CANCELLED = 0, 1
APP_ID = "nordesk"
"""The name of our .desktop file: newer portals keep the user's answers by it, and give shortcuts to nobody without."""
PARENT = "wayland:"
"""The window a question belongs to: on Wayland, without saying which.

The portal wants `wayland:HANDLE`, a handle of xdg_foreign. Qt has it (QDesktopUnixServices::portalWindowIdentifier,
private, since 6.5, https://github.com/flatpak/libportal/issues/126), PySide6 6.11 does not hand it on. GNOME's portal
from 46 on refuses an empty text and takes this one: https://github.com/flameshot-org/flameshot/pull/4664. A question
of the desktop may therefore stand beside our window instead of before it. Not tried by us on a real GNOME.
"""


class PortalGone(Exception):
    """There is no portal, it lacks the interface, or the session bus is gone."""


class PortalLate(Exception):
    """It did not answer in time."""


class PortalBus(Protocol):
    """A connection to the session bus. Raises PortalGone; `response` and `signal` raise PortalLate."""

    def name(self) -> str:
        """This connection's unique name."""
        ...

    def register(self, app_id: str) -> None:
        """Say who we are, before anything else; a portal that does not ask for it does nothing."""
        ...

    def call(self, interface: str, method: str, signature: str, body: tuple[Any, ...]) -> tuple[Any, ...]:
        """Call a method of the portal's desktop object; its answer."""
        ...

    def version(self, interface: str) -> int:
        """The interface's version."""
        ...

    def expect(self, path: str) -> None:
        """Keep the response of a request from now on."""
        ...

    def response(self, path: str, limit_s: float) -> tuple[int, Mapping[str, Any]]:
        """The response of a request: how it ended (0 granted, 1 cancelled, 2 otherwise), and its results."""
        ...

    def give_up(self, path: str) -> None:
        """Tell the portal that nobody waits for a request any more. Raises nothing."""
        ...

    def close(self) -> None: ...


def token() -> str:
    """A name for a request that nobody else uses."""
    return f"nordesk_{secrets.token_hex(8)}"


def request_path(unique_name: str, handle_token: str) -> str:
    """Where the portal puts the request of a connection."""
    return f"{_REQUESTS}/{unique_name.lstrip(':').replace('.', '_')}/{handle_token}"


def ask(
    bus: PortalBus, interface: str, method: str, call: tuple[str, tuple[Any, ...]], limit_s: float
) -> tuple[int, Mapping[str, Any]]:
    """Call a method that answers later; `call` is its signature and arguments, whose last are its options.

    Raises PortalGone, PortalLate; a request that is late is given up: its answer, a picture perhaps, is not to come.
    """
    signature, arguments = call
    handle = token()
    path = request_path(bus.name(), handle)
    bus.expect(path)
    options = {**arguments[-1], "handle_token": ("s", handle)}
    bus.call(interface, method, signature, (*arguments[:-1], options))
    try:
        return bus.response(path, limit_s)
    except PortalLate:
        bus.give_up(path)
        raise
