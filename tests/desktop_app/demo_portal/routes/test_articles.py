"""The knowledge base over HTTP; what happens is tested in test_knowledge."""

from tests.desktop_app.demo_portal.kit import Client, code


def test_an_article(client: Client) -> None:
    article = {row["id"]: row for row in client.get("/v1/articles").json()["items"]}["a-print"]
    assert article["languages"] == ["en", "nb"]
    assert article["title"] == {"en": "Printing", "nb": "Utskrift"}
    assert article["published_at"] == article["updated_at"] == "2026-11-12T12:00:00Z"


def test_writes_need_a_key_and_a_body(client: Client) -> None:
    assert code(client.request("PUT", "/v1/articles/a-print/rating", json={"useful": True})) == (400, "key_missing")
    assert code(client.request("POST", "/v1/articles/a-print/feedback", json={"text": "x"})) == (400, "key_missing")
    assert code(client.post("/v1/articles/a-print/feedback", {})) == (400, "bad_request")
