"""The rows of announcements over HTTP; what they hold is tested in test_documents, paging in test_pulls."""

from tests.desktop_app.demo_portal.kit import Client


def test_rows(client: Client) -> None:
    page = client.get("/v1/announcements").json()
    assert "outage" in {row["id"] for row in page["items"]}
    assert page["complete"] is True
    assert client.get("/v1/announcements", params={"since": page["token"]}).json()["items"] == []
