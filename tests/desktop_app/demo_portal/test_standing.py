"""By which rule somebody sees a case, and which stage it is in."""

import pytest

from tests.desktop_app.demo_portal.kit import Client, Json


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        ("p-kari", {"rule": "requester", "organisation": None, "by": None}),
        ("p-sam", {"rule": "organisation", "organisation": "Eksempelfjord kommune", "by": None}),
        ("p-mette", {"rule": "organisation", "organisation": "Eksempelfjord kommune", "by": None}),
        ("p-desk", {"rule": "agent", "organisation": None, "by": None}),
    ],
)
def test_why_somebody_sees_it(client: Client, person: str, expected: Json) -> None:
    assert client.as_person(person).get("/v1/cases/case-0001").json()["why"] == expected


def states(case: Json) -> dict[str, str]:
    return {stage["id"]: stage["state"] for stage in case["stages"]}


def lacks(case: Json) -> list[str]:
    return [need["id"] for stage in case["stages"] for need in stage["needs"] if not need["is_met"]]


def test_a_case_goes_through_its_stages(client: Client) -> None:
    desk = client.as_person("p-desk")
    new = desk.get("/v1/cases/case-0002").json()
    assert states(new) == {"identify": "active", "research": "ahead", "resolve": "ahead"}
    assert lacks(new) == ["owner", "first_reply", "solution"]
    owned = desk.post("/v1/cases/case-0002/assign", {"target": "p-desk"}).json()
    assert states(owned)["research"] == "active"
    answered = desk.post("/v1/cases/case-0002/comments", {"text": "Which?"}).json()
    assert (states(answered)["resolve"], lacks(answered)) == ("active", ["solution"])
    solved = desk.post("/v1/cases/case-0002/solve", {}).json()
    assert set(states(solved).values()) == {"done"}


def test_a_question_brings_it_back_and_a_withdrawn_case_is_left(client: Client) -> None:
    waiting = client.as_person("p-kari").get("/v1/cases/case-0001").json()
    assert (states(waiting)["research"], lacks(waiting)) == ("active", ["answers", "solution"])
    withdrawn = client.post("/v1/cases/case-0001/withdraw", {}).json()
    assert states(withdrawn)["resolve"] == "left"
