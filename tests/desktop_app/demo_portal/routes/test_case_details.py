"""Who may change what a case is about, over HTTP, and who may know what could be chosen."""

import itertools

import pytest
from httpx import Response

from tests.desktop_app.demo_portal.kit import Client, code

PEOPLE = ("p-kari", "p-sam", "p-gudrun", "p-erik", "p-aino", "p-mette", "p-desk", "p-lead", None)
FJORD, FIKTIVA = {"p-kari", "p-sam", "p-gudrun", "p-mette"}, {"p-erik", "p-aino", "p-mette"}
CASES = {
    "case-0001": (FJORD, True),
    "case-0002": (FJORD, True),
    "case-0003": (FJORD, False),
    "case-0004": (FJORD, False),
    "case-0005": (FIKTIVA, True),
    "case-0006": (FIKTIVA, True),
    "case-0099": (set[str](), True),
}
BODY = {"becomes": {"product": "primus"}, "was": {"product": "x"}}
AGENTS = {"p-desk", "p-lead"}


def change(client: Client, case_id: str, body: object, key: str = "k") -> Response:
    path = f"/v1/cases/{case_id}/details"
    return client.request("PATCH", path, json=body, headers={"Idempotency-Key": key} if key else {})


def expected(person: str | None, case_id: str) -> tuple[int, str]:
    """The rules once more, in other words than the portal's. What is allowed fails for what was changed meanwhile."""
    members, is_open = CASES[case_id]
    if person is None:
        return 401, "not_signed_in"
    if not members or (person not in members and person not in AGENTS):
        return 404, "not_found"
    if person not in AGENTS:
        return 403, "not_allowed"
    return (412, "precondition_failed") if is_open else (409, "not_possible_now")


@pytest.mark.parametrize("person", PEOPLE)
def test_who_may_change_which_case(client: Client, person: str | None) -> None:
    client.as_person(person)
    found = {case_id: code(change(client, case_id, BODY)) for case_id in CASES}
    assert found == {case_id: expected(person, case_id) for case_id in CASES}


def test_who_may_know_what_could_be_chosen(client: Client) -> None:
    wrong = []
    for person, case_id in itertools.product(PEOPLE, CASES):
        answer = client.as_person(person).get(f"/v1/cases/{case_id}/details/choices")
        status, word = expected(person, case_id)
        wanted = (200, "") if word == "precondition_failed" else (status, word)
        if (answer.status_code, answer.json().get("code", "")) != wanted:
            wrong.append((person, case_id, answer.status_code))
    assert wrong == []


def test_what_is_offered_is_told_by_customer_and_words(client: Client) -> None:
    client.as_person("p-desk")
    own = client.get("/v1/cases/case-0001/details/choices").json()
    assert [one["id"] for one in own["products"]] == ["primus", "wilmaapp"]
    assert {one["id"] for one in own["contacts"]} == {*FJORD, "p-new"}
    other = client.get("/v1/cases/case-0001/details/choices", params={"customer": "org-fiktiva", "words": "kommune"})
    assert [one["id"] for one in other.json()["customers"]] == ["org-fiktiva", "org-fjord"]
    assert {one["id"] for one in other.json()["contacts"]} == FIKTIVA
    assert [one["id"] for one in other.json()["entitlements"]] == ["e-fiktiva-advice"]


def test_a_change_is_made_once_and_answers_with_the_whole_case(client: Client) -> None:
    client.as_person("p-desk")
    body = {"becomes": {"product": "wilmaapp"}, "was": {"product": ""}}
    first = change(client, "case-0001", body, "k-1")
    again = change(client, "case-0001", body, "k-1")
    assert (first.status_code, again.headers["Idempotency-Replayed"]) == (200, "true")
    assert first.json()["details"]["product"]["id"] == first.json()["service_id"] == "wilmaapp"
    assert first.json() == client.get("/v1/cases/case-0001").json()
    assert len([one for one in first.json()["timeline"] if one["kind"] == "event"]) == 1


def test_it_needs_a_key_and_a_known_detail(client: Client) -> None:
    client.as_person("p-desk")
    assert code(change(client, "case-0001", BODY, "")) == (400, "key_missing")
    assert change(client, "case-0001", {"becomes": {"colour": "red"}}).status_code in {400, 422}
