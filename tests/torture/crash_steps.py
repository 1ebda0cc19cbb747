"""Numbers what the real program does, from outside of it, and kills the process at one number.

A step is: a file opened for writing, renamed or removed beneath the profile; a statement that writes to a database of
the profile, before it is carried out; a connection, a request and an answer of the portal; and what the player says.
"""

import itertools
import json
import logging
import os
import signal
import sqlite3
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from typing_extensions import override

_WRITES = ("BEGIN", "INSERT", "UPDATE", "DELETE", "COMMIT", "ROLLBACK", "REPLACE")
_MOVES = frozenset({"os.rename", "os.remove", "os.truncate", "os.link"})
Say = Callable[[dict[str, object]], None]
Opened = Callable[[sqlite3.Connection, str], None]


def teller(descriptor: int) -> Say:
    """Tells one thing per line, with the moment on the clock that all processes share, in one write."""

    def say(what: dict[str, object]) -> None:
        os.write(descriptor, json.dumps({"at": time.monotonic(), **what}).encode() + b"\n")

    return say


BEAT_S = 0.05


def beat(say: Say) -> None:
    """Tell twenty times a second that this process gets its share of the computer: what it could not do for want of it
    is not its fault. From a thread of its own, so that a window that stands still is no excuse."""
    never = threading.Event()

    def go_on() -> None:
        while not never.wait(BEAT_S):
            say({"beat": True})

    threading.Thread(target=go_on, daemon=True).start()


class Steps:
    """Counts over all threads. The process is killed at the step with the number `at`, or at the first that begins
    with `until`. Without either each step is told."""

    def __init__(self, at: int, until: str, profile: Path, say: Say) -> None:
        self._at, self._until, self._profile, self._say = at, until, str(profile), say
        self._count = itertools.count(1)
        self._is_on = False
        self.answers: list[str] = []
        """What the portal answered: method, path and status."""

    def install(self) -> None:
        """Listen from now on; nothing counts before `start`."""
        sys.addaudithook(self._on_event)
        listen_to_connections(self._on_connection)
        log = logging.getLogger("urllib3.connectionpool")
        log.setLevel(logging.DEBUG)
        log.addHandler(_Answers(self._on_answer))
        log.propagate = False

    def start(self) -> None:
        """The next step is the first."""
        self._is_on = True

    def step(self, what: str) -> None:
        """Something is about to happen, or has."""
        if not self._is_on:
            return
        number = next(self._count)
        if number == self._at or (self._until and what.startswith(self._until)):
            self._say({"died": number, "what": what})
            os.kill(os.getpid(), signal.SIGKILL)
        elif not self._at and not self._until:
            self._say({"step": number, "what": what})

    def _on_event(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self._is_on:
            return
        if event == "open":
            path, _mode, flags = arguments
            if isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT) and self._is_ours(path):
                self.step(f"open {self._short(path)}")
        elif event in _MOVES and self._is_ours(arguments[0]):
            self.step(f"{event} {self._short(arguments[0])}")
        elif event in {"http.client.connect", "http.client.send"}:
            self.step(event)

    def _on_connection(self, connection: sqlite3.Connection, path: str) -> None:
        if self._is_ours(path):
            name = Path(path).name
            connection.set_trace_callback(lambda sql: self._on_statement(name, sql))

    def _on_statement(self, name: str, sql: str) -> None:
        word = sql.lstrip()[:12].upper()
        if word.startswith(_WRITES):
            self.step(f"{name}: {' '.join(sql.split()[:3])}")

    def _on_answer(self, answer: str) -> None:
        self.answers.append(answer)
        self.step(f"answer {answer}")

    def _is_ours(self, path: object) -> bool:
        return isinstance(path, (str, bytes, os.PathLike)) and os.fsdecode(path).startswith(self._profile)

    def _short(self, path: object) -> str:
        assert isinstance(path, (str, bytes, os.PathLike))
        return os.fsdecode(path).removeprefix(self._profile).rsplit("/", 1)[-1][:16]


def listen_to_connections(opened: Opened) -> None:
    """`opened` hears of each connection to a database and of its path, before anybody uses it."""
    real: Callable[..., sqlite3.Connection] = sqlite3.connect

    def connect(database: Any, *arguments: Any, **options: Any) -> sqlite3.Connection:
        connection = real(database, *arguments, **options)
        opened(connection, os.fsdecode(database))
        return connection

    # The audit event of a connection comes before it can be used, so the module's own function is stood in for.
    sqlite3.connect = connect  # type: ignore[assignment]


class _Answers(logging.Handler):
    """Hears urllib3 say that an answer's head is in."""

    def __init__(self, answered: Callable[[str], None]) -> None:
        super().__init__()
        self._answered = answered

    @override
    def emit(self, record: logging.LogRecord) -> None:
        if isinstance(record.args, tuple) and '"%s %s %s"' in str(record.msg):
            _scheme, _host, _port, method, path, _version, status, *_rest = record.args
            self._answered(f"{method} {str(path).split('?')[0]} {status}")
