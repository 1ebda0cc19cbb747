"""A server on loopback that answers exactly the bytes a test wants, also the wrong ones, late or not at all."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

Answer = bytes | Callable[[socket.socket], None]
"""Bytes to send as they are, or something that does what it likes with the connection, which is closed after it."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A request as it came. Header names are in lower case."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    connection: int


def answer(
    status: str = "200 OK", body: bytes = b"{}", content_type: str = "application/json", **headers: str
) -> bytes:
    """A whole answer. Header names are given with `_` for `-`."""
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {content_type}", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


@dataclass(slots=True)
class LoopbackServer:
    """Listens on 127.0.0.1. `respond` decides; `heard` is everything that came. `context` makes it speak TLS."""

    respond: Callable[[Heard], Answer]
    context: ssl.SSLContext | None = None
    heard: list[Heard] = field(default_factory=list)
    hang: threading.Event = field(default_factory=threading.Event)
    """Set when the server closes: what an answer that never comes waits for."""
    _listener: socket.socket = field(default_factory=lambda: socket.create_server(("127.0.0.1", 0)))
    _threads: list[threading.Thread] = field(default_factory=list)
    _sockets: list[socket.socket] = field(default_factory=list)

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._listener.getsockname()[1])

    @property
    def address(self) -> str:
        """Its base URL."""
        return f"{'https' if self.context else 'http'}://127.0.0.1:{self.port}"

    def start(self) -> "LoopbackServer":
        """Listen in a thread of its own."""
        self._spawn(self._accept)
        return self

    def close(self) -> None:
        """End every connection and thread."""
        self.hang.set()
        for sock in (self._listener, *self._sockets):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()
        for thread in self._threads:
            thread.join(5)

    def _spawn(self, target: Callable[[], None]) -> None:
        thread = threading.Thread(target=target, name="loopback", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                sock, _ = self._listener.accept()
                self._sockets.append(sock)
                number = len(self._sockets)
                self._spawn(lambda sock=sock, number=number: self._serve(sock, number))  # type: ignore[misc]

    def _serve(self, sock: socket.socket, number: int) -> None:
        with contextlib.suppress(OSError, ValueError):
            if self.context is not None:
                sock = self.context.wrap_socket(sock, server_side=True)
                self._sockets.append(sock)
            with contextlib.closing(sock), sock.makefile("rb") as stream:
                while (heard := _read(stream, number)) is not None:
                    self.heard.append(heard)
                    what = self.respond(heard)
                    if not isinstance(what, bytes):
                        what(sock)
                        return
                    sock.sendall(what)


def _read(stream: object, number: int) -> Heard | None:
    lines = iter(stream.readline, b"")  # type: ignore[attr-defined]
    first = next(lines, b"").decode("latin-1").split()
    if len(first) < 3:
        return None
    headers = {}
    for line in lines:
        if not line.strip():
            break
        name, _, value = line.decode("latin-1").partition(":")
        headers[name.strip().lower()] = value.strip()
    body = stream.read(int(headers.get("content-length", "0")))  # type: ignore[attr-defined]
    return Heard(first[0], first[1], headers, body, number)


@contextlib.contextmanager
def serving(respond: Callable[[Heard], Answer], context: ssl.SSLContext | None = None) -> Iterator[LoopbackServer]:
    """A server for the length of a block."""
    server = LoopbackServer(respond, context).start()
    try:
        yield server
    finally:
        server.close()
