"""Signing in by the browser, coming back, being renewed, going."""

import json
import logging
from urllib.parse import urlsplit

import pytest

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.identity import (
    BrowserCredentials,
    DeviceCredentials,
    PasswordCredentials,
    SignInWay,
    TokenCredentials,
)
from desktop_app.domain.kinds import Kind
from desktop_app.errors import BadReply, Busy, Diagnosis, NotAllowed, NotSignedIn, Unreachable, Unsupported
from desktop_app.portals import PORTALS, make
from desktop_app.portals.http import Http
from desktop_app.portals.link import Link
from desktop_app.portals.loopback import Redirect
from desktop_app.portals.zendesk.session import DEFAULT_PORT, EVERY, HELP_CENTER, SCOPES, Session, capabilities
from tests.desktop_app.portals.zendesk.conftest import Client
from tests.loopback import answer, serving
from tests.vendors.zendesk import seed
from tests.vendors.zendesk.door import CANARY
from tests.vendors.zendesk.server import Zendesk
from tests.vendors.zendesk.wire import Told


def test_what_a_probe_finds(client: Client) -> None:
    info = client(is_signed_in=False).probe()
    assert (info.kind, info.version, info.languages) == ("zendesk", "v18586", ("en", "nb"))
    assert (info.ways, info.wants) == ((SignInWay.BROWSER,), ("client_id",))
    assert info.name.in_("en") == "127.0.0.1"
    assert Capability.KNOWLEDGE in info.capabilities


@pytest.mark.parametrize(
    "told",
    [answer("404 No", b"<html>", "text/html"), answer("404 No"), answer("401 No"), answer("403 No"), answer("400 No")],
)
def test_trap_23_a_wrong_sub_domain_is_404_with_a_page_or_with_nothing(told: bytes) -> None:
    with serving(lambda heard: told) as server:
        portal = make("zendesk", server.address, lambda: "en")
        with pytest.raises(BadReply):
            portal.probe()
        portal.close()


@pytest.mark.parametrize("body", [b'{"user": []}', b'{"me": {}}', b"[]"])
def test_something_else_is_no_zendesk(body: bytes) -> None:
    with serving(lambda heard: answer(body=body)) as server:
        portal = make("zendesk", server.address, lambda: "en")
        with pytest.raises(BadReply):
            portal.probe()
        portal.close()


def test_a_web_page_in_the_clear_may_be_a_captive_portal() -> None:
    with serving(lambda heard: answer(body=b"<html>", content_type="text/html")) as server:
        portal = make("zendesk", server.address, lambda: "en")
        with pytest.raises(Unreachable) as page:
            portal.probe()
        assert page.value.diagnosis is Diagnosis.CAPTIVE_PORTAL
        portal.close()


