"""The person who is signed in."""

from tests.desktop_app.demo_portal.kit import PASSWORD, Client, code


def test_me(client: Client) -> None:
    assert client.get("/v1/me").json()["id"] == "p-kari"
    assert client.request("PATCH", "/v1/me", json={"language": "is"}).json()["language"] == "is"
    body = {"old": PASSWORD, "new": "long-enough-1"}
    assert client.request("PUT", "/v1/me/password", json=body).status_code == 204
    assert code(client.request("PATCH", "/v1/me", json={})) == (400, "bad_request")
