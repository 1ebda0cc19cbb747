"""What happens to cases."""

from datetime import timedelta
from typing import Any

import pytest

from tests.desktop_app.demo_portal.kit import Client, code


def entries(case: dict[str, Any]) -> list[tuple[str, str | None, str]]:
    return [(entry["kind"], entry["status"], entry["author"]["id"]) for entry in case["timeline"]]


def test_new_case_has_a_number_and_an_acknowledgement_in_the_requesters_language(client: Client) -> None:
    answer = client.make(language="nb", client_reference="ref-1", article_ids=["a-print", "a-unknown"])
    case = answer.json()
    assert answer.status_code == 201
    assert answer.headers["Location"] == "/v1/cases/case-0007"
    assert (case["number"], case["status"], case["title"]) == ("DP-2026-00007", "received", "Printer")
    assert entries(case) == [("status", "received", "p-kari"), ("event", None, "portal")]
    assert case["timeline"][1]["author"] == {"id": "portal", "name": "Testportal", "is_agent": True}
    assert case["timeline"][1]["text"] == "DP-2026-00007 Vi svarer innen en dag."
    assert case["article_ids"] == ["a-print"]
    assert case["service_id"] == "primus"
    assert case["organisation_id"] == "org-fjord"
    assert case["client_reference"] == "ref-1"
    assert case["opened_at"] == "2026-11-21T12:00:00Z"


def test_the_language_is_the_persons_unless_given(client: Client) -> None:
    assert client.make().json()["language"] == "nb"
    assert client.make(language="sv").json()["language"] == "sv"
    assert client.make(language="xx").json()["language"] == "nb"


def test_priority_only_for_incidents(client: Client) -> None:
    assert client.make(priority="high").json()["priority"] is None
    assert client.make("i-stop", type_id="incident", priority="high").json()["priority"] == "high"
    assert client.make("i-stop").json()["priority"] == "normal"
    assert client.make(type_id="incident").json()["priority"] == "normal"


def test_roles_of_fields_fill_the_case(client: Client) -> None:
    case = client.make(
        "i-all", answers={"service": "wilma", "others": ["a@b.example"]}, copy_to=["c@d.example", "a@b.example"]
    ).json()
    assert case["service_id"] == "wilma"
    assert case["copy_to"] == ["c@d.example", "a@b.example"]


def test_a_case_without_a_subject_is_named_after_its_item(client: Client) -> None:
    case = client.post("/v1/cases", {"item_id": "i-note", "answers": {}}).json()
    assert (case["title"], case["description"]) == ("i-note", "")


def test_the_organisation_may_be_chosen_among_ones_own(client: Client) -> None:
    client.as_person("p-mette")
    assert client.make().json()["organisation_id"] == "org-fiktiva"
    assert client.make(organisation_id="org-fjord").json()["organisation_id"] == "org-fjord"
    client.as_person("p-erik")
    assert client.make(organisation_id="org-fjord").json()["errors"]["organisation_id"]["code"] == "not_a_choice"


def test_an_agent_has_no_organisation(client: Client) -> None:
    assert client.as_person("p-desk").make().json()["organisation_id"] is None


@pytest.mark.parametrize(
    ("more", "name", "reason"),
    [
        ({"item_id": "i-unknown"}, "item_id", "not_a_choice"),
        ({"item_id": "c-one"}, "item_id", "not_a_choice"),
        ({"type_id": "unknown"}, "type_id", "not_a_choice"),
        ({"type_id": "c-one"}, "type_id", "not_a_choice"),
        ({"priority": "now"}, "priority", "not_a_choice"),
        ({"copy_to": ["nobody"]}, "copy_to", "not_an_email"),
        ({"copy_to": [f"a{n}@b.example" for n in range(21)]}, "copy_to", "too_big"),
        ({"upload_ids": ["up-unknown"]}, "upload_ids", "not_a_choice"),
    ],
)
def test_what_is_wrong_with_a_new_case_is_named(client: Client, more: dict[str, Any], name: str, reason: str) -> None:
    answers = {"subject": "s", "description": "d"}
    answer = client.post("/v1/cases", {"item_id": "i-plain", "answers": answers, **more})
    assert code(answer) == (422, "form_invalid")
    assert answer.json()["errors"][name]["code"] == reason


