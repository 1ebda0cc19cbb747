"""The demo portal as its own process on loopback, with its fault console, for contract tests and journeys.

Fixtures: `demo_portal` (one process for the whole run, faults cleared around each test) and `new_demo_portal` (a
factory of portals with data of their own, for tests that count what the server has).
"""

import contextlib
import http.client
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

ROOT = Path(__file__).resolve().parent.parent
PASSWORD = "nordesk-demo"
KARI = "kari@eksempelfjord.example"
_START = (
    "import argparse, sys; from desktop_app.demo_portal import command; parser = argparse.ArgumentParser();"
    " command.add_arguments(parser); sys.exit(command.run(parser.parse_args()))"
)


@dataclass(frozen=True, slots=True)
class DemoPortalProcess:
    """A running demo portal. `address` is its base URL, `data` its folder (portal.log, mails.jsonl, files)."""

    address: str
    data: Path
    process: "subprocess.Popen[str]"

    def fault(self, fault: str, path: str = "/", method: str | None = None, nth: int | None = 1) -> None:
        """One thing goes wrong: `drop-after-commit`, `503;retry=120`, `html` …; `nth` None = every time."""
        match = {"path_prefix": path} | ({"method": method} if method else {})
        rule: dict[str, Any] = {"match": match, "fault": fault}
        self.console("POST", "/v1/demo/faults", {"script": [rule | ({} if nth is None else {"nth": nth})]})

    def no_faults(self) -> None:
        """Everything works again."""
        self.console("DELETE", "/v1/demo/faults")

    def state(self) -> dict[str, Any]:
        """Every table of the portal but the secrets."""
        return dict(self.console("GET", "/v1/demo/state"))

    def console(self, method: str, path: str, body: object = None, timeout_s: float = 30) -> Any:
        """A request to the fault console (see desktop_app/demo_portal/routes/demo.py)."""
        connection = http.client.HTTPConnection(urlsplit(self.address).netloc, timeout=timeout_s)
        with contextlib.closing(connection):
            sent = None if body is None else json.dumps(body)
            connection.request(method, path, sent, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            text = answer.read()
            assert answer.status < 300, text
            return json.loads(text) if text else None

    def mails(self) -> list[dict[str, str]]:
        """The mails the portal would have sent, the oldest first."""
        file = self.data / "mails.jsonl"
        return [json.loads(line) for line in file.read_text("utf-8").splitlines()] if file.exists() else []

    def stop(self) -> None:
        """End it; it ends by itself, too, when this program does."""
        if self.process.stdin is not None:
            self.process.stdin.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(10)
        if self.process.stdout is not None:
            self.process.stdout.close()


def start_demo_portal(data: Path, *options: str) -> DemoPortalProcess:
    """Start a demo portal with faults allowed and wait until it serves."""
    process = subprocess.Popen(
        [sys.executable, "-c", _START, "--data", str(data), "--faults", "--parent", *options],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        process.wait(10)
        log = data / "portal.log"
        raise RuntimeError("the demo portal did not start: " + (log.read_text("utf-8") if log.exists() else ""))
    return DemoPortalProcess(str(json.loads(line)["url"]), data, process)


@pytest.fixture(scope="session")
def _demo_portal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoPortalProcess]:
    portal = start_demo_portal(tmp_path_factory.mktemp("demo-portal"))
    yield portal
    portal.stop()


@pytest.fixture
def demo_portal(_demo_portal: DemoPortalProcess) -> Iterator[DemoPortalProcess]:
    """The demo portal of this run. What earlier tests made is still there."""
    yield _demo_portal
    _demo_portal.no_faults()


@pytest.fixture
def new_demo_portal(tmp_path: Path) -> Iterator[Callable[..., DemoPortalProcess]]:
    """Call it for a portal with fresh data; options are those of `demo-portal`."""
    started: list[DemoPortalProcess] = []

    def start(*options: str) -> DemoPortalProcess:
        portal = start_demo_portal(tmp_path / f"demo-portal-{len(started)}", *options)
        started.append(portal)
        return portal

    yield start
    for portal in started:
        portal.stop()
