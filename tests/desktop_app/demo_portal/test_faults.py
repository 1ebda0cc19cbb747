"""Faults on demand."""

import time
from datetime import timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import pytest

from desktop_app.demo_portal.faults import Dropped, Fault, FaultScript, Rule, parse
from desktop_app.demo_portal.problems import Problem
from tests.desktop_app.demo_portal.kit import Client, code

HERE = "/.well-known/nordesk"


def wrong(fault: str) -> dict[str, str]:
    return {"X-Demo-Fault": fault}


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("drop-before", Fault("drop-before")),
        (" half ", Fault("half")),
        ("503", Fault("503")),
        ("503;retry=120", Fault("503", "120")),
        ("429; retry=5", Fault("429", "5")),
        ("slow=1000", Fault("slow", "1000")),
        ("redirect=https://x.example/?a=b;c", Fault("redirect", "https://x.example/?a=b;c")),
        ("503;date=60", Fault("503", "60")),
        ("status=504", Fault("status", "504")),
        ('edit=[["items", 0, "title"], null]', Fault("edit", '[["items", 0, "title"], null]')),
    ],
)
def test_parse(text: str, fault: Fault) -> None:
    assert parse(text) == fault


@pytest.mark.parametrize(
    "text",
    [
        "",
        "explode",
        "503;wait=1",
        "503;retry=x",
        "503;retry=0",
        "503;retry=",
        "slow",
        "slow=",
        "slow=-1",
        "redirect",
        "half=1",
        "html;retry=1",
        "status",
        "status=200",
        "status=x",
        "edit",
        "edit=[",
        "edit=7",
        "edit=[[], 1]",
        "edit=[[null], 1]",
    ],
)
def test_unknown_faults(text: str) -> None:
    with pytest.raises(Problem, match="bad_request"):
        parse(text)


def test_an_unknown_fault_is_refused(client: Client) -> None:
    assert code(client.get(HERE, headers=wrong("explode"))) == (400, "bad_request")


def test_dropped_before_nothing_is_done(client: Client) -> None:
    with pytest.raises(Dropped):
        client.post("/v1/cases/case-0001/solve", {}, headers=wrong("drop-before"))
    assert client.get("/v1/cases/case-0001").json()["status"] == "waiting_for_you"


def test_dropped_after_commit_it_is_done_and_the_key_remembers(client: Client) -> None:
    with pytest.raises(Dropped):
        client.post("/v1/cases/case-0001/solve", {}, headers={**wrong("drop-after-commit"), "Idempotency-Key": "k"})
    assert client.get("/v1/cases/case-0001").json()["status"] == "solved"
    again = client.post("/v1/cases/case-0001/solve", {}, headers={"Idempotency-Key": "k"})
    assert again.headers["Idempotency-Replayed"] == "true"
    assert again.json()["status"] == "solved"


@pytest.mark.parametrize(
    ("fault", "status", "retry"),
    [("503;retry=120", 503, "120"), ("503", 503, None), ("429;retry=3", 429, "3"), ("429", 429, None)],
)
def test_busy(client: Client, fault: str, status: int, retry: str | None) -> None:
    answer = client.get(HERE, headers=wrong(fault))
    assert code(answer) == (status, "busy")
    assert answer.headers.get("Retry-After") == retry


