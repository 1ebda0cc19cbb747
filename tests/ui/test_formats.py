"""ui.formats"""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from ui import formats
from ui.language import set_language

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=5), "5 minutes ago"),
        (timedelta(hours=3), "3 hours ago"),
        (timedelta(days=3), "3 days ago"),
        (timedelta(minutes=-5), "in 5 minutes"),
        (timedelta(hours=-3), "in 3 hours"),
        (timedelta(days=-3), "in 3 days"),
    ],
)
def test_how_long_ago(before: timedelta, said: str) -> None:
    assert formats.relative(NOW - before, NOW) == said


def test_yesterday_has_its_hour_and_long_ago_its_date() -> None:
    yesterday = NOW - timedelta(hours=25)
    assert formats.relative(yesterday, NOW) == f"yesterday at {formats.clock(yesterday)}"
    assert formats.relative(NOW - timedelta(days=30), NOW) == formats.day((NOW - timedelta(days=30)).date())
    assert formats.relative(datetime.now(UTC)) == "just now"


def test_dates_are_written_as_the_reader_does(qapp: QApplication) -> None:
    set_language(qapp, "fi")
    assert formats.day(date(2026, 11, 3)) == "3.11.2026"
    assert "marraskuuta" in formats.long_day(date(2026, 11, 3))
    assert formats.moment(NOW).startswith("21.11.2026")


def test_numbers_and_sizes(qapp: QApplication) -> None:
    set_language(qapp, "nb")
    assert formats.number(1234.5, 1).replace("\xa0", " ").replace("\u202f", " ") == "1 234,5"
    assert "kB" in formats.size(2_000)
    assert "MB" in formats.size(12_400_000)
    assert formats.size(12_400_000).startswith("11,8")


def test_counts() -> None:
    assert formats.cases(3) == "3 cases"
    assert formats.attachments(2) == "2 attachments"
    assert formats.messages(4) == "4 messages"
    assert formats.results(0) == "0 results"


def test_names_stand_in_the_readers_order(qapp: QApplication) -> None:
    set_language(qapp, "sv")
    assert formats.in_order(["Ärende", "Zebra", "Åsa", "item 10", "item 2"], str) == [
        "item 2",
        "item 10",
        "Zebra",
        "Åsa",
        "Ärende",
    ]
