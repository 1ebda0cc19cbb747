"""What requests need of the machine they run on; the composition root says what each part is. Cheap to import."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Protocol, TypeVar

from desktop_app.portals.pauses import HostPauses

T = TypeVar("T")
_NOWHERE = (("192.0.2.1", False), ("2001:db8::1", True))
"""Addresses kept for documentation: a packet for them would leave the computer, if one were sent."""


class Within(Protocol):
    """Waits for what nothing can interrupt, such as a name look-up, but only so long."""

    def __call__(
        self, key: object, op: Callable[[], T], wait_s: float, on_cancel: Callable[[Callable[[], None]], None]
    ) -> T:
        """What `op` returns or raises; those who ask for the same `key` at the same time share one call.

        `on_cancel` is given what ends the wait. Raises TimeoutError when it took longer than `wait_s` seconds.
        """
        ...


def at_once(
    key: object,  # noqa: ARG001 - the names are the protocol's
    op: Callable[[], T],
    wait_s: float,  # noqa: ARG001
    on_cancel: Callable[[Callable[[], None]], None],  # noqa: ARG001
) -> T:
    """In this thread, however long it takes."""
    return op()


def has_route() -> bool:
    """Whether this computer has any way out. Sends nothing: a datagram socket is only asked which way it would take."""
    import socket

    for address, is_6 in _NOWHERE:
        try:
            with socket.socket(socket.AF_INET6 if is_6 else socket.AF_INET, socket.SOCK_DGRAM) as sock:
                sock.connect((address, 9))
        except OSError:
            continue
        return True
    return False


def no_script() -> str:
    """No proxy script is set."""
    return ""


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """`proxy_script`: the address of the script (PAC) that this network sets its proxies with, "" for none."""

    within: Within = at_once
    has_route: Callable[[], bool] = has_route
    proxy_script: Callable[[], str] = no_script
    pauses: HostPauses = field(default_factory=HostPauses)
    now: Callable[[], datetime] = _now
    lock: Callable[[], AbstractContextManager[Any]] = nullcontext
    """Makes what one thread at a time may hold; it may hold it twice."""
