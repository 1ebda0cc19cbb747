"""P7: from the press to the stamped picture in the draft, against a bare grab, PNG level 1 and fsync.

A process of its own takes the pictures (`tests.bench.shooter`). The screens are painted there, so that the picture is
that of an ordinary desktop wherever this runs; both sides copy all of its pixels, as a grab does.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.architecture.source import ROOT
from tests.bench.results import Result, result

_ROUNDS = 15
_GOAL = 1.4


def measure(folder: Path) -> list[Result]:
    """One screen of 3840×2160, and two of different scale beside each other."""
    command = [sys.executable, "-m", "tests.bench.shooter", str(folder / "shooter"), str(_ROUNDS)]
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=offscreen, stdout=subprocess.PIPE, text=True, check=True)
    told = json.loads(done.stdout.splitlines()[-1])
    return [
        result("P7 picture 3840×2160", told["one"]["ours_ms"], told["one"]["bare_ms"], _GOAL, "ms"),
        result("P7 two screens, mixed scale", told["two"]["ours_ms"], told["two"]["bare_ms"], _GOAL, "ms"),
    ]
