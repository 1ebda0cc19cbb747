"""The demo portal as a process of its own: found running or started, and ended with us."""

from __future__ import annotations

import json
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import Diagnosis, Unreachable
from desktop_app.work import Aside, Task, lock

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

log = logging.getLogger(__name__)


class DemoPortalProcess:
    """Starts at most one child. `answers` tells whether a demo portal answers at an address.

    `end_s`: how many seconds the child may take to end by itself. `start_s`: how many to say where it listens; a first
    start lays out all its data.
    """

    def __init__(self, data: Path, answers: Callable[[str], bool], end_s: float = 5.0, start_s: float = 120.0) -> None:
        self._data, self._answers, self._end_s, self._start_s = data.resolve(), answers, end_s, start_s
        self._lock, self._aside, self._life = lock(), Aside(), Task()
        self._child: subprocess.Popen[bytes] | None = None
        self._address = ""

    def start(self) -> str:
        """The address of the running demo portal, started if need be. Raises Unreachable when it does not start."""
        with self._lock:
            if self._child is not None and self._child.poll() is None:
                return self._address
            self._forget()
            announced = self._announced()
            if announced and self._answers(announced):
                return announced
            self._address = self._started()
            return self._address

    def stop(self) -> None:
        """End the child, if there is one: kindly, then not. None is started afterwards."""
        self._life.cancel()  # whoever waits for one that starts has the lock
        with self._lock:
            self._end()

    def _end(self) -> None:
        child = self._child
        if child is None:
            return
        if child.stdin is not None:
            # It was started with --parent: it ends when this pipe does.
            child.stdin.close()
        from subprocess import TimeoutExpired

        try:
            child.wait(self._end_s)
        except TimeoutExpired:
            log.info("the demo portal did not end by itself")
            child.kill()
            child.wait()
        self._forget()

    def _announced(self) -> str:
        try:
            return _address_in((self._data / "portal.json").read_bytes())
        except OSError:
            return ""

    def _started(self) -> str:
        import subprocess  # who has an account at a portal never starts ours

        if self._life.is_cancelled:
            raise Unreachable(Diagnosis.REFUSED, host="127.0.0.1", detail="the program ends")
        self._data.mkdir(mode=0o700, parents=True, exist_ok=True)
        this = program(Path(sys.executable), is_frozen=getattr(sys, "frozen", False))
        with (self._data / "start.log").open("wb") as errors:
            child = subprocess.Popen(  # noqa: S603 - our own program with our own arguments
                [*this, "demo-portal", "--port", "0", "--data", str(self._data), "--parent"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                cwd=Path(__file__).resolve().parent.parent,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        self._child = child
        # It tells where it is as soon as it listens; a child that dies closes the pipe, and the line is empty.
        address = _address_in(self._first_line(child))
        if not address:
            self._end()
            raise Unreachable(Diagnosis.REFUSED, host="127.0.0.1", detail="the demo portal did not start")
        return address

    def _first_line(self, child: subprocess.Popen[bytes]) -> bytes:
        if child.stdout is None:
            return b""
        try:
            return self._aside.ask(child, child.stdout.readline, self._start_s, self._life.on_cancel)
        except TimeoutError:
            return b""

    def _forget(self) -> None:
        if self._child is not None and self._child.stdout is not None:
            self._child.stdout.close()
        if self._child is not None and self._child.stdin is not None:
            self._child.stdin.close()
        self._child, self._address = None, ""


def program(executable: Path, *, is_frozen: bool) -> list[str]:
    """How to start this program once more; frozen by its console twin, for a windowed one has no standard output."""
    if is_frozen:
        return [str(executable.with_name(f"nordesk-cli{executable.suffix}"))]
    return [str(executable), "-m", "desktop_app"]


def _address_in(line: bytes) -> str:
    try:
        said = json.loads(line)
    except ValueError:
        return ""
    address = said.get("url") if isinstance(said, dict) else None
    return address if isinstance(address, str) else ""
