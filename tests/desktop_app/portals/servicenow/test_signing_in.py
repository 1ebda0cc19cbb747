"""The ways in and out of an instance."""

import json
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest

from desktop_app.domain.identity import (
    BrowserCredentials,
    DeviceCredentials,
    PasswordCredentials,
    SignInWay,
    TokenCredentials,
)
from desktop_app.domain.kinds import Kind
from desktop_app.errors import BadReply, NotAllowed, NotSignedIn, Unreachable, WrongPassword
from desktop_app.portals.oauth import Grant
from desktop_app.portals.servicenow.signing_in import PATH, PORT
from tests.vendors.servicenow.bench import Browser, ServiceNowBench, a_bench
from tests.vendors.servicenow.oauth import CLIENT


@pytest.fixture
def bench() -> Iterator[ServiceNowBench]:
    with a_bench() as bench:
        yield bench


@pytest.fixture
def browser() -> Iterator[Browser]:
    browser = Browser()
    yield browser
    browser.close()


KARI = PasswordCredentials("kari", "nordesk-demo")


def test_trap_0_1_in_the_browser_with_pkce_and_a_state(bench: ServiceNowBench, browser: Browser) -> None:
    signed = bench.portal().sign_in(browser.credentials())
    browser.close()
    asked = parse_qs(urlsplit(browser.opened[0]).query)
    assert signed.identity.person.name == "Kari Prøve"
    assert asked["client_id"] == [CLIENT]
    assert asked["code_challenge_method"] == ["S256"]
    assert asked["response_type"] == ["code"]
    assert asked["scope"] == ["useraccount"]
    assert asked["state"][0]
    assert urlsplit(asked["redirect_uri"][0]).path == PATH
    assert "Done" in browser.pages[0]


def test_trap_2_2_the_redirect_has_a_fixed_port_as_it_was_registered() -> None:
    with a_bench(settings={"client_id": CLIENT}) as bench:
        addresses: list[str] = []

        class GivenUp(Exception):
            pass

        def give_up() -> None:
            raise GivenUp

        with pytest.raises(GivenUp):
            bench.portal().sign_in(BrowserCredentials(addresses.append, check=give_up))
        redirect = parse_qs(urlsplit(addresses[0]).query)["redirect_uri"]
        assert redirect == [f"http://127.0.0.1:{PORT}{PATH}"]


def test_trap_2_2_tokens_are_asked_for_with_a_form_and_never_in_an_address(bench: ServiceNowBench) -> None:
    portal = bench.signed_in()
    portal.sign_out()
    posts = [heard for heard in bench.server.heard if heard.target.startswith("/oauth_")]
    assert [heard.target for heard in posts] == ["/oauth_token.do", "/oauth_revoke_token.do", "/oauth_revoke_token.do"]
    assert {heard.headers["content-type"] for heard in posts} == {"application/x-www-form-urlencoded"}
    assert all("authorization" not in heard.headers for heard in posts)


def test_signing_out_revokes_both_tokens(bench: ServiceNowBench) -> None:
    bench.signed_in().sign_out()
    assert len(bench.server.tokens.revoked) == 2
    assert bench.server.tokens.access == bench.server.tokens.refresh == set()


def test_an_expired_token_is_renewed_and_kept_before_it_is_used(bench: ServiceNowBench) -> None:
    portal = bench.signed_in()
    bench.server.tokens.expire()
    assert portal.pull(Kind.CASES, None)
    assert len(bench.kept) == bench.server.tokens.renewed == 1
    bench.server.tokens.expire()
    assert bench.portal().sign_in(TokenCredentials(bench.kept[0])).identity.person.name == "Kari Prøve"


def test_when_nothing_can_be_renewed_one_is_not_signed_in(bench: ServiceNowBench) -> None:
    portal = bench.signed_in()
    bench.server.tokens.end()
    with pytest.raises(NotSignedIn):
        portal.pull(Kind.CASES, None)


def test_trap_2_2_the_refresh_token_may_be_missing(bench: ServiceNowBench, browser: Browser) -> None:
    bench.server.tokens.refreshes = False
    portal = bench.portal()
    signed = portal.sign_in(browser.credentials())
    assert signed.expires_at is not None
    assert portal.probe().advice == ("short_sign_in",)
    bench.server.tokens.expire()
    with pytest.raises(NotSignedIn):
        portal.pull(Kind.CASES, None)


