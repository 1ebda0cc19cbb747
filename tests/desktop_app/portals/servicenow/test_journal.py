"""One text with all comments as the comments it is made of; times in whatever zone and format."""

import json
import time
from datetime import UTC, datetime
from typing import Any

import pytest

from desktop_app.portals.servicenow import journal
from desktop_app.portals.servicenow.journal import Zone, as_html, as_text, escaped, in_order, split
from tests.desktop_app.portals.servicenow.test_values import PAIRS, incident
from tests.vendors.servicenow.paper import SAMPLES

TRUTH: dict[str, Any] = json.loads((SAMPLES / "journal_parse_truth.json").read_text(encoding="utf-8"))
SUMMER, WINTER = datetime(2026, 7, 1, 10, 0, 7, tzinfo=UTC), datetime(2026, 1, 15, 10, 0, 7, tzinfo=UTC)


def test_trap_8_the_recorded_truth_is_split_as_it_should_be() -> None:
    found = split(TRUTH["raw"])
    expected = [(one["created"], one["author"], one["type"], one["text"]) for one in TRUTH["expected_newest_first"]]
    assert [(one.shown_at, one.author, one.label, one.text) for one in found] == expected


def test_trap_8_blank_lines_within_a_comment_divide_nothing() -> None:
    found = split(next(value for name, value in PAIRS["comments"].items() if "display" in name))
    assert len(found) >= 6
    assert {one.author for one in found} <= {"System Administrator", "Joe Employee", "David Loo", "Beth Anglin"}
    assert all(one.text for one in found)
    assert found[-1].shown_at < found[0].shown_at


@pytest.mark.parametrize(
    "head",
    [
        "2026-01-15 11:00:07 - Sam - Sample (Additional comments)",
        "15-01-2026 11:00:07 AM - Sam - Sample (Ytterligere kommentarer)",
        "01/15/2026 11:00:07 AM - Sam - Sample (Lisäkommentit)",
        "15.01.2026 11:00 - Sam - Sample (Viðbótarathugasemdir)",
    ],
)
def test_trap_8_heads_come_in_every_format_and_language_and_names_have_dashes(head: str) -> None:
    found = split(f"{head}\r\nHello\r\n\r\nthere\r\n\r\n")
    assert [(one.author, one.text) for one in found] == [("Sam - Sample", "Hello\n\nthere")]


def test_text_before_any_head_is_no_comment() -> None:
    assert split("") == []
    assert split("just words") == []


def test_trap_8_a_text_that_imitates_a_head_is_shown_as_text_of_somebody_and_decides_nothing() -> None:
    imitation = "2026-01-15 11:00:07 - David Loo (Additional comments)"
    found = split(f"2026-01-15 12:00:00 - Sam (Additional comments)\nlook:\n{imitation}\nclosed!\n\n")
    assert [one.text for one in found] == ["look:", "closed!"]


def test_trap_8_code_switches_to_html_and_the_users_own_does_not() -> None:
    told = "Dear <you>\n[code]<b>bold</b> & more[/code]"
    assert as_html(told) == "Dear &lt;you&gt;<br><b>bold</b> & more"
    assert as_text(told) == "Dear <you>\n bold  & more"
    mine = "write [code]<script>[/code] and [CODE]"
    assert as_html(escaped(mine)) == ""
    assert as_text(escaped(mine)) == mine
    assert as_html("plain") == ""


def pairs(day: str, time: str, *moments: datetime, hours: int = 1) -> list[tuple[datetime, str]]:
    """Times as a user is shown them, so many hours east."""
    from datetime import timedelta

    return [(moment, (moment + timedelta(hours=hours)).strftime(f"{day} {time}")) for moment in moments]


@pytest.mark.parametrize("day", ["%Y-%m-%d", "%d-%m-%Y", "%m-%d-%Y", "%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y"])
@pytest.mark.parametrize("time", ["%H:%M:%S", "%I:%M:%S %p", "%H:%M"])
def test_trap_8_the_users_zone_and_format_are_learnt_from_the_record_itself(day: str, time: str) -> None:
    zone = Zone(pairs(day, time, WINTER))
    shown = datetime(2026, 1, 16, 9, 30, 0, tzinfo=UTC).strftime(f"{day} {time}")
    assert zone.utc(shown) == datetime(2026, 1, 16, 8, 30, tzinfo=UTC)


def test_trap_8_summer_time_lies_between_two_comments() -> None:
    known = [*pairs("%Y-%m-%d", "%H:%M:%S", WINTER, hours=1), *pairs("%Y-%m-%d", "%H:%M:%S", SUMMER, hours=2)]
    zone = Zone(known)
    assert zone.utc("2026-02-01 12:00:00") == datetime(2026, 2, 1, 11, tzinfo=UTC)
    assert zone.utc("2026-07-02 12:00:00") == datetime(2026, 7, 2, 10, tzinfo=UTC)


def test_trap_10_a_named_zone_is_exact_and_an_unknown_one_is_none() -> None:
    winter = pairs("%Y-%m-%d", "%H:%M:%S", WINTER)
    assert Zone(winter, "Europe/Oslo").utc("2026-07-02 12:00:00") == datetime(2026, 7, 2, 10, tzinfo=UTC)
    assert Zone(winter, "No/Where").utc("2026-07-02 12:00:00") == datetime(2026, 7, 2, 11, tzinfo=UTC)


def test_trap_10_a_profile_that_says_otherwise_than_what_is_shown_does_not_count() -> None:
    zone = Zone(pairs("%Y-%m-%d", "%H:%M:%S", WINTER, hours=-8), "Europe/Oslo")
    assert zone.utc("2026-01-15 12:00:00") == datetime(2026, 1, 15, 20, tzinfo=UTC)


def test_trap_4_4_the_recorded_incident_was_shown_in_pacific_time() -> None:
    zone = Zone(incident().pairs())
    assert zone.utc("2016-12-13 12:30:14") == datetime(2016, 12, 13, 20, 30, 14, tzinfo=UTC)


def test_what_nobody_can_tell_is_none() -> None:
    assert Zone([]).utc("2026-01-15 11:00:07") is None
    assert Zone(pairs("%Y-%m-%d", "%H:%M:%S", WINTER)).utc("yesterday") is None
    assert Zone([(WINTER, "3 days ago")]).utc("3 days ago") is None


def test_unknown_times_stand_beside_their_neighbours() -> None:
    found = in_order([None, None, SUMMER, None], WINTER)
    assert found[0] == WINTER
    assert found[0] > found[1]
    assert found[2] == SUMMER
    assert found[3] < SUMMER
    assert journal.in_order([], WINTER) == []


@pytest.mark.parametrize(
    ("shown", "hour"), [("12:00:07 AM", 0), ("12:00:07 PM", 12), ("01:00:07 p.m.", 13), ("11:00:07 am", 11)]
)
def test_trap_8_halves_of_the_day_are_read_whatever_the_language_of_this_computer(shown: str, hour: int) -> None:
    zone = Zone(pairs("%Y-%m-%d", "%I:%M:%S %p", WINTER, SUMMER, hours=0))
    assert zone.utc(f"2026-01-15 {shown}") == datetime(2026, 1, 15, hour, 0, 7, tzinfo=UTC)


@pytest.mark.parametrize("rude", ["[code]", "<", "[code]<", "2020-01-01 ", "[/code]"])
def test_no_text_takes_for_ever(rude: str) -> None:
    began = time.monotonic()
    journal.as_text(rude * 60_000)
    journal.as_html(rude * 60_000)
    journal.split(rude * 60_000)
    assert time.monotonic() - began < 5.0