def test_items_for_some_roles_are_refused_to_others_in_words(client: Client) -> None:
    assert client.make("i-contact").status_code == 201
    client.as_person("p-sam")
    answer = client.post(
        "/v1/cases",
        {"item_id": "i-contact", "answers": {"subject": "s", "description": "d"}},
        headers={"Accept-Language": "nb"},
    )
    assert code(answer) == (403, "not_allowed_to_order")
    assert answer.json()["detail"] == "Bare for autoriserte kontakter."


def test_uploads_go_into_the_case_once(client: Client) -> None:
    upload = client.upload()
    case = client.make(upload_ids=[upload]).json()
    assert [attachment["id"] for attachment in case["attachments"]] == [upload]
    assert case["attachments_count"] == 1
    assert client.make(upload_ids=[upload]).json()["errors"]["upload_ids"]["code"] == "not_a_choice"


def test_an_upload_of_somebody_else_or_twice_is_refused(client: Client) -> None:
    upload = client.upload()
    assert client.make(upload_ids=[upload, upload]).status_code == 422
    assert client.as_person("p-sam").make(upload_ids=[upload]).status_code == 422


def test_too_many_attachments(client: Client) -> None:
    assert code(client.make(upload_ids=[f"up-{n}" for n in range(21)])) == (422, "too_many_attachments")


def test_a_comment_moves_a_case_that_waited_for_me(client: Client) -> None:
    upload = client.upload()
    answer = client.post("/v1/cases/case-0001/comments", {"text": "The red one", "upload_ids": [upload]})
    case = answer.json()
    assert answer.status_code == 201
    assert case["status"] == "being_worked_on"
    assert entries(case)[-2:] == [("message", None, "p-kari"), ("status", "being_worked_on", "p-kari")]
    assert case["timeline"][-2]["attachment_ids"] == [upload]
    assert case["excerpt"] == "The red one"
    assert case["updated_at"] == "2026-11-21T12:00:00Z"


def test_a_comment_on_a_solved_case_takes_it_up_again(client: Client) -> None:
    case = client.post("/v1/cases/case-0003/comments", {"text": "No, it is not"}).json()
    assert (case["status"], case["closed_at"]) == ("being_worked_on", None)


def test_a_comment_needs_words_or_files_and_has_a_limit(client: Client) -> None:
    path = "/v1/cases/case-0001/comments"
    assert client.post(path, {"text": " "}).json()["errors"]["text"]["code"] == "required"
    assert client.post(path, {"text": "x" * 100_001}).json()["errors"]["text"]["code"] == "too_long"
    assert client.post(path, {"upload_ids": ["up-no"]}).json()["errors"]["upload_ids"]["code"] == "not_a_choice"
    assert client.post(path, {"upload_ids": [client.upload()]}).status_code == 201


def test_files_are_added_to_a_case_that_was_made_before(client: Client) -> None:
    path, upload = "/v1/cases/case-0001/attachments", client.upload("bilde.png")
    answer = client.post(path, {"upload_ids": [upload]}, headers={"Idempotency-Key": "late"})
    case = answer.json()
    assert answer.status_code == 201
    assert case["status"] == "waiting_for_you", "a file alone is no reply"
    assert case["attachments"][-1]["id"] == upload
    event = case["timeline"][-1]
    assert (event["kind"], event["author"]["id"], event["text"]) == ("event", "p-kari", "bilde.png")
    assert event["attachment_ids"] == [upload]
    again = client.post(path, {"upload_ids": [upload]}, headers={"Idempotency-Key": "late"})
    assert again.headers["Idempotency-Replayed"] == "true"
    assert again.json() == case


