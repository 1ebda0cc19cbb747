"""Portals signed in once, loops that run and end."""

import queue
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.changes import Changes, What
from desktop_app.domain.identity import Credentials, SignedIn, TokenCredentials
from desktop_app.domain.ids import AccountId, PersonId
from desktop_app.errors import Busy, Diagnosis, Gone, NotSignedIn, StoreTrouble, StoreUnavailable, Unreachable
from desktop_app.services.accounts import DEMO, STARTS, Accounts
from desktop_app.services.connections import Connections, Keeper, token_name
from desktop_app.services.preferences import Preferences
from desktop_app.services.session import ConnectionState
from desktop_app.work import Work
from tests.core_kit import ADDRESS, PASSWORD, Core
from tests.fakes.portal import FakePortal
from tests.fakes.server import KARI

SOON_S = 10.0


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Core]:
    """With threads."""
    core = Core(tmp_path / "running", work=Work())
    yield core
    core.close()


def test_a_portal_is_signed_in_once(core: Core) -> None:
    again = core.restart()
    assert again.connections.known_portal(again.id) is None
    portal = again.connections.portal(again.id)
    assert again.connections.portal(again.id) is portal
    assert again.connections.known_portal(again.id) is portal
    assert len(again.made) == 1
    again.close()


def test_without_a_token_a_sign_in_is_needed(core: Core) -> None:
    again = core.restart()
    again.vault.forget(token_name(again.id))
    with pytest.raises(NotSignedIn):
        again.connections.portal(again.id)
    again.close()


def test_a_dead_token_leaves_no_portal_open(core: Core) -> None:
    again = core.restart()
    again.server.tokens.clear()
    with pytest.raises(NotSignedIn):
        again.connections.portal(again.id)
    assert again.connections.known_portal(again.id) is None
    with pytest.raises(Unreachable):
        again.made[0].probe()
    again.close()


def test_what_a_sign_in_tells_is_kept(core: Core) -> None:
    password, identity = core.server.people[core.account.login]
    core.server.people[core.account.login] = (password, replace(identity, language="fi"))
    again = core.restart()
    again.connections.portal(again.id)
    [account] = again.world.accounts_file.read()
    assert account.identity is not None
    assert account.identity.language == "fi"
    again.close()


def test_a_renewed_token_is_kept(core: Core) -> None:
    again = core.restart()

    class Renewing(FakePortal):
        def sign_in(self, how: Credentials) -> SignedIn:
            return replace(super().sign_in(how), token=TokenCredentials("renewed"))

    world = replace(again.world, make_portal=lambda portal, address, language, **_: Renewing(again.server))
    connections = Connections(world, Accounts(world, Preferences(world.preferences_file)))
    connections.portal(again.id)
    assert again.vault.read(token_name(again.id)) == "renewed"
    connections.close()
    again.close()


def test_what_another_program_has_kept_meanwhile_stays(core: Core) -> None:
    again = core.restart()

    class Slow(FakePortal):
        def sign_in(self, how: Credentials) -> SignedIn:
            signed_in = super().sign_in(how)
            again.vault.store(token_name(again.id), "of the command line")
            return replace(signed_in, token=TokenCredentials("what we came with, written otherwise"))

    world = replace(again.world, make_portal=lambda portal, address, language, **_: Slow(again.server))
    connections = Connections(world, Accounts(world, Preferences(world.preferences_file)))
    connections.portal(again.id)
    assert again.vault.read(token_name(again.id)) == "of the command line"
    connections.close()
    again.close()


def test_the_demo_portal_is_found_at_its_new_address(core: Core) -> None:
    accounts = core.world.accounts_file
    accounts.write([replace(account, settings={STARTS: DEMO}) for account in accounts.read()])
    again = core.restart()
    again.demo_address = "http://127.0.0.1:2"
    again.connections.portal(again.id)
    assert again.account.address == "http://127.0.0.1:2"
    again.close()


def test_a_demo_portal_that_went_is_started_again(core: Core) -> None:
    accounts = core.world.accounts_file
    accounts.write([replace(account, settings={STARTS: DEMO}) for account in accounts.read()])
    again = core.restart()
    again.sync()
    again.server.fail("changed", Unreachable(Diagnosis.REFUSED))
    again.connections.sync(again.id)
    assert again.connections.known_portal(again.id) is None
    again.clock.advance(60)
    again.connections.sync(again.id)
    assert again.engine.error is None
    assert len(again.made) == 2
    again.close()


