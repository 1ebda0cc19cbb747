"""Changing what a case is about: what follows from it, and what is refused."""

from typing import Any

import pytest

from tests.desktop_app.demo_portal.kit import Client, code

Json = dict[str, Any]
FJORD = {"customer": "org-fjord", "contact": "p-kari", "subject": "s-print"}


@pytest.fixture
def desk(client: Client) -> Client:
    with client.portal.db.write() as connection:
        connection.execute("UPDATE cases SET entitlement_id = 'e-fjord-advice' WHERE id = 'case-0003' OR seq = 1")
        connection.execute("DELETE FROM relations")
        connection.execute("UPDATE cases SET entitlement_id = 'e-fjord-advice' WHERE id = 'case-0001'")
    return client.as_person("p-desk")


def change(desk: Client, becomes: Json, was: Json | None = None, key: str = "k") -> Any:
    body = {"becomes": becomes, "was": FJORD | {"entitlement": "e-fjord-advice"} | (was or {})}
    return desk.request("PATCH", "/v1/cases/case-0001/details", json=body, headers={"Idempotency-Key": key})


def refused(answer: Any) -> dict[str, str]:
    assert code(answer) == (422, "form_invalid")
    return {name: one["code"] for name, one in answer.json()["errors"].items()}


def test_another_customer_takes_the_entitlement_away_and_the_case_along(desk: Client) -> None:
    desk.post("/v1/cases/case-0001/share", {"target": "p-mette"})
    case = change(desk, {"customer": "org-fiktiva", "contact": "p-erik"}).json()
    assert case["details"]["customer"]["id"] == case["organisation_id"] == "org-fiktiva"
    assert case["details"]["contact"]["id"] == case["requester"]["id"] == "p-erik"
    assert case["details"]["entitlement"] is None
    assert case["shares"] == []
    assert desk.as_person("p-kari").get("/v1/cases/case-0001").status_code == 404
    assert "case-0001" in desk.get("/v1/cases", params={"since": token(desk)}).json()["deleted"]
    assert desk.as_person("p-erik").get("/v1/cases/case-0001").status_code == 200
    told = [one["text"] for one in case["timeline"] if one["kind"] == "event"]
    assert "Eksempelfjord" not in " ".join(text or "" for text in told)


def token(desk: Client) -> str:
    """Before everything that happened."""
    word = desk.get("/v1/changes").json()["tokens"]["cases"].rpartition("-")[0]
    return f"{word}-0"


def test_an_entitlement_of_the_new_customer_may_be_chosen_at_once(desk: Client) -> None:
    wanted = {"customer": "org-fiktiva", "contact": "p-erik", "entitlement": "e-fiktiva-advice"}
    assert change(desk, wanted).json()["details"]["entitlement"]["id"] == "e-fiktiva-advice"


def test_what_does_not_fit_is_refused_and_changes_nothing(desk: Client) -> None:
    before = desk.get("/v1/cases/case-0001").json()
    assert refused(change(desk, {"customer": ""})) == {"customer": "required", "contact": "not_their_contact"}
    assert refused(change(desk, {"customer": "org-x", "contact": "p-erik"}))["customer"] == "not_a_choice"
    assert refused(change(desk, {"customer": "org-fiktiva"})) == {"contact": "not_their_contact"}
    assert refused(change(desk, {"contact": "p-erik"})) == {"contact": "not_their_contact"}
    assert refused(change(desk, {"contact": ""})) == {"contact": "required"}
    assert refused(change(desk, {"subject": "s-x"})) == {"subject": "not_a_choice"}
    assert refused(change(desk, {"product": "wilma"})) == {"product": "not_offered"}
    assert refused(change(desk, {"product": "parcel"})) == {"product": "not_offered"}
    assert refused(change(desk, {"entitlement": "e-fiktiva-advice"})) == {"entitlement": "not_their_entitlement"}
    assert refused(change(desk, {"entitlement": "e-fjord-learn"})) == {"entitlement": "not_their_entitlement"}
    assert desk.get("/v1/cases/case-0001").json() == before


def test_a_whole_and_its_parts_stay_with_one_customer(desk: Client) -> None:
    desk.post("/v1/cases/case-0001/child", {"title": "A part"})
    assert refused(change(desk, {"customer": "org-fiktiva", "contact": "p-erik"})) == {"customer": "is_bound"}


def test_an_entitlement_that_is_over_is_not_offered(desk: Client) -> None:
    desk.post("/v1/demo/clock", {"advance_s": 11 * 24 * 3600})
    desk.as_person("p-lead")
    offered = desk.get("/v1/cases/case-0001/details/choices").json()["entitlements"]
    assert offered == []
    assert refused(change(desk, {"entitlement": "e-fiktiva-advice"})) == {"entitlement": "not_their_entitlement"}


def test_who_changed_the_same_meanwhile_wins(desk: Client) -> None:
    assert change(desk, {"subject": "s-top"}).status_code == 200
    answer = change(desk, {"subject": ""}, key="k-2")
    assert code(answer) == (412, "precondition_failed")
    assert change(desk, {"product": "primus"}, key="k-3").status_code == 200
    assert change(desk, {"subject": "s-top"}, key="k-4").status_code == 200


def test_what_was_taken_away_is_told_in_the_conversation(desk: Client) -> None:
    case = change(desk, {"subject": "", "entitlement": "", "product": "primus"}).json()
    assert (case["details"]["subject"], case["details"]["entitlement"]) == (None, None)
    told = [one["text"] for one in case["timeline"] if one["kind"] == "event"]
    assert len(told) == 3
    before = len(case["timeline"])
    again = change(desk, {"product": "primus"}, key="k-2")
    assert len(again.json()["timeline"]) == before
