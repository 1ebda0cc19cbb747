"""The portal on a real socket."""

import contextlib
import json
import logging
import os
import signal
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import requests

from desktop_app.demo_portal import server
from tests.desktop_app.demo_portal.kit import PASSWORD, settings
from tests.plugins.silence import ExpectedLog


@contextmanager
def serving(tmp_path: Path, **more: Any) -> Iterator[str]:
    """The portal in a thread; its address."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.bind(("127.0.0.1", 0))
    listening.listen(16)
    with listening:
        running = server.make_server(settings(tmp_path, faults=True, **more))
        thread = threading.Thread(target=running.run, args=([listening],))
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            running.should_exit = True
            thread.join(20)
            assert not thread.is_alive()


@pytest.fixture
def url(tmp_path: Path) -> Iterator[str]:
    with serving(tmp_path) as address:
        yield address


def get(url: str, path: str = "/.well-known/nordesk", **headers: str) -> requests.Response:
    with requests.Session() as session:
        session.trust_env = False
        return session.get(url + path, headers=headers, timeout=20, allow_redirects=False)


def test_it_serves_json_over_a_socket(url: str) -> None:
    answer = get(url)
    assert answer.json()["product"] == "nordesk-demo-portal"
    assert answer.headers["Date"]
    assert "Server" not in answer.headers


def test_a_case_over_a_socket(url: str) -> None:
    with requests.Session() as session:
        session.trust_env = False
        body = {"email": "kari@example.example", "password": PASSWORD}
        token = session.post(f"{url}/v1/session", json=body, timeout=20).json()["token"]
        session.headers["Authorization"] = f"Bearer {token}"
        made = session.post(
            f"{url}/v1/cases",
            json={"item_id": "i-plain", "answers": {"subject": "s", "description": "d"}},
            headers={"Idempotency-Key": "k"},
            timeout=20,
        )
        assert made.status_code == 201
        found = session.get(f"{url}/v1/cases/lookup", params={"key": "k"}, timeout=20)
        assert found.json()["id"] == made.json()["id"]


@pytest.mark.parametrize("fault", ["drop-before", "drop-after-commit"])
def test_a_dropped_connection_gives_no_answer(url: str, fault: str) -> None:
    with pytest.raises(requests.ConnectionError):
        get(url, **{"X-Demo-Fault": fault})
    assert get(url).status_code == 200


def test_half_an_answer(url: str) -> None:
    with pytest.raises((requests.exceptions.ChunkedEncodingError, requests.ConnectionError)):
        get(url, **{"X-Demo-Fault": "half"})


def test_a_hanging_answer_ends_when_the_client_goes(url: str) -> None:
    port = int(url.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port), timeout=0.3) as connection:
        connection.sendall(f"GET /v1/me HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nX-Demo-Fault: hang\r\n\r\n".encode())
        with pytest.raises(TimeoutError):
            connection.recv(1)
    assert get(url).status_code == 200


def test_a_slow_answer_arrives_whole(url: str) -> None:
    assert get(url, **{"X-Demo-Fault": "slow=2000"}).json()["demo"] is True


def test_an_answer_that_hangs_does_not_keep_the_server_from_ending(tmp_path: Path, expected_log: ExpectedLog) -> None:
    expected_log("Cancel")
    expected_log("Exception in ASGI")
    with serving(tmp_path) as url:
        port = int(url.rpartition(":")[2])
        connection = socket.create_connection(("127.0.0.1", port), timeout=5)
        with requests.Session() as session:
            session.trust_env = False
            rule = {"match": {"path_prefix": "/x"}, "fault": "hang"}
            session.post(f"{url}/v1/demo/faults", json={"script": [rule]}, timeout=20)
            connection.sendall(f"GET /x HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
            console = (session.get(f"{url}/v1/demo/faults", timeout=20).json() for _ in range(1000))
            assert any(seen["script"][0]["fired"] for seen in console)
    connection.close()


def test_the_address_is_announced_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    server.announce(tmp_path, 1234)
    told = {"port": 1234, "url": "http://127.0.0.1:1234", "pid": os.getpid()}
    assert json.loads((tmp_path / "portal.json").read_text("utf-8")) == told
    assert json.loads(capsys.readouterr().out) == told
    assert [path.name for path in tmp_path.iterdir()] == ["portal.json"]


def test_a_program_without_a_console_announces_in_the_file_only(tmp_path: Path) -> None:
    with contextlib.redirect_stdout(None):
        server.announce(tmp_path, 1234)
    assert json.loads((tmp_path / "portal.json").read_text("utf-8"))["port"] == 1234


def test_a_signal_that_comes_again_after_the_end_does_nothing() -> None:
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    server.end_quietly()
    for number, handler in before.items():
        signal.raise_signal(number)
        signal.signal(number, handler)


def test_the_parents_end_is_noticed() -> None:
    reading, writing = os.pipe()
    ended = threading.Event()
    thread = server.watch_parent(ended.set, reading)
    os.write(writing, b"still here")
    assert not ended.wait(0.1)
    os.close(writing)
    thread.join(10)
    assert ended.is_set()
    os.close(reading)


def test_a_pipe_that_cannot_be_read_ends_it_too(expected_log: ExpectedLog) -> None:
    expected_log("cannot be watched")
    reading, writing = os.pipe()
    os.close(reading)
    os.close(writing)
    ended = threading.Event()
    server.watch_parent(ended.set, reading).join(10)
    assert ended.is_set()


def test_run_until_told_to_end(tmp_path: Path) -> None:
    """In a thread, where signals are not touched; the parent's pipe ends it."""
    before = list(logging.getLogger().handlers)
    level = logging.getLogger().level
    reading, writing = os.pipe()
    standard = os.dup(0)
    os.dup2(reading, 0)
    outcome: list[int] = []
    thread = threading.Thread(target=lambda: outcome.append(server.run(settings(tmp_path), parent=True)))
    thread.start()
    os.close(writing)
    thread.join(30)
    os.dup2(standard, 0)
    os.close(standard)
    os.close(reading)
    logging.getLogger().setLevel(level)
    assert outcome == [0]
    assert logging.getLogger().handlers == before
    assert "serving" in (tmp_path / "data" / "portal.log").read_text("utf-8")
    assert not (tmp_path / "data" / "portal.json").exists()
