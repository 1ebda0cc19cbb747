"""P1: process start until the cached start page is painted and usable, against a bare window of the same Qt."""

import os
import resource
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.architecture.source import ROOT
from tests.bench.profile import of_a_large_portal
from tests.bench.results import Result, result

_RUNS = 7


def measure(folder: Path) -> list[Result]:
    """Wall and CPU, interleaved."""
    ours = [sys.executable, "-m", "tests.bench.window", str(of_a_large_portal(folder)), "start"]
    bare = [sys.executable, "-m", "tests.bench.bare"]
    env = _environment(folder)
    _timed(ours, env)
    _timed(bare, env)
    mine, other = [], []
    for _ in range(_RUNS):
        mine.append(_timed(ours, env))
        other.append(_timed(bare, env))
    return [
        result("P1 start, wall", [wall for wall, _ in mine], [wall for wall, _ in other], 1.5, "ms"),
        result("P1 start, CPU", [cpu for _, cpu in mine], [cpu for _, cpu in other], 1.6, "ms"),
    ]


def _environment(folder: Path) -> dict[str, str]:
    """Where the programs find their bytecode, as an installed one does; it is written by the run that warms up."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPYCACHEPREFIX": str(folder / "bytecode")}


def _timed(command: Sequence[str], env: Mapping[str, str]) -> tuple[float, float]:
    """(milliseconds until the process says “painted”, milliseconds of CPU until it ended)."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    process = subprocess.Popen(list(command), cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    while (line := process.stdout.readline()) and line != "painted\n":
        pass
    wall = time.perf_counter() - began
    process.wait()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall * 1000, cpu * 1000
