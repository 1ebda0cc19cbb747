"""Entra as MSAL meets it: discovery, the page a person signs in at, tokens that rotate, device codes."""

import base64
import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

TENANT, CLIENT = "contoso.example", "cccccccc-0000-4000-8000-000000000001"
UID = "11111111-0000-4000-8000-0000000000aa"


@dataclass(slots=True)
class Entra:
    """`base`: its address as MSAL is to know it. `says_no`: the error and words of the next authorize or token."""

    base: str = ""
    says_no: tuple[str, str] | None = None
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    refresh: set[str] = field(default_factory=set)
    access: set[str] = field(default_factory=set)
    devices: dict[str, bool] = field(default_factory=dict)
    lasts_s: int = 3600
    asked: list[dict[str, str]] = field(default_factory=list)
    odd: dict[str, Any] = field(default_factory=dict)
    """What a device code is told otherwise than Entra would."""
    pending: int = 0
    """How often a device code is answered with `authorization_pending` after it was approved."""

    def discovery(self) -> dict[str, Any]:
        """OpenID's document."""
        root = f"{self.base}/{TENANT}"
        return {
            "issuer": f"{root}/v2.0",
            "authorization_endpoint": f"{root}/oauth2/v2.0/authorize",
            "token_endpoint": f"{root}/oauth2/v2.0/token",
            "device_authorization_endpoint": f"{root}/oauth2/v2.0/devicecode",
        }

    def authorize(self, query: Mapping[str, str]) -> str:
        """Where the browser is sent when the person has signed in."""
        self.asked.append(dict(query))
        back = {"state": query["state"]}
        if self.says_no is not None:
            back |= dict(zip(("error", "error_description"), self.says_no, strict=True))
            self.says_no = None
        else:
            back["code"] = secrets.token_urlsafe(16)
            self.codes[back["code"]] = dict(query)
        return f"{query['redirect_uri']}/?{urlencode(back)}"

    def device(self, form: Mapping[str, str]) -> dict[str, Any]:
        """A code to type."""
        self.asked.append(dict(form))
        code = secrets.token_urlsafe(16)
        self.devices[code] = False
        return {
            "device_code": code,
            "user_code": "ABCD-1234",
            "verification_uri": f"{self.base}/device",
            "expires_in": 900,
            "interval": 5,
            "message": "type it",
            **self.odd,
        }

    def token(self, form: Mapping[str, str]) -> tuple[int, dict[str, Any]]:
        """Status and answer."""
        self.asked.append(dict(form))
        nonce = ""
        match form.get("grant_type"):
            case "authorization_code":
                flow = self.codes.pop(form.get("code", ""), None)
                if flow is None or _challenge(form.get("code_verifier", "")) != flow["code_challenge"]:
                    return _no("invalid_grant", "AADSTS70008: the code is wrong")
                if flow["redirect_uri"] != form.get("redirect_uri"):
                    return _no("invalid_grant", "AADSTS50011: another address")
                nonce = flow.get("nonce", "")
            case "refresh_token":
                if form.get("refresh_token") not in self.refresh:
                    return _no("invalid_grant", "AADSTS700082: the refresh token has expired")
                self.refresh.discard(form["refresh_token"])
            case "urn:ietf:params:oauth:grant-type:device_code":
                if self.says_no is not None:
                    said, self.says_no = self.says_no, None
                    return _no(*said)
                if not self.devices.get(form.get("device_code", "")) or self.pending:
                    self.pending = max(self.pending - 1, 0)
                    return _no("authorization_pending", "AADSTS70016: not yet")
            case _:
                return _no("unsupported_grant_type", "")
        return 200, self._granted(form, nonce)

    def _granted(self, form: Mapping[str, str], nonce: str) -> dict[str, Any]:
        access, refresh = f"access-{secrets.token_hex(12)}", f"refresh-{secrets.token_hex(12)}"
        self.access.add(access)
        self.refresh.add(refresh)
        claims = {
            "iss": f"{self.base}/{TENANT}/v2.0",
            "aud": form["client_id"],
            "sub": UID,
            "oid": UID,
            "tid": TENANT,
            "preferred_username": "kari@eksempelfjord.example",
            "exp": 4102444800,
            "iat": 1,
            "nonce": nonce,
        }
        scope = form.get("scope") or " ".join(
            sorted({one for said in self.asked for one in said.get("scope", "").split()})
        )
        return {
            "token_type": "Bearer",
            "scope": scope,
            "expires_in": self.lasts_s,
            "access_token": access,
            "refresh_token": refresh,
            "id_token": ".".join([_part({"alg": "none"}), _part(claims), "sig"]),
            "client_info": _part({"uid": UID, "utid": TENANT}),
        }


def _no(error: str, words: str) -> tuple[int, dict[str, Any]]:
    return 400, {"error": error, "error_description": words, "error_codes": [], "correlation_id": "c"}


def _challenge(verifier: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def _part(data: Mapping[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(data).encode()).rstrip(b"=").decode()
