"""The emulator's front door: OAuth 2 with PKCE for a public client, rotating refresh tokens, users/me."""

import base64
import hashlib
import http.client
import threading
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.vendors.zendesk import seed
from tests.vendors.zendesk.wire import BAD_TOKEN, NOBODY, Asked, Told

CLIENT = "nordesk"
CANARY = "zd-s3cret"


@dataclass
class Door:
    """Who may come in. `lasts_s`: how long an access token lasts; `answers`: parameters the browser brings back."""

    lasts_s: int = 172_800
    person: int = seed.KARI
    codes: dict[str, tuple[str, str]] = field(default_factory=dict)
    access: dict[str, int] = field(default_factory=dict)
    refresh: dict[str, int] = field(default_factory=dict)
    asked: list[dict[str, Any]] = field(default_factory=list)
    seen: list[dict[str, str]] = field(default_factory=list)
    answers: dict[str, str] = field(default_factory=dict)
    _count: int = 0

    def browse(self, address: str) -> None:
        """What the person does in the system browser: signs in there, says yes, and is sent back to this computer."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        self.seen.append(asked)
        assert urlsplit(address).path == "/oauth/authorizations/new"
        assert asked["code_challenge_method"] == "S256"
        assert asked["response_type"] == "code"
        assert urlsplit(asked["redirect_uri"]).hostname in {"127.0.0.1", "localhost"}
        code = self._new("code")
        self.codes[code] = (asked["code_challenge"], asked["redirect_uri"])
        given = self.answers or {"code": code}
        threading.Thread(target=_visit, args=(asked["redirect_uri"], {**given, "state": asked["state"]})).start()

    def who(self, asked: Asked) -> int | Told:
        """Whose token came, or the refusal."""
        word = asked.headers.get("authorization", "")
        if not word:
            return NOBODY
        return self.access.get(word.removeprefix("Bearer "), 0) or BAD_TOKEN

    def tokens(self, asked: Asked) -> Told:
        """POST /oauth/tokens."""
        body = asked.body or {}
        self.asked.append(body)
        if body.get("client_id") != CLIENT:
            return Told(401, {"error": "invalid_client", "error_description": "Client authentication failed"})
        if not 300 <= int(body["expires_in"]) <= 172_800 or not isinstance(body["expires_in"], int):
            return Told(400, {"error": "invalid_request", "error_description": "expires_in"})
        if body["grant_type"] == "authorization_code":
            challenge, redirect = self.codes.pop(body["code"], ("", ""))
            given = base64.urlsafe_b64encode(hashlib.sha256(body["code_verifier"].encode()).digest()).rstrip(b"=")
            if challenge != given.decode() or redirect != body["redirect_uri"]:
                return Told(400, {"error": "invalid_grant", "error_description": "The grant is invalid."})
            return self._granted(body["scope"])
        if body["grant_type"] == "refresh_token" and self.refresh.pop(body["refresh_token"], 0):
            return self._granted(body["scope"])
        return Told(400, {"error": "invalid_grant", "error_description": "The refresh token is invalid."})

    def sign_out(self, asked: Asked) -> Told:
        """DELETE of the current token; with it goes what renews it."""
        self.access.pop(asked.headers["authorization"].removeprefix("Bearer "))
        self.refresh.clear()
        return Told(204)

    def expire(self) -> None:
        """All access tokens end; they may be renewed."""
        self.access.clear()

    def me(self, asked: Asked) -> Told:
        """GET /users/me: anonymous, with 200, for whoever is not known."""
        who = self.who(asked)
        if isinstance(who, Told):
            return Told(200, {"user": {"id": None, "name": "Anonymous user", "role": "end-user"}})
        user = seed.USERS[who]
        about = {"locale": "en-US", "locale_id": 1, "time_zone": "Copenhagen", "organization_id": seed.FJORD}
        more = {"phone": None, "verified": True, "authenticity_token": CANARY, "active": True}
        person = {"id": who, "name": user["name"], "email": user["email"], "role": user["role"]}
        return Told(200, {"user": {**person, **about, **more}})

    def _granted(self, scope: str) -> Told:
        access, refresh = self._new("access"), self._new("refresh")
        # A scope that is misspelt is granted without a word, and opens nothing.
        self.access[access] = self.person if set(scope.split()) <= {"read", "write"} else -1
        self.refresh[refresh] = self.person
        told = {"access_token": access, "token_type": "bearer", "scope": scope, "refresh_token": refresh}
        return Told(200, {**told, "expires_in": self.lasts_s, "refresh_token_expires_in": 7_776_000})

    def _new(self, kind: str) -> str:
        self._count += 1
        return f"{CANARY}-{kind}-{self._count}"


def _visit(address: str, told: dict[str, str]) -> None:
    parts = urlsplit(address)
    connection = http.client.HTTPConnection("127.0.0.1", parts.port, timeout=10)
    connection.request("GET", f"{parts.path}?{urlencode(told)}")
    connection.getresponse().read()
    connection.close()
