"""desktop_app.sync.elsewhere"""

from dataclasses import replace
from pathlib import Path

from desktop_app.domain.ids import Key
from desktop_app.domain.receipts import OutboxState, WaitingFor
from desktop_app.errors import LookUpFailed
from desktop_app.sync.elsewhere import SEARCHED
from tests.core_kit import Core


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
    assert SEARCHED not in other.store.outbox.rows()[0].steps
    assert len(core.server.intents) == 1
    other.close()
