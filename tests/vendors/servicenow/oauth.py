"""The part of an instance that gives tokens."""

import base64
import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.loopback import Heard
from tests.vendors.servicenow.instance import Instance
from tests.vendors.servicenow.replies import Told, page

CLIENT = "d1e5f0c0ffee4a11b0a7d00dfeedface"
REDIRECT_PATH = "/cb"


@dataclass
class Tokens:
    """Clients, codes and tokens. `refreshes`: whether a client without a secret gets a refresh token as well."""

    refreshes: bool = True
    rotates: bool = True
    lasts_s: object = 1799
    allows_password: bool = True
    port: int = 0
    """The registered port; 0 takes any, for tests only."""
    access: set[str] = field(default_factory=set)
    refresh: set[str] = field(default_factory=set)
    codes: dict[str, tuple[str, str]] = field(default_factory=dict)
    renewed: int = 0
    revoked: list[str] = field(default_factory=list)

    def authorize(self, heard: Heard) -> Told:
        """The page in the browser: whoever comes is signed in already."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(heard.target).query).items()}
        is_registered = urlsplit(asked.get("redirect_uri", "")).path == REDIRECT_PATH
        if asked.get("client_id") != CLIENT or not is_registered or not asked.get("state"):
            return page()
        if asked.get("code_challenge_method") != "S256" or asked.get("response_type") != "code":
            return page()
        code = secrets.token_urlsafe(16)
        self.codes[code] = (asked["code_challenge"], asked["redirect_uri"])
        back = urlencode({"code": code, "state": asked["state"]})
        return Told(302, headers={"Location": f"{asked['redirect_uri']}?{back}"})

    def token(self, instance: Instance, heard: Heard) -> Told:
        """Tokens for a code, a password or a refresh token."""
        if heard.headers.get("content-type") != "application/x-www-form-urlencoded" or "?" in heard.target:
            return _no("server_error", 400)
        asked = {name: values[0] for name, values in parse_qs(heard.body.decode()).items()}
        if asked.get("client_id") != CLIENT:
            return _no("invalid_client")
        match asked.get("grant_type"):
            case "authorization_code":
                return self._for_code(asked)
            case "password" if not self.allows_password:
                return _no("unsupported_grant_type", 400)
            case "password":
                is_right = (asked.get("username"), asked.get("password")) == ("kari", instance.password)
                return self._give() if is_right else _no("access_denied")
            case "refresh_token" if asked.get("refresh_token") in self.refresh:
                if self.rotates:
                    self.refresh.discard(asked["refresh_token"])
                self.renewed += 1
                return self._give()
        return _no("access_denied")

    def revoke(self, heard: Heard) -> Told:
        """A token ends."""
        asked = {name: values[0] for name, values in parse_qs(heard.body.decode()).items()}
        token = asked.get("token", "")
        self.revoked.append(token)
        self.access.discard(token)
        self.refresh.discard(token)
        return Told(200, body=b"")

    def expire(self) -> None:
        """Every access token has had its time."""
        self.access.clear()

    def end(self) -> None:
        """The refresh tokens as well."""
        self.access.clear()
        self.refresh.clear()

    def _for_code(self, asked: Mapping[str, str]) -> Told:
        challenge, redirect = self.codes.pop(asked.get("code", ""), ("", ""))
        digest = hashlib.sha256(asked.get("code_verifier", "").encode()).digest()
        is_same = base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == challenge
        return self._give() if is_same and redirect == asked.get("redirect_uri") else _no("access_denied")

    def _give(self) -> Told:
        access, refresh = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
        self.access.add(access)
        told = {"scope": "useraccount", "token_type": "Bearer", "expires_in": self.lasts_s, "access_token": access}
        if self.refreshes:
            self.refresh.add(refresh)
            told["refresh_token"] = refresh
        return Told(200, told)


def _no(why: str, status: int = 401) -> Told:
    return Told(status, {"error": why, "error_description": why})
