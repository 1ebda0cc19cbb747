"""The fault proxy: each of its faults does to a request what its name says."""

import http.client
import random
import socket
from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.loopback import Heard, LoopbackServer, answer, serving
from tests.torture import exchange, proxy
from tests.torture.spoiling import DEEDS

BODY = b'{"text": "hello"}'
ANSWER = b'{"id": "case-1", "title": "Printer"}'
Seen = tuple[int, dict[str, str], bytes]


@pytest.fixture
def portal() -> Iterator[LoopbackServer]:
    """What stands behind the proxy."""

    def respond(heard: Heard) -> bytes:
        return answer("201 Created", ANSWER, Connection="close")

    # The proxy asks for the end of the connection with each answer.
    with serving(lambda heard: lambda sock: sock.sendall(respond(heard))) as server:
        yield server


def played(portal: LoopbackServer, fault: str, seed: int = 1) -> tuple[Seen | str, int]:
    """One request through one fault: what the client saw, and how many requests the portal had."""
    mood = exchange.Mood(seed, portal.port)
    mood.trap_port = 9
    ours, theirs = socket.socketpair()
    with closing(ours), closing(theirs):
        head = b"POST /v1/cases HTTP/1.1\r\nHost: proxy\r\nContent-Length: %d" % len(BODY)
        it = exchange.Exchange(theirs, mood, random.Random(seed), head, BODY, "POST", "/v1/cases", len(BODY))
        # What a client does that has had enough: it says no more.
        ours.shutdown(socket.SHUT_WR)
        if not DEEDS[fault](it):
            exchange.reset(theirs)
        seen = read(ours)
    return seen, len(portal.heard)


def read(sock: socket.socket) -> Seen | str:
    """The answer, or what became of it."""
    sock.settimeout(5)
    response = http.client.HTTPResponse(sock)
    try:
        with closing(response):
            response.begin()
            return response.status, {name.lower(): value for name, value in response.getheaders()}, response.read()
    except (http.client.HTTPException, OSError) as error:
        return type(error).__name__


@pytest.mark.parametrize("fault", ["pass", "delay", "twice", "twice_at_once", "too_short"])
def test_the_answer_comes(portal: LoopbackServer, fault: str) -> None:
    seen, requests = played(portal, fault)
    assert not isinstance(seen, str)
    assert seen[0] == 201
    assert ANSWER.startswith(seen[2])
    assert (seen[2] == ANSWER) is (fault != "too_short")
    assert requests == (2 if fault.startswith("twice") else 1)
    assert {(heard.body, heard.headers["host"]) for heard in portal.heard} == {(BODY, f"127.0.0.1:{portal.port}")}


@pytest.mark.parametrize("fault", ["drop_answer", "cut_answer", "too_long"])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_done_and_the_answer_is_lost(portal: LoopbackServer, fault: str, seed: int) -> None:
    seen, requests = played(portal, fault, seed)
    assert requests == 1
    assert isinstance(seen, str) or seen[2] != ANSWER


def test_nothing_gets_through(portal: LoopbackServer) -> None:
    for fault in ("reset", "silence"):
        assert played(portal, fault) == ("RemoteDisconnected", 0)


def test_half_an_answer_that_looks_whole(portal: LoopbackServer) -> None:
    seen, _ = played(portal, "half_json")
    assert seen[2] == ANSWER[: len(ANSWER) // 2]


@pytest.mark.parametrize("fault", ["500", "502", "503", "504"])
def test_trouble_may_have_been_done(portal: LoopbackServer, fault: str) -> None:
    requests = 0
    for seed in range(12):
        seen, now = played(portal, fault, seed)
        assert not isinstance(seen, str)
        assert seen[0] == int(fault)
        assert "retry-after" not in seen[1]
        requests = now
    assert 0 < requests < 12


@pytest.mark.parametrize(
    "fault", ["503_seconds", "503_date", "429", "429_seconds", "captive", "401", "redirect", "bomb"]
)
def test_answers_of_somebody_else(portal: LoopbackServer, fault: str) -> None:
    seen, requests = played(portal, fault)
    assert not isinstance(seen, str)
    status, headers, body = seen
    assert requests == 0
    assert ("retry-after" in headers) is fault.endswith(("seconds", "date"))
    if fault == "redirect":
        assert headers["location"] == "http://127.0.0.1:9/v1/cases"
    elif fault == "bomb":
        assert len(body) < 100_000
    elif fault == "captive":
        assert body.startswith(b"<!doctype html>")
    else:
        assert status == int(fault[:3])


def test_a_no_is_definite_and_what_is_mended_goes_under_the_same_key(portal: LoopbackServer) -> None:
    mood = exchange.Mood(1, portal.port)
    mood.weather = "fair"
    relay = proxy.Proxy(mood)

    def status(key: str) -> int:
        with closing(http.client.HTTPConnection("127.0.0.1", relay.port, timeout=5)) as connection:
            connection.request("POST", "/v1/cases", BODY, {"Idempotency-Key": key})
            return connection.getresponse().status

    assert status("done") == 201
    assert mood.refusal("done", random.Random(1)) is None, "it may have been done"
    assert mood.refusal("other", random.Random(1)) in exchange.REFUSALS
    assert status("other") == 201
    assert mood.refusal("", random.Random(1)) is None
    relay.close()


def test_the_weather_decides_by_the_seed() -> None:
    fired = []
    for _ in range(2):
        mood = exchange.Mood(5, 1)
        mood.weather = "rough"
        fired.append([mood.next_for("POST")[0] for _ in range(200)])
        reads = [mood.next_for("GET")[0] for _ in range(200)]
    assert fired[0] == fired[1]
    assert 80 <= fired[0].count("pass") < reads.count("pass")
    assert set(exchange.FAULTS) - {"refuse"} == set(DEEDS) - {"pass"}


def test_redirects_lead_into_the_trap_and_down_is_refused(portal: LoopbackServer) -> None:
    mood = exchange.Mood(1, portal.port)
    relay = proxy.Proxy(mood)
    socket.create_connection(("127.0.0.1", mood.trap_port)).close()
    connection = http.client.HTTPConnection("127.0.0.1", relay.port, timeout=5)
    with closing(connection):
        for _ in range(2):  # a kept connection serves on
            connection.request("POST", "/v1/cases", BODY)
            assert connection.getresponse().read() == ANSWER
    relay.down(True)
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", relay.port))
    relay.down(False)
    socket.create_connection(("127.0.0.1", relay.port)).close()
    relay.close()
    assert mood.trapped == 1
