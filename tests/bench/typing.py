"""P8: typing in the form, key to paint, with autosave and suggestions running, in a draft of 100 KB.

Against a bare QPlainTextEdit with the same text. Two processes, typed into in turns; the 95th percentile counts.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import quantiles

from tests.architecture.source import ROOT
from tests.bench.demo import portal_of, signed_in
from tests.bench.results import Result, result

_ROUNDS, _KEYS = 10, 40
_CASES = 2_000


def measure(folder: Path) -> list[Result]:
    """The p95 of each round, and the medians of those; the plain medians beside them."""
    profile = folder / "typing"
    with portal_of(folder / "typing-portal", _CASES) as portal:
        with signed_in(profile, portal.address) as (app, account_id):
            app.sync(account_id, everything=True)
        with _typist("ours", str(profile)) as ours, _typist("bare") as bare:
            mine, theirs = [], []
            for round_ in range(_ROUNDS + 1):
                one, other = _typed(ours), _typed(bare)
                if round_:  # the first one warms up
                    mine.append(quantiles(one, n=100))
                    theirs.append(quantiles(other, n=100))
    return [
        result("P8 typing, p95", [each[94] for each in mine], [each[94] for each in theirs], 1.2, "ms"),
        result("P8 typing, median", [each[49] for each in mine], [each[49] for each in theirs], 1.2, "ms"),
    ]


@contextmanager
def _typist(*arguments: str) -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, "-m", "tests.bench.typist", *arguments]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        while (line := process.stdout.readline()) != "ready\n":
            assert line, "the typist ended"
        yield process
    finally:
        process.stdin.close()
        process.wait(30)


def _typed(process: "subprocess.Popen[str]") -> list[float]:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{_KEYS}\n")
    process.stdin.flush()
    times: list[float] = json.loads(process.stdout.readline())
    return times
