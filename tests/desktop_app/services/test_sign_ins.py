"""Signing in, and what is known of it afterwards."""

from pathlib import Path

import pytest

from desktop_app.domain.identity import BrowserCredentials, DeviceCredentials, SignInWay
from desktop_app.domain.presets import Preset, Presets
from desktop_app.errors import Busy, WrongPassword
from desktop_app.services.session import ConnectionState
from tests.core_kit import ADDRESS, LOGIN, PASSWORD, Core


def test_a_sign_in_that_fails_leaves_nothing(tmp_path: Path) -> None:
    core = Core(tmp_path)
    with pytest.raises(WrongPassword):
        core.services.session.sign_in(ADDRESS, LOGIN, "wrong-password")
    assert core.services.session.accounts() == ()
    assert core.vault.secrets == {}
    assert not (core.paths.data / "accounts").exists()
    core.close()


def test_a_portal_can_be_asked_who_it_is(core: Core) -> None:
    assert core.services.session.probe("127.0.0.1:1").kind == "demo"
    assert core.services.session.start_demo() == ADDRESS


def test_signing_in_again_keeps_everything(core: Core) -> None:
    core.written("My draft")
    core.server.tokens.clear()
    core.sync()
    assert core.services.session.connection(core.id).state is ConnectionState.SIGN_IN_NEEDED
    with pytest.raises(WrongPassword):
        core.services.session.sign_in_again(core.id, "wrong-password")
    outcome = core.services.session.sign_in_again(core.id, PASSWORD)
    assert outcome.is_lasting
    core.sync()
    assert core.services.session.connection(core.id).state is ConnectionState.ONLINE
    assert len(core.services.drafts.rows()) == 1


def test_how_one_signs_in_again_is_as_the_portal_said(core: Core) -> None:
    session = core.services.session
    assert session.ways(core.id) == (SignInWay.PASSWORD,)
    core.server.ways = (SignInWay.BROWSER, SignInWay.DEVICE)
    core.server.in_browser.set()
    opened: list[str] = []
    outcome = session.sign_in_by(ADDRESS, BrowserCredentials(opened.append), {"client_id": "n"})
    assert session.ways(outcome.account.id) == (SignInWay.BROWSER, SignInWay.DEVICE)
    assert outcome.account.settings["client_id"] == "n"
    assert opened == ["https://portal.example/sign-in"]
    again = session.sign_in_again_by(outcome.account.id, DeviceCredentials(lambda *_: None, lambda _s: None))
    assert again.account.id == outcome.account.id


def test_what_the_portal_can_do_is_tried(core: Core) -> None:
    found = {one.what: one.outcome for one in core.services.session.test(core.id)}
    assert found["signed_in"] == found["cases"] == "works"


def test_prepared_portals_are_listed(core: Core) -> None:
    preset = Preset("Desk", "demo", "https://desk.example")
    core.policy.portals = Presets((preset,))
    assert core.services.session.presets().portals == (preset,)


def test_what_a_portal_lacks_is_told_and_keeps_nobody_out(core: Core) -> None:
    core.server.advice = ("key_fields",)
    session = core.services.session
    assert session.sign_in(ADDRESS, LOGIN, PASSWORD).advice == ("key_fields",)
    core.server.override = lambda operation, stage: _fails_once_signed_in(core, operation)
    assert session.sign_in(ADDRESS, LOGIN, PASSWORD).advice == ()


def _fails_once_signed_in(core: Core, operation: str) -> None:
    if operation == "sign_in":
        core.server.fail("probe", Busy(1.0))
