"""F13 The portal forgets who we are while the queue is being sent: 401.

The queue pauses with everything in it and asks for one sign-in; nothing is asked again and again meanwhile. After it
the queue goes on where it stood, each thing once.
"""

from pathlib import Path

from desktop_app.domain.receipts import WaitingFor
from desktop_app.services.session import ConnectionState
from tests.demo_portal_process import PASSWORD, DemoPortalProcess
from tests.faults.kit import Client, made_of


def test_f13_the_queue_waits_for_one_sign_in_and_goes_on(demo_portal: DemoPortalProcess, tmp_path: Path) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    for number in range(3):
        client.submitted(f"F13 {number}")
    demo_portal.fault("status=401", "/v1/cases", "POST", nth=2)
    client.sync()
    assert client.connection().state is ConnectionState.SIGN_IN_NEEDED
    rows = client.store.outbox.rows()
    assert [row.title for row in rows] == ["F13 1", "F13 2"]
    assert rows[0].waiting_for is WaitingFor.SIGN_IN
    demo_portal.fault("status=500", nth=None)
    for _ in range(5):
        client.clock.advance(3600)
        client.services.session.sync_now(client.id)
        client.sync()
    seen = demo_portal.console("GET", "/v1/demo/faults")["script"][0]["seen"]
    assert seen == 0, "without a sign-in there is nothing to ask"
    demo_portal.no_faults()
    client.services.session.sign_in_again(client.id, PASSWORD)
    client.read_all()
    assert client.store.outbox.rows() == ()
    assert [len(made_of(demo_portal, f"F13 {number}")) for number in range(3)] == [1, 1, 1]
    assert client.connection().state is ConnectionState.ONLINE
    client.close()


def test_f13_a_token_that_died_is_not_asked_with_for_ever(demo_portal: DemoPortalProcess, tmp_path: Path) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    client.submitted("F13 dead token")
    client.connections.portal(client.id).sign_out()
    client.sync()
    again = client.restart()
    for _ in range(3):
        again.later()
    assert again.connection().state is ConnectionState.SIGN_IN_NEEDED
    assert len(again.store.outbox.rows()) == 1
    again.services.session.sign_in_again(again.id, PASSWORD)
    again.read_all()
    assert len(made_of(demo_portal, "F13 dead token")) == 1
    again.close()
