"""Pulling a kind: everything, changes, deletions, pages."""

from base64 import urlsafe_b64encode
from datetime import timedelta
from typing import Any

import pytest

from tests.desktop_app.demo_portal.kit import Client, code

KINDS = ("catalog", "announcements", "cases", "articles", "agreements")


def tokens(client: Client) -> dict[str, str]:
    found: dict[str, str] = client.get("/v1/changes").json()["tokens"]
    return found


def since(client: Client, kind: str, token: str, **more: Any) -> dict[str, Any]:
    page: dict[str, Any] = client.get(f"/v1/{kind}", params={"since": token, **more}).json()
    return page


@pytest.mark.parametrize("kind", KINDS)
def test_a_full_pull_says_so_and_ends_with_the_present_token(client: Client, kind: str) -> None:
    page = client.get(f"/v1/{kind}").json()
    assert page["complete"] is True
    assert page["items"]
    assert page["deleted"] == []
    assert page["next"] is None
    assert page["token"] == tokens(client)[kind]
    assert since(client, kind, page["token"]) == {
        "items": [],
        "deleted": [],
        "next": None,
        "token": page["token"],
    }


@pytest.mark.parametrize("kind", ["catalog", "cases"])
@pytest.mark.parametrize("limit", [1, 2, 3, 200])
def test_pages_have_every_row_once(client: Client, kind: str, limit: int) -> None:
    rows = client.all(f"/v1/{kind}", limit=limit)
    assert [row["id"] for row in rows] == [row["id"] for row in client.get(f"/v1/{kind}").json()["items"]]


def test_only_the_last_page_has_a_token_and_all_are_complete(client: Client) -> None:
    first = client.get("/v1/cases", params={"limit": 3}).json()
    assert first["token"] is None
    assert first["complete"] is True
    second = client.get("/v1/cases", params={"limit": 3, "cursor": first["next"]}).json()
    assert (len(second["items"]), second["complete"]) == (1, True)
    assert second["token"]


def test_the_page_size_is_limited(client: Client) -> None:
    assert len(client.get("/v1/cases", params={"limit": 0}).json()["items"]) == 1
    assert len(client.get("/v1/cases", params={"limit": 100_000}).json()["items"]) == 4
    assert client.get("/v1/cases", params={"limit": "many"}).status_code == 400


def test_what_changes_while_paging_comes_with_the_next_pull(client: Client) -> None:
    first = client.get("/v1/cases", params={"limit": 2}).json()
    made = client.make().json()["id"]
    client.post("/v1/cases/case-0001/comments", {"text": "x"})
    rest = client.get("/v1/cases", params={"limit": 2, "cursor": first["next"]}).json()
    last = client.get("/v1/cases", params={"limit": 2, "cursor": rest["next"]}).json()
    seen = [row["id"] for page in (first, rest, last) for row in page["items"]]
    assert seen == ["case-0004", "case-0003", "case-0002", "case-0001"]
    later = since(client, "cases", last["token"])
    assert [row["id"] for row in later["items"]] == [made, "case-0001"]


def test_only_what_changed_since(client: Client) -> None:
    token = tokens(client)["cases"]
    client.post("/v1/cases/case-0002/comments", {"text": "x"})
    page = since(client, "cases", token)
    assert "complete" not in page
    assert [row["id"] for row in page["items"]] == ["case-0002"]
    assert page["token"] == tokens(client)["cases"] != token


def test_changes_come_in_pages_too(client: Client) -> None:
    token = tokens(client)["cases"]
    for number in (1, 2, 3):
        client.post(f"/v1/cases/case-000{number}/comments", {"text": "x"})
    assert [row["id"] for row in client.all("/v1/cases", since=token, limit=1)] == [
        "case-0001",
        "case-0002",
        "case-0003",
    ]


def test_a_deleted_case_is_named(client: Client) -> None:
    token = tokens(client)["cases"]
    assert client.request("DELETE", "/v1/demo/cases/case-0001").status_code == 204
    assert since(client, "cases", token)["deleted"] == ["case-0001"]
    assert client.get("/v1/cases/case-0001").status_code == 404