def test_files_are_not_added_by_strangers_nor_twice_nor_without_end(client: Client) -> None:
    path, upload = "/v1/cases/case-0001/attachments", client.upload()
    assert client.post(path, {"upload_ids": []}).json()["errors"]["upload_ids"]["code"] == "required"
    assert client.post(path, {"upload_ids": ["up-no"]}).json()["errors"]["upload_ids"]["code"] == "not_a_choice"
    assert code(client.post(path, {"upload_ids": [f"up-{n}" for n in range(20)]})) == (422, "too_many_attachments")
    assert code(client.post("/v1/cases/case-0004/attachments", {"upload_ids": [upload]})) == (409, "not_possible_now")
    assert client.as_person("p-sam").post(path, {"upload_ids": [upload]}).status_code == 422
    assert code(client.as_person("p-erik").post(path, {"upload_ids": [upload]})) == (404, "not_found")


def test_a_comment_of_the_desk_takes_the_case(client: Client) -> None:
    case = client.as_person("p-desk").post("/v1/cases/case-0002/comments", {"text": "Hello"}).json()
    assert (case["status"], case["owner"]) == ("being_worked_on", {"id": "p-desk", "name": "Liv Skranke"})
    again = client.post("/v1/cases/case-0002/comments", {"text": "And"}).json()
    assert again["timeline"][-1]["author"]["is_agent"]
    assert again["status"] == "being_worked_on"


def test_a_comment_on_a_case_being_worked_on_changes_no_status(client: Client) -> None:
    case = client.as_person("p-erik").post("/v1/cases/case-0005/comments", {"text": "More"}).json()
    assert entries(case) == [("message", None, "p-erik")]


def test_solve_reopen_withdraw(client: Client) -> None:
    solved = client.post("/v1/cases/case-0001/solve", {"text": "Found it"}).json()
    assert (solved["status"], solved["closed_at"]) == ("solved", "2026-11-21T12:00:00Z")
    assert entries(solved)[-2:] == [("message", None, "p-kari"), ("status", "solved", "p-kari")]
    reopened = client.post("/v1/cases/case-0001/reopen", {"text": " "}).json()
    assert (reopened["status"], reopened["closed_at"]) == ("being_worked_on", None)
    assert client.post("/v1/cases/case-0001/withdraw", {}).json()["status"] == "withdrawn"


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("case-0003/solve", {}),
        ("case-0003/withdraw", {}),
        ("case-0001/reopen", {}),
        ("case-0004/reopen", {}),
        ("case-0004/comments", {"text": "x"}),
        ("case-0004/rating", {"score": 1}),
        ("case-0001/rating", {"score": 1}),
    ],
)
def test_not_in_this_status(client: Client, path: str, body: dict[str, Any]) -> None:
    assert code(client.post(f"/v1/cases/{path}", body)) == (409, "not_possible_now")


def test_a_closed_case_may_be_reopened_for_two_weeks(client: Client) -> None:
    client.post("/v1/demo/desk", {"case_id": "case-0003", "status": "closed"})
    client.portal.clock.advance(timedelta(days=13).total_seconds())
    assert client.post("/v1/cases/case-0003/reopen", {}).status_code == 200


def test_what_only_the_requester_may_do(client: Client) -> None:
    client.as_person("p-sam")
    assert code(client.post("/v1/cases/case-0001/solve", {})) == (403, "not_allowed")
    assert client.post("/v1/cases/case-0001/comments", {"text": "me too"}).status_code == 201
    client.as_person("p-gudrun")
    assert code(client.post("/v1/cases/case-0003/rating", {"score": 3})) == (403, "not_allowed")
    assert client.post("/v1/cases/case-0001/solve", {}).status_code == 200


def test_rating_once(client: Client) -> None:
    case = client.post("/v1/cases/case-0003/rating", {"score": 5, "text": "Fint"}).json()
    assert case["rating"] == {"score": 5, "text": "Fint"}
    assert "rate" not in case["can"]
    assert client.post("/v1/cases/case-0003/rating", {"score": 4}).status_code == 409
    assert client.post("/v1/cases/case-0003/rating", {"score": 6}).status_code == 400
