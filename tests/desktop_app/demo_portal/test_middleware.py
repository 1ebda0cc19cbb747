"""What every request passes first."""

import asyncio
from collections.abc import MutableMapping
from typing import Any

import pytest

from desktop_app.demo_portal.middleware import Gate
from desktop_app.demo_portal.portal import Portal
from tests.desktop_app.demo_portal.kit import Client, code

HERE = "/.well-known/nordesk"


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost:8000", "LOCALHOST:8000"])
def test_our_own_names(client: Client, host: str) -> None:
    assert client.get(HERE, headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8000", "127.0.0.1", "127.0.0.1:80", "localhost", ""])
def test_other_names_are_refused(client: Client, host: str) -> None:
    answer = client.get(HERE, headers={"Host": host})
    assert code(answer) == (421, "wrong_host")
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.headers["X-Request-Id"] == answer.json()["request_id"]


def test_pages_of_other_origins_are_refused(client: Client) -> None:
    assert code(client.get(HERE, headers={"Origin": "https://evil.example"})) == (421, "wrong_host")
    assert code(client.get(HERE, headers={"Origin": "null"})) == (421, "wrong_host")
    assert client.get(HERE, headers={"Origin": "http://127.0.0.1:8000"}).status_code == 200


def test_every_answer_has_a_number_and_the_portals_time(client: Client) -> None:
    one, two = client.get(HERE), client.get("/v1/unknown")
    assert one.headers["X-Request-Id"] != two.headers["X-Request-Id"]
    assert two.headers["X-Request-Id"] == two.json()["request_id"]
    assert one.headers["Date"] == two.headers["Date"] == "Sat, 21 Nov 2026 12:00:00 GMT"


def test_huge_json_is_refused_before_it_is_read(client: Client) -> None:
    answer = client.request("POST", "/v1/cases", content=b"{" + b" " * (4 * 1024 * 1024))
    assert code(answer) == (413, "bad_request")


def test_json_of_unknown_length_is_refused_before_it_is_read(client: Client) -> None:
    answer = client.request("POST", "/v1/session", content=b"{}", headers={"Transfer-Encoding": "chunked"})
    assert code(answer) == (411, "bad_request")


def test_other_protocols_pass(portal: Portal) -> None:
    seen: list[str] = []

    async def app(scope: MutableMapping[str, Any], _receive: object, _send: object) -> None:
        seen.append(scope["type"])

    async def nothing() -> MutableMapping[str, Any]:
        return {}

    async def nowhere(_message: MutableMapping[str, Any]) -> None:
        return None

    asyncio.run(Gate(app, portal)({"type": "lifespan"}, nothing, nowhere))
    assert seen == ["lifespan"]
