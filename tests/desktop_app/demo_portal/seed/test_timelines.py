"""The timelines of seeded cases, in six languages."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from desktop_app.demo_portal.portal import Portal
from desktop_app.demo_portal.seed import durations, timelines
from desktop_app.demo_portal.settings import SEED_FOLDER

LANGUAGES = ("en", "nb", "sv", "fi", "da", "is")
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
Json = dict[str, Any]


def histories(language: str) -> Json:
    told: Json = json.loads((SEED_FOLDER / "histories" / f"{language}.json").read_text("utf-8"))
    return told


def cases(language: str) -> dict[str, Json]:
    return {row["id"]: row for row in json.loads((SEED_FOLDER / "cases" / f"{language}.json").read_text("utf-8"))}


def entries(language: str) -> Iterator[tuple[Json, Json]]:
    known = cases(language)
    for id, told in histories(language).items():
        for entry in told["entries"]:
            yield known[id], entry


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_shows_every_kind_and_a_long_conversation(language: str) -> None:
    assert {entry["kind"] for _, entry in entries(language)} == {"note", "task", "phone", "email"}
    assert max(series["count"] for told in histories(language).values() for series in told.get("series", ())) >= 40


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_lies_within_the_life_of_its_case(language: str) -> None:
    for case, entry in entries(language):
        assert durations.parse(case["opened"]) < durations.parse(entry["at"]) <= durations.parse(case["updated"])
    for id, told in histories(language).items():
        for series in told.get("series", ()):
            case = cases(language)[id]
            start, step = durations.parse(series["start"]), durations.parse(series["every"])
            assert durations.parse(case["opened"]) < start
            assert start + (series["count"] - 1) * step <= durations.parse(case["updated"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_addresses_are_invented_and_html_is_plain(language: str) -> None:
    told = json.dumps(histories(language))
    assert all(host.endswith(".example") for host in re.findall(r"@([\w.-]+)", told))
    assert set(re.findall(r"<(\w+)", " ".join(entry.get("html", "") for _, entry in entries(language)))) <= {
        "p", "br", "b", "i", "code", "ul", "li",
    }  # fmt: skip


def test_all_of_it_is_told_in_the_order_of_time(portal: Portal) -> None:
    message = {"at": "-P2D", "kind": "message", "author_id": "p-kari", "text": "Hi"}
    note = {"at": "-P1DT1H", "kind": "note", "author_id": "p-desk", "text": "For us"}
    series = {"start": "-P2DT1H", "every": "P1D", "count": 3, "first": 1, "last": 9, "text": "{n} of 9"}
    row = {"id": "case-0002", "timeline": [message]}
    with portal.db.write() as connection:
        connection.execute("DELETE FROM entries WHERE case_id = 'case-0002'")
        timelines.fill(connection, row, {"case-0002": {"entries": [note], "series": [series]}}, NOW)
        found = connection.execute("SELECT * FROM entries WHERE case_id = 'case-0002' ORDER BY seq").fetchall()
    assert [(one["id"], one["at"], one["text"]) for one in found] == [
        ("case-0002-e1", "2026-11-19T11:00:00Z", "1 of 9"),
        ("case-0002-e2", "2026-11-19T12:00:00Z", "Hi"),
        ("case-0002-n1", "2026-11-20T11:00:00Z", "For us"),
        ("case-0002-e3", "2026-11-20T11:00:00Z", "5 of 9"),
        ("case-0002-e4", "2026-11-21T11:00:00Z", "9 of 9"),
    ]


def test_a_case_of_which_nothing_more_is_told_is_as_it_was(portal: Portal) -> None:
    with portal.db.write() as connection:
        connection.execute("DELETE FROM entries WHERE case_id = 'case-0002'")
        timelines.fill(connection, {"id": "case-0002", "timeline": []}, {}, NOW)
        assert connection.execute("SELECT count(*) FROM entries WHERE case_id = 'case-0002'").fetchone()[0] == 0
