"""Signing in as RFC 8252 and 8628 say, against a provider on loopback."""

import base64
import hashlib
import http.client
import json
import threading
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

import pytest

from desktop_app.domain.identity import BrowserCredentials, DeviceCredentials
from desktop_app.errors import BadReply, NotAllowed, NotSignedIn, Stopped, VaultLocked
from desktop_app.portals.http import Ask, Http
from desktop_app.portals.oauth import Grant, Provider, Renewing, by_device, in_browser, read_grant
from tests.loopback import Answer, Heard, LoopbackServer, answer

CANARY = "t0k-canary"


class TokenServer:
    """Checks PKCE, gives tokens out and rotates the refresh token."""

    def __init__(self) -> None:
        self.server = LoopbackServer(self._respond).start()
        self.codes: dict[str, tuple[str, str]] = {}
        self.asked: list[dict[str, str]] = []
        self.refresh = f"{CANARY}-r1"
        self.valid = f"{CANARY}-a1"
        self.device_answers: list[dict[str, Any]] = []
        self.lasts: Any = 3600
        self.where = "https://x/"
        self.device: dict[str, Any] = {}

    def provider(self, **changes: Any) -> Provider:
        base = self.server.address
        given: dict[str, Any] = {
            "authorize_url": f"{base}/authorize",
            "token_url": f"{base}/token",
            "device_url": f"{base}/device",
            "client_id": "nordesk",
            "scopes": ("read", "write"),
        }
        return Provider(**{**given, **changes})

    def _respond(self, heard: Heard) -> Answer:
        if heard.target == "/api":
            known = heard.headers.get("authorization") == f"Bearer {self.valid}"
            return answer() if known else answer("401 Unauthorized")
        as_json = heard.headers["content-type"] == "application/json"
        told = json.loads(heard.body) if as_json else dict(parse_qsl(heard.body.decode()))
        self.asked.append(told)
        if heard.target == "/device":
            told_code = {"device_code": "d", "user_code": "AB-12", "verification_uri": self.where, "interval": 2}
            return answer(body=json.dumps({**told_code, **self.device}).encode())
        return self._token(told)

    def _token(self, told: dict[str, str]) -> Answer:
        good = {"token_type": "Bearer", "expires_in": self.lasts, "refresh_token": self.refresh}
        if told["grant_type"].endswith("device_code") and self.device_answers:
            return answer("400 Bad Request", json.dumps(self.device_answers.pop(0)).encode())
        if told["grant_type"] == "authorization_code":
            challenge, redirect = self.codes.pop(told["code"], ("", ""))
            given = base64.urlsafe_b64encode(hashlib.sha256(told["code_verifier"].encode()).digest()).rstrip(b"=")
            if challenge != given.decode() or redirect != told["redirect_uri"]:
                return answer("400 Bad Request", b'{"error":"invalid_grant","error_description":"No such code"}')
        if told["grant_type"] == "refresh_token":
            if told["refresh_token"] != self.refresh:
                return answer("400 Bad Request", b'{"error":"invalid_grant"}')
            self.refresh += "x"
            self.valid += "x"
            good["refresh_token"] = self.refresh
        return answer(body=json.dumps({**good, "access_token": self.valid}).encode())

    def browse(self, address: str, **changes: str) -> None:
        """What the person does in the browser: says yes, and is sent back."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        assert asked["code_challenge_method"] == "S256"
        self.codes["c1"] = (asked["code_challenge"], asked["redirect_uri"])
        back = urlencode({"code": "c1", "state": asked["state"], **changes})

        def visit() -> None:
            parts = urlsplit(asked["redirect_uri"])
            connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=10)
            connection.request("GET", f"{parts.path}?{back}")
            connection.getresponse().read()
            connection.close()

        threading.Thread(target=visit).start()


@pytest.fixture
def tokens() -> Iterator[TokenServer]:
    tokens = TokenServer()
    yield tokens
    tokens.server.close()


@pytest.fixture
def http_(tokens: TokenServer) -> Iterator[Http]:
    http = Http(tokens.server.address, lambda: "nb")
    yield http
    http.close()


@pytest.mark.parametrize("takes_json", [False, True])
def test_in_the_browser(tokens: TokenServer, http_: Http, caplog: pytest.LogCaptureFixture, takes_json: bool) -> None:
    caplog.set_level("DEBUG")
    provider = tokens.provider(takes_json=takes_json, extra={"audience": "desk", "expires_in": 300})
    grant = in_browser(http_, provider, BrowserCredentials(tokens.browse, login_hint="kari"))
    assert grant.access == tokens.valid
    assert read_grant(grant.secret()) == grant
    assert tokens.asked[0]["audience"] == "desk"
    assert tokens.asked[0]["expires_in"] == (300 if takes_json else "300")
    assert CANARY not in repr(grant) + "".join(
        str(record.getMessage()) for record in caplog.records if record.name.startswith("desktop_app")
    )
    assert "authorization" not in tokens.server.heard[0].headers


def test_the_person_says_no(tokens: TokenServer, http_: Http) -> None:
    how = BrowserCredentials(lambda address: tokens.browse(address, code="", error="access_denied"))
    asked = BrowserCredentials(lambda address: _without_code(tokens, address))
    with pytest.raises(NotAllowed) as refused:
        in_browser(http_, tokens.provider(), asked)
    assert refused.value.detail == "access_denied"
    assert how.login_hint == ""


def _without_code(tokens: TokenServer, address: str) -> None:
    state = parse_qs(urlsplit(address).query)["state"][0]
    redirect = parse_qs(urlsplit(address).query)["redirect_uri"][0]

    def visit() -> None:
        parts = urlsplit(redirect)
        connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=10)
        connection.request("GET", f"{parts.path}?{urlencode({'state': state, 'error': 'access_denied'})}")
        connection.getresponse().read()
        connection.close()

    threading.Thread(target=visit).start()


def test_an_answer_of_another_issuer_is_not_ours(tokens: TokenServer, http_: Http) -> None:
    opened: list[str] = []

    def browse(address: str) -> None:
        opened.append(address)
        tokens.browse(address, iss="https://evil.example")

    def check() -> None:
        if tokens.codes and opened and len(opened) == 1:
            opened.append("seen")
        elif len(opened) > 3:
            raise Stopped
        else:
            opened.append("waited")

    with pytest.raises(Stopped):
        in_browser(http_, tokens.provider(issuer="https://desk.example"), BrowserCredentials(browse, check=check))
    assert tokens.asked == []


def test_by_device(tokens: TokenServer, http_: Http) -> None:
    shown: list[tuple[str, str]] = []
    waited: list[float] = []
    tokens.device_answers = [{"error": "authorization_pending"}, {"error": "slow_down"}]
    how = DeviceCredentials(lambda code, address: shown.append((code, address)), waited.append)
    assert by_device(http_, tokens.provider(), how).access == tokens.valid
    assert shown == [("AB-12", "https://x/")]
    assert waited == [2.0, 2.0, 7.0]
    tokens.device_answers = [{"error": "access_denied"}]
    with pytest.raises(NotAllowed):
        by_device(http_, tokens.provider(), how)
    tokens.where = "file:///etc/passwd"
    with pytest.raises(BadReply):
        by_device(http_, tokens.provider(), how)
    tokens.where = "https://x/"
    tokens.device_answers = [{"error": "authorization_pending"}] * 500
    with pytest.raises(NotSignedIn):
        by_device(http_, tokens.provider(), how)


def renewing(tokens: TokenServer, http_: Http, kept: list[str], **changes: Any) -> Renewing:
    given: dict[str, Any] = {"access": tokens.valid, "refresh": tokens.refresh, "expires_at": 1000.0, **changes}
    http_.auth = Renewing(http_, tokens.provider(), Grant(**given), kept.append, lambda: 900.0)
    return http_.auth


def test_a_token_that_holds_is_used(tokens: TokenServer, http_: Http) -> None:
    kept: list[str] = []
    renewing(tokens, http_, kept)
    assert http_.send(Ask("GET", "/api")).status == 200
    assert kept == []


def test_a_token_that_ends_soon_is_renewed_and_kept_before_it_is_used(tokens: TokenServer, http_: Http) -> None:
    kept: list[str] = []
    auth = renewing(tokens, http_, kept, expires_at=950.0)
    auth._keep = lambda secret: kept.append(f"{len(tokens.server.heard)} {read_grant(secret).refresh}")
    assert http_.send(Ask("GET", "/api")).status == 200
    assert kept == [f"1 {CANARY}-r1x"]


def test_a_refused_token_is_renewed_once(tokens: TokenServer, http_: Http) -> None:
    kept: list[str] = []
    renewing(tokens, http_, kept, access="old")
    assert http_.send(Ask("GET", "/api", is_write=True)).status == 200
    assert [read_grant(one).access for one in kept] == [tokens.valid]


def test_a_refresh_token_nobody_knows_ends_the_session(tokens: TokenServer, http_: Http) -> None:
    renewing(tokens, http_, [], access="old", refresh="dead")
    with pytest.raises(NotSignedIn):
        http_.send(Ask("GET", "/api"))


def test_nothing_is_sent_when_the_new_token_cannot_be_kept(tokens: TokenServer, http_: Http) -> None:
    auth = renewing(tokens, http_, [], expires_at=950.0)

    def full(_secret: str) -> None:
        raise OSError("disk full")

    auth._keep = full
    with pytest.raises(OSError, match="full"):
        http_.send(Ask("GET", "/api"))
    assert [heard.target for heard in tokens.server.heard] == ["/token"]


@pytest.mark.parametrize(
    ("name", "odd"),
    [
        ("verification_uri", "https://x/\x1b]0;evil\x07"),
        ("verification_uri", "https://desk.example@evil.example/"),
        ("verification_uri", "https://x/a b"),
        ("verification_uri", "https://x/\u202egro"),
        ("user_code", "AB\x1b[2J"),
        ("user_code", "A" * 5000),
        ("user_code", ""),
        ("interval", "nan"),
        ("expires_in", "inf"),
    ],
)
def test_nothing_odd_is_shown_of_a_device_code(tokens: TokenServer, http_: Http, name: str, odd: str) -> None:
    tokens.device = {name: odd}
    shown: list[str] = []
    with pytest.raises(BadReply):
        by_device(http_, tokens.provider(), DeviceCredentials(lambda *told: shown.extend(told), lambda _: None))
    assert shown == []


def test_a_pause_without_end_is_not_waited_for(tokens: TokenServer, http_: Http) -> None:
    tokens.device = {"interval": 1_000_000}
    waited: list[float] = []
    by_device(http_, tokens.provider(), DeviceCredentials(lambda _code, _where: None, waited.append))
    assert waited == [60.0]


@pytest.mark.parametrize("lasts", ["soon", [1], "inf", "nan"])
def test_nonsense_of_a_token_server(tokens: TokenServer, http_: Http, lasts: Any) -> None:
    tokens.lasts = lasts
    with pytest.raises(BadReply):
        in_browser(http_, tokens.provider(), BrowserCredentials(tokens.browse))


def test_a_secret_that_is_none() -> None:
    with pytest.raises(NotSignedIn):
        read_grant("\ud800 no")


def test_what_the_portal_gave_once_is_kept_at_the_next_occasion(tokens: TokenServer, http_: Http) -> None:
    kept: list[str] = []
    auth = renewing(tokens, http_, kept, expires_at=950.0)

    def full(_secret: str) -> None:
        raise OSError("disk full")

    auth._keep = full
    with pytest.raises(OSError, match="full"):
        auth.header()
    auth._keep = kept.append
    assert auth.header() == f"Bearer {tokens.valid}"
    assert [read_grant(one).refresh for one in kept] == [tokens.refresh]
    assert len(tokens.asked) == 1


class Kept:
    """A vault that two programs share."""

    def __init__(self) -> None:
        self.secret = ""

    def keep(self, secret: str) -> None:
        self.secret = secret

    def kept(self) -> str:
        return self.secret


def two_programs(tokens: TokenServer, http_: Http, **changes: Any) -> tuple[Renewing, Renewing, Kept]:
    vault = Kept()
    grant = Grant(**{"access": tokens.valid, "refresh": tokens.refresh, "expires_at": 950.0, **changes})
    vault.keep(grant.secret())
    one, other = (
        Renewing(http_, tokens.provider(), grant, vault.keep, lambda: 900.0, kept=vault.kept) for _ in range(2)
    )
    return one, other, vault


def test_what_another_program_has_renewed_is_not_renewed_with_the_dead_token(tokens: TokenServer, http_: Http) -> None:
    window, command_line, _ = two_programs(tokens, http_)
    assert command_line.header() == f"Bearer {tokens.valid}"
    assert window.header() == f"Bearer {tokens.valid}"
    assert window.renew()
    assert [one["refresh_token"] for one in tokens.asked] == [f"{CANARY}-r1", f"{CANARY}-r1x"]


def test_who_comes_second_takes_what_the_first_was_given(tokens: TokenServer, http_: Http) -> None:
    window, command_line, vault = two_programs(tokens, http_)
    told = iter([vault.secret])

    def kept() -> str:
        # At the first look nobody has renewed it; while we ask, the other one does.
        first = next(told, "")
        if first:
            command_line.header()
        return first or vault.secret

    window._kept = kept
    assert window.header() == f"Bearer {tokens.valid}"
    assert len(tokens.asked) == 2


def test_a_vault_that_says_no_or_nonsense_is_as_none(tokens: TokenServer, http_: Http) -> None:
    window, _, vault = two_programs(tokens, http_)
    vault.secret = "nonsense"
    assert window.header() == f"Bearer {tokens.valid}"

    def locked() -> str:
        raise VaultLocked

    window._kept = locked
    assert window.renew()
