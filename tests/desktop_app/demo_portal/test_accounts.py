"""Signing in and out, passwords, mails."""

import json
import re
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import httpx
import pytest

from desktop_app.demo_portal import accounts
from desktop_app.demo_portal.problems import Problem
from tests.desktop_app.demo_portal.kit import PASSWORD, Client, code

KARI = "kari@example.example"


def sign_in(client: Client, email: str = KARI, password: str = PASSWORD) -> httpx.Response:
    return client.request("POST", "/v1/session", json={"email": email, "password": password})


def mails(client: Client) -> list[dict[str, str]]:
    file = client.portal.settings.mails
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()] if file.exists() else []


def mailed_code(client: Client, email: str = KARI) -> str:
    client.request("POST", "/v1/password/forgotten", json={"email": email})
    found = re.search(r"\d{8}", mails(client)[-1]["text"])
    assert found
    return found.group()


def reset(client: Client, code: str, password: str = "another-password", email: str = KARI) -> httpx.Response:
    return client.request("POST", "/v1/password/reset", json={"email": email, "code": code, "password": password})


def test_a_session(client: Client) -> None:
    answer = sign_in(client)
    assert answer.status_code == 201
    person = answer.json()["person"]
    assert [group["id"] for group in person.pop("circle")["groups"]] == ["g-fjord"]
    assert person == {
        "id": "p-kari",
        "name": "Kari Prøve",
        "email": KARI,
        "phone": "",
        "language": "nb",
        "roles": ["authorised_contact", "user"],
        "organisations": [{"id": "org-fjord", "name": "Eksempelfjord kommune"}],
        "title": "",
    }
    assert answer.json()["expires_at"] == "2026-12-21T12:00:00Z"
    assert len(answer.json()["token"]) >= 43
    assert sign_in(client, email=f" {KARI.upper()} ").status_code == 201


def test_wrong_password_and_unknown_person_look_alike(client: Client) -> None:
    wrong = sign_in(client, password="no").json()
    unknown = sign_in(client, email="nobody@example.example").json()
    assert wrong["code"] == "wrong_password"
    assert {**wrong, "request_id": ""} == {**unknown, "request_id": ""}
    assert code(sign_in(client, email="new@example.example", password="")) == (401, "wrong_password")


def test_after_signing_out_the_token_is_dead(client: Client) -> None:
    assert client.request("DELETE", "/v1/session").status_code == 204
    answer = client.get("/v1/me")
    assert code(answer) == (401, "not_signed_in")
    assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_a_session_ends_by_itself(client: Client) -> None:
    client.portal.clock.advance(timedelta(days=30, seconds=1).total_seconds())
    assert code(client.get("/v1/me")) == (401, "not_signed_in")
    sign_in(client)
    with client.portal.db.read() as connection:
        assert connection.execute("SELECT count(*) FROM sessions").fetchone()[0] == 1


def test_ten_failures_close_the_door_for_a_while(client: Client) -> None:
    for _ in range(10):
        assert code(sign_in(client, password="no")) == (401, "wrong_password")
        client.portal.clock.advance(6)
    answer = sign_in(client)
    assert code(answer) == (429, "too_many_attempts")
    assert answer.headers["Retry-After"] == "240"
    assert sign_in(client, email="sam@example.example").status_code == 201
    client.portal.clock.advance(241)
    assert sign_in(client).status_code == 201
    assert code(sign_in(client, password="no")) == (401, "wrong_password")


def test_guesses_made_at_once_count_one_by_one(client: Client) -> None:
    with ThreadPoolExecutor(16) as pool:
        guesses = [pool.submit(accounts.sign_in, client.portal, KARI, f"guess-{number}") for number in range(30)]
    reasons = [error.code for guess in guesses if isinstance(error := guess.exception(), Problem)]
    assert sorted(set(reasons)) == ["too_many_attempts", "wrong_password"]
    assert reasons.count("wrong_password") == accounts.MOST_FAILURES


