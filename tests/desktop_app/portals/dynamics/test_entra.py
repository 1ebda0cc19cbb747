"""Signing in at Entra by the real MSAL over our transport, and what is kept of it."""

import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from desktop_app.domain.identity import BrowserCredentials, DeviceCredentials
from desktop_app.errors import BadReply, Busy, NotAllowed, NotSignedIn, Unreachable, VaultLocked
from desktop_app.portals.dynamics.dialect import DIALECT
from desktop_app.portals.dynamics.entra import PUBLIC, Entra, Registration, kept_tenant, registration, tenant_of
from desktop_app.portals.http import Http
from tests.architecture.source import ROOT
from tests.vendors.dynamics.bench import DynamicsBench
from tests.vendors.dynamics.entra import CLIENT, TENANT
from tests.vendors.dynamics.server import Emulator


class Kept:
    """A vault, and a clock."""

    def __init__(self, emulator: Emulator) -> None:
        self.emulator, self.now = emulator, 1_000_000.0
        self.secrets: list[str] = []
        self.http = Http(emulator.address, lambda: "nb", dialect=DIALECT)

    def entra(self, keep: Callable[[str], None] | None = None, **changes: str) -> Entra:
        given = {"client_id": CLIENT, "authority": self.emulator.address, "tenant": TENANT, **changes}
        registered = registration(given, self.emulator.address, "")
        return Entra(self.http, registered, keep or self.secrets.append, lambda: self.now)

    def signed_in(self) -> Entra:
        entra = self.entra()
        entra.in_browser(BrowserCredentials(self.emulator.browser))
        return entra


@pytest.fixture
def kept(bench: DynamicsBench) -> Any:
    made = Kept(bench.emulator)
    yield made
    made.http.close()


def test_the_browser_brings_a_code_that_only_we_can_use(kept: Kept) -> None:
    pages: list[bool] = []

    def page(is_good: bool) -> str:
        pages.append(is_good)
        return "Done"

    secret = kept.entra().in_browser(BrowserCredentials(kept.emulator.browser, page, login_hint="kari@x.example"))
    asked = kept.emulator.entra.asked[0]
    assert (asked["client_id"], asked["code_challenge_method"], asked["login_hint"]) == (
        CLIENT,
        "S256",
        "kari@x.example",
    )
    assert f"{kept.emulator.address}/user_impersonation" in asked["scope"].split()
    assert "offline_access" in asked["scope"].split()
    assert asked["redirect_uri"].startswith("http://localhost:")
    assert not asked["redirect_uri"].endswith("/"), "Entra compares what is behind the port"
    assert pages == [True]
    assert kept.secrets == [secret], "kept before it is used"


def test_access_tokens_are_never_kept(kept: Kept) -> None:
    kept.signed_in()
    secret = kept.secrets[-1]
    assert not any(token in secret for token in kept.emulator.entra.access)
    assert any(token in secret for token in kept.emulator.entra.refresh)
    assert set(json.loads(secret)).isdisjoint({"AccessToken", "IdToken"})


def test_a_secret_serves_the_next_start(kept: Kept) -> None:
    kept.signed_in()
    again = kept.entra()
    again.resume(kept.secrets[-1])
    assert again.header().removeprefix("Bearer ") in kept.emulator.entra.access
    assert len(kept.secrets) == 2, "the refresh token was another"
    assert again.secret == kept.secrets[-1]


def test_a_token_is_renewed_before_it_ends_and_kept_before_it_is_used(kept: Kept) -> None:
    entra = kept.signed_in()
    first = entra.header()
    assert entra.header() == first
    kept.now += 3541
    second = entra.header()
    assert second != first
    assert len(kept.secrets) == 2


def test_a_token_that_cannot_be_kept_is_not_used(kept: Kept) -> None:
    entra = kept.signed_in()
    secret = kept.secrets[-1]

    def locked(_secret: str) -> None:
        raise VaultLocked

    entra = kept.entra(locked)
    entra.resume(secret)
    with pytest.raises(VaultLocked):
        entra.header()


def test_what_entra_no_longer_renews_asks_for_a_sign_in(kept: Kept) -> None:
    entra = kept.signed_in()
    kept.emulator.entra.refresh.clear()
    with pytest.raises(NotSignedIn) as refused:
        entra.renew()
    assert "AADSTS700082" in refused.value.detail


@pytest.mark.parametrize("secret", ["", "nobody-gave-this", "[]", '{"RefreshToken": {}}', "{}"])
def test_a_secret_that_is_none_is_not_signed_in(kept: Kept, secret: str) -> None:
    with pytest.raises(NotSignedIn):
        kept.entra().resume(secret)


def test_a_secret_without_its_account_is_not_signed_in(kept: Kept) -> None:
    entra = kept.entra()
    entra.resume('{"RefreshToken": {"x": {"secret": "s"}}}')
    with pytest.raises((NotSignedIn, BadReply)):
        entra.header()


def test_entras_no_is_told_in_its_words(kept: Kept) -> None:
    kept.emulator.entra.says_no = ("access_denied", "AADSTS65004: the user declined")
    with pytest.raises(NotAllowed) as refused:
        kept.entra().in_browser(BrowserCredentials(kept.emulator.browser))
    assert refused.value.detail == "AADSTS65004: the user declined"
    assert kept.secrets == []


def test_the_person_may_give_up(kept: Kept) -> None:
    class GivenUp(Exception):
        pass

    def check() -> None:
        raise GivenUp

    with pytest.raises(GivenUp):
        kept.entra().in_browser(BrowserCredentials(lambda _url: None, check=check))


