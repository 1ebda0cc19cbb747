"""A request on its way through the fault proxy, and the weather that decides what becomes of it."""

import contextlib
import random
import socket
import struct
import threading
from collections import Counter
from dataclasses import dataclass

HOST = "127.0.0.1"
PIECE = 16 * 1024

FAULTS = (
    "delay", "refuse", "reset", "reset_in_request", "late", "drop_answer", "cut_answer", "twice", "twice_at_once",
    "500", "502", "504", "503", "503_seconds", "503_date", "429", "429_seconds", "captive", "garbage", "half_json",
    "bomb", "silence", "trickle", "401", "redirect", "too_long", "too_short", "refusal",
)  # fmt: skip
REFUSALS = {403: "not_allowed", 404: "not_found", 409: "not_possible_now", 410: "gone", 422: "form_invalid"}
_SLOW = {"silence": 0.3, "trickle": 0.5, "401": 0.4}
"""What costs real time or a sign-in comes less often than the rest."""
_LOST = ("drop_answer", "cut_answer", "late", "reset_in_request", "reset", "twice", "502", "504")
_BUSY = ("503", "503_seconds", "503_date", "429", "429_seconds")
_BROKEN = ("garbage", "half_json", "bomb", "too_long", "too_short", "500", "redirect", "cut_answer")

WEATHERS: dict[str, tuple[float, tuple[str, ...]]] = {
    "fair": (0.0, ()),
    "changeable": (0.3, FAULTS),
    "rough": (0.6, FAULTS),
    "lossy": (0.7, _LOST),
    "busy": (0.6, _BUSY),
    "broken": (0.6, _BROKEN),
    "captive": (1.0, ("captive",)),
}
"""Name → (share of spoilt writes, what happens to them). Reads are spoilt a third as often."""


class Gone(Exception):
    """One end of the exchange has gone."""


class Mood:
    """What the weather is, and what fired so far."""

    def __init__(self, seed: int, upstream: int) -> None:
        self._seed, self.upstream, self.weather = seed, upstream, "fair"
        self.trap_port = 0
        self._lock = threading.Lock()
        self._known: set[str] = set()
        self.fired: Counter[str] = Counter()
        self.requests = self.trapped = self.pending = 0

    def next_for(self, method: str) -> tuple[str, random.Random]:
        """What happens to the next request, and the chance that decides its details."""
        with self._lock:
            self.requests += 1
            chance = random.Random(f"{self._seed}:{self.requests}")
            share, faults = WEATHERS[self.weather]
            if method in ("GET", "HEAD") and share < 1:
                share /= 3
            fault = "pass"
            if faults and chance.random() < share:
                fault = chance.choices(faults, [_SLOW.get(name, 1.0) for name in faults])[0]
            self.fired[fault] += 1
            return fault, chance

    def refusal(self, key: str, chance: random.Random) -> int | None:
        """The status of a no to this request; None when one with its key went on before: it may have been done."""
        with self._lock:
            return None if not key or key in self._known else chance.choice([*REFUSALS])

    def carries(self, key: str) -> None:
        """A request with this key goes on, at once or later."""
        with self._lock:
            self._known.add(key)

    def count(self, *, trapped: int = 0, pending: int = 0) -> None:
        """Somebody fell into the trap; a request is (or is no longer) held back."""
        with self._lock:
            self.trapped += trapped
            self.pending += pending


@dataclass
class Exchange:
    """One request on its way. `rest`: what was read of its body already."""

    client: socket.socket
    mood: Mood
    chance: random.Random
    head: bytes
    rest: bytes
    method: str
    path: str
    length: int
    key: str = ""

    def body(self, most: int | None = None) -> bytes:
        """The body, or its first bytes; each byte is read once."""
        wanted = self.length if most is None else min(most, self.length)
        parts, have = [self.rest], len(self.rest)
        while have < wanted:
            piece = self.client.recv(min(PIECE, wanted - have))
            if not piece:
                raise Gone
            parts.append(piece)
            have += len(piece)
        self.rest = b"".join(parts)
        return self.rest[:wanted]

    def carried(self, body: bytes) -> bytes:
        """The whole answer of the portal to the request with this body."""
        with self._upstream() as portal:
            portal.sendall(self._head() + body)
            parts = list(iter(lambda: portal.recv(PIECE * 4), b""))
        answer = b"".join(parts)
        if b"\r\n\r\n" not in answer:
            raise Gone
        head, _, rest = answer.partition(b"\r\n\r\n")
        lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"connection:")]
        return b"\r\n".join(lines) + b"\r\n\r\n" + rest

    def begun(self, body: bytes) -> None:
        """Send a part of the request to the portal and cut the line there."""
        with self._upstream() as portal:
            portal.sendall(self._head() + body)
            reset(portal)

    def answer(self, status: str, body: bytes = b"", *headers: str, kind: str = "application/problem+json") -> None:
        """An answer of our own."""
        lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(body)}", *headers]
        self.client.sendall("\r\n".join([*lines, "", ""]).encode("latin-1") + body)

    def _upstream(self) -> socket.socket:
        return socket.create_connection((HOST, self.mood.upstream), timeout=20)

    def _head(self) -> bytes:
        first, *lines = self.head.split(b"\r\n")
        kept = [line for line in lines if not line.lower().startswith((b"host:", b"connection:"))]
        host = f"Host: {HOST}:{self.mood.upstream}".encode()
        return b"\r\n".join([first, host, b"Connection: close", *kept, b"", b""])


def reset(sock: socket.socket) -> None:
    """Cut a connection so that its other end is told at once and unsent bytes are lost."""
    with contextlib.suppress(OSError):
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    sock.close()


def ended(sock: socket.socket) -> bool:
    """End our half politely, so that what was sent arrives, and wait a moment for the other; False: it is over."""
    with contextlib.suppress(OSError):
        sock.shutdown(socket.SHUT_WR)
        sock.settimeout(0.3)
        sock.recv(1)
    return False


def pause(seconds: float) -> None:
    """Let real time pass."""
    threading.Event().wait(seconds)
