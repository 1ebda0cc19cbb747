"""No test reaches beyond this computer: an audit hook refuses any other host before a packet leaves."""

import ipaddress
import socket
import sys
from typing import Any

_DOCUMENTATION = ("192.0.2.1", "2001:db8::1")
_UNRESOLVABLE = (".invalid", ".example", ".test")


class NetworkForbidden(BaseException):
    """A test tried to leave the computer. Not an Exception, so that no code under test can swallow it."""


def _is_local(host: object) -> bool:
    text = host.decode() if isinstance(host, bytes) else str(host or "localhost")
    try:
        return ipaddress.ip_address(text.split("%")[0]).is_loopback
    except ValueError:
        return text == "localhost"


def _sends_nothing(sock: Any, host: str) -> bool:
    """Asking which way a datagram to a documentation address would take: no packet is made."""
    return sock.type is socket.SOCK_DGRAM and host in _DOCUMENTATION


def _guard(event: str, args: tuple[Any, ...]) -> None:
    if event == "socket.connect" and isinstance(args[1], tuple) and _sends_nothing(args[0], args[1][0]):
        return
    if event == "socket.connect" and isinstance(args[1], tuple) and not _is_local(args[1][0]):
        raise NetworkForbidden(f"a test tried to connect to {args[1][0]}")
    if event == "socket.getaddrinfo" and not _is_local(args[0]) and not str(args[0]).endswith(_UNRESOLVABLE):
        raise NetworkForbidden(f"a test tried to look up {args[0]}")


sys.addaudithook(_guard)
