"""P7: from the press to the stamped picture in the draft, against a bare grab, PNG level 1 and fsync.

A process of its own takes the pictures (`tests.bench.shooter`). The screens are painted there, so that the picture is
that of an ordinary desktop wherever this runs; both sides copy all of its pixels, as a grab does. Where there is Xvfb,
the same desktop is shown on a real screen as well, and both sides grab that.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.architecture.source import ROOT
from tests.bench.results import Result, result

_ROUNDS = 15
_GOAL = 1.4


def measure(folder: Path) -> list[Result]:
    """One screen of 3840×2160, painted and real, and two of different scale beside each other."""
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    told = _told(folder / "shooter", offscreen)
    lines = [("P7 picture 3840×2160", told["one"]), ("P7 two screens, mixed scale", told["two"])]
    if sys.platform == "linux" and shutil.which("Xvfb"):
        with _desktop() as display:
            real = _told(folder / "real", {**offscreen, "DISPLAY": display}, "real")["real"]
        lines.insert(1, ("P7 real grab 3840×2160", real))
    return [result(name, each["ours_ms"], each["bare_ms"], _GOAL, "ms") for name, each in lines]


def _told(folder: Path, environ: Mapping[str, str], *more: str) -> dict[str, dict[str, list[float]]]:
    command = [sys.executable, "-m", "tests.bench.shooter", str(folder), str(_ROUNDS), *more]
    done = subprocess.run(command, cwd=ROOT, env=environ, stdout=subprocess.PIPE, text=True, check=True)
    told: dict[str, dict[str, list[float]]] = json.loads(done.stdout.splitlines()[-1])
    return told


@contextmanager
def _desktop() -> Iterator[str]:
    """The display of a screen of 3840×2160 that shows an ordinary desktop."""
    read, write = os.pipe()
    options = ("-screen", "0", "3840x2160x24", "-nolisten", "tcp")
    with _running(["Xvfb", "-displayfd", str(write), *options], pass_fds=(write,)):
        os.close(write)
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        shown = {**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display, "QT_SCALE_FACTOR": "1"}
        with _running([sys.executable, "-m", "tests.bench.shooter", "paint"], env=shown) as painter:
            assert painter.stdout is not None
            assert painter.stdout.readline() == b"painted\n"
            yield display


@contextmanager
def _running(command: Sequence[str], **how: Any) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, **how)
    try:
        yield process
    finally:
        process.terminate()
        process.wait()
