"""F01 The program is killed, before or after any step of typing, attaching, sending and closing.

What was typed a second before is there again as a draft with its files, or it becomes exactly one case; never both,
never neither. `make torture` kills it at every step, of which this is a choice.
"""

import sys

import pytest

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
