"""F17 A portal that never answers, says a byte now and then, or does not take what is sent.

Each request has a deadline as a whole and a lowest rate both ways, the look-up of the name included; a quit
ends it at once. Afterwards what waited is sent once.
"""

import io
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.domain.receipts import OutboxState
from desktop_app.errors import Diagnosis, Unreachable
from desktop_app.portals.http import Ask, Http
from desktop_app.portals.surroundings import Surroundings, T
from desktop_app.services.session import ConnectionState
from desktop_app.work import Aside
from tests.demo_portal_process import DemoPortalProcess
from tests.faults.kit import Client, made_of

SOON_S = 1.5
"""What is well answers within it, even where the computer has other things to do."""
LONG_S = 30.0


def took(started: float) -> float:
    return time.monotonic() - started


@pytest.mark.parametrize("fault", ["hang", "deaf", "slow=20"])
def test_f17_a_request_ends_with_its_deadline(demo_portal: DemoPortalProcess, tmp_path: Path, fault: str) -> None:
    client = Client(tmp_path / "profile", demo_portal, total_s=LONG_S).ready()
    client.submitted(f"F17 {fault}")
    again = client.restart()
    again.hasten(SOON_S)
    demo_portal.fault(fault, "/v1/cases", nth=None)
    started = time.monotonic()
    again.later(60)
    assert took(started) < LONG_S
    assert [row.state for row in again.store.outbox.rows()] == [OutboxState.UNSURE]
    assert again.connection().diagnosis in {Diagnosis.TIMEOUT, None}
    demo_portal.no_faults()
    last = again.restart()
    last.later()
    assert last.store.outbox.rows() == ()
    assert len(made_of(demo_portal, f"F17 {fault}")) == 1
    assert last.connection().state is ConnectionState.ONLINE
    last.close()


def test_f17_what_is_sent_is_not_waited_for_either(demo_portal: DemoPortalProcess) -> None:
    class Endless(io.RawIOBase):
        def __len__(self) -> int:
            return 64 * 1024 * 1024

        def read(self, count: int = -1) -> bytes:
            return bytes(max(count, 65536))

    http = Http(demo_portal.address, lambda: "nb", total_s=SOON_S)
    demo_portal.fault("deaf", "/v1/uploads", nth=None)
    started = time.monotonic()
    with pytest.raises(Unreachable) as late:
        http.send(Ask("POST", "/v1/uploads", {"name": "x"}, Endless()))
    assert late.value.diagnosis is Diagnosis.TIMEOUT
    assert took(started) < LONG_S
    http.close()


def test_f17_a_quit_ends_it_at_once(demo_portal: DemoPortalProcess, tmp_path: Path) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    demo_portal.fault("hang", "/v1/changes", nth=None)
    client.clock.advance(60)
    running = threading.Thread(target=client.sync)
    running.start()
    while demo_portal.console("GET", "/v1/demo/faults")["script"][0]["fired"] == 0:
        pass  # each turn is a request of its own: it waits by itself
    started = time.monotonic()
    client.close()
    running.join(LONG_S)
    assert not running.is_alive()
    assert took(started) < LONG_S


def test_f17_a_name_that_nobody_looks_up_ends_with_the_deadline_too() -> None:
    hanging, aside = threading.Event(), Aside()

    def within(key: object, op: Callable[[], T], wait_s: float, on_cancel: Callable[[Callable[[], None]], None]) -> T:
        def look_up() -> T:
            hanging.wait(LONG_S)
            return op()

        return aside.ask(key, look_up, wait_s, on_cancel)

    around = Surroundings(within=within, has_route=lambda: True)
    http = Http("https://desk.example", lambda: "nb", total_s=SOON_S, around=around)
    started = time.monotonic()
    with pytest.raises(Unreachable) as late:
        http.send(Ask("GET", "/thing"))
    assert late.value.diagnosis is Diagnosis.NO_NAMES
    assert took(started) < LONG_S
    hanging.set()
    http.close()