def test_trap_01_the_browser_signs_in_with_pkce_and_without_a_secret(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    (seen,) = zendesk.door.seen
    assert seen["client_id"] == "nordesk"
    assert seen["scope"] == "read write"
    assert urlsplit(seen["redirect_uri"]).path == "/cb"
    assert "client_secret" not in seen
    (asked,) = zendesk.door.asked
    assert asked["expires_in"] == 172_800
    assert asked["refresh_token_expires_in"] == 7_776_000
    assert "client_secret" not in asked
    assert portal.who().person.name == "Kari Prøve"


def test_the_organisations_of_the_person(client: Client) -> None:
    identity = client().who()
    assert [one.name for one in identity.organisations] == ["Eksempelfjord kommune", "Another"]
    assert identity.language == "en"


def test_organisations_that_may_not_be_read(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    zendesk.planned.append((f"GET /api/v2/users/{seed.KARI}", Told(403, {})))
    assert [(one.id, one.name) for one in portal.who().organisations] == [(str(seed.FJORD), "")]


def test_trap_01_passwords_and_codes_are_not_taken(client: Client) -> None:
    portal = client(is_signed_in=False)
    for how in (PasswordCredentials("kari", "x"), DeviceCredentials(lambda code, address: None, lambda seconds: None)):
        with pytest.raises(NotAllowed):
            portal.sign_in(how)


def test_trap_21_without_a_client_of_the_accounts_own_nobody_signs_in(zendesk: Zendesk, client: Client) -> None:
    portal = client(is_signed_in=False, client_id=" ")
    with pytest.raises(NotAllowed) as refused:
        portal.sign_in(BrowserCredentials(zendesk.door.browse))
    assert refused.value.detail == "client_id"


@pytest.mark.parametrize(
    ("settings", "redirect"),
    [
        ({}, Redirect("127.0.0.1", DEFAULT_PORT, "/cb")),
        ({"redirect_port": "8765", "redirect_host": "localhost"}, Redirect("localhost", 8765, "/cb")),
        ({"redirect_port": "many"}, Redirect("127.0.0.1", DEFAULT_PORT, "/cb")),
    ],
)
def test_trap_21_the_port_is_a_registered_one(settings: dict[str, str], redirect: Redirect) -> None:
    http = Http("https://desk.example", lambda: "en")
    assert Session(Link(http, lambda: "en", settings))._provider().redirect == redirect
    http.close()


def test_the_person_says_no(zendesk: Zendesk, client: Client) -> None:
    zendesk.door.answers = {"error": "access_denied", "error_description": "The end-user denied"}
    portal = client(is_signed_in=False)
    with pytest.raises(NotAllowed) as refused:
        portal.sign_in(BrowserCredentials(zendesk.door.browse))
    assert refused.value.detail == "The end-user denied"


def test_trap_03_a_token_nobody_knows_is_answered_with_200_and_anonymous(zendesk: Zendesk, client: Client) -> None:
    portal = client(is_signed_in=False)
    with pytest.raises(NotSignedIn):
        portal.sign_in(TokenCredentials('{"access": "unknown"}'))
    assert any(target == "GET /api/v2/users/me.json" for target in zendesk.targets)


def test_trap_21_a_misspelt_scope_opens_nothing_so_that_ours_are_two_words(zendesk: Zendesk, client: Client) -> None:
    assert SCOPES == ("read", "write")
    portal = client(scope="raed write", is_signed_in=False)
    with pytest.raises(NotAllowed):
        portal.sign_in(BrowserCredentials(zendesk.door.browse))
    narrow = client(scope="read", is_signed_in=False)
    narrow.sign_in(BrowserCredentials(zendesk.door.browse))
    assert zendesk.door.seen[-1]["scope"] == "read"


def test_trap_21_a_new_refresh_token_is_kept_before_the_access_token_is_used(zendesk: Zendesk, client: Client) -> None:
    kept: list[tuple[str, int]] = []

    def keep(secret: str) -> None:
        kept.append((secret, len(zendesk.targets)))

    portal = client(keep=keep)
    zendesk.door.expire()
    portal.pull(Kind.CASES, None)
    ((secret, place),) = kept
    renewed = json.loads(secret)
    assert renewed["refresh"] in zendesk.door.refresh
    assert zendesk.targets[place - 1] == "POST /oauth/tokens"
    assert zendesk.targets[place].startswith("GET /api/v2/requests.json")
    assert zendesk.heard[place].headers["authorization"] == f"Bearer {renewed['access']}"
    again = client(is_signed_in=False)
    assert again.sign_in(TokenCredentials(secret)).identity.person.id == str(seed.KARI)


def test_a_token_that_ends_soon_is_renewed_in_time(zendesk: Zendesk, client: Client) -> None:
    zendesk.door.lasts_s = 30
    portal = client()
    count = len(zendesk.door.asked)
    zendesk.door.lasts_s = 172_800
    portal.pull(Kind.CASES, None)
    portal.pull(Kind.CASES, None)
    assert [one["grant_type"] for one in zendesk.door.asked[count:]].count("refresh_token") <= 1


def test_when_nothing_renews_it_the_person_signs_in_again(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    zendesk.door.expire()
    zendesk.door.refresh.clear()
    with pytest.raises(NotSignedIn):
        portal.pull(Kind.CASES, None)


def test_signing_out_ends_the_token_and_what_renews_it(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    portal.sign_out()
    assert zendesk.targets[-1] == "DELETE /api/v2/oauth/tokens/current.json"
    assert (zendesk.door.access, zendesk.door.refresh) == ({}, {})
    portal.sign_out()
    assert zendesk.targets[-1] == "DELETE /api/v2/oauth/tokens/current.json"
    assert sum(target.startswith("DELETE") for target in zendesk.targets) == 1


def test_being_forgotten_already_is_signed_out(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    zendesk.door.access.clear()
    zendesk.door.refresh.clear()
    portal.sign_out()
    with pytest.raises(NotSignedIn):
        portal.who()


def test_signing_out_without_an_answer_forgets_all_the_same(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    zendesk.planned.append(("DELETE", Told(500, {})))
    with pytest.raises(Busy):
        portal.sign_out()
    with pytest.raises(NotSignedIn):
        portal.who()


def test_no_secret_is_in_the_log_or_in_what_is_shown(
    zendesk: Zendesk, client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "desktop_app")
    portal = client(is_signed_in=False)
    signed_in = portal.sign_in(BrowserCredentials(zendesk.door.browse))
    zendesk.door.expire()
    portal.pull(Kind.CASES, None)
    portal.sign_out()
    assert CANARY not in caplog.text
    assert CANARY not in repr(signed_in)
    assert CANARY in signed_in.token.secret


def test_a_help_center_changes_what_can_be_done(zendesk: Zendesk, client: Client) -> None:
    zendesk.help_center.is_there = False
    assert set(client().capabilities.have) == set(EVERY)


def test_a_help_center_that_cannot_be_asked_about_is_none_for_now(zendesk: Zendesk, client: Client) -> None:
    portal = client(is_signed_in=False)
    zendesk.planned.append(("GET /api/v2/help_center/locales", Told(500, {})))
    assert Capability.KNOWLEDGE not in portal.probe().capabilities
    portal.sign_in(BrowserCredentials(zendesk.door.browse))
    assert Capability.KNOWLEDGE in portal.capabilities


def test_passwords_and_profile_are_on_the_portals_own_pages(client: Client) -> None:
    portal = client()
    with pytest.raises(Unsupported):
        portal.reset_password("kari", "1", "x")
    with pytest.raises(Unsupported):
        portal.set_language("fi")


def test_what_the_administrator_says() -> None:
    assert Capability.ARTICLE_FEEDBACK not in capabilities({}, has_help_center=True)
    assert Capability.ARTICLE_FEEDBACK in capabilities({"article_comments": "yes"}, has_help_center=True)
    assert Capability.ARTICLE_FEEDBACK not in capabilities({"article_comments": "yes"}, has_help_center=False)
    less = capabilities({"without": "rate_case; find,nonsense"}, has_help_center=True)
    assert (EVERY | HELP_CENTER) - less.have == {Capability.RATE_CASE, Capability.FIND}


def test_the_registry_declares_the_same() -> None:
    assert PORTALS["zendesk"].capabilities == EVERY | HELP_CENTER
    assert PORTALS["zendesk"].hosts == (".zendesk.com",)
