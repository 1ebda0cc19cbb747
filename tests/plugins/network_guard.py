"""No test reaches beyond this computer: an audit hook refuses any other host before a packet leaves."""

import ipaddress
import sys
from typing import Any

_UNRESOLVABLE = (".invalid", ".example", ".test")


class NetworkForbidden(BaseException):
    """A test tried to leave the computer. Not an Exception, so that no code under test can swallow it."""


def _is_local(host: object) -> bool:
    text = host.decode() if isinstance(host, bytes) else str(host or "localhost")
    try:
        return ipaddress.ip_address(text.split("%")[0]).is_loopback
    except ValueError:
        return text == "localhost"


def _guard(event: str, args: tuple[Any, ...]) -> None:
    if event == "socket.connect" and isinstance(args[1], tuple) and not _is_local(args[1][0]):
        raise NetworkForbidden(f"a test tried to connect to {args[1][0]}")
    if event == "socket.getaddrinfo" and not _is_local(args[0]) and not str(args[0]).endswith(_UNRESOLVABLE):
        raise NetworkForbidden(f"a test tried to look up {args[0]}")


sys.addaudithook(_guard)
