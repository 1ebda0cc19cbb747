"""A fault proxy: a process between client and portal that spoils requests and answers, byte by byte, by a seed.

`python -m tests.torture.proxy --upstream PORT --seed N`; its first line tells its own port and that of the trap, a
server which nobody may ever come to (redirects lead there). Orders come as JSON lines on standard input, each is
answered with a line: `{"weather": NAME}`, `{"down": true}`, `{"upstream": PORT}`, `{"report": true}`. It ends with its
input. Nothing of the client is imported.
"""

import argparse
import contextlib
import gzip
import json
import random
import socket
import struct
import sys
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

HOST = "127.0.0.1"
PIECE = 16 * 1024
IDLE_S = 60.0
PATIENCE_S = 2.0
"""How long a silent server keeps a small request; the client's own deadline is shorter in the storm."""

FAULTS = (
    "delay", "refuse", "reset", "reset_in_request", "late", "drop_answer", "cut_answer", "twice", "twice_at_once",
    "500", "502", "504", "503", "503_seconds", "503_date", "429", "429_seconds", "captive", "garbage", "half_json",
    "bomb", "silence", "trickle", "401", "redirect", "too_long", "too_short", "refusal",
)  # fmt: skip
_REFUSALS = {403: "not_allowed", 404: "not_found", 409: "not_possible_now", 410: "gone", 422: "form_invalid"}
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

_BOMB = gzip.compress(bytes(48 * 1024 * 1024), 9)
_HTML = b"<!doctype html><html><body><h1>Welcome to the hotel</h1><p>Accept the terms.</p></body></html>"


class _Gone(Exception):
    """One end of the exchange has gone."""


class Mood:
    """What the weather is, and what fired so far."""

    def __init__(self, seed: int, upstream: int) -> None:
        self._seed, self.upstream, self.weather = seed, upstream, "fair"
        self.trap_port = 0
        self._lock = threading.Lock()
        self._known: set[str] = set()
        self._refused: dict[str, int] = {}
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
        """The status of a definite no. Whoever says no to a key has not done it, and never does: None if it may be."""
        with self._lock:
            if key and key not in self._known and key not in self._refused:
                self._refused[key] = chance.choice([*_REFUSALS])
            return self._refused.get(key)

    def is_refused(self, key: str) -> bool:
        """Whether it has said no to this key before; what is not refused may be done from now on."""
        with self._lock:
            if key in self._refused:
                return True
            self._known.add(key)
            return False

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
                raise _Gone
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
            raise _Gone
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


def _pass(it: Exchange) -> bool:
    it.client.sendall(it.carried(it.body()))
    return True


def _delay(it: Exchange) -> bool:
    pause(it.chance.uniform(0.005, 0.06))
    return _pass(it)


def _reset(it: Exchange) -> bool:
    return False


def _reset_in_request(it: Exchange) -> bool:
    it.begun(it.body(int(it.chance.random() * it.length)))
    return False


def _late(it: Exchange) -> bool:
    """The client hears a reset at once; the portal gets the request when the client has given it up long ago."""
    body, wait_s = it.body(), it.chance.uniform(0.02, 0.5)
    it.mood.count(pending=1)

    def deliver() -> None:
        try:
            pause(wait_s)
            with contextlib.suppress(OSError, _Gone):
                it.carried(body)
        finally:
            it.mood.count(pending=-1)

    threading.Thread(target=deliver, daemon=True).start()
    return False


def _drop_answer(it: Exchange) -> bool:
    it.carried(it.body())
    return False


def _cut_answer(it: Exchange) -> bool:
    answer = it.carried(it.body())
    it.client.sendall(answer[: int(it.chance.random() * len(answer))])
    return ended(it.client) if it.chance.random() < 0.5 else False


def _twice(it: Exchange) -> bool:
    body = it.body()
    first = it.carried(body)
    second = it.carried(body)
    it.client.sendall(it.chance.choice((first, second)))
    return True


