"""Finding over HTTP; what is found is tested in test_knowledge."""

from tests.desktop_app.demo_portal.kit import Client


def test_both_kinds(client: Client) -> None:
    for kind, words, id in (("articles", "print", "a-print"), ("cases", "00002", "case-0002")):
        items = client.get("/v1/find", params={"kind": kind, "words": words}).json()["items"]
        assert [hit["id"] for hit in items] == [id]
