"""The demo console."""

from pathlib import Path
from typing import Any

import pytest

from tests.desktop_app.demo_portal.kit import Client, code, open_client


def desk(client: Client, **step: Any) -> Any:
    return client.post("/v1/demo/desk", {"case_id": "case-0002", **step})


def test_there_is_none_without_faults(tmp_path: Path) -> None:
    client = open_client(tmp_path)
    assert client.get("/v1/demo/state").status_code == 404
    assert client.get("/.well-known/nordesk", headers={"X-Demo-Fault": "html"}).json()["demo"] is True
    client.close()


def test_the_clock_goes_on_after_a_restart(tmp_path: Path) -> None:
    client = open_client(tmp_path, faults=True)
    assert client.post("/v1/demo/clock", {"advance_s": 3600}).json() == {"time": "2026-11-21T13:00:00Z"}
    assert client.get("/.well-known/nordesk").headers["Date"] == "Sat, 21 Nov 2026 13:00:00 GMT"
    assert client.post("/v1/demo/clock", {"advance_s": -1}).status_code == 400
    client.close()
    again = open_client(tmp_path, faults=True)
    assert again.get("/.well-known/nordesk").json()["time"] == "2026-11-21T13:00:00Z"
    again.close()


def test_the_state_has_no_secrets(client: Client) -> None:
    state = client.get("/v1/demo/state").json()
    assert len(state["people"]) == 9
    assert len(state["cases"]) == 6
    assert "scrypt" not in str(state)
    assert "sessions" not in state
    assert {row["kind"] for row in state["documents"]} == {
        "catalog",
        "announcements",
        "articles",
        "agreements",
        "routing",
        "subjects",
        "products",
    }


def test_the_desk_answers(client: Client) -> None:
    case = desk(client, text="Which one?", status="waiting_for_you").json()
    assert (case["status"], case["owner"]["id"]) == ("waiting_for_you", "p-desk")
    assert [entry["kind"] for entry in case["timeline"]] == ["message", "status"]
    assert client.as_person("p-sam").get("/v1/cases/case-0002").json()["waiting_for_me"]


def test_the_desk_hands_a_case_over(client: Client) -> None:
    case = desk(client, organisation_id="org-fiktiva", requester_id="p-erik", agent_id="p-desk").json()
    assert (case["organisation_id"], case["requester"]["id"]) == ("org-fiktiva", "p-erik")


def test_the_desk_knows_its_statuses_and_cases(client: Client) -> None:
    assert code(desk(client, status="lost")) == (400, "bad_request")
    assert code(desk(client, case_id="case-9999")) == (404, "not_found")
    assert code(desk(client, agent_id="p-unknown")) == (404, "not_found")


def test_other_roles(client: Client) -> None:
    client.as_person("p-sam")
    before = client.get("/v1/changes").json()["tokens"]
    answer = client.request("PATCH", "/v1/demo/people/p-sam", json={"roles": ["user", "authorised_contact"]})
    assert answer.json()["roles"] == ["authorised_contact", "user"]
    assert answer.json()["organisations"] == [{"id": "org-fjord", "name": "Eksempelfjord kommune"}]
    assert {"catalog", "agreements"} <= set(client.get("/v1/changes", params=before).json()["changed"])
    assert client.make("i-contact").status_code == 201
    assert code(client.request("PATCH", "/v1/demo/people/p-unknown", json={})) == (404, "not_found")


@pytest.mark.parametrize("path", ["cases/case-9999", "articles/a-unknown", "people/p-kari"])
def test_only_rows_that_exist_can_be_deleted(client: Client, path: str) -> None:
    assert code(client.request("DELETE", f"/v1/demo/{path}")) == (404, "not_found")


def test_an_item_gets_another_form_and_everybody_is_told(client: Client) -> None:
    before = client.get("/v1/catalog").json()
    item = next(row for row in before["items"] if row["kind_of"] == "item")
    fields = [{**field, "id": f"new-{field['id']}"} for field in item["form"]["fields"]]
    assert client.request("PATCH", f"/v1/demo/catalog/{item['id']}", json={"fields": fields}).status_code == 200
    (row,) = client.get(f"/v1/catalog?since={before['token']}").json()["items"]
    assert [field["id"] for field in row["form"]["fields"]] == [field["id"] for field in fields]
    client.request("PATCH", f"/v1/demo/catalog/{item['id']}", json={"order_roles": ["nobody"]})
    (row,) = client.get(f"/v1/catalog?since={before['token']}").json()["items"]
    assert row["allowed"] is False
    for unknown in ("i-nothing", next(row["id"] for row in before["items"] if row["kind_of"] == "category")):
        assert client.request("PATCH", f"/v1/demo/catalog/{unknown}", json={"fields": []}).status_code == 404
