"""Signing in and out over HTTP; the rules are tested in test_accounts."""

import pytest

from tests.desktop_app.demo_portal.kit import PASSWORD, Client, code


def test_sign_in_and_out(client: Client) -> None:
    body = {"email": "sam@example.example", "password": PASSWORD, "unknown": 1}
    answer = client.request("POST", "/v1/session", json=body)
    assert answer.status_code == 201
    headers = {"Authorization": f"bearer {answer.json()['token']}"}
    assert client.get("/v1/me", headers=headers).json()["id"] == "p-sam"
    assert client.request("DELETE", "/v1/session", headers=headers).status_code == 204
    assert client.request("DELETE", "/v1/session", headers=headers).status_code == 401


@pytest.mark.parametrize(
    "body", [{}, {"email": "x"}, {"email": 1, "password": "x"}, {"email": "x" * 1001, "password": "x"}]
)
def test_what_is_missing_is_named(client: Client, body: dict[str, object]) -> None:
    answer = client.request("POST", "/v1/session", json=body)
    assert code(answer) == (400, "bad_request")
    assert set(answer.json()["errors"]) <= {"email", "password"}
