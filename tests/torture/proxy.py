"""A fault proxy: a process between client and portal that spoils requests and answers, byte by byte, by a seed.

`python -m tests.torture.proxy --upstream PORT --seed N`; its first line tells its own port and that of the trap, a
server which nobody may ever come to (redirects lead there). Orders come as JSON lines on standard input, each is
answered with a line: `{"weather": NAME}`, `{"down": true}`, `{"upstream": PORT}`, `{"report": true}`. It ends with its
input. Nothing of the client is imported.
"""

import argparse
import contextlib
import json
import random
import socket
import sys
import threading
from collections.abc import Callable

from tests.torture.exchange import HOST, PIECE, Exchange, Gone, Mood, reset
from tests.torture.spoiling import DEEDS

IDLE_S = 60.0


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
                if fault != "refusal":
                    self._mood.carries(exchange.key)
                if fault == "refuse" or not DEEDS[fault](exchange):
                    break
                kept = exchange.rest[exchange.length :]
        except (OSError, Gone):
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
