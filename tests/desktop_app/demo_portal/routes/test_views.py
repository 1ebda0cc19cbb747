"""The views over HTTP; what they hold is tested in test_views."""

from tests.desktop_app.demo_portal.kit import Client, code


def test_nothing_is_told_twice(client: Client) -> None:
    page = client.get("/v1/views").json()
    assert (page["complete"], page["deleted"], page["next"]) == (True, [], None)
    again = client.get("/v1/views", params={"since": page["token"]}).json()
    assert again == {"items": [], "deleted": [], "next": None, "token": page["token"]}


def test_a_new_case_changes_the_views(client: Client) -> None:
    tokens = client.get("/v1/changes").json()["tokens"]
    assert client.get("/v1/changes", params=tokens).json()["changed"] == []
    client.make()
    assert client.get("/v1/changes", params=tokens).json()["changed"] == ["cases", "views"]


def test_nobody_has_none(client: Client) -> None:
    assert code(client.as_person(None).get("/v1/views")) == (401, "not_signed_in")
