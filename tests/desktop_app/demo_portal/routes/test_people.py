"""Looking up colleagues over HTTP; who is found is tested in test_people."""

from tests.desktop_app.demo_portal.kit import Client


def test_look_up(client: Client) -> None:
    items = client.get("/v1/people", params={"words": "guð"}).json()["items"]
    assert [each["id"] for each in items] == ["p-gudrun"]
