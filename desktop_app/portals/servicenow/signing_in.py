"""Signing in: OAuth in the browser, by password where the administrator allows it, and coming back with what was kept.

A password is never kept. By OAuth it is exchanged for tokens; with Basic it is held in memory, and asked for again at
the next start.
"""

import io
import json
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from desktop_app.domain.identity import (
    BrowserCredentials,
    Credentials,
    PasswordCredentials,
    SignInWay,
    TokenCredentials,
)
from desktop_app.errors import BadReply, Gone, NotAllowed, NotSignedIn, Rejected, WrongPassword
from desktop_app.portals.auth import Authorization, Basic
from desktop_app.portals.http import Ask, Http
from desktop_app.portals.loopback import Redirect
from desktop_app.portals.oauth import Grant, Provider, Renewing, in_browser, read_grant, seconds

SCOPE = "useraccount"
PORT, PATH = 8765, "/cb"
"""A fixed port: an instance takes no redirect but the one that was registered, to the letter."""
BASIC = "basic"
CLIENT_ID, CLIENT_SECRET, REDIRECT_PORT, WAY = "client_id", "client_secret", "redirect_port", "sign_in"
_ADMINISTRATORS = {"invalid_client", "unauthorized_client", "unsupported_grant_type", "invalid_scope"}


@dataclass(frozen=True, slots=True)
class Door:
    """How an account signs in: `settings` as its administrator gave them, `keep` and `kept` for renewed tokens."""

    http: Http
    settings: Mapping[str, str]
    keep: Callable[[str], None]
    kept: Callable[[], str] = str

    @property
    def has_client(self) -> bool:
        """Whether the instance knows this program (OAuth)."""
        return bool(self.settings.get(CLIENT_ID, "").strip())

    @property
    def is_basic(self) -> bool:
        """Whether name and password go along with each request."""
        return self.settings.get(WAY, "") == BASIC

    def ways(self) -> tuple[SignInWay, ...]:
        """What may be offered, the recommended way first."""
        if self.has_client:
            return (SignInWay.BROWSER, SignInWay.PASSWORD)
        return (SignInWay.PASSWORD,) if self.is_basic else (SignInWay.BROWSER,)

    def wants(self) -> tuple[str, ...]:
        """The settings without which nobody can sign in."""
        return () if self.has_client or self.is_basic else (CLIENT_ID,)

    def enter(self, how: Credentials) -> tuple[Authorization, TokenCredentials]:
        """Whoever is let in, and what brings him back. Raises WrongPassword, NotSignedIn, NotAllowed."""
        match how:
            case TokenCredentials(secret=secret):
                return self._renewing(read_grant(secret)), how
            case BrowserCredentials() if self.has_client:
                return self._granted(in_browser(self.http, self.provider(), how))
            case PasswordCredentials(login=login, password=password) if self.has_client and not self.is_basic:
                return self._granted(self._by_password(login, password))
            case PasswordCredentials(login=login, password=password) if self.is_basic:
                # Nothing brings one back but the password, which is not kept.
                return Basic(login, password), TokenCredentials(json.dumps({"way": BASIC}))
        raise NotAllowed("way")

    def leave(self, auth: Authorization) -> None:
        """Revoke the tokens. In the body: an address is written into logs."""
        if not isinstance(auth, Renewing):
            return
        for token in filter(None, (auth.grant.access, auth.grant.refresh)):
            with suppress(Gone, NotSignedIn, NotAllowed, Rejected, BadReply):
                self._post("/oauth_revoke_token.do", {"token": token})

    def provider(self) -> Provider:
        """Where the instance gives tokens."""
        base, secret = self.http.base, self.settings.get(CLIENT_SECRET, "")
        port = self.settings.get(REDIRECT_PORT, "")
        return Provider(
            f"{base}/oauth_auth.do",
            f"{base}/oauth_token.do",
            self.settings.get(CLIENT_ID, "").strip(),
            (SCOPE,),
            Redirect(port=int(port) if port.isascii() and port.isdecimal() and len(port) < 6 else PORT, path=PATH),
            extra={"client_secret": secret} if secret else {},
        )

    def _granted(self, grant: Grant) -> tuple[Authorization, TokenCredentials]:
        return self._renewing(grant), TokenCredentials(grant.secret())

    def _renewing(self, grant: Grant) -> Renewing:
        return Renewing(self.http, self.provider(), grant, self.keep, time.time, kept=self.kept)

    def _by_password(self, login: str, password: str) -> Grant:
        provider = self.provider()
        fields: dict[str, Any] = {"grant_type": "password", "client_id": provider.client_id, **provider.extra}
        try:
            told = self._post("/oauth_token.do", {**fields, "username": login, "password": password})
        except (Rejected, NotSignedIn, NotAllowed) as error:
            words = f"{getattr(error, 'reason', '')} {error.detail}"
            if any(sign in words for sign in _ADMINISTRATORS):
                raise NotAllowed(error.detail) from error
            raise WrongPassword(error.detail, request_id=error.request_id) from error
        try:
            lasts = seconds(told.get("expires_in") or 0)
        except ValueError as error:
            raise BadReply("token.expires_in") from error
        access, refresh = told.get("access_token"), told.get("refresh_token")
        if not isinstance(access, str) or not access:
            raise BadReply("token")
        ends = datetime.now(UTC).timestamp() + lasts if lasts else 0.0
        return Grant(access, refresh if isinstance(refresh, str) else "", ends)

    def _post(self, path: str, fields: Mapping[str, Any]) -> Mapping[str, Any]:
        """A form, as OAuth wants it: JSON gets an error that says nothing."""
        body = urlencode(fields).encode()
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        ask = Ask(
            "POST",
            "/token",
            body=io.BytesIO(body),
            headers=headers,
            size=len(body),
            where=self.http.base + path,
            is_everybodys=False,
        )
        data = self.http.send(ask).data
        return data if isinstance(data, dict) else {}


def expires_at(auth: Authorization) -> datetime | None:
    """When a sign-in ends for good: never of itself as long as it can be renewed."""
    if not isinstance(auth, Renewing) or auth.grant.refresh or not auth.grant.expires_at:
        return None
    return datetime.fromtimestamp(auth.grant.expires_at, UTC)


def can_renew(auth: Authorization) -> bool:
    """Whether the sign-in lasts without the person."""
    return isinstance(auth, Renewing) and bool(auth.grant.refresh)
