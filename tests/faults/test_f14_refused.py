"""F14 The portal says no to one thing: not allowed, gone, or not as it wants it.

That one stops with the portal's words and can be mended, kept as a draft or thrown away; what else waits is sent.
"""

from pathlib import Path

import pytest

from desktop_app.domain.receipts import OutboxState
from tests.demo_portal_process import DemoPortalProcess
from tests.faults.kit import Client, made_of


@pytest.mark.parametrize(("status", "code"), [(403, "not_allowed"), (404, "gone"), (410, "gone"), (422, "rejected")])
def test_f14_one_is_refused_and_the_other_goes(
    demo_portal: DemoPortalProcess, tmp_path: Path, status: int, code: str
) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    refused, other = (client.submitted(f"F14 {status} {which}") for which in ("refused", "other"))
    demo_portal.fault(f"status={status}", "/v1/cases", "POST")
    client.sync()
    (row,) = client.store.outbox.rows()
    assert (row.key, row.state, row.error) == (refused.key, OutboxState.REFUSED, code)
    assert row.detail
    assert len(made_of(demo_portal, f"F14 {status} other")) == 1
    assert made_of(demo_portal, f"F14 {status} refused") == []
    assert client.connection().refused == 1
    client.later()
    assert [row.state for row in client.store.outbox.rows()] == [OutboxState.REFUSED], "nobody asked to try again"
    assert other.key != refused.key
    client.close()
