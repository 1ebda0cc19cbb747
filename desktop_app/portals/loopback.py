"""Where the system browser brings the answer of a sign-in: one request to this computer (RFC 8252 §7.3).

The listener is on the loopback interface only, answers nothing but the one request it waits for, and is gone with it.
"""

import html
import logging
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from desktop_app.errors import Diagnosis, NotSignedIn, Unreachable

log = logging.getLogger(__name__)

WAIT_S = 300.0
_LOOK_S = 0.2
_HEAD_S = 2.0
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

    def __init__(self, server: socket.socket, redirect: Redirect) -> None:
        self._server, self._path = server, redirect.path
        self.address = f"http://{redirect.host}:{server.getsockname()[1]}{redirect.path}"
        """What the portal is told as `redirect_uri`."""

    def wait(
        self, is_ours: Callable[[dict[str, str]], bool], check: Callable[[], None], page: Callable[[bool], str]
    ) -> dict[str, str]:
        """The parameters of the one request that is ours; any other is turned away and changes nothing.

        `page` says what the browser shows, given whether there is a `code`. NotSignedIn after five minutes; what
        `check` raises goes through.
        """
        ends = time.monotonic() + WAIT_S
        self._server.settimeout(_LOOK_S)
        while time.monotonic() < ends:
            check()
            try:
                guest, _ = self._server.accept()
            except TimeoutError:
                continue
            with closing(guest):
                told = self._read(guest)
                if told is not None and is_ours(told):
                    self._answer(guest, "200 OK", page("code" in told))
                    return told
                self._answer(guest, "404 Not Found", "")
        raise NotSignedIn("timeout")

    def _read(self, guest: socket.socket) -> dict[str, str] | None:
        """The query of a GET for our path; None for anything else, and for who does not speak up at once."""
        guest.settimeout(_HEAD_S)
        ends, head = time.monotonic() + _HEAD_S, b""
        try:
            while b"\r\n\r\n" not in head and len(head) < _MOST_HEAD and time.monotonic() < ends:
                piece = guest.recv(4096)
                if not piece:
                    break
                head += piece
            method, target, _version = head.split(b"\r\n", 1)[0].decode("ascii").split(" ")
            parts = urlsplit(target)
        except (OSError, ValueError):
            return None
        if method != "GET" or parts.path != self._path:
            return None
        pairs = parse_qsl(parts.query, keep_blank_values=True)
        # A name that comes twice is an attempt to have two parties read two things.
        return dict(pairs) if len(dict(pairs)) == len(pairs) else None

    def _answer(self, guest: socket.socket, status: str, text: str) -> None:
        body = _PAGE.replace("%1", html.escape(text).replace("\n", "<br>")).encode()
        head = f"HTTP/1.1 {status}\r\n{_HEADERS}Content-Length: {len(body)}\r\n\r\n"
        try:
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
    try:
        server = socket.create_server(("127.0.0.1", redirect.port), backlog=5)
    except OSError as error:
        raise Unreachable(Diagnosis.REFUSED, host=f"127.0.0.1:{redirect.port}") from error
    with closing(server):
        yield Listener(server, redirect)