def _twice_at_once(it: Exchange) -> bool:
    body, answers = it.body(), list[bytes]()

    def carry() -> None:
        with contextlib.suppress(OSError, _Gone):
            answers.append(it.carried(body))

    threads = [threading.Thread(target=carry, daemon=True) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if not answers:
        return False
    it.client.sendall(it.chance.choice(answers))
    return True


def _server_error(status: str) -> Callable[[Exchange], bool]:
    def fault(it: Exchange) -> bool:
        body = it.body()
        if it.chance.random() < 0.5:
            it.carried(body)  # it was done all the same, and somebody on the way said this
        it.answer(status, b'{"type":"about:blank","title":"Trouble"}')
        return True

    return fault


def _busy(status: str, how: str) -> Callable[[Exchange], bool]:
    def fault(it: Exchange) -> bool:
        """Whoever names a time has decided not to do it; without one it may have been done."""
        body = it.body()
        seconds = it.chance.randint(1, 90)
        if not how and status.startswith("503") and it.chance.random() < 0.5:
            it.carried(body)
        now = datetime.now(UTC)
        date, until = (format_datetime(at, usegmt=True) for at in (now, now + timedelta(seconds=seconds)))
        headers = {"": [], "seconds": [f"Retry-After: {seconds}"], "date": [f"Date: {date}", f"Retry-After: {until}"]}
        it.answer(status, b"{}", *headers[how])
        return True

    return fault


def _captive(it: Exchange) -> bool:
    it.body()
    it.answer("200 OK", _HTML, kind="text/html; charset=utf-8")
    return True


def _garbage(it: Exchange) -> bool:
    body = it.body()
    if it.chance.random() < 0.5:
        it.carried(body)
    junk = it.chance.choice(
        (b"\x00\xff\xfe junk", b"[[[[", b'{"unexpected": [1, 2], "items": "none"}', b"null", b'"x"')
    )
    it.answer("200 OK", junk, kind="application/json")
    return True


def _half_json(it: Exchange) -> bool:
    _, _, body = it.carried(it.body()).partition(b"\r\n\r\n")
    it.answer("200 OK", body[: len(body) // 2], kind="application/json")
    return True


def _bomb(it: Exchange) -> bool:
    it.body()
    it.answer("200 OK", _BOMB, "Content-Encoding: gzip", kind="application/json")
    return True


def _silence(it: Exchange) -> bool:
    it.body()
    it.client.settimeout(PATIENCE_S if it.length < PIECE else 0.3)
    with contextlib.suppress(OSError):
        it.client.recv(1)  # until the client has had enough
    return False


def _trickle(it: Exchange) -> bool:
    answer = it.carried(it.body())
    for at in range(min(len(answer), 12)):
        it.client.sendall(answer[at : at + 1])
        pause(0.03)
    if it.chance.random() < 0.5:
        return False
    it.client.sendall(answer[12:])
    return True


def _unknown_token(it: Exchange) -> bool:
    it.body()
    it.answer("401 Unauthorized", b'{"code":"not_signed_in","status":401}', "WWW-Authenticate: Bearer")
    return True


def _refusal(it: Exchange) -> bool:
    status = it.mood.refusal(it.key, it.chance)
    if status is None:
        return _pass(it)
    it.body()
    problem = {"code": _REFUSALS[status], "status": status, "title": "No", "detail": "We do not want that."}
    it.answer(f"{status} No", json.dumps(problem).encode())
    return True


def _redirect(it: Exchange) -> bool:
    it.body()
    status = it.chance.choice(
        ("301 Moved Permanently", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect")
    )
    it.answer(status, b"", f"Location: http://{HOST}:{it.mood.trap_port}{it.path}")
    return True


def _wrong_length(more: int) -> Callable[[Exchange], bool]:
    def fault(it: Exchange) -> bool:
        head, _, body = it.carried(it.body()).partition(b"\r\n\r\n")
        lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"content-length:")]
        told = max(len(body) + more * it.chance.randint(1, 40), 0)
        it.client.sendall(b"\r\n".join([*lines, f"Content-Length: {told}".encode(), b"", b""]) + body)
        return ended(it.client)

    return fault


DEEDS: dict[str, Callable[[Exchange], bool]] = {
    "pass": _pass,
    "delay": _delay,
    "reset": _reset,
    "reset_in_request": _reset_in_request,
    "late": _late,
    "drop_answer": _drop_answer,
    "cut_answer": _cut_answer,
    "twice": _twice,
    "twice_at_once": _twice_at_once,
    "500": _server_error("500 Internal Server Error"),
    "502": _server_error("502 Bad Gateway"),
    "504": _server_error("504 Gateway Timeout"),
    "503": _busy("503 Service Unavailable", ""),
    "503_seconds": _busy("503 Service Unavailable", "seconds"),
    "503_date": _busy("503 Service Unavailable", "date"),
    "429": _busy("429 Too Many Requests", ""),
    "429_seconds": _busy("429 Too Many Requests", "seconds"),
    "captive": _captive,
    "garbage": _garbage,
    "half_json": _half_json,
    "bomb": _bomb,
    "silence": _silence,
    "trickle": _trickle,
    "401": _unknown_token,
    "redirect": _redirect,
    "refusal": _refusal,
    "too_long": _wrong_length(1),
    "too_short": _wrong_length(-1),
}


class Proxy:
    """The listening end. `down` closes it, so that connections are refused by the system itself."""

    def __init__(self, mood: Mood) -> None:
        self._mood = mood
        self._listening = _listen(0)
        self.port: int = self._listening.getsockname()[1]
        self._trap = _listen(0)
        mood.trap_port = self._trap.getsockname()[1]
        self._serve(self._trap, self._caught)
        self._serve(self._listening, self._relay)

    def down(self, is_down: bool) -> None:
        """Refuse connections, or take them again."""
        if is_down:
            # Closing does not wake the thread that waits in accept; shutting down does.
            with contextlib.suppress(OSError):
                self._listening.shutdown(socket.SHUT_RDWR)
            self._listening.close()
        else:
            self._listening = _listen(self.port)
            self._serve(self._listening, self._relay)

    def close(self) -> None:
        """Listen no more."""
        for listening in (self._listening, self._trap):
            with contextlib.suppress(OSError):
                listening.shutdown(socket.SHUT_RDWR)
            listening.close()

    @staticmethod
    def _serve(listening: socket.socket, handle: Callable[[socket.socket], None]) -> None:
        def accept() -> None:
            while True:
                try:
                    sock, _ = listening.accept()
                except OSError:
                    return
                threading.Thread(target=handle, args=(sock,), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()

    def _caught(self, sock: socket.socket) -> None:
        self._mood.count(trapped=1)
        sock.close()

    def _relay(self, sock: socket.socket) -> None:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        sock.settimeout(IDLE_S)
        try:
            kept = b""
            while (exchange := self._next(sock, kept)) is not None:
                fault, exchange.chance = self._mood.next_for(exchange.method)
                if fault != "refusal" and exchange.key and self._mood.is_refused(exchange.key):
                    fault = "refusal"
                if fault == "refuse" or not DEEDS[fault](exchange):
                    break
                kept = exchange.rest[exchange.length :]
        except (OSError, _Gone):
            pass
        finally:
            reset(sock)

    def _next(self, sock: socket.socket, kept: bytes) -> Exchange | None:
        data = kept
        while b"\r\n\r\n" not in data:
            piece = sock.recv(PIECE)
            if not piece:
                return None
            data += piece
        head, _, rest = data.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        method, path, _ = first.split(" ", 2)
        length = int(headers.get("content-length", "0"))
        key = headers.get("idempotency-key", "")
        return Exchange(sock, self._mood, random.Random(0), head, rest, method, path, length, key)


def _listen(port: int) -> socket.socket:
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind((HOST, port))
    listening.listen(64)
    return listening


def main(argv: list[str] | None = None) -> int:
    """Serve until standard input ends."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture.proxy", description="the fault proxy of the storm")
    parser.add_argument("--upstream", type=int, required=True, help="port of the portal on this computer")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args(argv)
    mood = Mood(args.seed, args.upstream)
    proxy, is_down = Proxy(mood), False
    _say({"port": proxy.port, "trap": mood.trap_port})
    for line in sys.stdin:
        order = json.loads(line)
        if "down" in order and order["down"] != is_down:
            is_down = order["down"]
            proxy.down(is_down)
        mood.weather = order.get("weather", mood.weather)
        mood.upstream = order.get("upstream", mood.upstream)
        fired = dict(mood.fired)
        _say({"fired": fired, "requests": mood.requests, "trapped": mood.trapped, "pending": mood.pending})
    return 0


def _say(what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
