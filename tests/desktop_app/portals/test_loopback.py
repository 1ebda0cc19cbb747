"""The one request that the system browser brings."""

import http.client
import socket
import threading
import time
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
    assert [server.getsockname()[0] for server in listener._servers] == ["127.0.0.1"]


def test_a_page_whose_name_was_made_to_lead_here_is_turned_away(listener: Listener) -> None:
    port = urlsplit(listener.address).port
    asked = "/back?state=s&code=evil"
    answers = []

    def ask() -> None:
        for hosts in (
            "Host: evil.example\r\n",
            f"Host: evil.example:{port}\r\n",
            "",
            f"Host: 127.0.0.1:{port}\r\n" * 2,
        ):
            with socket.create_connection(("127.0.0.1", port), timeout=10) as rebound:
                rebound.sendall(f"GET {asked} HTTP/1.1\r\n{hosts}\r\n".encode())
                answers.append(rebound.makefile("rb").readline())

    class Rebinding(Browser):
        def run(self) -> None:
            ask()
            super().run()

    assert wait(listener, Rebinding(f"{listener.address}?state=s&code=good"))["code"] == "good"
    assert answers == [b"HTTP/1.1 404 Not Found\r\n"] * 4


def test_who_holds_connections_open_keeps_nobody_out(listener: Listener) -> None:
    port = urlsplit(listener.address).port
    silent = [socket.create_connection(("127.0.0.1", port)) for _ in range(40)]
    slow = socket.create_connection(("127.0.0.1", port))
    slow.sendall(b"GET /back?sta")
    began = time.monotonic()
    assert wait(listener, Browser(f"{listener.address}?state=s&code=1"))["code"] == "1"
    assert time.monotonic() - began < 5.0
    for one in (*silent, slow):
        one.close()


def test_more_guests_than_there_is_room_for(listener: Listener) -> None:
    port = urlsplit(listener.address).port
    rude: list[socket.socket] = []

    class Crowd(Browser):
        def run(self) -> None:
            rude.extend(socket.create_connection(("127.0.0.1", port), timeout=10) for _ in range(150))
            super().run()

    assert wait(listener, Crowd(f"{listener.address}?state=s&code=1"))["code"] == "1"
    for one in rude:
        one.close()


def test_who_says_nothing_is_shown_out(listener: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loopback, "_HEAD_S", 0.1)
    port = urlsplit(listener.address).port
    silent = socket.create_connection(("127.0.0.1", port), timeout=10)

    class Late(Browser):
        def run(self) -> None:
            assert silent.recv(1) == b""
            super().run()

    assert wait(listener, Late(f"{listener.address}?state=s&code=1"))["code"] == "1"
    silent.close()


@pytest.mark.skipif(not socket.has_ipv6, reason="no IPv6 here")
def test_localhost_is_ours_by_both_its_addresses() -> None:
    with listening(Redirect("localhost", path="/back")) as listener:
        families = {server.family for server in listener._servers}
        if socket.AF_INET6 not in families:
            pytest.skip("this computer has no ::1")
        port = urlsplit(listener.address).port or 0
        browser = Browser(f"http://[::1]:{port}/back?state=s&code=1")
        assert wait(listener, browser)["code"] == "1"
    with socket.create_server(("::1", 0), family=socket.AF_INET6) as theirs:
        port = theirs.getsockname()[1]
        with pytest.raises(Unreachable), listening(Redirect("localhost", port)):
            pass


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
