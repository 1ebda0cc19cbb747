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


class PortalGone(Exception):
    """There is no portal, it lacks the interface, or the session bus is gone."""


class PortalLate(Exception):
    """It did not answer in time."""


class PortalBus(Protocol):
    """A connection to the session bus. Raises PortalGone; `response` and `signal` raise PortalLate."""

    def name(self) -> str:
        """This connection's unique name."""
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

    Raises PortalGone, PortalLate.
    """
    signature, arguments = call
    handle = token()
    path = request_path(bus.name(), handle)
    bus.expect(path)
    options = {**arguments[-1], "handle_token": ("s", handle)}
    bus.call(interface, method, signature, (*arguments[:-1], options))
    return bus.response(path, limit_s)
