"""F49 The program runs idle for days.

Nothing grows with the rounds of its sync: threads, open files, temporary files and cached rows stay exactly as they
were, and memory within two per cent.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.demo_portal_process import ROOT, DemoPortalProcess

_ROUNDS = 400
_MOST_SECONDS = 40
_MEMORY = 1.02


def test_f49_a_program_that_idles_does_not_grow(tmp_path: Path, demo_portal: DemoPortalProcess) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    command = [sys.executable, "-m", "tests.bench.idling", "http", str(tmp_path / "profile"), demo_portal.address]
    told = subprocess.run(
        [*command, str(_ROUNDS), str(_MOST_SECONDS)],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(temporary)},
        capture_output=True,
        text=True,
        check=True,
    )
    rounds, first, last = json.loads(told.stdout.splitlines()[-1])
    assert rounds > 100
    assert first["cached_rows"] > 0
    assert last.pop("memory_kib") <= first.pop("memory_kib") * _MEMORY
    assert last == first
