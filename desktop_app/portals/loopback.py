"""Where the system browser brings the answer of a sign-in: one request to this computer (RFC 8252 §7.3).

The listener is on the loopback interface only, answers nothing but the one request it waits for, by its own name, and
is gone with it.
"""

import errno
import html
import logging
import selectors
import socket
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from desktop_app.errors import Diagnosis, NotSignedIn, Unreachable

log = logging.getLogger(__name__)

WAIT_S = 300.0
_LOOK_S = 0.2
_HEAD_S = 10.0
_SEND_S = 2.0
_MOST_GUESTS = 64
_MOST_HEAD = 16 * 1024
_HEADERS = (
    "Content-Type: text/html; charset=utf-8\r\n"
    "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n"
    "Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n"
    "Connection: close\r\n"
)


@dataclass(frozen=True, slots=True)
class Redirect:
    """What is registered at the portal. `port` 0: any free one, where the portal allows that (RFC 8252 §7.3).

    `host` is only what the address says; `localhost` where a portal knows nothing else. What listens is 127.0.0.1.
    """

    host: str = "127.0.0.1"
    port: int = 0
    path: str = "/"


class Listener:
    """Waits for the browser. Made by `listening`."""

    def __init__(self, servers: Sequence[socket.socket], redirect: Redirect) -> None:
        self._servers, self._path = servers, redirect.path
        port = servers[0].getsockname()[1]
        self._hosts = frozenset(f"{name}:{port}" for name in ("127.0.0.1", "localhost", "[::1]"))
        self.address = f"http://{redirect.host}:{port}{redirect.path}"
        """What the portal is told as `redirect_uri`."""

    def wait(
        self, is_ours: Callable[[dict[str, str]], bool], check: Callable[[], None], page: Callable[[bool], str]
    ) -> dict[str, str]:
        """The parameters of the one request that is ours; any other is turned away and changes nothing.

        `page` says what the browser shows, given whether there is a `code`. NotSignedIn after five minutes; what
        `check` raises goes through.
        """
        ends = time.monotonic() + WAIT_S
        with closing(_Guests(self._servers)) as guests:
            while time.monotonic() < ends:
                check()
                for guest in guests.heard():
                    told = self._read(bytes(guest.head))
                    is_it = told is not None and is_ours(told)
                    _answer(
                        guest.socket, *(("200 OK", page("code" in (told or ()))) if is_it else ("404 Not Found", ""))
                    )
                    guests.leave(guest)
                    if told is not None and is_it:
                        return told
        raise NotSignedIn("timeout")

    def _read(self, head: bytes) -> dict[str, str] | None:
        """The query of a GET for our path; None for anything else."""
        try:
            first, *lines = head.split(b"\r\n\r\n", 1)[0].decode("ascii").split("\r\n")
            method, target, _version = first.split(" ")
            parts = urlsplit(target)
        except ValueError:
            return None
        named = [line.partition(":")[2].strip().lower() for line in lines if line.lower().startswith("host:")]
        # Another name means a page whose own name was made to lead here (DNS rebinding).
        if method != "GET" or parts.path != self._path or len(named) != 1 or named[0] not in self._hosts:
            return None
        pairs = parse_qsl(parts.query, keep_blank_values=True)
        # A name that comes twice is an attempt to have two parties read two things.
        return dict(pairs) if len(dict(pairs)) == len(pairs) else None


@dataclass(slots=True, eq=False)
class _Guest:
    socket: socket.socket
    since: float
    head: bytearray = field(default_factory=bytearray)


class _Guests:
    """Who is connected. Browsers open connections they may never use, and others mean to keep us busy: none waits for
    another.
    """

    def __init__(self, servers: Sequence[socket.socket]) -> None:
        self._selector = selectors.DefaultSelector()
        self._guests: list[_Guest] = []
        for server in servers:
            server.setblocking(False)
            self._selector.register(server, selectors.EVENT_READ)

    def heard(self) -> list[_Guest]:
        """Those who have spoken, or can no more; after a moment at the latest."""
        done = []
        for key, _ in self._selector.select(_LOOK_S):
            guest = key.data
            if guest is None:
                self._welcome(key.fileobj)
            elif _has_spoken(guest):
                done.append(guest)
        late = time.monotonic() - _HEAD_S
        for guest in [one for one in self._guests if one.since < late and one not in done]:
            self.leave(guest)
        return done

    def leave(self, guest: _Guest) -> None:
        """Show somebody out, who may have been before."""
        if guest not in self._guests:
            return
        self._guests.remove(guest)
        self._selector.unregister(guest.socket)
        guest.socket.close()

    def close(self) -> None:
        """Show everybody out."""
        for guest in tuple(self._guests):
            self.leave(guest)
        self._selector.close()

    def _welcome(self, server: Any) -> None:
        try:
            connection, _ = server.accept()
        except OSError:
            return
        connection.setblocking(False)
        guest = _Guest(connection, time.monotonic())
        self._guests.append(guest)
        self._selector.register(connection, selectors.EVENT_READ, guest)
        if len(self._guests) > _MOST_GUESTS:
            self.leave(self._guests[0])


def _has_spoken(guest: _Guest) -> bool:
    """Whether the head of a request is whole, or no more of it will come."""
    try:
        piece = guest.socket.recv(4096)
    except BlockingIOError:
        return False
    except OSError:
        return True
    guest.head += piece
    return not piece or b"\r\n\r\n" in guest.head or len(guest.head) >= _MOST_HEAD


def _answer(guest: socket.socket, status: str, text: str) -> None:
    body = _PAGE.replace("%1", html.escape(text).replace("\n", "<br>")).encode()
    head = f"HTTP/1.1 {status}\r\n{_HEADERS}Content-Length: {len(body)}\r\n\r\n"
    try:
        guest.settimeout(_SEND_S)
        guest.sendall(head.encode("ascii") + body)
    except OSError as error:
        log.info("the browser did not wait for the end: %s", error.strerror)


_PAGE = (
    "<!doctype html><meta charset='utf-8'><title>Nordesk</title>"
    "<style>body{font:1.1rem/1.5 system-ui,sans-serif;margin:15vh auto;max-width:32rem;padding:0 1rem;"
    "color-scheme:light dark}</style><p>%1</p>"
)


@contextmanager
def listening(redirect: Redirect) -> Iterator[Listener]:
    """A listener for one sign-in. Unreachable(REFUSED) when the registered port is taken on this computer."""
    with ExitStack() as stack:
        try:
            servers = _servers(redirect)
        except OSError as error:
            raise Unreachable(Diagnosis.REFUSED, host=f"127.0.0.1:{redirect.port}") from error
        for server in servers:
            stack.enter_context(closing(server))
        yield Listener(servers, redirect)


def _servers(redirect: Redirect) -> list[socket.socket]:
    """What listens. Raises OSError.

    A browser that is sent to `localhost` may knock at ::1 first: there nobody else shall open.
    """
    server = socket.create_server(("127.0.0.1", redirect.port), backlog=_MOST_GUESTS)
    if redirect.host != "localhost" or not socket.has_ipv6:
        return [server]
    try:
        other = socket.create_server(("::1", server.getsockname()[1]), family=socket.AF_INET6, backlog=_MOST_GUESTS)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            server.close()
            raise
        return [server]  # this computer has no such address
    return [server, other]