def test_html_and_wrong_json(client: Client) -> None:
    html = client.get("/v1/cases", headers=wrong("html"))
    assert (html.status_code, html.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert html.text.startswith("<!doctype html>")
    other = client.get("/v1/cases", headers=wrong("wrong-json"))
    assert other.json() == {"unexpected": [1, 2, 3], "items": "none", "token": 7}


def test_redirect(client: Client) -> None:
    answer = client.get("/v1/cases", headers=wrong("redirect=https://elsewhere.example/x"))
    assert (answer.status_code, answer.headers["Location"]) == (302, "https://elsewhere.example/x")


def test_half(client: Client) -> None:
    # In process there is no socket to cut, so that the half answer ends in an error.
    with pytest.raises(Dropped):
        client.get(HERE, headers=wrong("half"))


def test_slow(client: Client) -> None:
    size = len(client.get("/v1/me").content)
    began = time.monotonic()
    answer = client.get("/v1/me", headers=wrong(f"slow={size * 5}"))
    assert answer.json()["id"] == "p-kari"
    assert time.monotonic() - began > 0.15


def script(client: Client, *rules: dict[str, Any]) -> Any:
    return client.post("/v1/demo/faults", {"script": list(rules)})


def test_a_script_by_number(client: Client) -> None:
    answer = script(client, {"match": {"method": "GET", "path_prefix": "/v1/me"}, "nth": 2, "fault": "503"})
    assert answer.json()["script"][0]["fired"] == 0
    assert [client.get("/v1/me").status_code for _ in range(3)] == [200, 503, 200]
    assert client.request("PATCH", "/v1/me", json={"language": "fi"}).status_code == 200
    assert client.get("/v1/demo/faults").json() == {
        "script": [
            {"match": {"method": "GET", "path_prefix": "/v1/me"}, "nth": 2, "fault": "503", "seen": 3, "fired": 1}
        ]
    }


def test_every_request_until_the_script_is_cleared(client: Client) -> None:
    script(client, {"fault": "429"})
    assert [client.get(path).status_code for path in ("/v1/me", HERE)] == [429, 429]
    assert client.request("DELETE", "/v1/demo/faults").status_code == 204
    assert client.get("/v1/me").status_code == 200


def test_the_header_goes_before_the_script(client: Client) -> None:
    script(client, {"fault": "429"})
    assert client.get("/v1/me", headers=wrong("503")).status_code == 503


def test_an_unknown_fault_leaves_the_script_as_it_was(client: Client) -> None:
    script(client, {"fault": "429"})
    assert script(client, {"fault": "explode"}).status_code == 400
    assert client.get("/v1/me").status_code == 429


def test_the_first_rule_wins_and_all_count() -> None:
    rules = FaultScript()
    rules.replace([Rule("html", "GET", "/a", nth=2), Rule("503", path_prefix="/a"), Rule("429", "POST")])
    assert [rules.next_for("GET", "/a") for _ in range(3)] == ["503", "html", "503"]
    assert rules.next_for("GET", "/b") is None
    assert rules.next_for("POST", "/b") == "429"
    assert [rule["seen"] for rule in rules.listed()] == [3, 3, 1]
    assert [rule["fired"] for rule in rules.listed()] == [1, 2, 1]


def test_busy_until_a_date(client: Client) -> None:
    answer = client.get(HERE, headers=wrong("503;date=90"))
    until = parsedate_to_datetime(answer.headers["Retry-After"])
    assert until - parsedate_to_datetime(answer.headers["Date"]) == timedelta(seconds=90)


@pytest.mark.parametrize(
    ("status", "known"), [(500, "internal_error"), (401, "not_signed_in"), (403, "not_allowed"), (418, "bad_request")]
)
def test_any_status(client: Client, status: int, known: str) -> None:
    assert code(client.get(HERE, headers=wrong(f"status={status}"))) == (status, known)


def test_a_status_that_hides_what_was_done(client: Client) -> None:
    headers = {**wrong("status-after-commit=504"), "Idempotency-Key": "k"}
    assert client.post("/v1/cases/case-0001/solve", {}, headers=headers).status_code == 504
    assert client.get("/v1/cases/case-0001").json()["status"] == "solved"


def test_an_edited_answer(client: Client) -> None:
    edit = '[[["name"], null], [["extra"], "\\ud800"], [["roles", 0], 7], [["language"]], [["no", "such"], 1]]'
    answer = client.get("/v1/me", headers=wrong(f"edit={edit}")).json()
    assert (answer["name"], answer["extra"], answer["roles"][0]) == (None, "\ud800", 7)
    assert "language" not in answer
    assert "no" not in answer


def test_a_failure_is_not_spoiled_as_well(client: Client) -> None:
    answer = client.get("/v1/cases/none", headers=wrong('edit=[["code"], null]'))
    assert code(answer) == (404, "not_found")


@pytest.mark.parametrize("fault", ["empty", "not-json", "charset", "utf-16", "deep"])
def test_an_answer_nobody_can_read(client: Client, fault: str) -> None:
    answer = client.get("/v1/me", headers=wrong(fault))
    assert answer.status_code == 200
    assert b"p-kari" not in answer.content or fault in ("not-json", "charset")


def test_a_large_answer_without_a_length(client: Client) -> None:
    answer = client.get("/v1/me", headers=wrong("big=1000000"))
    assert "Content-Length" not in answer.headers
    assert len(answer.content) > 900_000
