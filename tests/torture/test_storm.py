"""The storm itself: planted bugs must be found, and nothing else is."""

import os
from collections import Counter
from pathlib import Path

import pytest

from tests.torture import checker, storm

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="computers are forked, and killed by a signal")


def blown(folder: Path, plant: str, kills: float) -> storm.Outcome:
    """A small storm in which answers get lost and computers die."""
    return storm.run(storm.Plan(folder / "storm", 20, 3, plant, weathers={"lossy": 1}, kills=kills, computers=1))


@needs_fork
def test_a_dropped_key_is_found(tmp_path: Path) -> None:
    outcome = blown(tmp_path, "drop-key", kills=0.05)
    assert not outcome.is_clean
    assert outcome.counts["doubled"] > 0, outcome.lines()


@needs_fork
def test_a_word_told_as_kept_too_early_is_found(tmp_path: Path) -> None:
    outcome = blown(tmp_path, "ack-early", kills=0.3)
    assert not outcome.is_clean
    assert outcome.counts["missing"] > 0, outcome.lines()


def test_the_table_says_all() -> None:
    outcome = storm.Outcome(7, checker.Verdict(intents=3, lost=["S00001"]), Counter({"pass": 5, "502": 2}))
    text = "\n".join(outcome.lines())
    assert not outcome.is_clean
    for part in ("seed 7", "3 intents", "502 2", "lost 1", "doubled 0", "! S00001"):
        assert part in text
