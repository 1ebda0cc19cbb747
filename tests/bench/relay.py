"""A relay on loopback that counts what goes through it, headers and all.

The portal answers only to its own name, so that the name of the relay is exchanged on the way; counted as it was sent.
"""

import contextlib
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

_PIECE = 64 * 1024


@dataclass(slots=True)
class Counts:
    """Bytes to the server and back, of all connections."""

    up: int = 0
    down: int = 0
    sockets: list[socket.socket] = field(default_factory=list)

    @property
    def total(self) -> int:
        """Both directions."""
        return self.up + self.down


@contextmanager
def counting(address: str) -> Iterator[tuple[str, Counts]]:
    """(address of the relay, its counts) in front of a server."""
    url, counts = urlsplit(address), Counts()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        counts.sockets.append(listening)
        own = f"127.0.0.1:{listening.getsockname()[1]}"
        threading.Thread(target=_accept, args=(listening, own, url.netloc, counts), daemon=True).start()
        try:
            yield f"http://{own}", counts
        finally:
            for each in counts.sockets:
                with contextlib.suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)
                each.close()


def _accept(listening: socket.socket, own: str, other: str, counts: Counts) -> None:
    host, _, port = other.partition(":")
    with contextlib.suppress(OSError):
        while True:
            near, _ = listening.accept()
            far = socket.create_connection((host, int(port)))
            for each in (near, far):
                each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            counts.sockets += [near, far]
            names = (own.encode(), other.encode())
            threading.Thread(target=_up, args=(near, far, names, counts), daemon=True).start()
            threading.Thread(target=_down, args=(far, near, counts), daemon=True).start()


def _up(source: socket.socket, target: socket.socket, names: tuple[bytes, bytes], counts: Counts) -> None:
    with _cut_together(source, target):
        while piece := source.recv(_PIECE):
            counts.up += len(piece)
            target.sendall(piece.replace(*names))
        target.shutdown(socket.SHUT_WR)


def _down(source: socket.socket, target: socket.socket, counts: Counts) -> None:
    with _cut_together(source, target):
        while piece := source.recv(_PIECE):
            counts.down += len(piece)
            target.sendall(piece)
        target.shutdown(socket.SHUT_WR)


@contextmanager
def _cut_together(*ends: socket.socket) -> Iterator[None]:
    """What is cut on one side is cut on the other."""
    try:
        yield
    except OSError:
        for each in ends:
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
