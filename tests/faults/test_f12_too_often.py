"""F12 The portal says we ask too often: 429, with and without `Retry-After`.

Every request to that portal waits, those of other accounts at it too, and also with "Try again now". Writing goes on;
what waits is sent afterwards, once.
"""

from pathlib import Path

import pytest

from desktop_app.errors import Busy
from desktop_app.services.session import ConnectionState
from tests.demo_portal_process import PASSWORD, DemoPortalProcess
from tests.faults.kit import Client, made_of

GUDRUN = "gudrun@eksempelfjord.example"


def asked(portal: DemoPortalProcess) -> int:
    """Requests since the script was set."""
    return int(portal.console("GET", "/v1/demo/faults")["script"][0]["seen"])


@pytest.mark.parametrize(("fault", "wait_s"), [("429;retry=300", 300.0), ("429;date=300", 300.0), ("429", 2.0)])
def test_f12_all_requests_to_that_portal_wait(
    demo_portal: DemoPortalProcess, tmp_path: Path, fault: str, wait_s: float
) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    other = client.services.session.sign_in(demo_portal.address, GUDRUN, PASSWORD).account
    client.connections.engine(other.id).run_once()
    client.clock.advance(60)
    demo_portal.fault(fault, nth=None)
    client.sync()
    assert client.connection().state is ConnectionState.WAITING
    count = asked(demo_portal)
    client.clock.advance(wait_s / 4)
    for account in (client.id, other.id):
        client.services.session.sync_now(account)
        client.connections.engine(account).run_once()
        assert client.services.session.connection(account).state is ConnectionState.WAITING
    with pytest.raises(Busy):
        client.connections.portal(other.id).people("sam")
    assert asked(demo_portal) == count, "the portal was left alone"
    draft = client.submitted(f"F12 {fault}")
    assert client.store.outbox.row(draft.key) is not None, "writing goes on"
    demo_portal.no_faults()
    client.later(wait_s)
    client.later(60)
    assert len(made_of(demo_portal, f"F12 {fault}")) == 1
    client.close()


def test_f12_wrong_passwords_of_one_person_keep_nobody_else_waiting(
    demo_portal: DemoPortalProcess, tmp_path: Path
) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    demo_portal.fault("429;retry=300", "/v1/session")
    with pytest.raises(Busy):
        client.services.session.sign_in(demo_portal.address, GUDRUN, "wrong")
    client.later(60)
    assert client.connection().state is ConnectionState.ONLINE
    client.close()
