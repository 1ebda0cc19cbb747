"""The processes of the storm as its driver holds them: computers, the proxy, and the journal of what was asked."""

import json
import os
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections import deque
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.demo_portal_process import ROOT

Order = dict[str, Any]
Reply = dict[str, Any]
_PATIENCE_S = 90.0
_ENVIRONMENT = {"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1"}


class Journal:
    """What was asked, written before it is asked, and how it ended, on disk line by line."""

    def __init__(self, file: Path) -> None:
        self.records: list[dict[str, Any]] = []
        self._file = file.open("a", encoding="utf-8")

    def begin(self, who: int, do: str, intent: str = "", **more: object) -> int:
        """Somebody is about to do something; its number."""
        number = len(self.records)
        self._write({"i": number, "who": who, "do": do, "intent": intent, **more})
        return number

    def end(self, number: int, how: str, **more: object) -> None:
        """`yes` or `no`, as the computer told; what never ends was perhaps done."""
        self._write({"i": number, "end": how, **more})

    def close(self) -> None:
        """No more to tell."""
        self._file.close()

    def _write(self, record: dict[str, Any]) -> None:
        self.records.append(record)
        self._file.write(json.dumps(record, ensure_ascii=False) + "\n")
        self._file.flush()


class Lines:
    """JSON lines over two descriptors (or one socket): orders go out, answers come in."""

    def __init__(self, into: int, out: int) -> None:
        self._into, self._out = into, out
        self._rest = b""
        self._heard: deque[Reply] = deque()

    def tell(self, order: object) -> None:
        """Send an order. BrokenPipeError when nobody is there."""
        data = memoryview(json.dumps(order).encode() + b"\n")
        while data:
            data = data[os.write(self._into, data) :]

    def hear(self, seconds: float) -> Reply | None:
        """The next answer; None when none comes in time. EOFError at the end."""
        until = time.monotonic() + seconds
        while not self._heard:
            left = until - time.monotonic()
            if not select.select([self._out], [], [], max(left, 0.0))[0]:
                return None
            self._read()
        return self._heard.popleft()

    def drain(self) -> list[Reply]:
        """Everything that is answered until the other end has gone."""
        try:
            while True:
                self._read()
        except (EOFError, ConnectionError):
            return list(self._heard)

    def close(self) -> None:
        """Hang up; the other end sees the end of its input."""
        for descriptor in {self._into, self._out}:
            os.close(descriptor)

    def _read(self) -> None:
        data = os.read(self._out, 65536)
        if not data:
            raise EOFError
        *lines, self._rest = (self._rest + data).split(b"\n")
        self._heard.extend(json.loads(line) for line in lines)


