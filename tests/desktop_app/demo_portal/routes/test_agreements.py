"""The rows of agreements over HTTP; what they hold is tested in test_documents, paging in test_pulls."""

from tests.desktop_app.demo_portal.kit import Client


def test_rows(client: Client) -> None:
    page = client.get("/v1/agreements").json()
    assert "a-fjord" in {row["id"] for row in page["items"]}
    assert page["complete"] is True
    assert client.get("/v1/agreements", params={"since": page["token"]}).json()["items"] == []


def test_one(client: Client) -> None:
    assert client.get("/v1/agreements/a-fjord").json()["id"] == "a-fjord"
    for id in ("a-fiktiva", "a-none"):
        assert client.get(f"/v1/agreements/{id}").status_code == 404
    assert client.as_person("p-sam").get("/v1/agreements/a-fjord").status_code == 404


def test_the_document_tells_the_rules(client: Client) -> None:
    told = client.get("/openapi.json").json()["paths"]["/v1/agreements"]["get"]["description"]
    for rule in ("group", "shared", "primary contact", "view_all", "learning_manager"):
        assert rule in told
