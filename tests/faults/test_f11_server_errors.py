"""F11 The portal is broken or being worked on: 500, 502, 503 with `Retry-After`, 504.

A read is tried again with a growing pause, a send is looked up before it goes again, so that there is one case. A time
the portal names, in seconds or as a date, is kept and told; named too far away, it is asked again after an hour.
"""

from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.receipts import OutboxState
from desktop_app.services.session import ConnectionState
from desktop_app.sync.outbox import FIRST_WAIT_S, LONGEST_WAIT_S
from tests.demo_portal_process import DemoPortalProcess
from tests.faults.kit import Client, made_of


@pytest.mark.parametrize("fault", ["status=500", "status=502", "status=504", "503", "status-after-commit=504"])
def test_f11_a_send_that_ended_in_an_error_makes_one_case(
    demo_portal: DemoPortalProcess, tmp_path: Path, fault: str
) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    client.submitted(f"F11 {fault}")
    demo_portal.fault(fault, "/v1/cases", "POST")
    client.sync()
    (row,) = client.store.outbox.rows()
    assert row.state is OutboxState.UNSURE, "nobody knows whether it was done"
    client.later()
    assert client.store.outbox.rows() == ()
    assert len(made_of(demo_portal, f"F11 {fault}")) == 1
    client.close()


@pytest.mark.parametrize("fault", ["503;retry=120", "503;date=120"])
def test_f11_the_time_it_names_is_kept_and_told(demo_portal: DemoPortalProcess, tmp_path: Path, fault: str) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    client.submitted(f"F11 {fault}")
    demo_portal.fault(fault, "/v1/cases", "POST")
    client.sync()
    (row,) = client.store.outbox.rows()
    assert row.state is OutboxState.WAITING, "a portal that names a time has decided not to do it"
    connection = client.connection()
    assert (connection.state, connection.is_maintenance) == (ConnectionState.WAITING, True)
    assert connection.until is not None
    assert abs(connection.until - client.clock.now() - timedelta(seconds=120)) < timedelta(seconds=2)
    demo_portal.fault("status=500", nth=None)
    client.clock.advance(60)
    client.sync()
    assert demo_portal.console("GET", "/v1/demo/faults")["script"][0]["seen"] == 0, "nobody asked before the time"
    demo_portal.no_faults()
    client.later(90)
    assert len(made_of(demo_portal, f"F11 {fault}")) == 1
    assert client.connection().state is ConnectionState.ONLINE
    client.close()


def test_f11_a_day_is_told_but_asked_after_an_hour(demo_portal: DemoPortalProcess, tmp_path: Path) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    demo_portal.fault("503;retry=604800", nth=None)
    client.later(60)
    connection, now = client.connection(), client.clock.now()
    assert connection.until is not None
    assert connection.until - now == timedelta(days=1), "longer than a day nobody means it"
    assert connection.retry_at == now + timedelta(seconds=LONGEST_WAIT_S)
    demo_portal.no_faults()
    client.later(LONGEST_WAIT_S + 1)
    assert client.connection().state is ConnectionState.ONLINE
    client.close()


def test_f11_without_a_time_the_pauses_grow(demo_portal: DemoPortalProcess, tmp_path: Path) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    demo_portal.fault("status=502", nth=None)
    waits = []
    client.clock.advance(60)
    for _ in range(8):
        client.sync()
        wait_s = client.engine.wait_s()
        assert wait_s is not None
        waits.append(wait_s)
        client.clock.advance(wait_s)
    longest = [FIRST_WAIT_S * 2**times for times in range(8)]
    assert all(most / 2 <= waited <= most for waited, most in zip(waits, longest, strict=True)), "with jitter"
    client.close()
