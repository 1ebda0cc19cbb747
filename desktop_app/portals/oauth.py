"""OAuth 2.0 for native apps: the system browser, PKCE, and tokens that are renewed (RFC 8252, 7636, 8628, 9207, 9700).

What goes over the wire is made and read by oauthlib, imported when somebody signs in or a token is renewed.
"""

import hmac
import io
import json
import math
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode, urlsplit

import msgspec

from desktop_app.domain.identity import BrowserCredentials, DeviceCredentials
from desktop_app.errors import BadReply, NotAllowed, NotSignedIn, Rejected, VaultError
from desktop_app.portals.address import is_loopback
from desktop_app.portals.http import Ask, Http
from desktop_app.portals.loopback import Redirect, listening
from desktop_app.shapes import learned

EARLY_S = 60.0
"""A token that ends within this time is renewed before it is used."""
_DEVICE_S = 5.0
SLOWER_S = 5.0
"""So much longer one waits when told to slow down."""
_DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
_LONGEST_DEVICE_S, _LONGEST_PAUSE_S = 900.0, 60.0
_LONGEST_CODE = 100


@dataclass(frozen=True, slots=True)
class Provider:
    """Who gives the tokens; whole addresses. `issuer`: what RFC 9207's `iss` must be, where the portal sends one.

    `takes_json`: its token endpoint wants JSON where the RFC says a form. `extra` goes along with each token request.
    """

    authorize_url: str
    token_url: str
    client_id: str
    scopes: tuple[str, ...] = ()
    redirect: Redirect = field(default_factory=Redirect)
    issuer: str = ""
    device_url: str = ""
    takes_json: bool = False
    extra: Mapping[str, str | int] = field(default_factory=dict)


