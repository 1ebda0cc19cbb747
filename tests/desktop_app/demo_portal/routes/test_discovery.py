"""What a client reads first."""

from tests.desktop_app.demo_portal.kit import Client


def test_everybody_may_read_what_the_portal_can(client: Client) -> None:
    answer = client.as_person(None).get("/.well-known/nordesk").json()
    assert answer["product"] == "nordesk-demo-portal"
    assert answer["demo"] is True
    assert answer["name"] == {"en": "Test portal", "nb": "Testportal"}
    assert answer["api"] == "1"
    assert answer["minimum_client"] == "0.1.0"
    assert answer["languages"] == ["en", "nb", "sv", "fi", "da", "is"]
    assert {"changed", "idempotency_key", "uploads", "rate_case"} <= set(answer["capabilities"])
    assert answer["limits"] == {
        "attachment_bytes": 26214400,
        "attachments_per_case": 20,
        "text_chars": 100000,
        "page_size": 200,
        "idempotency_days": 30,
    }
    assert answer["time"] == "2026-11-21T12:00:00Z"
