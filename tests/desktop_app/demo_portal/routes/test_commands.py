"""What became of a command can be asked for long after its answer is forgotten."""

from datetime import timedelta

from tests.desktop_app.demo_portal.kit import Client, code

DAYS = 40


def ask(client: Client, key: str) -> dict[str, object]:
    found: dict[str, object] = client.get("/v1/commands/lookup", params={"key": key}).json()
    return found


def test_a_case_and_what_was_done_with_it(client: Client) -> None:
    made = client.make(key="k-1").json()
    client.post(f"/v1/cases/{made['id']}/comments", {"text": "More"}, headers={"Idempotency-Key": "k-2"})
    for key, what in (("k-1", "POST /v1/cases"), ("k-2", f"POST {made['id']}/comments")):
        done = ask(client, key)
        assert (done["key"], done["what"], done["case_id"], done["number"]) == (key, what, made["id"], made["number"])


def test_what_is_about_no_case(client: Client) -> None:
    client.request("PUT", "/v1/articles/a-print/rating", json={"useful": True}, headers={"Idempotency-Key": "k"})
    done = ask(client, "k")
    assert (done["case_id"], done["number"]) == (None, None)


def test_it_outlives_the_answer(client: Client) -> None:
    made = client.make(key="k").json()
    client.portal.clock.advance(timedelta(days=DAYS).total_seconds())
    client.as_person(None)
    client._tokens.clear()  # the session has ended, too
    client.as_person("p-kari")
    client.make(key="other")
    assert [row["key"] for row in client.get("/v1/demo/state").json()["idempotency"]] == ["other"]
    assert ask(client, "k")["case_id"] == made["id"]


def test_nobody_who_may_not_see_it_is_told_and_the_unknown_is_not_there(client: Client) -> None:
    client.make(key="k")
    assert code(client.get("/v1/commands/lookup", params={"key": "x"})) == (404, "not_found")
    assert code(client.get("/v1/commands/lookup")) == (400, "bad_request")
    client.as_person("p-erik")
    assert code(client.get("/v1/commands/lookup", params={"key": "k"})) == (404, "not_found")


def test_what_is_still_being_done_is_neither_there_nor_not(client: Client) -> None:
    with client.portal.running.hold("p-kari", "k"):
        assert code(client.get("/v1/commands/lookup", params={"key": "k"})) == (409, "still_running")


def test_the_case_somebody_else_made_with_the_key_is_told_to_who_may_see_it(client: Client) -> None:
    made = client.make(key="k").json()
    client.as_person("p-gudrun")
    done = ask(client, "k")
    assert (done["case_id"], done["number"], done["what"]) == (made["id"], made["number"], "POST /v1/cases")
