"""Where accounts come to be, and what a failure leaves: nothing."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from typing_extensions import Unpack

from desktop_app.domain.identity import (
    BrowserCredentials,
    DeviceCredentials,
    PasswordCredentials,
    PortalInfo,
    SignInWay,
)
from desktop_app.domain.ids import PersonId
from desktop_app.domain.presets import Preset, Presets
from desktop_app.errors import (
    BadReply,
    Diagnosis,
    NotAllowed,
    Stopped,
    StoreTrouble,
    StoreUnavailable,
    Unreachable,
    VaultLocked,
)
from desktop_app.ports.portal import Belongings, Portal
from desktop_app.services.accounts import DEMO, STARTS, Accounts
from desktop_app.services.connections import Connections, token_name
from desktop_app.services.preferences import Preferences
from desktop_app.services.signing_in import WAYS, SigningIn, whole_address
from desktop_app.services.world import World
from desktop_app.sync.connection import ConnectionState
from tests.core_kit import ADDRESS, LOGIN, PASSWORD, Core
from tests.fakes.portal import FakePortal
from tests.fakes.vault import FakeVault


def signing_in(world: World) -> SigningIn:
    accounts = Accounts(world, Preferences(world.preferences_file))
    return SigningIn(world, accounts, Connections(world, accounts))


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        (" Desk.Example/ ", "https://desk.example"),
        ("http://desk.example", "http://desk.example"),
        ("127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("localhost", "http://localhost"),
        ("https://desk.example/Portal/", "https://desk.example/Portal"),
        ("https://kari:secret@Desk.example", "https://desk.example"),
        ("kari:secret@more@desk.example", "https://desk.example"),
    ],
)
def test_addresses_are_completed(typed: str, whole: str) -> None:
    assert whole_address(typed) == whole


@pytest.mark.parametrize("typed", ["[", "http://[::1", "\u2100"])
def test_what_cannot_be_an_address_is_said_so(core: Core, typed: str) -> None:
    with pytest.raises(Unreachable) as refused:
        signing_in(core.world).find(typed)
    assert refused.value.diagnosis is Diagnosis.NAME_NOT_FOUND


def test_each_kind_of_portal_is_tried(core: Core) -> None:
    class Other(FakePortal):
        def probe(self) -> PortalInfo:
            raise BadReply("product")

    def make(portal: str, address: str, language: Callable[[], str], **_: object) -> Portal:
        return Other(core.server) if portal == "other" else FakePortal(core.server)

    world = replace(core.world, make_portal=make, portal_kinds=("other", "demo"))
    portal, info = signing_in(world).find(ADDRESS)
    assert info.kind == "demo"
    portal.close()
    with pytest.raises(BadReply):
        signing_in(replace(world, portal_kinds=("other",))).find(ADDRESS)
    with pytest.raises(BadReply):
        signing_in(replace(world, portal_kinds=())).find(ADDRESS)


def test_a_portal_that_is_not_there_is_closed(core: Core) -> None:
    core.server.is_down = True
    with pytest.raises(Unreachable):
        core.services.session.probe(ADDRESS)


def test_without_a_vault_no_account_is_left(tmp_path: Path) -> None:
    core = Core(tmp_path)

    class Locking(FakeVault):
        def store(self, name: str, secret: str) -> None:
            raise VaultLocked

    locked = replace(core.world, vault=Locking())
    with pytest.raises(VaultLocked):
        signing_in(locked).enrol(ADDRESS, PasswordCredentials(LOGIN, PASSWORD), {})
    assert core.services.session.accounts() == ()
    assert list(core.paths.data.rglob("*.db")) == []
    core.close()


def test_without_a_list_no_account_is_left(tmp_path: Path) -> None:
    core = Core(tmp_path)

    class Full:
        def read(self) -> tuple[()]:
            return ()

        def write(self, _accounts: object) -> None:
            raise StoreUnavailable(StoreTrouble.FULL)

        def changing(self, wait_s: float = 0.0) -> AbstractContextManager[None]:
            return nullcontext()

    with pytest.raises(StoreUnavailable):
        signing_in(replace(core.world, accounts_file=Full())).enrol(ADDRESS, PasswordCredentials(LOGIN, PASSWORD), {})
    assert core.vault.secrets == {}
    assert list(core.paths.data.rglob("*.db")) == []
    core.close()


def test_a_failed_second_sign_in_leaves_the_first(core: Core) -> None:
    core.vault.lock()
    with pytest.raises(VaultLocked):
        core.services.session.sign_in(ADDRESS, LOGIN, PASSWORD)
    core.vault.trouble = None
    assert core.vault.read(token_name(core.id)) is not None
    assert core.paths.account(core.id).exists()


def test_the_demo_portal_we_start_is_the_same_at_any_port(tmp_path: Path) -> None:
    core = Core(tmp_path)
    address = core.services.session.start_demo()
    first = core.services.session.sign_in(address, LOGIN, PASSWORD).account
    assert first.settings == {STARTS: DEMO, WAYS: "password"}
    core.demo_address = "http://127.0.0.1:2"
    second = core.services.session.sign_in(core.services.session.start_demo(), LOGIN, PASSWORD).account
    assert (second.id, second.address) == (first.id, "http://127.0.0.1:2")
    core.demo_address = "http://127.0.0.1:3"
    again = core.services.session.sign_in_again(first.id, PASSWORD).account
    assert again.address == "http://127.0.0.1:3"
    core.close()


def test_what_waits_is_not_sent_in_the_name_of_whoever_has_the_login_now(core: Core) -> None:
    waiting, kari = core.submitted(), core.id
    password, identity = core.server.people[LOGIN]
    core.server.people[LOGIN] = (password, replace(identity, person=replace(identity.person, id=PersonId("p-new"))))
    core.server.tokens.clear()
    outcome = core.services.session.sign_in_again(kari, password)
    assert outcome.account.id != kari
    for account in core.services.session.accounts():
        core.connections.engine(account.id).run_once()
    assert core.server.intents == []
    assert [item.key for item in core.services.outbox.items()] == [waiting.key]


def test_a_token_of_somebody_else_sends_nothing(core: Core) -> None:
    core.submitted()
    password, identity = core.server.people[LOGIN]
    core.server.people[LOGIN] = (password, replace(identity, person=replace(identity.person, id=PersonId("p-new"))))
    again = core.restart()
    again.sync()
    assert again.services.session.connection(again.id).state is ConnectionState.SIGN_IN_NEEDED
    assert again.server.intents == []
    again.close()


def prepared(core: Core, **changes: Any) -> dict[str, Any]:
    """A world whose administrator prepared the portal, and what its adapters were made with."""
    made: dict[str, Any] = {}

    def make(portal: str, address: str, language: Callable[[], str], **belongings: Unpack[Belongings]) -> Portal:
        made.update(belongings, kind=portal)
        return FakePortal(core.server)

    preset = Preset("Desk", "demo", ADDRESS, {"client_id": "of-it", "tenant": "t"})
    core.policy.portals = Presets((preset, Preset("Odd", "unheard-of", "odd.example")), **changes)
    made["signing_in"] = signing_in(replace(core.world, make_portal=make, portal_kinds=("other", "demo")))
    return made


def test_what_the_administrator_prepared_is_used_and_kept_with_the_account(core: Core) -> None:
    made = prepared(core)
    assert [one.name for one in made["signing_in"].presets().portals] == ["Desk"]
    how = PasswordCredentials(LOGIN, PASSWORD)
    account, portal = made["signing_in"].enrol(ADDRESS, how, {"client_id": "typed"})
    assert made["kind"] == "demo"
    assert made["settings"] == {"client_id": "typed", "tenant": "t"}
    assert account.settings == {**made["settings"], WAYS: "password"}
    assert account.portal_name.in_("fi") == "Desk", "as people at that place know it"
    made["keep"]("a renewed one")
    assert core.world.vault.read(token_name(account.id)) == "a renewed one"
    portal.close()
    again, portal = made["signing_in"].again(account, how)
    assert again.settings == {**account.settings, "client_id": "of-it"}, "the administrator may have changed it"
    made["keep"]("and again")
    assert core.world.vault.read(token_name(account.id)) == "and again"
    portal.close()


def test_a_policy_closes_all_other_portals(core: Core) -> None:
    made = prepared(core, only_these=True)
    with pytest.raises(NotAllowed) as closed:
        made["signing_in"].find("https://elsewhere.example")
    assert closed.value.detail == "policy"
    portal, _ = made["signing_in"].find(ADDRESS)
    portal.close()
    portal, _ = made["signing_in"].find(made["signing_in"].start_demo())
    portal.close()


def test_a_policy_closes_the_portal_of_an_account_that_is_here_as_well(core: Core) -> None:
    account = core.services.session.accounts()[0]
    made = prepared(core, only_these=True)
    core.policy.portals = Presets(only_these=True)
    with pytest.raises(NotAllowed) as closed:
        made["signing_in"].again(account, PasswordCredentials(LOGIN, PASSWORD))
    assert closed.value.detail == "policy"
    assert "kind" not in made, "nobody was asked anything"


def test_who_gives_up_at_the_last_moment_is_not_signed_in(core: Core) -> None:
    core.server.ways = (SignInWay.BROWSER, SignInWay.DEVICE)
    core.server.in_browser.set()

    def gave_up(*_: object) -> None:
        raise Stopped

    accounts, tokens = core.services.session.accounts(), dict(core.server.tokens)
    for how in (BrowserCredentials(lambda _: None, check=gave_up), DeviceCredentials(lambda *_: None, gave_up)):
        with pytest.raises(Stopped):
            signing_in(core.world).enrol(ADDRESS, how, {})
    assert core.services.session.accounts() == accounts
    assert core.server.tokens == tokens
