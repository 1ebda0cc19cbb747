"""F16 Half an answer: cut off, of the wrong length, empty, in another alphabet, packed and cut.

It counts as not received: nothing of it is stored, and a send that ended so is looked up before it goes again.
"""

from pathlib import Path

from desktop_app.domain.receipts import OutboxState
from desktop_app.services.session import ConnectionState
from tests.demo_portal_process import DemoPortalProcess
from tests.faults.kit import Client, made_of

DAMAGED = ["half", "empty", "not-json", "charset", "utf-16", "cut-gzip", "bad-gzip", "unknown-packing", "wrong-json"]


def test_f16_of_a_reading_nothing_is_stored(demo_portal: DemoPortalProcess, tmp_path: Path) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    for fault in DAMAGED:
        before = client.cases()
        demo_portal.console("POST", "/v1/demo/desk", {"case_id": "case-0001", "text": f"Nytt svar på gang: {fault}"})
        demo_portal.fault(fault, "/v1/cases", nth=None)
        client.later(60)
        assert client.cases() == before, fault
        connection = client.connection()
        assert connection.state is ConnectionState.OFFLINE or connection.error, "it is said that something is missing"
        demo_portal.no_faults()
        client.later(60)
        assert client.cases() != before, fault
        assert client.connection().state is ConnectionState.ONLINE
    client.close()


def test_f16_a_send_is_looked_up(demo_portal: DemoPortalProcess, tmp_path: Path) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    for fault in DAMAGED:
        client.submitted(f"F16 på {fault}")
        demo_portal.fault(fault, "/v1/cases", "POST")
        client.sync()
        assert [row.state for row in client.store.outbox.rows()] == [OutboxState.UNSURE], fault
        client.later()
        assert client.store.outbox.rows() == (), fault
        assert len(made_of(demo_portal, f"F16 på {fault}")) == 1
    client.close()
