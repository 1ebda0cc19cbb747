"""Runs a part of the torture in a process of its own: it forks, and a test's process has threads and a window."""

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.architecture.source import ROOT


@dataclass(frozen=True, slots=True)
class Result:
    """How it ended: its exit code, its numbers and all it said."""

    code: int
    numbers: dict[str, int]
    said: str


def torture(part: str, *arguments: str) -> Result:
    """Run `tests.torture.<part>` with these arguments."""
    with tempfile.TemporaryDirectory(prefix="nordesk-torture-") as folder:
        numbers = Path(folder) / "numbers.json"
        command = [sys.executable, "-m", f"tests.torture.{part}", *arguments, "--json", str(numbers)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        found = json.loads(numbers.read_text("utf-8")) if numbers.exists() else {}
        return Result(done.returncode, found, done.stdout + done.stderr)
