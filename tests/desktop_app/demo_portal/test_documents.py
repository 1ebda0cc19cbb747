"""Catalogue, announcements, articles and agreements as each person sees them."""

from typing import Any

import pytest

from tests.desktop_app.demo_portal.kit import Client


def row(client: Client, kind: str, id: str) -> dict[str, Any]:
    return {each["id"]: each for each in client.all(f"/v1/{kind}")}[id]


def usage(client: Client) -> dict[str, list[str]]:
    return {
        entitlement["id"]: [each["id"] for each in entitlement["usage"]]
        for agreement in client.all("/v1/agreements")
        for package in agreement["packages"]
        for entitlement in package["entitlements"]
    }


def test_an_item_says_whether_i_may_order_it(client: Client) -> None:
    mine = row(client, "catalog", "i-contact")
    assert (mine["allowed"], mine["refusal"], mine["ask"]) == (True, None, None)
    assert "order_roles" not in mine
    others = row(client.as_person("p-sam"), "catalog", "i-contact")
    assert others["allowed"] is False
    assert others["refusal"] == {"en": "Only authorised contacts.", "nb": "Bare for autoriserte kontakter."}
    assert others["ask"] == {"en": "Ask Kari."}
    assert row(client, "catalog", "i-plain")["allowed"] is True


def test_announcements(client: Client) -> None:
    assert client.all("/v1/announcements") == [
        {
            "id": "outage",
            "level": "outage",
            "title": {"en": "Wilma is down"},
            "text": None,
            "from": "2026-11-21T10:00:00Z",
            "until": None,
            "service_ids": [],
        }
    ]


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        ("p-sam", {}),
        ("p-kari", {"e-fjord-advice": ["u1"], "e-fjord-learn": ["u4"]}),
        ("p-gudrun", {"e-fjord-advice": ["u1", "u2", "u3"], "e-fjord-learn": ["u4", "u5"]}),
        ("p-aino", {"e-fiktiva-advice": [], "e-fiktiva-learn": ["u4", "u5"]}),
        (
            "p-mette",
            {"e-fjord-advice": [], "e-fjord-learn": [], "e-fiktiva-advice": [], "e-fiktiva-learn": []},
        ),
    ],
)
def test_agreements_show_as_much_as_the_role(client: Client, person: str, expected: dict[str, list[str]]) -> None:
    assert usage(client.as_person(person)) == expected


def test_an_agent_sees_all_agreements(client: Client) -> None:
    assert len(client.as_person("p-desk").all("/v1/agreements")) == 2


def test_figures_say_whose_use_they_cover(client: Client) -> None:
    def advice(person: str) -> tuple[Any, ...]:
        found = row(client.as_person(person), "agreements", "a-fjord")["packages"][0]["entitlements"][0]
        return found["totals"], found["rows"], found["purchased"], found["used"], found["remaining"]

    assert advice("p-gudrun") == ("all", "all", 10, 3.5, 6.5)
    assert advice("p-kari") == ("all", "visible", 10, 3.5, 6.5)
    assert advice("p-mette") == ("visible", "visible", 10, 0.0, None)


def test_an_article_counts_ratings_and_knows_mine(client: Client) -> None:
    article = row(client, "articles", "a-print")
    assert (article["rating"], article["my_rating"]) == ({"useful": 0, "not_useful": 0}, None)
    for person, useful in (("p-kari", True), ("p-sam", False), ("p-erik", False)):
        client.as_person(person).request(
            "PUT", "/v1/articles/a-print/rating", json={"useful": useful}, headers={"Idempotency-Key": "r"}
        )
    article = row(client.as_person("p-sam"), "articles", "a-print")
    assert (article["rating"], article["my_rating"]) == ({"useful": 1, "not_useful": 2}, False)


def test_topics_come_with_the_articles(client: Client) -> None:
    assert row(client, "articles", "t-one")["kind_of"] == "topic"