class Child:
    """A Python process of ours, told and heard by `lines`. Its errors go into a file."""

    def __init__(self, *command: str, errors: Path) -> None:
        environment = {**os.environ, **_ENVIRONMENT, "PYTHONPATH": str(ROOT)}
        with errors.open("ab") as stderr:
            self._process = subprocess.Popen(
                [sys.executable, *command],
                cwd=ROOT,
                env=environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
                bufsize=0,
            )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self.lines = Lines(self._process.stdin.fileno(), self._process.stdout.fileno())

    def end(self) -> None:
        """Close its input and wait for its end."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(20)
        self._process.stdout.close()


class Nursery:
    """A process that has imported everything and forks a computer whenever one is asked for: quicker than a start.

    Each computer is a process of its own and dies alone.
    """

    def __init__(self, folder: Path) -> None:
        # A short path: the name of a socket has 108 bytes at most.
        self._place = Path(tempfile.mkdtemp(prefix="storm-"))
        path = self._place / "nursery"
        self._child = Child(
            "-m", "tests.torture.computer", "--nursery", str(path), errors=folder / "nursery.stderr.log"
        )
        assert self._child.lines.hear(_PATIENCE_S) is not None, "no computers are to be had"
        self._path = str(path)

    def born(self, order: Order) -> tuple[int, Lines]:
        """A new computer: its process and how to speak to it."""
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(self._path)
            descriptor = connection.detach()
        lines = Lines(descriptor, descriptor)
        lines.tell(order)
        hello = lines.hear(_PATIENCE_S)
        assert hello is not None
        return hello["pid"], lines

    def end(self) -> None:
        """No more are wanted."""
        self._child.end()
        shutil.rmtree(self._place, ignore_errors=True)


class Machine:
    """One computer with its profile. It may be killed at any moment; `start` begins anew over the same folder."""

    def __init__(self, who: int, folder: Path, nursery: Nursery, more: Order, elapsed_s: float = 0.0) -> None:
        self.who, self.folder = who, folder
        self._nursery, self._more = nursery, more
        self.elapsed_s = elapsed_s
        self._began = datetime.now(UTC)
        self._count = 0
        self._sync_id: int | None = None
        self.bugs: list[str] = []
        self.state = ""
        self.is_full = False
        self.start()

    def start(self) -> None:
        """A new process over the same folder."""
        now = self._began + timedelta(seconds=self.elapsed_s)
        order = {"folder": str(self.folder), "now": now.isoformat(), **self._more}
        self._pid, self._lines = self._nursery.born(order)
        self._sync_id, self.is_full = None, False

    @property
    def is_syncing(self) -> bool:
        """Whether a run of the engine is under way, as far as heard."""
        return self._sync_id is not None

    def ask(self, order: Order, patience_s: float = _PATIENCE_S) -> Reply | None:
        """Give an order and wait for its answer; None when none came in time."""
        number = self._tell(order)
        until = time.monotonic() + patience_s
        while (left := until - time.monotonic()) > 0 or patience_s == 0:
            reply = self._lines.hear(max(left, 0.0))
            if reply is None:
                return None
            if self._heard(reply)["id"] == number:
                return reply
        return None

    def sync(self) -> None:
        """Begin a run of the engine; whoever waits calls `synced`."""
        self._sync_id = self._tell({"do": "sync"})

    def synced(self, patience_s: float = _PATIENCE_S) -> bool:
        """Wait for the run to end."""
        until = time.monotonic() + patience_s
        while self._sync_id is not None and (left := until - time.monotonic()) > 0:
            reply = self._lines.hear(left)
            if reply is not None:
                self._heard(reply)
        return self._sync_id is None

    def kill(self) -> list[int]:
        """SIGKILL; the numbers of the orders that were answered before it struck, though nobody had listened yet."""
        os.kill(self._pid, signal.SIGKILL)
        replies = [self._heard(reply) for reply in self._lines.drain()]
        self._lines.close()
        return [reply["id"] for reply in replies if reply.get("ok") and not reply.get("gone")]

    def end(self) -> None:
        """Quit."""
        self.ask({"do": "close"})
        self._lines.close()

    @property
    def last(self) -> int:
        """The number of the last order."""
        return self._count

    def token(self) -> str:
        """The token it has now."""
        vault = self.folder.with_suffix(".vault")
        return "".join(json.loads(vault.read_text("utf-8")).values()) if vault.exists() else ""

    def _tell(self, order: Order) -> int:
        self._count += 1
        self.elapsed_s += order.get("advance", 0.0)
        self._lines.tell({"id": self._count, **order})
        return self._count

    def _heard(self, reply: Reply) -> Reply:
        if "bug" in reply:
            self.bugs.append(reply["bug"])
        if reply["id"] == self._sync_id:
            self._sync_id = None
        self.state = reply.get("state", self.state)
        return reply


class ProxyProcess:
    """The fault proxy."""

    def __init__(self, upstream: int, seed: int, errors: Path) -> None:
        command = ("-m", "tests.torture.proxy", "--upstream", str(upstream), "--seed", str(seed))
        self._child = Child(*command, errors=errors)
        self.port: int = self._heard()["port"]

    def set(self, **order: object) -> Reply:
        """Other weather; what fired so far."""
        self._child.lines.tell(order)
        return self._heard()

    def end(self) -> None:
        """End it."""
        self._child.end()

    def _heard(self) -> Reply:
        reply = self._child.lines.hear(_PATIENCE_S)
        assert reply is not None, "the proxy is silent"
        return reply
