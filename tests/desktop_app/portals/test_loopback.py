"""The one request that the system browser brings."""

import http.client
import socket
import threading
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from desktop_app.errors import Diagnosis, NotSignedIn, Stopped, Unreachable
from desktop_app.portals import loopback
from desktop_app.portals.loopback import Listener, Redirect, listening


@pytest.fixture
def listener() -> Iterator[Listener]:
    with listening(Redirect(path="/back")) as listener:
        yield listener


class Browser(threading.Thread):
    """Asks one address after the other, and keeps what it was shown."""

    def __init__(self, *addresses: str, method: str = "GET") -> None:
        super().__init__()
        self._addresses, self._method = addresses, method
        self.shown: list[tuple[int, str]] = []

    def run(self) -> None:
        for address in self._addresses:
            parts = urlsplit(address)
            connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=10)
            connection.request(self._method, f"{parts.path}?{parts.query}")
            answer = connection.getresponse()
            self.shown.append((answer.status, answer.read().decode()))
            connection.close()


def wait(listener: Listener, browser: Browser) -> dict[str, str]:
    browser.start()
    told = listener.wait(lambda told: told.get("state") == "s", lambda: None, lambda is_good: f"<{is_good}>")
    browser.join()
    return told


def test_what_is_ours_is_taken_and_all_else_turned_away(listener: Listener) -> None:
    here = listener.address
    other = here.replace("/back", "/favicon.ico")
    browser = Browser(other, f"{here}?state=x", f"{here}?state=s&state=s&code=1", f"{here}?state=s&code=a%2Fb")
    assert wait(listener, browser) == {"state": "s", "code": "a/b"}
    assert [status for status, _ in browser.shown] == [404, 404, 404, 200]
    assert "&lt;True&gt;" in browser.shown[-1][1]


def test_a_no_is_shown_as_one(listener: Listener) -> None:
    browser = Browser(f"{listener.address}?state=s&error=access_denied")
    assert wait(listener, browser)["error"] == "access_denied"
    assert "&lt;False&gt;" in browser.shown[-1][1]


def test_who_sends_nonsense_is_left_alone(listener: Listener) -> None:
    port = urlsplit(listener.address).port
    with socket.create_connection(("127.0.0.1", port)) as nonsense:
        nonsense.sendall(b"\xff\xfe\r\n\r\n")
        with socket.create_connection(("127.0.0.1", port)) as silent:
            silent.shutdown(socket.SHUT_WR)
            assert wait(listener, Browser(f"{listener.address}?state=s&code=1")) == {"state": "s", "code": "1"}


def test_only_this_computer_reaches_it(listener: Listener) -> None:
    assert listener.address.startswith("http://127.0.0.1:")
    assert listener._server.getsockname()[0] == "127.0.0.1"


def test_giving_up_ends_the_wait(listener: Listener) -> None:
    def check() -> None:
        raise Stopped

    with pytest.raises(Stopped):
        listener.wait(lambda _: True, check, lambda _: "")


def test_nobody_came(listener: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loopback, "WAIT_S", 0.1)
    with pytest.raises(NotSignedIn):
        listener.wait(lambda _: True, lambda: None, lambda _: "")


def test_a_registered_port_that_is_taken_is_said(listener: Listener) -> None:
    port = urlsplit(listener.address).port or 0
    with pytest.raises(Unreachable) as taken, listening(Redirect("localhost", port)):
        pass
    assert (taken.value.diagnosis, taken.value.host) == (Diagnosis.REFUSED, f"127.0.0.1:{port}")
