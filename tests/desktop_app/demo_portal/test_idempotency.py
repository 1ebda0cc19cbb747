"""One intent, one effect: the four answers of the Idempotency-Key draft."""

from datetime import timedelta

import pytest

from desktop_app.demo_portal.idempotency import Answer, intent, once
from desktop_app.demo_portal.problems import Problem
from tests.desktop_app.demo_portal.kit import Client, code, who


def cases_made(client: Client) -> int:
    return len(client.get("/v1/demo/state").json()["cases"])


def test_without_a_key_nothing_is_done(client: Client) -> None:
    before = cases_made(client)
    answer = client.request("POST", "/v1/cases", json={"item_id": "i-plain", "answers": {"subject": "s"}})
    assert code(answer) == (400, "key_missing")
    assert cases_made(client) == before


def test_the_same_key_and_content_give_the_same_answer(client: Client) -> None:
    first = client.make(key="k")
    second = client.make(key="k")
    assert (first.status_code, second.status_code) == (201, 201)
    assert first.content == second.content
    assert second.headers["Location"] == first.headers["Location"]
    assert second.headers["Idempotency-Replayed"] == "true"
    assert "Idempotency-Replayed" not in first.headers
    assert cases_made(client) == 7


def test_the_same_key_with_other_content_is_refused(client: Client) -> None:
    client.make(key="k")
    assert code(client.make(key="k", answers={"subject": "Another"})) == (422, "key_reused")
    assert code(client.post("/v1/cases/case-0001/solve", {}, headers={"Idempotency-Key": "k"})) == (422, "key_reused")
    assert cases_made(client) == 7


def test_while_the_first_is_running_the_second_waits(client: Client) -> None:
    with client.portal.running.hold("p-kari", "k"):
        answer = client.make(key="k")
        assert code(answer) == (409, "still_running")
        assert answer.headers["Retry-After"] == "1"
        client.as_person("p-sam")
        assert _rated(client) == 200, "another person's key is another key"
    client.as_person("p-kari")
    assert client.make(key="k").status_code == 201


def _rated(client: Client) -> int:
    headers = {"Idempotency-Key": "k"}
    return client.request("PUT", "/v1/articles/a-print/rating", json={"useful": True}, headers=headers).status_code


def test_keys_belong_to_a_person_but_for_the_case_they_name(client: Client) -> None:
    assert _rated(client) == 200
    client.as_person("p-sam")
    assert _rated(client) == 200
    client.as_person("p-erik")
    assert client.make(key="k").status_code == 201
    client.as_person("p-gudrun")
    assert code(client.make(key="k")) == (422, "key_reused")


def test_a_refused_effect_leaves_the_key_free(client: Client) -> None:
    assert client.make(key="k", type_id="unknown").status_code == 422
    assert client.make(key="k").status_code == 201


def test_after_thirty_days_a_key_is_forgotten(client: Client) -> None:
    first = client.make(key="k").json()["id"]
    client.portal.clock.advance(timedelta(days=29).total_seconds())
    assert client.make(key="k").json()["id"] == first
    client.portal.clock.advance(timedelta(days=2).total_seconds())
    client.as_person(None)
    client._tokens.clear()
    client.as_person("p-kari")
    assert client.make(key="k").json()["id"] != first


def test_key_and_effect_are_kept_together_or_not_at_all(client: Client) -> None:
    portal, me = client.portal, who(client.portal, "p-kari")
    asked = intent(me, "k", "test", b"")

    def broken(connection: object) -> Answer:
        raise Problem("not_possible_now")

    with pytest.raises(Problem):
        once(portal, asked, broken)
    assert once(portal, asked, lambda _connection: Answer.of({"n": 1})).body == b'{"n":1}'
    assert once(portal, asked, broken).headers == {"Idempotency-Replayed": "true"}


def test_a_quoted_key_is_the_key(client: Client) -> None:
    first = client.make(key="k").json()["id"]
    assert client.make(key='"k"').json()["id"] == first


@pytest.mark.parametrize("key", ["", " ", "x" * 201, "with space", '""'])
def test_what_is_no_key(client: Client, key: str) -> None:
    with pytest.raises(Problem) as caught:
        intent(who(client.portal, "p-kari"), key, "", b"")
    assert caught.value.code == "key_missing"


def test_every_write_is_done_once(client: Client) -> None:
    for path, body in (
        ("/v1/cases/case-0001/comments", {"text": "once"}),
        ("/v1/cases/case-0001/solve", {}),
        ("/v1/cases/case-0001/reopen", {}),
        ("/v1/cases/case-0001/withdraw", {}),
        ("/v1/cases/case-0003/rating", {"score": 5}),
        ("/v1/articles/a-print/feedback", {"text": "good"}),
    ):
        key = {"Idempotency-Key": path}
        first, second = client.post(path, body, headers=key), client.post(path, body, headers=key)
        assert first.is_success, first.text
        assert first.content == second.content
        assert second.headers["Idempotency-Replayed"] == "true"


def test_an_upload_is_kept_once(client: Client) -> None:
    key = {"Idempotency-Key": "u"}
    first = client.announce(headers=key).headers["Location"]
    assert client.append(first, b"a").status_code == 204
    again = client.announce(headers=key)
    assert (again.headers["Location"], again.headers["Upload-Offset"]) == (first, "1")
    assert code(client.announce(size=4, headers=key)) == (422, "key_reused")
    kept = sorted(path.name for path in client.portal.settings.files.iterdir())
    assert kept == ["att-1", first.rpartition("/")[2]]
