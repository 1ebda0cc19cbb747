"""F52 A random schedule: intents and all faults mixed by a seed, two computers, kills and restarts.

Every intent is exactly one case, one reply or one draft in the end, with the words and files it was sent with; the
checker shares no code with the client. `make torture` plays at least 2 000 intents, here it is a small storm.
"""

import os
from pathlib import Path

import pytest

from tests.torture import storm


@pytest.mark.skipif(not hasattr(os, "fork"), reason="computers are forked, and killed by a signal")
def test_f52_every_intent_is_one_case_or_one_draft(tmp_path: Path) -> None:
    outcome = storm.run(storm.Plan(tmp_path / "storm", intents=60, seed=52, kills=0.05))
    assert outcome.is_clean, "\n".join(outcome.lines())
    assert outcome.verdict.intents >= 60
    assert outcome.verdict.on_portal > 25
    assert outcome.happened["kills"] > 0
    assert sum(outcome.fired.values()) > outcome.fired["pass"]