class Grant(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a sign-in gave. `expires_at` in seconds since 1970, 0 when it was not told."""

    access: str
    refresh: str = ""
    expires_at: float = 0.0

    def __repr__(self) -> str:
        return "Grant(…)"

    def secret(self) -> str:
        """As text, for the vault."""
        return msgspec.json.encode(self).decode()


def read_grant(secret: str) -> Grant:
    """The grant of a kept secret. NotSignedIn when it holds none."""
    try:
        return msgspec.json.decode(secret.encode(), type=learned(Grant))
    except (msgspec.DecodeError, UnicodeError) as error:
        raise NotSignedIn from error


def in_browser(http: Http, provider: Provider, how: BrowserCredentials) -> Grant:
    """Let the person sign in at the portal's own pages. NotSignedIn when he did not in five minutes, NotAllowed when
    the portal says no; both with its words.
    """
    from oauthlib.oauth2 import WebApplicationClient

    state, verifier = secrets.token_urlsafe(32), secrets.token_urlsafe(64)[:96]
    client: Any = WebApplicationClient(provider.client_id)
    challenge = client.create_code_challenge(verifier, "S256")
    with listening(provider.redirect) as listener:
        more = {"login_hint": how.login_hint} if how.login_hint else {}
        # oauthlib makes no address in the clear; `safe` has seen to it that only this computer is spoken to so.
        front = "https:" + safe(provider.authorize_url).partition(":")[2]
        how.open(
            provider.authorize_url
            + client.prepare_request_uri(
                front,
                redirect_uri=listener.address,
                scope=list(provider.scopes) or None,
                state=state,
                code_challenge=challenge,
                code_challenge_method="S256",
                **more,
            )[len(front) :]
        )

        def is_ours(told: Mapping[str, str]) -> bool:
            is_issuer = not provider.issuer or told.get("iss", provider.issuer) == provider.issuer
            return is_issuer and hmac.compare_digest(told.get("state", "").encode(), state.encode())

        told = listener.wait(is_ours, how.check, how.page)
        if "code" not in told:
            raise NotAllowed(told.get("error_description") or told.get("error", ""))
        fields = {"code": told["code"], "redirect_uri": listener.address, "code_verifier": verifier}
    return _ask(http, provider, "authorization_code", fields)


@dataclass(frozen=True, slots=True)
class DeviceCode:
    """What a device is given. `code` is a secret, `shown` is what the person types at `address`; times in seconds."""

    code: str = field(repr=False)
    shown: str
    address: str
    pause_s: float
    left_s: float


def read_device_code(told: Mapping[str, Any]) -> DeviceCode:
    """Out of an answer. Raises BadReply for what nobody should be shown, or would wait for too long."""
    try:
        address = safe(_plain(str(told.get("verification_uri_complete") or told["verification_uri"])))
        pause, left = seconds(told.get("interval", _DEVICE_S)), seconds(told.get("expires_in", _LONGEST_DEVICE_S))
        return DeviceCode(
            str(told["device_code"]),
            _one_line(str(told["user_code"])),
            address,
            min(max(pause, 1.0), _LONGEST_PAUSE_S),
            min(left, _LONGEST_DEVICE_S),
        )
    except (KeyError, ValueError) as error:
        raise BadReply("device code") from error


def by_device(http: Http, provider: Provider, how: DeviceCredentials) -> Grant:
    """Let the person type a code into whatever browser (RFC 8628). NotSignedIn when the code ran out."""
    begun = read_device_code(_post(http, provider, provider.device_url, {"scope": " ".join(provider.scopes)}))
    pause, left = begun.pause_s, begun.left_s
    how.show(begun.shown, begun.address)
    while left > 0:
        how.wait(pause)
        left -= pause
        try:
            return _ask(http, provider, _DEVICE_GRANT, {"device_code": begun.code})
        except Rejected as error:
            if error.reason == "slow_down":
                pause += SLOWER_S
            elif error.reason != "authorization_pending":
                raise NotAllowed(error.detail or error.reason) from error
    raise NotSignedIn("timeout")


class Renewing:
    """An Authorization whose token is renewed in time, or when the portal refuses it. `keep` gets each new grant's
    secret before the new token is used: a portal that rotates knows the old one no longer. `kept`: the secret as it is
    kept now, for another program over the same profile may have been faster.
    """

    def __init__(
        self,
        http: Http,
        provider: Provider,
        grant: Grant,
        keep: Callable[[str], None],
        now: Callable[[], float],
        *,
        kept: Callable[[], str] = str,
    ) -> None:
        """`now`: seconds since 1970."""
        self._http, self._provider, self.grant, self._now = http, provider, grant, now
        self._keep, self._kept = keep, kept
        self._unkept: Grant | None = None
        """What the portal gave and could not be kept so far: it gives it once only."""

    def header(self) -> str:
        """RFC 6750."""
        grant = self.grant
        if grant.refresh and self._is_ending(grant):
            self._renew(grant)
        return f"Bearer {self.grant.access}"

    def renew(self) -> bool:
        """Whether there is another token now."""
        return bool(self.grant.refresh) and self._renew(self.grant)

    def _renew(self, old: Grant) -> bool:
        with self._http.lock:
            if self.grant is not old or (self._is_elsewhere(old) and not self._is_ending(self.grant)):
                return True  # somebody else did
            old = self.grant
            try:
                new = self._unkept or self._asked(old)
            except (Rejected, NotAllowed, NotSignedIn) as error:
                if self._is_elsewhere(old):
                    return True
                raise NotSignedIn(error.detail) from error
            self._unkept = new
            self._keep(new.secret())
            self.grant, self._unkept = new, None
        return True

    def _asked(self, old: Grant) -> Grant:
        new = _ask(self._http, self._provider, "refresh_token", {"refresh_token": old.refresh}, self._now())
        return new if new.refresh else Grant(new.access, old.refresh, new.expires_at)

    def _is_elsewhere(self, old: Grant) -> bool:
        """Whether another program has renewed it; then its token is ours as well."""
        try:
            found = read_grant(self._kept())
        except (NotSignedIn, VaultError):
            return False
        if found == old:
            return False
        self.grant = found
        return True

    def _is_ending(self, grant: Grant) -> bool:
        return bool(grant.expires_at) and grant.expires_at - EARLY_S <= self._now()


def seconds(told: object) -> float:
    """A number of seconds as an answer has it. Raises ValueError for what is none that ever ends."""
    found = float(told) if isinstance(told, (int, float, str)) else math.nan
    if not math.isfinite(found):
        raise ValueError("seconds")
    return found


def _one_line(code: str) -> str:
    """What is shown, and copied, as it is. Raises ValueError."""
    if not code or len(code) > _LONGEST_CODE or not code.isprintable():
        raise ValueError("user_code")
    return code


def _plain(url: str) -> str:
    """An address that came from a server, if no terminal, browser or person may misread it. Raises ValueError."""
    if not (url.isascii() and url.isprintable()) or " " in url or "@" in urlsplit(url).netloc:
        raise ValueError("verification_uri")
    return url


def safe(url: str) -> str:
    """The address, if nobody else can read along. Raises BadReply."""
    parts = urlsplit(url)
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(parts.hostname or "")):
        raise BadReply("an address in the clear")
    return url


def _ask(http: Http, provider: Provider, grant_type: str, fields: Mapping[str, str], now: float | None = None) -> Grant:
    told = _post(http, provider, provider.token_url, {"grant_type": grant_type, **fields})
    now = datetime.now(UTC).timestamp() if now is None else now
    access, refresh, lasts = told.get("access_token"), told.get("refresh_token"), told.get("expires_in")
    kind = str(told.get("token_type", "bearer")).lower()
    if not isinstance(access, str) or not access or kind != "bearer":
        raise BadReply("token")
    try:
        expires_at = now + seconds(lasts) if lasts else 0.0
    except ValueError as error:
        raise BadReply("token.expires_in") from error
    return Grant(access, refresh if isinstance(refresh, str) else "", expires_at)


def _post(http: Http, provider: Provider, url: str, fields: Mapping[str, str]) -> Mapping[str, Any]:
    """What an endpoint for tokens answers. Never named in the log but by what it is for."""
    whole = {"client_id": provider.client_id, **fields, **provider.extra}
    text = json.dumps(whole) if provider.takes_json else urlencode(whole)
    kind = "application/json" if provider.takes_json else "application/x-www-form-urlencoded"
    body = text.encode()
    ask = Ask(
        "POST",
        "/token",
        body=io.BytesIO(body),
        headers={"Content-Type": kind},
        size=len(body),
        where=safe(url),
        is_everybodys=False,
    )
    data = http.send(ask).data
    if not isinstance(data, dict):
        raise BadReply("token")
    return data
