"""Cases over HTTP; what they hold is tested in test_cases and test_casework."""

from tests.desktop_app.demo_portal.kit import Client, code


def test_look_up_by_key(client: Client) -> None:
    made = client.make(key="my key".replace(" ", "-")).json()["id"]
    assert client.get("/v1/cases/lookup", params={"key": "my-key"}).json()["id"] == made
    assert code(client.get("/v1/cases/lookup", params={"key": "other"})) == (404, "not_found")
    assert code(client.get("/v1/cases/lookup")) == (400, "bad_request")
    client.as_person("p-sam")
    assert code(client.get("/v1/cases/lookup", params={"key": "my-key"})) == (404, "not_found")


def test_making_and_reading(client: Client) -> None:
    made = client.make()
    assert client.get(made.headers["Location"]).json() == made.json()
    assert {row["id"] for row in client.get("/v1/cases").json()["items"]} >= {made.json()["id"]}


def test_a_case_that_travelled_in_a_file_is_made_once_whoever_sends_it(client: Client) -> None:
    made = client.make(key="k").json()
    for person in ("p-sam", "p-gudrun"):
        client.as_person(person)
        assert code(client.make(key="k")) == (422, "key_reused")
    client.as_person("p-kari")
    assert client.make(key="k").json()["id"] == made["id"]
    assert len([row for row in client.get("/v1/demo/state").json()["cases"] if row["create_key"] == "k"]) == 1
