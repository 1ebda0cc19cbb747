"""Requests that somebody ends."""

import socket
import threading

import pytest

from desktop_app.errors import Diagnosis, Unreachable
from desktop_app.portals.deadline import Deadline
from desktop_app.portals.http import Ask, Http
from desktop_app.portals.stop import Stop
from tests.loopback import serving


def test_a_request_that_hangs_ends_at_once() -> None:
    stop, asked = Stop(), threading.Event()

    def hang(sock: socket.socket) -> None:
        asked.set()
        server.hang.wait(20)

    with serving(lambda heard: hang) as server:
        http = Http(server.address, lambda: "nb")
        ended: list[Unreachable] = []

        def ask() -> None:
            with pytest.raises(Unreachable) as error:
                http.send(Ask("GET", "/", stop=stop))
            ended.append(error.value)

        thread = threading.Thread(target=ask)
        thread.start()
        assert asked.wait(10)
        stop.set()
        thread.join(10)
        http.close()
    assert [error.diagnosis for error in ended] == [Diagnosis.CANCELLED]


def test_what_begins_later_does_not_begin_and_what_carries_no_stop_goes_on() -> None:
    stop = Stop()
    stop.set()
    http = Http("http://127.0.0.1:1", lambda: "nb")
    with pytest.raises(Unreachable) as error:
        http.send(Ask("GET", "/", stop=stop))
    assert error.value.diagnosis is Diagnosis.CANCELLED
    http.close()


def test_a_request_that_is_over_is_left_alone() -> None:
    stop, deadline = Stop(), Deadline(1)
    with stop.watching(deadline):
        pass
    stop.set()
    assert not deadline.is_cancelled
