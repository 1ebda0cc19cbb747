"""A clock in words."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.sla import KpiState, Reading
from ui.pages.case import clock_words

AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (2 * 86400 + 3 * 3600 + 59, "2 d 3 h"),
        (3 * 3600 + 12 * 60, "3 h 12 min"),
        (1800, "30 min"),
        (599.9, "9 min 59 s"),
        (-61, "1 min 1 s"),
    ],
)
def test_the_two_largest_units(qtbot: QtBot, seconds: float, expected: str) -> None:
    assert clock_words.span(seconds) == expected


def test_what_is_read_aloud_has_no_seconds(qtbot: QtBot) -> None:
    assert clock_words.span(599, is_exact=False) == "9 min"


def test_every_state_has_a_word_and_an_icon_of_its_own(qtbot: QtBot) -> None:
    pills = [clock_words.pill(state) for state in KpiState]
    assert len({pill.text for pill in pills}) == len({pill.icon for pill in pills}) == len(KpiState)


def test_what_is_left_and_until_when(qtbot: QtBot) -> None:
    assert clock_words.left(Reading(KpiState.IN_PROGRESS, 1800, AT)) == "30 min left"
    assert clock_words.left(Reading(KpiState.MISSED, -1800, AT)) == "30 min too late"
    assert clock_words.left(Reading(KpiState.MET, 1800)) == ""
    assert clock_words.when(Reading(KpiState.IN_PROGRESS, 1800, AT), None).startswith("Due ")
    assert clock_words.when(Reading(KpiState.MET, 1800), AT).startswith("Done ")
    assert clock_words.when(Reading(KpiState.PAUSED, 1800), None) == "Goes on when the case does"
    assert clock_words.when(Reading(KpiState.CANCELLED, 1800), AT).startswith("Since ")
    assert clock_words.when(Reading(KpiState.CANCELLED, 1800), None) == ""
