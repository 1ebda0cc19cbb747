"""F14 The portal says no to one thing: not allowed, gone, or not as it wants it.

That one stops with the portal's words and can be mended, kept as a draft or thrown away; what else waits is sent.
"""

from pathlib import Path

import pytest

from desktop_app.domain.ids import FieldId
from desktop_app.domain.receipts import OutboxState
from desktop_app.errors import AlreadySent
from tests.demo_portal_process import DemoPortalProcess
from tests.faults.kit import Client, made_of
from tests.makers import FakeSending


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


@pytest.mark.parametrize("copy_is_first", [False, True])
def test_f14_a_late_copy_of_a_refused_case_makes_no_second_one_beside_its_mended_text(
    demo_portal: DemoPortalProcess, tmp_path: Path, copy_is_first: bool
) -> None:
    """A proxy on the way sends a request twice, or holds one back until the portal would say yes to it."""
    title = f"F14 late copy {copy_is_first}"
    client = Client(tmp_path / "profile", demo_portal).ready()
    draft = client.submitted(title)
    (first,) = client.store.outbox.rows()
    demo_portal.fault("status=403", "/v1/cases", "POST")
    client.sync()
    (row,) = client.store.outbox.rows()
    assert (row.state, row.error) == (OutboxState.REFUSED, "not_allowed")
    mended = client.services.outbox.back_to_draft(client.id, draft.key)
    client.services.drafts.save(mended.with_answer(FieldId("description"), "Mended"))
    client.services.cases.submit(mended.id)
    portal = client.connections.portal(client.id)
    if copy_is_first:
        portal.send(first.command, FakeSending())
        client.later()
        assert len(made_of(demo_portal, title)) == 1
        (item,) = client.services.outbox.items()
        assert (item.state, item.error) == (OutboxState.REFUSED, "already_sent"), "the mended text is kept, and told of"
    else:
        client.later()
        with pytest.raises(AlreadySent):
            portal.send(first.command, FakeSending())
        assert len(made_of(demo_portal, title)) == 1
        assert client.services.outbox.items() == ()
    client.close()