def test_a_code_is_waited_for_as_entra_says(kept: Kept) -> None:
    waited: list[float] = []
    kept.emulator.entra.pending = 2
    secret = kept.entra().by_device(DeviceCredentials(kept.emulator.approve, waited.append))
    assert waited == [5.0, 5.0, 5.0]
    assert kept.secrets == [secret]


def test_a_code_is_asked_for_more_slowly_when_entra_says_so(kept: Kept) -> None:
    waited: list[float] = []
    kept.emulator.entra.says_no = ("slow_down", "AADSTS70016: slower")
    kept.entra().by_device(DeviceCredentials(kept.emulator.approve, waited.append))
    assert waited == [5.0, 10.0]


@pytest.mark.parametrize(
    "odd",
    [
        {"verification_uri": "file:///etc/passwd"},
        {"verification_uri": "https://login.example@evil.example/"},
        {"user_code": "AB\x1b[2J"},
        {"interval": "soon"},
    ],
)
def test_nothing_odd_is_shown_of_a_device_code(kept: Kept, odd: dict[str, Any]) -> None:
    kept.emulator.entra.odd = odd
    shown: list[str] = []
    with pytest.raises(BadReply):
        kept.entra().by_device(DeviceCredentials(lambda *told: shown.extend(told), lambda _s: None))
    assert shown == []


def test_a_code_that_ran_out_is_not_signed_in(kept: Kept) -> None:
    with pytest.raises(NotSignedIn):
        kept.entra().by_device(DeviceCredentials(lambda _code, _address: None, lambda _s: None))
    kept.emulator.entra.says_no = ("expired_token", "AADSTS70020: the code has expired")
    with pytest.raises(NotSignedIn) as expired:
        kept.entra().by_device(DeviceCredentials(kept.emulator.approve, lambda _s: None))
    assert "AADSTS70020" in expired.value.detail


def test_an_unknown_tenant_is_told(kept: Kept) -> None:
    with pytest.raises(BadReply):
        kept.entra(tenant="another.example").by_device(DeviceCredentials(kept.emulator.approve, lambda _s: None))


def test_an_entra_that_is_not_there_is_not_reached(kept: Kept) -> None:
    entra = kept.signed_in()
    kept.emulator.close()
    with pytest.raises(Unreachable):
        entra.renew()


def test_an_entra_in_trouble_is_busy_and_nothing_is_unsure(kept: Kept) -> None:
    entra = kept.signed_in()
    plain = kept.emulator.server.respond

    def broken(heard: Any) -> Any:
        return b"HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n" if heard.method == "POST" else plain(heard)

    kept.emulator.server.respond = broken
    with pytest.raises(Busy):
        entra.renew()


def test_entras_own_trouble_is_no_refusal(kept: Kept) -> None:
    kept.emulator.entra.says_no = ("temporarily_unavailable", "AADSTS90033: come back")
    with pytest.raises(Busy) as busy:
        kept.entra().in_browser(BrowserCredentials(kept.emulator.browser))
    assert busy.value.detail == "AADSTS90033: come back"


def test_the_directory_of_the_sign_in_is_kept_for_those_who_are_guests_there(kept: Kept) -> None:
    kept.signed_in()
    assert kept_tenant(kept.secrets[-1]) == TENANT
    for secret in ("", "[]", "{}", "7"):
        assert kept_tenant(secret) == ""


def test_forgetting_leaves_nothing(kept: Kept) -> None:
    entra = kept.signed_in()
    entra.forget()
    assert entra.secret == ""
    with pytest.raises(NotSignedIn):
        entra.header()


def test_msal_is_imported_when_somebody_signs_in() -> None:
    code = "import sys, desktop_app.portals.dynamics as it; it.DynamicsPortal; print('msal' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, timeout=60, capture_output=True, text=True)
    assert done.stdout.strip() == "False", done.stderr


def test_registrations() -> None:
    base = "https://org.crm4.dynamics.com"
    scope = f"{base}/user_impersonation"
    plain = registration({"client_id": "c"}, base, "")
    assert plain == Registration("c", PUBLIC, "organizations", scope)
    assert plain.authority == f"{PUBLIC}/organizations"
    assert registration({"client_id": "c"}, f"{base}/api/data/v9.2", "t").scope == scope
    assert registration({"client_id": "c", "tenant": "ours"}, base, "theirs").authority == f"{PUBLIC}/ours"
    other = registration({"client_id": "c", "authority": "http://127.0.0.1:7/"}, base, "t")
    assert other.authority == "https://127.0.0.1:7/t", "MSAL takes no other"
    with pytest.raises(NotAllowed):
        registration({}, base, "")


@pytest.mark.parametrize(
    ("challenge", "tenant"),
    [
        ("Bearer authorization_uri=https://login.microsoftonline.com/72f9/oauth2/authorize, resource_id=x", "72f9"),
        ('Bearer authorization_uri="https://login.windows.net/contoso.example/oauth2", realm=""', "contoso.example"),
        ("Bearer realm=x", ""),
        ("Bearer authorization_uri=https://evil.example/a%20b/", ""),
        ("", ""),
    ],
)
def test_the_tenant_is_in_the_challenge_and_the_host_is_never_taken_from_it(challenge: str, tenant: str) -> None:
    assert tenant_of(challenge) == tenant
    assert registration({"client_id": "c"}, "https://x.example", tenant_of(challenge)).authority.startswith(PUBLIC)
