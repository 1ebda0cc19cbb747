"""Ratings, feedback, finding."""

import httpx
import pytest

from desktop_app.demo_portal.knowledge import MOST_FOUND
from tests.desktop_app.demo_portal.kit import Client, code


def found(client: Client, kind: str, words: str, **headers: str) -> list[dict[str, str]]:
    items: list[dict[str, str]] = client.get("/v1/find", params={"kind": kind, "words": words}, headers=headers).json()[
        "items"
    ]
    return items


def rate(client: Client, id: str, useful: bool, key: str) -> httpx.Response:
    return client.request("PUT", f"/v1/articles/{id}/rating", json={"useful": useful}, headers={"Idempotency-Key": key})


def test_a_later_rating_replaces_the_earlier(client: Client) -> None:
    token = client.get("/v1/changes").json()["tokens"]["articles"]
    assert rate(client, "a-print", True, "1").json()["my_rating"] is True
    answer = rate(client, "a-print", False, "2").json()
    assert (answer["rating"], answer["my_rating"]) == ({"useful": 0, "not_useful": 1}, False)
    assert [row["id"] for row in client.all("/v1/articles", since=token)] == ["a-print"]


@pytest.mark.parametrize("id", ["a-unknown", "t-one"])
def test_only_articles_can_be_rated(client: Client, id: str) -> None:
    assert code(rate(client, id, True, "1")) == (404, "not_found")


def test_feedback(client: Client) -> None:
    answer = client.post("/v1/articles/a-print/feedback", {"text": "Thanks"})
    assert (answer.status_code, answer.json()["at"]) == (201, "2026-11-21T12:00:00Z")
    assert client.get("/v1/demo/state").json()["article_feedback"][0]["text"] == "Thanks"
    path = "/v1/articles/a-print/feedback"
    assert client.post(path, {"text": " "}).json()["errors"]["text"]["code"] == "required"
    assert client.post(path, {"text": "x" * 100_001}).json()["errors"]["text"]["code"] == "too_long"
    assert code(client.post("/v1/articles/t-one/feedback", {"text": "x"})) == (404, "not_found")


def test_articles_by_words_of_any_language(client: Client) -> None:
    assert found(client, "articles", "PRINT wait") == [
        {"id": "a-print", "title": "Printing", "excerpt": "How to print."}
    ]
    nb = found(client, "articles", "skriveren", **{"Accept-Language": "nb"})
    assert nb == [{"id": "a-print", "title": "Utskrift", "excerpt": "Velg skriveren."}]
    assert found(client, "articles", "wait skriveren") == []
    assert found(client, "articles", "") == []


def test_cases_by_words(client: Client) -> None:
    assert [hit["id"] for hit in found(client, "cases", "dp-2026-00001")] == ["case-0001"]
    assert [hit["id"] for hit in found(client, "cases", "WHICH printer")] == ["case-0001"]
    assert [hit["id"] for hit in found(client, "cases", "thing")] == [
        "case-0004",
        "case-0003",
        "case-0002",
        "case-0001",
    ]
    assert found(client, "cases", " ") == []
    assert found(client.as_person("p-erik"), "cases", "printer") == []


def test_not_more_than_anybody_reads(client: Client) -> None:
    for _ in range(MOST_FOUND + 1):
        client.make()
    assert len(found(client, "cases", "printer")) == MOST_FOUND


def test_other_kinds_are_refused(client: Client) -> None:
    answer = client.get("/v1/find", params={"kind": "people", "words": "x"})
    assert code(answer) == (400, "bad_request")
    assert "kind" in answer.json()["errors"]
