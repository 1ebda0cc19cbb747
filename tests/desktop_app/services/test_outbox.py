"""What waits, and what may be done with it."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.changes import What
from desktop_app.domain.ids import CaseId, Key
from desktop_app.domain.receipts import OutboxState, WaitingFor
from desktop_app.errors import Busy, Conflict, Gone, NotSignedIn, PortalError, Rejected, Unsure
from tests.core_kit import ARTICLE, Core, a_case


def refused(core: Core) -> Key:
    draft = core.submitted("Refused")
    core.server.fail("send", Rejected({"subject": ("too_long", "For langt")}, "Feil"))
    core.sync()
    return draft.key


def test_each_item_says_what_it_waits_for(core: Core) -> None:
    core.server.put_case(a_case(1))
    core.sync()
    core.server.is_down = True
    core.sync()
    core.services.cases.comment(core.id, CaseId("case-0001"), "One")
    core.services.cases.comment(core.id, CaseId("case-0001"), "Two")
    items = core.services.outbox.items()
    assert [item.waiting_for for item in items] == [WaitingFor.NETWORK, WaitingFor.EARLIER]
    assert [(item.kind, item.title, item.case_id) for item in items] == [("add_comment", "Case 1", "case-0001")] * 2


@pytest.mark.parametrize(("error", "waiting_for"), [(Busy(60), WaitingFor.BUSY), (NotSignedIn(), WaitingFor.SIGN_IN)])
def test_everything_waits_with_its_account(core: Core, error: PortalError, waiting_for: WaitingFor) -> None:
    core.server.fail("changed", error)
    core.sync()
    core.submitted()
    assert [item.waiting_for for item in core.services.outbox.items()] == [waiting_for]


def test_nothing_waits(core: Core) -> None:
    assert core.services.outbox.items() == ()
    core.submitted()
    assert core.services.outbox.items()[0].waiting_for is WaitingFor.NOTHING


def test_a_refused_one_says_why(core: Core) -> None:
    refused(core)
    [item] = core.services.outbox.items()
    assert (item.state, item.error, item.detail, item.fields) == (
        OutboxState.REFUSED,
        "rejected",
        "Feil",
        (("subject", "For langt"),),
    )
    assert item.waiting_for is WaitingFor.NOTHING


def test_trying_now_ends_the_wait(core: Core) -> None:
    draft = core.submitted()
    core.server.fail("send", Unsure())
    core.sync()
    assert core.services.outbox.try_now(core.id, draft.key).ids == {draft.key}
    assert core.services.outbox.items()[0].next_try_at is None
    core.sync()
    assert core.services.outbox.items() == ()
    assert not core.services.outbox.try_now(core.id, draft.key)


def test_a_refused_one_cannot_be_tried_again_as_it_is(core: Core) -> None:
    assert not core.services.outbox.try_now(core.id, refused(core))


def test_a_waiting_one_becomes_the_same_draft_again(core: Core) -> None:
    was = core.submitted("Wait")
    draft = core.services.outbox.back_to_draft(core.id, was.key)
    assert (draft.key, dict(draft.answers), draft.step) == (was.key, dict(was.answers), 3)
    assert [row.subject for row in core.services.drafts.rows()] == ["Wait"]
    assert core.services.outbox.items() == ()
    core.services.cases.submit(draft.id)
    core.sync()
    assert core.server.intents == [was.key]


def test_a_refused_one_becomes_a_new_intent(core: Core) -> None:
    key = refused(core)
    draft = core.services.outbox.back_to_draft(core.id, key)
    assert draft.key != key


@pytest.mark.parametrize("when", ["draft", "waiting", "refused"])
def test_a_refused_one_that_was_carried_elsewhere_stays_the_same_intent(core: Core, tmp_path: Path, when: str) -> None:
    """Found by the storm: mended here and sent from the other computer, it became two cases."""
    files, path = core.services.case_files, tmp_path / "a.nordesk"
    draft = core.written("Refused")
    if when == "draft":
        files.save_draft(draft.id, path)
    core.services.cases.submit(draft.id)
    if when == "waiting":
        files.save_waiting(core.id, draft.key, path)
    core.server.fail("send", Rejected({"subject": ("too_long", "For langt")}, "Feil"))
    core.sync()
    if when == "refused":
        files.save_waiting(core.id, draft.key, path)
    mended = core.services.outbox.back_to_draft(core.id, draft.key)
    assert (mended.key != draft.key, mended.intent, mended.has_travelled) == (True, draft.key, True)
    other = Core(tmp_path / "other", core.server).ready()
    opened = other.services.case_files.open(path)
    assert opened.draft_id is not None
    for one, id in ((other, opened.draft_id), (core, mended.id)):
        one.services.cases.submit(id)
        one.sync()
    assert core.server.intents == [draft.key]
    other.close()


def test_a_waiting_one_that_was_carried_knows_it_as_a_draft_again(core: Core, tmp_path: Path) -> None:
    was = core.submitted()
    core.services.case_files.save_waiting(core.id, was.key, tmp_path / "a.nordesk")
    draft = core.services.outbox.back_to_draft(core.id, was.key)
    assert (draft.key, draft.has_travelled) == (was.key, True)


def test_what_perhaps_was_sent_cannot_be_taken_back(core: Core) -> None:
    draft = core.submitted()
    core.server.fail("send", Unsure(), "after")
    core.sync()
    with pytest.raises(Conflict):
        core.services.outbox.back_to_draft(core.id, draft.key)
    with pytest.raises(Conflict):
        core.services.outbox.discard(core.id, draft.key)
    row = core.store.outbox.row(draft.key)
    assert row is not None
    core.store.outbox.update(replace(row, state=OutboxState.SENDING))
    with pytest.raises(Conflict):
        core.services.outbox.discard(core.id, draft.key)


def test_only_a_new_case_becomes_a_draft(core: Core) -> None:
    core.services.knowledge.rate(core.id, ARTICLE.id, True)
    [item] = core.services.outbox.items()
    with pytest.raises(Conflict):
        core.services.outbox.back_to_draft(core.id, item.key)
    assert core.services.outbox.discard(core.id, item.key).concern(What.ARTICLES)
    with pytest.raises(Gone):
        core.services.outbox.discard(core.id, item.key)


def test_a_reply_is_thrown_away_with_its_case_named(core: Core) -> None:
    core.server.put_case(a_case(1))
    core.sync()
    core.services.cases.comment(core.id, CaseId("case-0001"), "One")
    [item] = core.services.outbox.items()
    assert core.services.outbox.discard(core.id, item.key).ids == {item.key, "case-0001"}


def test_receipts_tell_what_was_sent_newest_first(core: Core) -> None:
    core.submitted("One")
    core.sync()
    core.server.tick(60)
    core.submitted("Two")
    core.sync()
    assert [receipt.title for receipt in core.services.outbox.receipts()] == ["Two", "One"]
    assert [receipt.title for receipt in core.services.outbox.receipts(1)] == ["Two"]
    assert core.services.outbox.receipts()[0].portal == "Fake portal"