@pytest.mark.parametrize("lasts", [1799, "1799", None])
def test_trap_2_2_how_long_a_token_lasts_comes_as_a_number_or_a_text(bench: ServiceNowBench, lasts: object) -> None:
    bench.server.tokens.lasts_s = lasts
    assert bench.signed_in().who()


def test_how_long_a_token_lasts_may_be_nonsense(bench: ServiceNowBench) -> None:
    bench.server.tokens.lasts_s = "for ever"
    with pytest.raises(BadReply):
        bench.signed_in()


def test_trap_2_1_the_password_grant_may_be_disabled(bench: ServiceNowBench) -> None:
    bench.server.tokens.allows_password = False
    with pytest.raises(NotAllowed):
        bench.signed_in()


def test_a_client_nobody_registered_is_the_administrators_matter(bench: ServiceNowBench) -> None:
    with pytest.raises(NotAllowed):
        bench.at(bench.server, client_id="unknown").sign_in(KARI)


def test_a_client_secret_goes_along(bench: ServiceNowBench) -> None:
    bench.at(bench.server, client_secret="s3cret").sign_in(KARI)
    body = next(heard.body for heard in bench.server.heard if heard.target == "/oauth_token.do")
    assert b"client_secret=s3cret" in body


def test_trap_2_1_basic_only_where_it_was_asked_for_and_never_kept(bench: ServiceNowBench) -> None:
    with pytest.raises(NotAllowed):
        bench.at(bench.server, client_id="").sign_in(KARI)
    portal = bench.at(bench.server, client_id="", sign_in="basic")
    signed = portal.sign_in(KARI)
    assert "nordesk-demo" not in signed.token.secret
    assert portal.probe().advice == ("short_sign_in",)
    assert portal.pull(Kind.CASES, None).complete
    with pytest.raises(NotSignedIn):
        bench.at(bench.server, client_id="", sign_in="basic").sign_in(signed.token)
    portal.sign_out()


def test_trap_2_1_a_right_password_may_be_refused_for_ordinary_users(bench: ServiceNowBench) -> None:
    bench.server.faults.refuses_basic = True
    with pytest.raises(WrongPassword):
        bench.at(bench.server, client_id="", sign_in="basic").sign_in(KARI)


def test_trap_2_1_a_second_factor_is_asked_for(bench: ServiceNowBench) -> None:
    bench.server.faults.wants_mfa = True
    with pytest.raises(NotAllowed) as wanted:
        bench.at(bench.server, client_id="", sign_in="basic").sign_in(KARI)
    assert wanted.value.detail == "mfa_required"


def test_trap_2_5_cookies_never_come_back(bench: ServiceNowBench) -> None:
    portal = bench.signed_in()
    portal.who()
    portal.pull(Kind.CASES, None)
    assert all("cookie" not in heard.headers for heard in bench.server.heard)


def test_what_is_offered_follows_from_what_the_administrator_gave(bench: ServiceNowBench) -> None:
    def offered(**settings: str) -> tuple[tuple[SignInWay, ...], tuple[str, ...]]:
        info = bench.at(bench.server, **settings).probe()
        return info.ways, info.wants

    assert offered() == ((SignInWay.BROWSER, SignInWay.PASSWORD), ())
    assert offered(client_id="") == ((SignInWay.BROWSER,), ("client_id",))
    assert offered(client_id="", sign_in="basic") == ((SignInWay.PASSWORD,), ())


def test_a_device_code_is_not_offered(bench: ServiceNowBench) -> None:
    with pytest.raises(NotAllowed):
        bench.portal().sign_in(DeviceCredentials(lambda code, address: None, lambda seconds: None))


def test_a_kept_grant_is_read_again(bench: ServiceNowBench) -> None:
    secret = bench.portal().sign_in(KARI).token.secret
    assert set(json.loads(secret)) == {"access", "refresh", "expires_at"}
    assert repr(Grant("a", "b")) == "Grant(…)"


def test_an_instance_that_is_gone_cannot_be_signed_out_of(bench: ServiceNowBench) -> None:
    portal = bench.signed_in()
    bench.server.close()
    with pytest.raises(Unreachable):
        portal.sign_out()
    with pytest.raises(Unreachable):
        portal.who()