def test_neither_passwords_nor_tokens_are_kept(client: Client) -> None:
    token = sign_in(client).json()["token"]
    dump = b"".join(path.read_bytes() for path in client.portal.settings.data.glob("portal.db*"))
    assert token.encode() not in dump
    assert PASSWORD.encode() not in dump


def test_the_mail_has_a_code_in_the_persons_language(client: Client) -> None:
    answer = client.request("POST", "/v1/password/forgotten", json={"email": KARI})
    assert (answer.status_code, answer.json()) == (202, {})
    mail = mails(client)[-1]
    assert mail["to"] == KARI
    assert mail["subject"] == "Nytt passord"
    assert re.fullmatch(r"Hei Kari Prøve, koden er \d{8} i 30 minutter.", mail["text"])
    assert mail["at"] == "2026-11-21T12:00:00Z"


def test_an_unknown_address_gets_the_same_answer_and_no_mail(client: Client) -> None:
    answer = client.request("POST", "/v1/password/forgotten", json={"email": "nobody@example.example"})
    assert (answer.status_code, answer.json()) == (202, {})
    assert mails(client) == []


def test_who_never_had_a_password_gets_another_mail(client: Client) -> None:
    found = mailed_code(client, "new@example.example")
    assert mails(client)[-1]["subject"] == "First password"
    assert reset(client, found, email="new@example.example").status_code == 204
    assert sign_in(client, "new@example.example", "another-password").status_code == 201


def test_a_code_works_once_and_ends_all_sessions(client: Client) -> None:
    found = mailed_code(client)
    assert reset(client, found).status_code == 204
    assert client.get("/v1/me").status_code == 401
    assert sign_in(client).status_code == 401
    assert sign_in(client, password="another-password").status_code == 201
    assert code(reset(client, found)) == (422, "wrong_code")


def test_a_code_is_old_after_half_an_hour(client: Client) -> None:
    found = mailed_code(client)
    client.portal.clock.advance(accounts.CODE_LIFE_S + 1)
    assert code(reset(client, found)) == (422, "wrong_code")


def test_a_new_code_replaces_the_old_one(client: Client) -> None:
    old, new = mailed_code(client), mailed_code(client)
    if old != new:
        assert code(reset(client, old)) == (422, "wrong_code")
    assert reset(client, new).status_code == 204


def test_a_code_cannot_be_guessed_for_long(client: Client) -> None:
    found = mailed_code(client)
    for _ in range(accounts.MOST_CODE_TRIES):
        assert code(reset(client, "no")) == (422, "wrong_code")
    assert code(reset(client, found)) == (422, "wrong_code")


def test_a_code_is_not_spent_on_a_weak_password(client: Client) -> None:
    found = mailed_code(client)
    assert code(reset(client, found, password="123456789")) == (422, "weak_password")
    assert reset(client, found).status_code == 204


def change(client: Client, body: dict[str, Any]) -> httpx.Response:
    return client.request("PUT", "/v1/me/password", json=body)


def test_changing_the_password_ends_the_other_sessions(client: Client) -> None:
    other = sign_in(client).json()["token"]
    assert code(change(client, {"old": "no", "new": "another-password"})) == (422, "wrong_password")
    assert code(change(client, {"old": PASSWORD, "new": "short"})) == (422, "weak_password")
    assert change(client, {"old": PASSWORD, "new": "another-password"}).status_code == 204
    assert client.get("/v1/me").status_code == 200
    assert client.get("/v1/me", headers={"Authorization": f"Bearer {other}"}).status_code == 401


def test_language(client: Client) -> None:
    assert client.request("PATCH", "/v1/me", json={"language": "fi"}).json()["language"] == "fi"
    assert client.get("/v1/me").json()["language"] == "fi"
    assert code(client.request("PATCH", "/v1/me", json={"language": "xx"})) == (400, "bad_request")


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer ", "Basic abc", "Bearer wrong"])
def test_without_a_token_nobody_is_signed_in(client: Client, header: str) -> None:
    assert code(client.get("/v1/me", headers={"Authorization": header})) == (401, "not_signed_in")
