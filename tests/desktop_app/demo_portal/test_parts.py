"""desktop_app.demo_portal.parts, over HTTP"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop_app.demo_portal.kit import Client, code, open_client


@pytest.fixture
def http(tmp_path: Path) -> Iterator[Client]:
    """Nobody signed in yet."""
    opened = open_client(tmp_path)
    yield opened
    opened.close()


def test_the_desk_makes_a_part_that_belongs_to_the_parents_customer(http: Client) -> None:
    desk = http.as_person("p-desk")
    made = desk.make(parent_id="case-0002", key="part-1-of-case-two")
    assert made.status_code == 201
    part = made.json()
    parent = desk.get("/v1/cases/case-0002").json()
    assert part["organisation_id"] == parent["organisation_id"]
    assert [(one["kind"], one["case_id"]) for one in part["relations"]] == [("parent", "case-0002")]
    assert ("child", part["id"]) in [(one["kind"], one["case_id"]) for one in parent["relations"]]
    assert part["number"] in parent["timeline"][-1]["text"]
    assert "child" not in part["can"]
    assert http.as_person("p-sam").get(f"/v1/cases/{part['id']}").status_code == 200
    assert http.as_person("p-erik").get(f"/v1/cases/{part['id']}").status_code == 404


def test_once_per_key(http: Client) -> None:
    desk = http.as_person("p-desk")
    first, again = (desk.make(parent_id="case-0002", key="part-1-of-case-two").json() for _ in range(2))
    assert first["id"] == again["id"]
    kinds = [one["kind"] for one in desk.get("/v1/cases/case-0002").json()["relations"]]
    assert kinds.count("child") == 1


@pytest.mark.parametrize(
    ("person", "parent", "answer"),
    [
        ("p-sam", "case-0002", (403, "not_allowed")),
        ("p-erik", "case-0002", (404, "not_found")),
        ("p-desk", "case-0099", (404, "not_found")),
        ("p-desk", "case-0003", (409, "not_possible_now")),
    ],
)
def test_who_may_not_divide_makes_no_part_and_no_case(
    http: Client, person: str, parent: str, answer: tuple[int, str]
) -> None:
    client = http.as_person(person)
    before = len(client.all("/v1/cases"))
    assert code(client.make(parent_id=parent)) == answer
    assert len(client.all("/v1/cases")) == before


def test_a_part_is_not_divided_again(http: Client) -> None:
    desk = http.as_person("p-desk")
    part = desk.make(parent_id="case-0002").json()["id"]
    assert code(desk.make(parent_id=part)) == (409, "not_possible_now")
