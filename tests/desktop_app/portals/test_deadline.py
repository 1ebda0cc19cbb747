"""M6, F17: the whole request has one time, whatever trickles; another thread can end it."""

import socket
import threading
from collections.abc import Callable, Iterator

import pytest

from desktop_app.portals.deadline import GRACE_S, MIN_RATE, Cancelled, Deadline, DeadlineSocket, current, running
from desktop_app.portals.surroundings import T


class Ticks:
    """Seconds as the test says."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def pair() -> Iterator[tuple[socket.socket, socket.socket]]:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield ours, theirs


def test_time_runs_out() -> None:
    ticks = Ticks()
    deadline = Deadline(10, ticks)
    ticks.now = 4
    assert deadline.left_s() == 6
    ticks.now = 10
    with pytest.raises(TimeoutError):
        deadline.left_s()


def test_a_number_is_not_looked_up_and_a_name_only_so_long() -> None:
    asked: list[tuple[object, float]] = []

    def within(key: object, op: Callable[[], T], wait_s: float, on_cancel: Callable[[Callable[[], None]], None]) -> T:
        asked.append((key, wait_s))
        on_cancel(lambda: asked.append(("woken", 0.0)))
        if key == ("gone.example", 443):
            deadline.cancel()
        raise TimeoutError

    deadline = Deadline(5, Ticks(), within)
    assert deadline.addresses("127.0.0.1", 80)[0][4] == ("127.0.0.1", 80)
    assert asked == []
    with pytest.raises(TimeoutError):
        deadline.addresses("desk.example", 443)
    assert asked == [(("desk.example", 443), 5)]
    with pytest.raises(Cancelled):
        deadline.addresses("gone.example", 443)
    assert asked[-1] == ("woken", 0.0)


def test_more_time_is_given_and_never_taken() -> None:
    ticks = Ticks()
    deadline = Deadline(10, ticks)
    deadline.extend(100)
    deadline.extend(1)
    assert deadline.left_s() == 100


def test_too_slow_is_told_in_either_direction() -> None:
    for direction in ("in", "out"):
        ticks = Ticks()
        deadline = Deadline(3600, ticks)
        deadline.moved(direction, 1)
        ticks.now = GRACE_S
        with pytest.raises(TimeoutError):
            deadline.moved(direction, int(GRACE_S * MIN_RATE) - 2)


def test_fast_enough_goes_on_and_each_direction_counts_for_itself() -> None:
    ticks = Ticks()
    deadline = Deadline(3600, ticks)
    for second in range(60):
        ticks.now = second
        deadline.moved("out", 1000)
    ticks.now = 200  # the server thought for a while before it answered
    deadline.moved("in", 1)
    ticks.now = 201
    deadline.moved("in", 1)


def test_cancelling_wakes_a_waiting_read(pair: tuple[socket.socket, socket.socket]) -> None:
    ours, _ = pair
    deadline = Deadline(60)
    stream = DeadlineSocket(ours, deadline).makefile("rb")
    thread = threading.Timer(0.05, deadline.cancel)
    thread.start()
    with pytest.raises(Cancelled):
        stream.read(1)
    thread.join()
    with pytest.raises(Cancelled):
        deadline.left_s()
    deadline.cancel()


def test_cancelling_before_there_is_a_socket_is_enough(pair: tuple[socket.socket, socket.socket]) -> None:
    deadline = Deadline(60)
    deadline.cancel()
    with pytest.raises(Cancelled):
        DeadlineSocket(pair[0], deadline)


def test_a_read_waits_no_longer_than_what_is_left(pair: tuple[socket.socket, socket.socket]) -> None:
    stream = DeadlineSocket(pair[0], Deadline(0.05)).makefile("rb")
    with pytest.raises(TimeoutError):
        stream.read(1)


def test_sending_is_noted_and_goes_out_whole(pair: tuple[socket.socket, socket.socket]) -> None:
    ours, theirs = pair
    deadline = Deadline(10)
    content = b"x" * 500_000
    received = bytearray()

    def receive() -> None:
        while len(received) < len(content):
            received.extend(theirs.recv(65536))

    thread = threading.Thread(target=receive)
    thread.start()
    DeadlineSocket(ours, deadline).sendall(content)
    thread.join()
    assert bytes(received) == content
    assert deadline.has_sent


def test_what_a_proxy_is_told_is_not_the_request(pair: tuple[socket.socket, socket.socket]) -> None:
    deadline = Deadline(10)
    DeadlineSocket(pair[0], deadline, is_request=False).sendall(b"CONNECT")
    assert not deadline.has_sent


def test_a_kept_connection_serves_the_next_request(pair: tuple[socket.socket, socket.socket]) -> None:
    first, second = Deadline(10), Deadline(10)
    sock = DeadlineSocket(pair[0], first)
    sock.serve(second)
    assert sock.deadline is second
    assert second.is_reused
    sock.settimeout(None)
    assert sock.fileno() == pair[0].fileno()


def test_the_current_deadline_is_that_of_the_block() -> None:
    deadline = Deadline(10)
    with running(deadline) as inner:
        assert current() is inner is deadline
    assert current() is not deadline