def test_the_engine_of_nobody_is_gone(core: Core) -> None:
    with pytest.raises(Gone):
        core.connections.engine(AccountId("a-0"))


def test_loops_run_for_all_and_can_be_woken(running: Core) -> None:
    told: queue.SimpleQueue[Changes] = queue.SimpleQueue()
    failed: queue.SimpleQueue[Exception] = queue.SimpleQueue()
    running.services.session.start(told.put, failed.put)
    running.server.page_size = 50  # the first page tells of the catalogue, and has all of it
    running.sign_in()
    until(told, What.CATALOG)
    running.submitted()
    until(told, What.OUTBOX)
    assert running.server.intents
    running.connections.end(running.id)
    running.connections.wake(running.id)
    assert failed.empty()


def test_loops_of_known_accounts_begin_with_the_start(running: Core) -> None:
    running.sign_in()
    told: queue.SimpleQueue[Changes] = queue.SimpleQueue()
    running.services.session.start(told.put, told.put)  # type: ignore[arg-type]  # nothing fails here
    until(told, What.CATALOG)


def test_a_failure_that_repeats_is_told_once(running: Core) -> None:
    failed: queue.SimpleQueue[Exception] = queue.SimpleQueue()
    runs: queue.SimpleQueue[str] = queue.SimpleQueue()

    def fill(operation: str, stage: str) -> None:
        if (operation, stage) == ("changed", "before"):
            runs.put(operation)
            raise StoreUnavailable(StoreTrouble.FULL)

    running.sign_in()
    running.server.override = fill
    running.services.session.start(lambda _: None, failed.put)
    for _ in range(3):
        runs.get(timeout=SOON_S)
        running.connections.wake(running.id)
    assert isinstance(failed.get(timeout=SOON_S), StoreUnavailable)
    assert failed.empty()


def until(told: "queue.SimpleQueue[Changes]", what: What) -> None:
    while not told.get(timeout=SOON_S).concern(what):
        pass


def test_accounts_at_one_host_share_its_pause(core: Core) -> None:
    sam = replace(KARI[1], person=replace(KARI[1].person, id=PersonId("p-sam"), name="Sam Sample"))
    core.server.people["sam@eksempelfjord.example"] = (PASSWORD, sam)
    other = core.services.session.sign_in(ADDRESS, "sam@eksempelfjord.example", PASSWORD).account
    elsewhere = core.services.session.sign_in("http://127.0.0.1:2", "sam@eksempelfjord.example", PASSWORD).account
    core.server.fail("changed", Busy(120))
    core.sync()
    before = core.server.requests
    told: list[Changes] = []
    core.connections.engine(other.id).run_once(tell=told.append)
    assert core.server.requests == before, "what one account heard holds for the other"
    assert core.services.session.connection(other.id).state is ConnectionState.WAITING
    assert told == [Changes.of(What.CONNECTION)]
    core.connections.engine(elsewhere.id).run_once()
    assert core.server.requests > before, "another host was not asked to be left alone"
    core.clock.advance(121)
    core.connections.engine(other.id).run_once()
    assert core.services.session.connection(other.id).state is ConnectionState.ONLINE


def test_a_keeper_keeps_for_who_is_here_and_tells_what_is_kept_now(core: Core) -> None:
    accounts = Accounts(core.world, Preferences(core.world.preferences_file))
    keeper = Keeper(core.vault, accounts, core.id)
    core.vault.store(token_name(core.id), "of another program")
    assert keeper.kept() == "of another program"
    keeper.keep("newer")
    assert core.vault.read(token_name(core.id)) == "newer"
    core.vault.forget(token_name(core.id))
    accounts.remove(core.id)
    keeper.keep("renewed while somebody signed out")
    assert keeper.kept() == ""
    nobody = Keeper(core.vault, accounts)
    nobody.keep("before anybody has signed in")
    assert nobody.kept() == ""
    assert core.vault.secrets == {}
