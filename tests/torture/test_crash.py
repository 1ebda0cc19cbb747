"""Part (a): a planted mistake is found, and what is found can be repeated."""

import sys

import pytest

from tests.torture.kit import torture

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="programs are forked, and killed by a signal")

ANSWERED = "case:answer POST /v1/cases 201"


@pytest.mark.parametrize(
    ("bug", "steps", "kind"),
    [
        ("drop-key", (ANSWERED, "case:cache.db: INSERT INTO cases"), "doubled"),
        ("ack-early", ("case:the picture shows", "case:the window says it is sent"), "lost or doubled"),
    ],
)
def test_a_planted_mistake_is_found(bug: str, steps: tuple[str, ...], kind: str) -> None:
    result = torture("crash", "--bug", bug, "--only", *steps)
    assert result.code == 1, result.said
    assert result.numbers["points"] == len(steps), result.said
    assert result.numbers["wrong"] > 0, result.said
    assert sum(result.numbers[one] for one in kind.split(" or ")) > 0, result.said
    assert any(f"--only '{step}'" in result.said for step in steps), "how to repeat it is said"
