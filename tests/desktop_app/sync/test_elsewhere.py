"""desktop_app.sync.elsewhere"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.ids import Key
from desktop_app.domain.receipts import OutboxState, WaitingFor
from desktop_app.errors import AlreadySent, Busy, Diagnosis, LookUpFailed, PortalError, Unreachable, Unsure
from desktop_app.sync.elsewhere import SEARCHED
from tests.core_kit import DESCRIPTION, Core


def travelled(core: Core) -> Key:
    """A case that was in a case file waits to be sent."""
    draft = replace(core.written(), has_travelled=True)
    core.services.drafts.save(draft)
    core.services.cases.submit(draft.id)
    return draft.key


def test_one_that_never_travelled_is_not_looked_up(core: Core) -> None:
    core.submitted()
    core.sync()
    assert (core.server.lookups, len(core.server.intents)) == (0, 1)


def test_one_that_travelled_is_looked_up_once_before_its_first_send(core: Core) -> None:
    travelled(core)
    core.server.is_down = True
    core.engine.run_once()
    core.server.is_down = False
    core.engine.hurry()
    core.sync()
    assert (core.server.lookups, len(core.server.intents)) == (1, 1)
    assert core.services.outbox.items() == ()


def test_while_the_portal_cannot_say_it_waits(core: Core) -> None:
    travelled(core)
    core.server.fail("lookup", LookUpFailed())
    core.engine.run_once()
    [item] = core.services.outbox.items()
    assert (item.state, item.waiting_for) == (OutboxState.WAITING, WaitingFor.BUSY)
    assert core.server.intents == []
    core.clock.advance(3600)
    core.sync()
    assert len(core.server.intents) == 1


def test_where_it_never_can_say_the_key_alone_guards(core: Core) -> None:
    travelled(core)
    core.server.can_look_up = False
    core.sync()
    assert len(core.server.intents) == 1


def test_one_the_portal_has_from_elsewhere_is_refused_and_kept(core: Core, tmp_path: Path) -> None:
    key = travelled(core)
    [row] = core.store.outbox.rows()
    core.sync()
    other = Core(tmp_path / "other", core.server).ready()
    other.store.outbox.add(row.command, row.title, row.created_at)
    other.engine.run_once()
    [item] = other.services.outbox.items()
    assert (item.key, item.state, item.error) == (key, OutboxState.REFUSED, "already_sent")
    assert other.store.outbox.rows()[0].steps[SEARCHED] != "1"
    assert len(core.server.intents) == 1
    other.close()


@pytest.fixture
def twin(core: Core, tmp_path: Path) -> Iterator[Core]:
    """Another computer with the case of a case file, written on since; this one has sent its own text of it."""
    draft = core.written()
    core.services.case_files.save_draft(draft.id, tmp_path / "a.nordesk")
    other = Core(tmp_path / "other", core.server).ready()
    opened = other.services.case_files.open(tmp_path / "a.nordesk")
    assert opened.draft_id is not None
    there = other.services.drafts.open(opened.draft_id)
    assert there is not None
    other.services.drafts.save(there.with_answer(DESCRIPTION, "What was found out since"))
    core.services.cases.submit(draft.id)
    core.sync()
    other.services.cases.submit(there.id)
    yield other
    other.close()


def _is_kept_as_another_text(core: Core) -> bool:
    [item] = core.services.outbox.items()
    assert core.services.outbox.receipts() == (), "these words are not there"
    return (item.state, item.error, item.number) == (OutboxState.REFUSED, "already_sent", "FP-00001")


@pytest.mark.parametrize("error", [Unreachable(Diagnosis.TIMEOUT), Busy(1.0), LookUpFailed()])
def test_a_try_that_ended_while_it_was_looked_up_has_sent_nothing(twin: Core, error: PortalError) -> None:
    """Found by an attack: the next try took the other computer's text for this one, which never went out."""
    twin.server.fail("lookup", error)
    twin.sync()
    assert twin.store.outbox.rows()[0].state is OutboxState.WAITING
    twin.clock.advance(3700)
    twin.sync()
    assert _is_kept_as_another_text(twin)


def test_nor_has_one_that_was_killed_while_it_was_looked_up(twin: Core) -> None:
    def kill(operation: str, stage: str) -> None:
        if operation == "lookup":
            raise KeyboardInterrupt

    twin.server.override = kill
    with pytest.raises(KeyboardInterrupt):
        twin.sync()
    twin.server.override = None
    twin = twin.restart()
    assert twin.store.outbox.rows()[0].state is OutboxState.UNSURE
    twin.clock.advance(3700)
    twin.sync()
    assert _is_kept_as_another_text(twin)
    twin.close()


def test_nor_has_one_that_was_carried_while_it_waited(core: Core, tmp_path: Path) -> None:
    draft = core.submitted()
    core.services.case_files.save_waiting(core.id, draft.key, tmp_path / "a.nordesk")
    [row] = core.store.outbox.rows()
    other = Core(tmp_path / "other", core.server).ready()
    other.store.outbox.add(row.command, row.title, row.created_at)
    other.sync()
    core.server.fail("lookup", Unreachable(Diagnosis.TIMEOUT))
    core.sync()
    core.clock.advance(3700)
    core.sync()
    assert _is_kept_as_another_text(core)
    other.close()


def test_the_user_who_asks_is_told_of_the_other_text(twin: Core) -> None:
    for _ in range(2):
        twin.server.fail("lookup", LookUpFailed())
        twin.clock.advance(3700)
        twin.sync()
    [item] = twin.services.outbox.items()
    assert (item.state, item.asks) == (OutboxState.UNSURE, True), "it must not wait for ever"
    with pytest.raises(AlreadySent):
        twin.services.outbox.look_up(twin.id, item.key)
    assert _is_kept_as_another_text(twin)


def test_what_the_user_says_did_not_arrive_is_sent_and_is_ours_from_then_on(core: Core) -> None:
    key = travelled(core)
    for _ in range(2):
        core.server.fail("lookup", LookUpFailed())
        core.clock.advance(3700)
        core.sync()
    core.services.outbox.did_not_arrive(core.id, key)
    core.server.fail("send", Unsure(), "after")
    core.sync()
    assert core.server.lookups == 0, "the user's word goes before"
    core.clock.advance(3700)
    core.sync()
    assert core.services.outbox.items() == ()
    assert [receipt.key for receipt in core.services.outbox.receipts()] == [key] == core.server.intents
