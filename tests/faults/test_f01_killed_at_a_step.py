"""F01 The program is killed, before or after any step of typing, attaching, sending and closing.

What was typed a second before is there again as a draft with its files, or it becomes exactly one case; never both,
never neither. `make torture` kills it at every step, of which this is a choice. A picture is whole in its draft or not
there at all, and what was redacted in it is in no file.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source import ROOT
from tests.torture.kit import torture

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="programs are forked, and killed by a signal")

CASE = (
    "work.db: INSERT INTO drafts",
    "work.db: UPDATE drafts",
    "os.rename .new",
    "the file shows",
    "Send is pressed",
    "work.db: INSERT INTO outbox",
    "the window says it is sent",
    "work.db: UPDATE outbox",
    "answer POST /v1/cases 201",
    "cache.db: INSERT INTO cases",
    "work.db: DELETE FROM outbox",
    "the window is closed",
)
REPLY = ("reply is typed", "work.db: INSERT INTO outbox", "answer POST")
TYPED = ("typing:key 30 ", "reply_typing:key 20 ")


def test_f01_killed_at_a_step() -> None:
    steps = [*(f"case:{step}" for step in CASE), *(f"reply:{step}" for step in REPLY), *TYPED]
    result = torture("crash", "--only", *steps)
    assert result.code == 0, result.said
    assert result.numbers == {"points": len(steps), "lost": 0, "doubled": 0, "missing": 0, "wrong": 0}


@pytest.mark.parametrize(("what", "fewest"), [("attach", 15), ("redact", 25), ("remove", 15), ("discard", 20)])
def test_f01_killed_at_any_step_with_a_picture(tmp_path: Path, what: str, fewest: int) -> None:
    """It is whole in the draft or not there at all, nothing half is left, and what was redacted is in no file."""
    command = [sys.executable, "-m", "tests.faults.killed_at", str(tmp_path), what]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, timeout=300, check=True)
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["wrong"] == {}
    assert told["steps"] >= fewest
