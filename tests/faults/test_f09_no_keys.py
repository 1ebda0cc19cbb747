"""F09 A portal without keys loses an answer, or cannot say whether it has what was sent.

It is looked up before it is sent again. When the look-up fails too, it stays “not sure”; after two of them the user is
asked. Nothing is guessed, and nothing goes again before it is known.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.domain.capabilities import Capabilities, Capability
from desktop_app.domain.ids import CaseId
from desktop_app.domain.receipts import ConfirmedBy, OutboxItem, OutboxState
from desktop_app.errors import LookUpFailed, Unsure
from tests.core_kit import Core, a_case
from tests.demo_portal_process import DemoPortalProcess
from tests.fakes.portal import EVERYTHING
from tests.faults.kit import Client, made_of

NO_KEYS = Capabilities(EVERYTHING.have - {Capability.IDEMPOTENCY_KEY}, EVERYTHING.limits)
LOOK_UP = "/v1/commands/lookup"


@pytest.fixture
def keyless(tmp_path: Path) -> Iterator[Core]:
    """At a portal that would make a second case of a second send."""
    core = Core(tmp_path / "profile", capabilities=NO_KEYS).sign_in()
    core.server.put_case(a_case(1))
    core.sync()
    yield core
    core.close()


def later(core: Core) -> None:
    core.clock.advance(3700)
    core.sync()


def item(core: Core) -> OutboxItem:
    [found] = core.services.outbox.items()
    return found


def test_f09_without_keys_it_is_looked_up(keyless: Core) -> None:
    draft = keyless.submitted()
    keyless.server.fail("send", Unsure(), "after")
    keyless.sync()
    later(keyless)
    assert keyless.server.intents == [draft.key]
    assert keyless.server.lookups == 1
    assert keyless.store.outbox.rows() == ()


def test_f09_what_did_not_arrive_is_looked_up_and_sent(keyless: Core) -> None:
    draft = keyless.submitted()
    keyless.server.fail("send", Unsure())
    keyless.sync()
    later(keyless)
    assert keyless.server.intents == [draft.key]


def test_f09_when_the_look_up_fails_too_the_user_is_asked(keyless: Core) -> None:
    draft = keyless.submitted()
    keyless.server.fail("send", Unsure(), "after")
    keyless.server.fail("lookup", LookUpFailed(), times=3)
    keyless.sync()
    for asks in (False, True, True):
        later(keyless)
        assert (item(keyless).state, item(keyless).asks) == (OutboxState.UNSURE, asks)
    assert keyless.server.intents == [draft.key], "nothing was sent on a guess"
    assert keyless.services.session.connection(keyless.id).refused == 1, "it needs attention"
    later(keyless)
    assert keyless.store.outbox.rows() == (), "it goes on asking, and the portal can say at last"


def test_f09_a_portal_that_never_can_say_is_not_asked_twice(keyless: Core) -> None:
    keyless.server.can_look_up = False
    keyless.submitted()
    keyless.server.fail("send", Unsure(), "after")
    keyless.sync()
    later(keyless)
    assert item(keyless).asks


def test_f09_the_user_saw_that_it_arrived(keyless: Core) -> None:
    keyless.server.can_look_up = False
    draft = keyless.submitted()
    keyless.server.fail("send", Unsure(), "after")
    keyless.sync()
    later(keyless)
    keyless.services.outbox.arrived(keyless.id, draft.key)
    [receipt] = keyless.services.outbox.receipts()
    assert (receipt.key, receipt.confirmed_by) == (draft.key, ConfirmedBy.USER)
    later(keyless)
    assert keyless.server.intents == [draft.key]


def test_f09_the_user_saw_that_it_did_not_arrive(keyless: Core) -> None:
    keyless.server.can_look_up = False
    draft = keyless.submitted()
    keyless.server.fail("send", Unsure())
    keyless.sync()
    later(keyless)
    keyless.services.outbox.did_not_arrive(keyless.id, draft.key)
    later(keyless)
    assert keyless.server.intents == [draft.key]
    assert keyless.store.outbox.rows() == ()


def test_f09_an_unsure_message_holds_up_its_own_case_alone(keyless: Core) -> None:
    keyless.server.can_look_up = False
    keyless.server.put_case(a_case(2))
    keyless.sync()
    cases = keyless.services.cases
    cases.comment(keyless.id, CaseId("case-0001"), "One")
    keyless.server.fail("send", Unsure())
    keyless.sync()
    cases.comment(keyless.id, CaseId("case-0001"), "Two")
    cases.comment(keyless.id, CaseId("case-0002"), "Elsewhere")
    later(keyless)
    said = {id: [entry.text for entry in case.timeline] for id, case in keyless.server.cases.items()}
    assert said == {"case-0001": [], "case-0002": ["Elsewhere"]}
    first = min(keyless.services.outbox.items(), key=lambda item: item.seq)
    keyless.services.outbox.did_not_arrive(keyless.id, first.key)
    later(keyless)
    assert [entry.text for entry in keyless.server.cases[CaseId("case-0001")].timeline] == ["One", "Two"]


@pytest.mark.parametrize("fault", ["status=500", "html", "wrong-json", "status=403", "hang"])
def test_f09_a_look_up_that_fails_at_a_real_portal(demo_portal: DemoPortalProcess, tmp_path: Path, fault: str) -> None:
    client, title = Client(tmp_path / "profile", demo_portal, total_s=1.0).ready(), f"F09 {fault}"
    draft = client.submitted(title)
    demo_portal.fault("drop-after-commit", "/v1/cases", "POST")
    client.sync()
    demo_portal.fault(fault, LOOK_UP, nth=None)
    client.later()
    client.later()
    [row] = client.store.outbox.rows()
    assert (row.state, row.key) == (OutboxState.UNSURE, draft.key)
    assert len(made_of(demo_portal, title)) == 1
    demo_portal.no_faults()
    client.later()
    assert client.store.outbox.rows() == ()
    assert len(made_of(demo_portal, title)) == 1
    client.close()


@pytest.mark.parametrize("settle", ["arrived", "did_not_arrive"])
def test_f09_either_word_of_the_user_leaves_one_case(
    demo_portal: DemoPortalProcess, tmp_path: Path, settle: str
) -> None:
    client, title = Client(tmp_path / "profile", demo_portal).ready(), f"F09 {settle}"
    draft = client.submitted(title)
    demo_portal.fault("drop-after-commit", "/v1/cases", "POST")
    client.sync()
    demo_portal.fault("status=500", LOOK_UP, nth=None)
    client.later()
    client.later()
    assert item(client).asks
    say: Callable[..., object] = getattr(client.services.outbox, settle)
    say(client.id, draft.key)
    client.later()
    assert client.store.outbox.rows() == ()
    assert len(made_of(demo_portal, title)) == 1, "the portal knows the key, whatever the user thought"
    client.close()
