"""Passwords by mail over HTTP; the rules are tested in test_accounts."""

from tests.desktop_app.demo_portal.kit import Client, code


def test_nobody_needs_a_session_to_get_a_code(client: Client) -> None:
    client.as_person(None)
    answer = client.request("POST", "/v1/password/forgotten", json={"email": "kari@example.example"})
    assert (answer.status_code, answer.json()) == (202, {})
    body = {"email": "kari@example.example", "code": "00000000x", "password": "long-enough-1"}
    assert code(client.request("POST", "/v1/password/reset", json=body)) == (422, "wrong_code")
