"""What MSAL asks goes over our transport, and what it has to read comes back."""

import json
import logging
from collections.abc import Iterator

import pytest

from desktop_app.errors import Busy
from desktop_app.portals.auth import Bearer
from desktop_app.portals.dynamics.dialect import DIALECT
from desktop_app.portals.dynamics.entra_http import EntraHttp, way
from desktop_app.portals.http import Http
from tests.loopback import Heard, LoopbackServer, answer

OAUTH = {"error": "authorization_pending", "error_description": "not yet"}


def respond(heard: Heard) -> bytes:
    path = heard.target.partition("?")[0]
    status = {"/400": "400 Bad Request", "/401": "401 No", "/403": "403 No", "/404": "404 No", "/503": "503 No"}.get(
        path
    )
    if status:
        return answer(status, json.dumps(OAUTH).encode())
    return answer(body=json.dumps({"target": heard.target, "body": heard.body.decode()}).encode())


@pytest.fixture
def there() -> Iterator[LoopbackServer]:
    server = LoopbackServer(respond).start()
    yield server
    server.close()


@pytest.fixture
def entra(there: LoopbackServer) -> Iterator[EntraHttp]:
    http = Http("http://127.0.0.1:9", lambda: "nb", dialect=DIALECT)
    http.auth = Bearer("the portal's own")
    yield EntraHttp(http)
    http.close()


def test_questions_go_to_their_own_address_without_our_token(entra: EntraHttp, there: LoopbackServer) -> None:
    found = entra.get(f"{there.address}/x", {"api-version": "1.1"}, headers={"client-request-id": "c", "empty": None})
    assert json.loads(found.text)["target"] == "/x?api-version=1.1"
    assert found.status_code == 200
    heard = there.heard[0]
    assert "authorization" not in heard.headers
    assert (heard.headers["client-request-id"], "empty" in heard.headers) == ("c", False)


def test_forms_go_as_forms(entra: EntraHttp, there: LoopbackServer) -> None:
    told = entra.post(f"{there.address}/x", data={"grant_type": "refresh_token", "scope": "a b"})
    assert json.loads(told.text)["body"] == "grant_type=refresh_token&scope=a+b"
    assert there.heard[0].headers["content-type"] == "application/x-www-form-urlencoded"
    assert json.loads(entra.post(f"{there.address}/x", data="as=it&is").text)["body"] == "as=it&is"


@pytest.mark.parametrize("status", [400, 401, 403, 404])
def test_a_refusal_is_msals_to_read(entra: EntraHttp, there: LoopbackServer, status: int) -> None:
    told = entra.post(f"{there.address}/{status}", data={})
    assert told.status_code == status
    assert json.loads(told.text)["error_description"] == "not yet"
    told.raise_for_status()
    if status == 400:
        assert json.loads(told.text) == OAUTH


def test_trouble_is_ours(entra: EntraHttp, there: LoopbackServer) -> None:
    for ask in (entra.get, entra.post):
        with pytest.raises(Busy):
            ask(f"{there.address}/503")
    # And nobody else's: the portal may be asked at once.
    assert entra.get(f"{there.address}/x").status_code == 200
    entra.close()


def test_no_secret_is_in_the_log(entra: EntraHttp, there: LoopbackServer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    entra.post(f"{there.address}/x", data={"refresh_token": "canary"})
    entra.get(f"{there.address}/x?canary")
    assert "canary" not in caplog.text
    assert "/entra" in caplog.text


def test_only_this_computer_is_spoken_to_in_the_clear() -> None:
    assert way("https://127.0.0.1:8/x?a=b") == "http://127.0.0.1:8/x?a=b"
    for other in (
        "https://login.microsoftonline.com/x",
        "https://127.0.0.1.evil.example/",
        "https://user@elsewhere.example/",
    ):
        assert way(other) == other
