"""How long one request may take, watched by the very sockets it uses.

`timeout=` of requests counts per read: a server that trickles a byte now and then holds a request for ever. Here each
read and write is given only what is left of the whole, a minimum rate is demanded, and another thread can end it.
"""

import contextlib
import io
import ipaddress
import socket
import time
from collections.abc import Callable, Iterator, Sequence
from contextvars import ContextVar
from typing import Any, cast

from desktop_app.portals.surroundings import Within, at_once

CHUNK = 256 * 1024
"""Bytes handed to the system at once: with urllib3's 16 KiB a large file costs twice the time."""
NAME_S = 10.0
IDLE_S = 30.0
GRACE_S = 10.0
MIN_RATE = 512
"""Bytes per second, judged over spans of GRACE_S; slower than this a large file would take a day."""


def is_address(host: str) -> bool:
    """Whether a host is given by its number, so that nobody has to look it up."""
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


class Cancelled(OSError):
    """The request was ended from elsewhere."""


class Deadline:
    """The time one request has. `has_sent`: bytes of the request itself went out, so it may have been carried out."""

    def __init__(self, total_s: float, clock: Callable[[], float] = time.monotonic, within: Within = at_once) -> None:
        self._clock, self._within = clock, within
        self._wakes: list[Callable[[], None]] = []
        self._ends = clock() + total_s
        self._window: tuple[str, float, int] = ("", 0.0, 0)
        self._socket: socket.socket | None = None
        self.has_sent = False
        self.is_reused = False
        self.is_cancelled = False

    def extend(self, seconds: float) -> None:
        """Give more time, counted from now, when the answer turns out to be large. Never takes any away."""
        self._ends = max(self._ends, self._clock() + seconds)

    def left_s(self) -> float:
        """Seconds left, above 0. Raises Cancelled, TimeoutError."""
        if self.is_cancelled:
            raise Cancelled("cancelled")
        left = self._ends - self._clock()
        if left <= 0:
            raise TimeoutError("the request took too long as a whole")
        return left

    def addresses(self, host: str, port: int | None) -> Sequence[Any]:
        """The host's addresses. Raises TimeoutError, Cancelled, and what the system's look-up raises.

        No system call for names takes a time limit, so that the one who waits has to.
        """
        if is_address(host):
            return socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM)
        wait_s = min(NAME_S, self.left_s())
        try:
            return self._within(
                (host, port), lambda: socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM), wait_s, self._wakes.append
            )
        finally:
            self._wakes.clear()
            if self.is_cancelled:
                self.left_s()

    def attach(self, sock: socket.socket) -> None:
        """This is the socket the request uses now."""
        self._socket = sock
        self.left_s()

    def moved(self, direction: str, count: int) -> None:
        """Bytes went out (`out`) or came in (`in`). Raises TimeoutError below the minimum rate."""
        now = self._clock()
        which, since, so_far = self._window
        if which != direction:
            self._window = (direction, now, count)
            return
        if now - since < GRACE_S:
            self._window = (direction, since, so_far + count)
            return
        if (so_far + count) / (now - since) < MIN_RATE:
            raise TimeoutError("too slow")
        self._window = (direction, now, 0)

    def cancel(self) -> None:
        """End the request at once, from any thread."""
        self.is_cancelled = True
        for wake in tuple(self._wakes):
            wake()
        if self._socket is not None:
            # Not connected yet, or closed by its own thread a moment ago: then there is nothing to wake.
            with contextlib.suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)


_CURRENT: ContextVar[Deadline | None] = ContextVar("deadline", default=None)


def current() -> Deadline:
    """The deadline of the request this thread is busy with."""
    return _CURRENT.get() or Deadline(IDLE_S)


@contextlib.contextmanager
def running(deadline: Deadline) -> Iterator[Deadline]:
    """The connections this thread uses within the block obey the deadline."""
    token = _CURRENT.set(deadline)
    try:
        yield deadline
    finally:
        _CURRENT.reset(token)


class DeadlineSocket:
    """A connected socket (plain or TLS) whose every read and write obeys a deadline."""

    def __init__(self, sock: socket.socket, deadline: Deadline, *, is_request: bool = True) -> None:
        self._sock, self._is_request = sock, is_request
        self.overheard = bytearray()
        """The beginning of what a proxy said before the request."""
        self.deadline = deadline
        deadline.attach(sock)

    def serve(self, deadline: Deadline) -> None:
        """The connection is used again, for another request."""
        self.deadline = deadline
        deadline.attach(self._sock)
        deadline.is_reused = True

    def arm(self) -> Deadline:
        """Let the next system call wait no longer than allowed."""
        self._sock.settimeout(min(IDLE_S, self.deadline.left_s()))
        return self.deadline

    def sendall(self, data: bytes) -> None:
        """Send everything."""
        view = memoryview(data)
        while view:
            deadline = self.arm()
            deadline.has_sent = deadline.has_sent or self._is_request
            sent = self._sock.send(view[:CHUNK])
            deadline.moved("out", sent)
            view = view[sent:]

    def makefile(self, *_mode: Any, **_options: Any) -> io.BufferedReader:
        """What http.client reads the answer from."""
        inner = cast("io.RawIOBase", self._sock.makefile("rb", buffering=0))
        return io.BufferedReader(_Reader(self, inner))

    def overhear(self, buffer: Any, count: int) -> None:
        """Keep what a proxy says; of an answer to the request itself nothing is kept."""
        if not self._is_request and len(self.overheard) < CHUNK:
            self.overheard += memoryview(buffer)[:count]

    def settimeout(self, seconds: float | None) -> None:
        """The deadline rules; what urllib3 wants is not needed."""

    def __getattr__(self, name: str) -> Any:
        return getattr(self._sock, name)


class _Reader(io.RawIOBase):
    def __init__(self, owner: DeadlineSocket, inner: io.RawIOBase) -> None:
        super().__init__()
        self._owner, self._inner = owner, inner

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        deadline = self._owner.arm()
        count = self._inner.readinto(buffer) or 0
        if deadline.is_cancelled:
            raise Cancelled("cancelled")
        deadline.moved("in", count)
        self._owner.overhear(buffer, count)
        return count

    def close(self) -> None:
        # The socket counts its files: it is really closed when the last of them is.
        self._inner.close()
        super().close()
