"""Reading cases, and who may: the role × case matrix."""

from datetime import timedelta

import pytest

from tests.desktop_app.demo_portal.kit import Client, code

SEEN = {
    "p-kari": {1, 2, 3, 4},
    "p-sam": {1, 2, 3, 4},
    "p-gudrun": {1, 2, 3, 4},
    "p-erik": {5, 6},
    "p-aino": {5, 6},
    "p-mette": {1, 2, 3, 4, 5, 6},
    "p-desk": {1, 2, 3, 4, 5, 6},
}
ALL = {1, 2, 3, 4, 5, 6}


@pytest.mark.parametrize("person", SEEN)
def test_who_sees_which_case(client: Client, person: str) -> None:
    client.as_person(person)
    listed = {int(row["id"][-4:]) for row in client.all("/v1/cases")}
    read = {number for number in ALL if client.get(f"/v1/cases/case-{number:04d}").status_code == 200}
    assert listed == read == SEEN[person]


@pytest.mark.parametrize("person", [person for person in SEEN if SEEN[person] != ALL])
def test_a_foreign_case_does_not_exist_for_any_request(client: Client, person: str) -> None:
    client.as_person(person)
    unknown = client.get("/v1/cases/case-9999").json()
    for number in sorted(ALL - SEEN[person]):
        path = f"/v1/cases/case-{number:04d}"
        foreign = client.get(path).json()
        assert {**foreign, "request_id": ""} == {**unknown, "request_id": ""}
        for action, body in (
            ("comments", {"text": "x"}),
            ("solve", {}),
            ("reopen", {}),
            ("withdraw", {}),
            ("rating", {"score": 1}),
        ):
            assert code(client.post(f"{path}/{action}", body)) == (404, "not_found")


def test_a_row(client: Client) -> None:
    row = {row["id"]: row for row in client.all("/v1/cases")}["case-0001"]
    assert row["waiting_for_me"]
    assert row["requester"] == {"id": "p-kari", "name": "Kari Prøve"}
    assert row["owner"] == {"id": "p-desk", "name": "Liv Skranke"}
    assert row["status_word"] == {"en": "waiting_for_you"}
    assert row["excerpt"] == "Which printer?"
    assert (row["attachments_count"], row["messages_count"], row["language"]) == (1, 1, "nb")
    assert row["can"] == ["comment", "solve", "withdraw", "share"]
    assert row["opened_at"] == "2026-11-18T12:00:00Z"


def test_the_whole_case(client: Client) -> None:
    case = client.get("/v1/cases/case-0001").json()
    assert case["answers"] == [{"field_id": "subject", "label": {"en": "Subject"}, "value": "Case 1", "text": "Case 1"}]
    assert case["attachments"][0]["name"] == "bilde ø.txt"
    assert case["attachments"][0]["size"] == 6
    assert case["timeline"][1] == {
        "id": "case-0001-e2",
        "at": "2026-11-19T12:00:00Z",
        "kind": "message",
        "author": {"id": "p-desk", "name": "Liv Skranke", "is_agent": True},
        "text": "Which printer?",
        "html": None,
        "letter": None,
        "status": None,
        "attachment_ids": [],
    }
    assert client.get("/v1/cases/case-0004").json()["rating"] == {"score": 4, "text": "ok"}


def test_relations_go_both_ways_and_name_no_foreign_case(client: Client) -> None:
    related = client.get("/v1/cases/case-0001").json()["relations"]
    assert [(relation["kind"], relation["case_id"]) for relation in related] == [("related", "case-0002")]
    back = client.get("/v1/cases/case-0002").json()["relations"]
    assert back == [{"kind": "related", "case_id": "case-0001", "number": "DP-2026-00001", "title": "Case 1"}]
    client.as_person("p-desk")
    merged = client.get("/v1/cases/case-0005").json()["relations"]
    assert [relation["kind"] for relation in merged] == ["merged_from"]


def test_a_case_whose_item_is_gone_keeps_what_was_said(client: Client) -> None:
    client.request("DELETE", "/v1/demo/catalog/i-plain")
    assert client.get("/v1/cases/case-0001").json()["answers"] == []


def test_rows_with_their_conversation(client: Client) -> None:
    rows = client.get("/v1/cases", params={"full": True}).json()["items"]
    assert {row["id"]: len(row["timeline"]) for row in rows}["case-0001"] == 2


def test_reopening_a_closed_case_depends_on_its_age(client: Client) -> None:
    client.post("/v1/demo/desk", {"case_id": "case-0003", "status": "closed"})
    assert "reopen" in client.get("/v1/cases/case-0003").json()["can"]
    client.portal.clock.advance(timedelta(days=15).total_seconds())
    assert "reopen" not in client.get("/v1/cases/case-0003").json()["can"]


def test_long_texts_are_cut_in_a_row(client: Client) -> None:
    client.post("/v1/cases/case-0001/comments", {"text": "word " * 100})
    row = client.get("/v1/cases/case-0001").json()
    assert len(row["excerpt"]) <= 160
    assert row["excerpt"].endswith("…")