@pytest.mark.parametrize(
    ("kind", "id"),
    [("catalog", "i-plain"), ("announcements", "outage"), ("articles", "a-print"), ("agreements", "a-fjord")],
)
def test_a_deleted_row_of_any_kind_is_named(client: Client, kind: str, id: str) -> None:
    token = tokens(client)[kind]
    client.request("DELETE", f"/v1/demo/{kind}/{id}")
    assert since(client, kind, token)["deleted"] == [id]


def test_a_case_that_i_no_longer_see_counts_as_deleted(client: Client) -> None:
    client.as_person("p-sam")
    token = tokens(client)["cases"]
    client.post("/v1/demo/desk", {"case_id": "case-0002", "organisation_id": "org-fiktiva", "requester_id": "p-erik"})
    assert since(client, "cases", token)["deleted"] == ["case-0002"]
    client.as_person("p-aino")
    assert "case-0002" in {row["id"] for row in client.all("/v1/cases")}


def test_leaving_an_organisation_takes_its_cases_and_agreements_away(client: Client) -> None:
    client.as_person("p-mette")
    before = tokens(client)
    client.request("PATCH", "/v1/demo/people/p-mette", json={"organisation_ids": ["org-fiktiva"]})
    assert set(since(client, "cases", before["cases"])["deleted"]) == {f"case-000{n}" for n in (1, 2, 3, 4)}
    assert since(client, "agreements", before["agreements"])["deleted"] == ["a-fjord"]


def test_changes_of_others_do_not_move_my_token(client: Client) -> None:
    client.as_person("p-erik")
    before = tokens(client)
    client.as_person("p-kari").make()
    client.as_person("p-erik")
    assert tokens(client) == before


def test_changes_compares_with_what_i_have(client: Client) -> None:
    answer = client.get("/v1/changes").json()
    assert answer["changed"] == [*KINDS, "views"]
    assert client.get("/v1/changes", params=answer["tokens"]).json()["changed"] == []
    client.make()
    assert client.get("/v1/changes", params=answer["tokens"]).json()["changed"] == ["cases", "views"]
    assert client.get("/v1/changes", params={**answer["tokens"], "catalog": "?"}).json()["changed"] == [
        "catalog",
        "cases",
        "views",
    ]


def test_old_tokens_and_cursors_expire(client: Client) -> None:
    assert code(client.get("/v1/cases", params={"since": "old-1"})) == (410, "cursor_expired")
    cursor = urlsafe_b64encode(b'["old", null, 1, 1]').decode()
    assert code(client.get("/v1/cases", params={"cursor": cursor})) == (410, "cursor_expired")


@pytest.mark.parametrize(
    "cursor", ["x", "é", urlsafe_b64encode(b"5").decode(), urlsafe_b64encode(b'["e",1,"x",2]').decode()]
)
def test_strange_cursors_are_refused(client: Client, cursor: str) -> None:
    assert code(client.get("/v1/cases", params={"cursor": cursor})) == (400, "bad_request")


def test_a_token_of_before_the_log_begins_has_expired(client: Client) -> None:
    token = client.get("/v1/cases").json()["token"]
    client.make()
    client.make()
    client.post("/v1/demo/clock", {"advance_s": timedelta(days=100).total_seconds()})
    client._tokens.clear()
    client.as_person("p-kari")
    assert code(client.get("/v1/cases", params={"since": token})) == (410, "cursor_expired")


@pytest.mark.parametrize("path", ["/v1/changes", *(f"/v1/{kind}" for kind in KINDS), "/v1/cases/case-0001", "/v1/me"])
def test_etags(client: Client, path: str) -> None:
    first = client.get(path)
    again = client.get(path, headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["ETag"] == first.headers["ETag"]
    assert client.get(path, headers={"If-None-Match": '"other"'}).status_code == 200
    assert client.get(path, headers={"If-None-Match": f'"other", W/{first.headers["ETag"]}'}).status_code == 304
