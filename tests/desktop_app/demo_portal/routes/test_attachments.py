"""Handing out files; who may have them is tested in test_uploads."""

from tests.desktop_app.demo_portal.kit import Client


def test_a_seeded_file(client: Client) -> None:
    answer = client.get("/v1/attachments/att-1")
    assert answer.content == b"a note"
    assert answer.headers["Content-Type"].startswith("text/plain")
    assert answer.headers["Content-Length"] == "6"
