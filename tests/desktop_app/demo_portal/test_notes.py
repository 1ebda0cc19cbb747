"""What the desk writes to itself: nothing of it may reach a customer, not even that there is something."""

import json
from typing import Any

import pytest

from tests.desktop_app.demo_portal.kit import Client, Json, code

CASE = "/v1/cases/case-0001"
SECRET = "Zebra: he is difficult"


def seen_by(client: Client, person: str) -> list[Any]:
    """Everything the portal tells somebody of cases."""
    client.as_person(person)
    case = client.get(CASE)
    told = [case.headers["ETag"], case.json(), client.all("/v1/cases", full="true"), client.all("/v1/cases")]
    told += [client.get("/v1/changes").json(), client.get(f"{CASE}/timeline", params={"before": "99999"}).json()]
    for words in ("zebra", "difficult", "printer"):
        told.append(client.get("/v1/find", params={"kind": "cases", "words": words}).json())
    return told


def mark(client: Client, person: str) -> str:
    page = client.as_person(person).get("/v1/cases", params={"limit": 200}).json()
    return str(page["token"])


@pytest.mark.parametrize("person", ["p-kari", "p-sam", "p-gudrun", "p-mette"])
def test_a_note_changes_nothing_for_those_who_are_not_of_the_desk(client: Client, person: str) -> None:
    before, token = seen_by(client, person), mark(client, person)
    client.portal.clock.advance(60)
    answer = client.as_person("p-desk").post(f"{CASE}/note", {"text": SECRET})
    assert answer.status_code == 201
    assert seen_by(client, person) == before
    assert "Zebra" not in json.dumps(before)
    since = client.as_person(person).get("/v1/cases", params={"since": token, "full": "true"}).json()
    assert (since["items"], since["deleted"]) == ([], [])


def test_the_numbers_of_what_follows_tell_of_no_note(client: Client) -> None:
    desk = client.as_person("p-desk")
    last = int(desk.get(CASE).json()["timeline"][-1]["id"].rpartition("-e")[2])
    for _ in range(3):
        desk.post(f"{CASE}/note", {"text": SECRET})
    told = desk.post(f"{CASE}/comments", {"text": "Hello"}).json()["timeline"]
    assert [entry["id"] for entry in told if entry["kind"] == "note"] == [f"case-0001-n{one}" for one in (1, 2, 3)]
    assert told[-1]["id"] == f"case-0001-e{last + 1}"


def test_the_desk_reads_and_finds_it_and_hears_of_it(client: Client) -> None:
    desk = client.as_person("p-lead")
    token, before = mark(client, "p-lead"), desk.get(CASE).json()
    client.portal.clock.advance(60)
    told = client.as_person("p-desk").post(f"{CASE}/note", {"text": SECRET}).json()
    assert (told["timeline"][-1]["kind"], told["timeline"][-1]["text"]) == ("note", SECRET)
    since = client.as_person("p-lead").get("/v1/cases", params={"since": token, "full": "true"}).json()["items"]
    assert [case["id"] for case in since] == ["case-0001"]
    assert since[0]["updated_at"] > before["updated_at"], "else nobody would read it anew"
    assert client.get("/v1/find", params={"kind": "cases", "words": "zebra"}).json()["items"]
    assert since[0]["kpis"] == before["kpis"], "a note is no reply"
    assert (since[0]["messages_count"], since[0]["excerpt"]) == (before["messages_count"], before["excerpt"])


def test_the_same_key_notes_once(client: Client) -> None:
    client.as_person("p-desk")
    for _ in range(2):
        told = client.post(f"{CASE}/note", {"text": SECRET}, headers={"Idempotency-Key": "n"}).json()
    assert sum(entry["kind"] == "note" for entry in told["timeline"]) == 1


@pytest.mark.parametrize(("text", "reason"), [("  ", "required"), ("x" * 100_001, "too_long")])
def test_a_note_is_neither_empty_nor_endless(client: Client, text: str, reason: str) -> None:
    answer = client.as_person("p-desk").post(f"{CASE}/note", {"text": text})
    assert answer.json()["errors"]["text"]["code"] == reason


def test_who_may_not_is_told_why(client: Client) -> None:
    answer = client.as_person("p-kari").post(f"{CASE}/note", {"text": "x"})
    problem: Json = answer.json()
    assert code(answer) == (403, "not_allowed")
    assert problem["detail"]
    assert code(client.as_person("p-erik").post(f"{CASE}/note", {"text": "x"})) == (404, "not_found")
