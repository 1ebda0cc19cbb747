"""What changed; the rules are tested in test_pulls."""

from tests.desktop_app.demo_portal.kit import Client


def test_one_small_answer_for_all_kinds(client: Client) -> None:
    answer = client.get("/v1/changes")
    assert set(answer.json()["tokens"]) == {"catalog", "announcements", "cases", "articles", "agreements", "views"}
    assert len(answer.content) < 2048
