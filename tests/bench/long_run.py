"""P12: a day of idle running as a time-lapse: what the program holds at round 100 of its sync and at the end.

Over HTTP for two minutes against the demo portal's process, and 10 000 rounds against a portal in memory.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.architecture.source import ROOT
from tests.bench.demo import portal_of
from tests.bench.results import Result

_CASES, _SECONDS, _MOST, _ROUNDS = 1_000, 120, 100_000, 10_000
_GOAL = 1.02


def measure(folder: Path) -> list[Result]:
    """A line for the memory and one for what is counted, of both."""
    with portal_of(folder / "long-run-portal", _CASES) as portal:
        over_http = _rows("HTTP", folder, "http", str(folder / "long-run"), portal.address, str(_MOST), str(_SECONDS))
    return [*over_http, *_rows("in memory", folder, "fake", str(folder / "long-run-fake"), str(_ROUNDS))]


def _rows(name: str, folder: Path, *arguments: str) -> list[Result]:
    temporary = folder / f"temporary-{arguments[0]}"
    temporary.mkdir()
    told = subprocess.run(
        [sys.executable, "-m", "tests.bench.idling", *arguments],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(temporary)},
        capture_output=True,
        text=True,
        check=True,
    )
    rounds, first, last = json.loads(told.stdout.splitlines()[-1])
    rows = [_row(f"P12 memory, {name}", last["memory_kib"] / 1024, first["memory_kib"] / 1024, "MiB", rounds)]
    for what in ("threads", "handles", "temp_files", "cached_rows"):
        rows.append(_row(f"P12 {what.replace('_', ' ')}, {name}", last[what], first[what], "", rounds))
    return rows


def _row(name: str, last: float, first: float, unit: str, rounds: int) -> Result:
    ratio = last / first if first else 1.0 + last
    return Result(name, round(last, 2), round(first, 2), round(ratio, 3), _GOAL, unit, rounds)
