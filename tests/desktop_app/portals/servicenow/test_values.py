"""Values and what people read: each field for what it is good for."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.errors import BadReply
from desktop_app.portals.servicenow.values import Record, day, in_query, one_space, same_text, stamp, utc
from tests.vendors.servicenow.paper import SAMPLES

PAIRS = json.loads((SAMPLES / "inc0000060_value_vs_display.json").read_text(encoding="utf-8"))["fields"]


def incident() -> Record:
    """INC0000060, both ways, as it was recorded."""
    fields = {}
    for name, both in PAIRS.items():
        value, shown = both.values()
        fields[name] = {"value": value, "display_value": shown}
    return Record(fields)


def test_trap_4_4_every_field_of_a_recorded_incident_is_read_for_what_it_is() -> None:
    record = incident()
    assert (record.value("priority"), record.shown("priority")) == ("3", "3 - Moderate")
    assert record.reference("caller_id") == "681ccaf9c0a8016400b98a06818d57c7"
    assert record.shown("caller_id") == "Joe Employee"
    assert record.value("calendar_stc") == "102197"
    assert record.value("comments") == ""


def test_trap_4_4_times_are_utc_in_the_value_and_never_taken_from_what_is_shown() -> None:
    opened = incident().time("opened_at")
    assert opened == datetime(2016, 12, 12, 15, 19, 57, tzinfo=UTC)
    assert incident().shown("opened_at") == "2016-12-12 07:19:57"


def test_trap_4_4_a_duration_is_no_time() -> None:
    assert incident().time("calendar_duration") is None
    assert incident().time("business_duration") is None


def test_trap_4_4_unknown_is_shown_for_an_empty_time() -> None:
    assert incident().shown("sla_due") == "UNKNOWN"
    assert incident().time("sla_due") is None


@pytest.mark.parametrize("field", ["x", {"value": "x"}, {"display_value": "x", "value": "x", "link": "y"}])
def test_a_field_comes_in_three_shapes(field: object) -> None:
    record = Record({"name": field})
    assert (record.value("name"), record.shown("name"), record.has("name")) == ("x", "x", True)


def test_trap_4_4_a_reference_may_hold_rubbish() -> None:
    for rubbish in ("no value", "", None, {"link": "https://x/y", "value": "global"}):
        assert Record({"caller_id": rubbish}).reference("caller_id") == ""


def test_trap_4_4_numbers_and_booleans_are_texts() -> None:
    record = Record({"a": "true", "b": "1", "c": "false", "d": True, "e": 5, "f": ""})
    assert [record.is_true(name) for name in "abcdf"] == [True, True, False, True, False]
    assert record.value("e") == "5"


def test_what_is_no_record_is_a_bad_reply() -> None:
    with pytest.raises(BadReply):
        Record("x")
    with pytest.raises(BadReply):
        Record({}).needed_time("opened_at")


def test_trap_4_2_what_a_user_writes_begins_no_condition() -> None:
    assert in_query("a^ORDERBYx\r\nb\x00") == "a ORDERBYx b"
    assert in_query(" ^^ ") == ""


def test_times_there_and_back() -> None:
    moment = datetime(2026, 11, 22, 5, 6, 7, tzinfo=UTC)
    assert utc(stamp(moment)) == moment
    assert stamp(moment.astimezone(tz=None)) == "2026-11-22 05:06:07"
    assert utc(stamp(moment + timedelta(hours=1))) == moment + timedelta(hours=1)
    assert utc("2026-11-22") is None
    assert [str(day("2026-11-22 10:00:00")), day(""), day("x")] == ["2026-11-22", None, None]


def test_texts_as_they_are_shown_and_compared() -> None:
    assert one_space("Windows: Should I\n\t\tupgrade?\t") == "Windows: Should I upgrade?"
    assert same_text("a \r\nb\u200b\n\n") == same_text("a\nb")
    assert same_text("a") != same_text("b")
    assert [len(Record({"x": "2016-12-12 15:19:57", "y": "z"}).pairs())] == [1]
