"""Actions over HTTP; what they do is tested in test_casework."""

import pytest

from tests.desktop_app.demo_portal.kit import Client, code

ACTIONS = [
    ("comments", {"text": "x"}),
    ("attachments", {"upload_ids": ["up-1"]}),
    ("solve", {}),
    ("reopen", {}),
    ("withdraw", {}),
    ("rating", {"score": 3}),
]


@pytest.mark.parametrize(("action", "body"), ACTIONS)
def test_each_needs_a_key(client: Client, action: str, body: dict[str, object]) -> None:
    assert code(client.request("POST", f"/v1/cases/case-0001/{action}", json=body)) == (400, "key_missing")


@pytest.mark.parametrize(("action", "body"), [one for one in ACTIONS if one[0] != "attachments"])
def test_each_answers_with_the_whole_case(client: Client, action: str, body: dict[str, object]) -> None:
    id = "case-0003" if action in ("reopen", "rating") else "case-0001"
    answer = client.post(f"/v1/cases/{id}/{action}", body)
    assert answer.status_code == (201 if action == "comments" else 200)
    assert answer.json() == client.get(f"/v1/cases/{id}").json()
