"""ui.messages.rescues"""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop_app.domain.rescues import Rescue, RescueReason
from ui.messages.rescues import rescue_message

_RESCUE = Rescue(RescueReason.DAMAGED, datetime(2026, 11, 21, tzinfo=UTC), "/a/work.db", 2, 1, is_whole=False)


@pytest.mark.parametrize("reason", RescueReason)
def test_each_reason_has_words(reason: RescueReason) -> None:
    message = rescue_message(replace(_RESCUE, reason=reason), "/a/work.db")
    assert message.title
    assert "2 drafts" in message.sentence
    assert "1 thing" in message.sentence
    assert message.detail.endswith("/a/work.db")


def test_it_says_whether_something_is_missing() -> None:
    assert "may be missing" in rescue_message(_RESCUE, "").next
    assert rescue_message(replace(_RESCUE, is_whole=True), "").next == "Nothing is missing."


def test_nothing_waits_and_there_is_no_old_file() -> None:
    message = rescue_message(replace(_RESCUE, waiting=0, aside=""), "")
    assert "wait" not in message.sentence
    assert message.detail == ""
