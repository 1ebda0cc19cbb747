"""The desk's promises, told by what happened in a case."""

from datetime import datetime, timedelta

import pytest

from desktop_app.demo_portal.clock import parse_stamp
from desktop_app.demo_portal.sla import TARGETS, standing
from tests.desktop_app.demo_portal.kit import NOW, Client, Json

HOUR = timedelta(hours=1)


@pytest.fixture
def number(client: Client) -> str:
    """A new case of Kari's."""
    return str(client.as_person("p-kari").make().json()["id"])


def kpis(client: Client, id: str) -> tuple[Json, Json]:
    first, solution = client.as_person("p-kari").get(f"/v1/cases/{id}").json()["kpis"]
    return first, solution


def test_a_new_case_has_two_clocks_that_run(client: Client, number: str) -> None:
    first, solution = kpis(client, number)
    assert (first["id"], solution["id"]) == ("first_reply", "solution")
    assert first["state"] == solution["state"] == "in_progress"
    assert first["target_s"] == TARGETS["first_reply"]["normal"]
    assert parse_stamp(first["due_at"]) == NOW + timedelta(seconds=first["target_s"])
    client.portal.clock.advance(first["target_s"] - 3600)
    assert kpis(client, number)[0]["state"] == "nearing"
    client.portal.clock.advance(3601)
    assert kpis(client, number)[0]["state"] == "missed"
    assert kpis(client, number)[0]["due_at"] == first["due_at"]


def test_a_word_of_the_desk_ends_the_first_and_a_question_halts_the_second(client: Client, number: str) -> None:
    client.portal.clock.advance(3600)
    client.as_person("p-desk").post(f"/v1/cases/{number}/comments", {"text": "Which one?"})
    first, solution = kpis(client, number)
    assert (first["state"], first["due_at"]) == ("met", None)
    assert solution["state"] == "in_progress"
    client.as_person("p-desk").post("/v1/demo/desk", {"case_id": number, "status": "waiting_for_you"})
    client.portal.clock.advance(7200)
    first, solution = kpis(client, number)
    assert (solution["state"], solution["due_at"], len(solution["pauses"])) == ("paused", None, 1)
    client.as_person("p-kari").post(f"/v1/cases/{number}/comments", {"text": "The big one"})
    solution = kpis(client, number)[1]
    assert solution["state"] == "in_progress"
    due = NOW + timedelta(seconds=solution["target_s"] + 7200)
    assert parse_stamp(solution["due_at"]) == due


def test_solved_is_the_end_and_reopened_is_a_pause(client: Client, number: str) -> None:
    client.post(f"/v1/cases/{number}/solve", {})
    assert [one["state"] for one in kpis(client, number)] == ["met", "met"]
    client.portal.clock.advance(3600)
    client.as_person("p-kari").post(f"/v1/cases/{number}/reopen", {})
    _first, solution = kpis(client, number)
    assert (solution["state"], solution["ended_at"], len(solution["pauses"])) == ("in_progress", None, 1)
    client.as_person("p-kari").post(f"/v1/cases/{number}/withdraw", {})
    assert [one["state"] for one in kpis(client, number)] == ["cancelled", "cancelled"]


def test_a_case_of_the_seed_pauses_by_what_it_is(client: Client) -> None:
    first, solution = kpis(client, "case-0001")
    assert first["state"] == "met"
    assert solution["state"] == "paused"


@pytest.mark.parametrize(
    ("pauses", "ended_at", "expected"),
    [
        ([], None, ("nearing", 2 * HOUR)),
        ([("06:30", "07:30")], None, ("in_progress", 3 * HOUR)),
        ([("06:30", "07:30"), ("07:30", None)], None, ("paused", 7.5 * HOUR)),
        ([("14:00", "15:00")], None, ("nearing", 2 * HOUR)),
        ([], "08:00", ("met", 6 * HOUR)),
        ([("05:00", "07:00")], "15:30", ("missed", -0.5 * HOUR)),
    ],
)
def test_it_is_counted_second_for_second(
    pauses: list[tuple[str, str | None]], ended_at: str | None, expected: tuple[str, timedelta]
) -> None:
    def at(text: str | None) -> str | None:
        return None if text is None else f"2026-11-21T{text}:00Z"

    kpi = {
        "started_at": at("06:00"),
        "target_s": 8 * 3600,
        "warning_s": 2 * 3600,
        "pauses": [{"since": at(since), "until": at(until)} for since, until in pauses],
        "ended_at": at(ended_at),
        "is_cancelled": False,
    }
    assert standing(kpi, datetime.fromisoformat("2026-11-21T12:00:00+00:00")) == expected
