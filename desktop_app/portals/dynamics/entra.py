"""Signing in at Microsoft Entra with MSAL, which is imported when somebody signs in or a token is renewed.

Kept is MSAL's cache without the access tokens: these live an hour, and in memory only.
"""

import json
import logging
import re
import time
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, cast

from desktop_app.domain.identity import BrowserCredentials, DeviceCredentials
from desktop_app.errors import BadReply, Busy, NotAllowed, NotSignedIn, PortalError
from desktop_app.portals.dynamics.entra_http import EntraHttp, way
from desktop_app.portals.http import Http
from desktop_app.portals.loopback import Redirect, listening
from desktop_app.portals.oauth import SLOWER_S, read_device_code, safe

PUBLIC = "https://login.microsoftonline.com"
ANY_ORGANISATION = "organizations"
EARLY_S = 60.0
"""A token that ends within this time is renewed before it is used."""
_NOT_KEPT = ("AccessToken", "IdToken")
_WHERE = "Tenant"
_TENANT = re.compile(r"https?://[^/\s\"]+/([0-9A-Za-z.-]+)/")
_TROUBLE = frozenset({"temporarily_unavailable", "server_error"})
_REFUSED = frozenset({"unauthorized_client", "invalid_client", "invalid_resource", "invalid_scope", "access_denied"})


@dataclass(frozen=True, slots=True)
class Registration:
    """What the administrator registered at Entra, and for which server tokens are wanted."""

    client_id: str
    host: str
    tenant: str
    scope: str

    @property
    def authority(self) -> str:
        """As MSAL wants it."""
        return f"{self.host}/{self.tenant}"


def registration(settings: Mapping[str, str], base: str, tenant: str) -> Registration:
    """`tenant`: as the server named it. The host that signs people in comes from the settings alone.

    Raises NotAllowed when nobody has registered the program.
    """
    if not settings.get("client_id"):
        raise NotAllowed("client_id")
    host = settings.get("authority") or PUBLIC
    host = "https:" + host.partition(":")[2] if host.startswith("http:") else host
    root = base.partition("/api/data/")[0]
    directory = settings.get("tenant") or tenant or ANY_ORGANISATION
    return Registration(settings["client_id"], host.rstrip("/"), directory, f"{root}/user_impersonation")


def tenant_of(challenge: str) -> str:
    """The tenant in what Dataverse answers to somebody unknown; "" when it names none."""
    found = _TENANT.search(challenge.partition("authorization_uri=")[2])
    return found[1] if found else ""


def kept_tenant(secret: str) -> str:
    """The tenant where the secret's sign-in was; who is a guest there would be sent to another. "" when it has none."""
    try:
        return str(json.loads(secret).get(_WHERE, ""))
    except (ValueError, AttributeError):
        return ""


class Entra:
    """An Authorization that MSAL renews. `keep` gets each new secret before the token that came with it is used."""

    def __init__(
        self, http: Http, registered: Registration, keep: Callable[[str], None], now: Callable[[], float] = time.time
    ) -> None:
        """`now`: seconds since 1970."""
        self._http, self._registered, self._keep, self._now = http, registered, keep, now
        self._made: tuple[Any, Any] | None = None
        self._kept = ""
        self._token, self._ends = "", 0.0

    def in_browser(self, how: BrowserCredentials) -> str:
        """Let the person sign in on Entra's own pages. The secret; NotSignedIn or NotAllowed with Entra's words."""
        app, _ = self._msal()
        # Entra lets the port of `http://localhost` be any, and wants no slash behind it.
        with listening(Redirect("localhost")) as listener:
            flow = _asked(
                lambda: _quietly(
                    app.initiate_auth_code_flow,
                    [self._registered.scope],
                    redirect_uri=listener.address.rstrip("/"),
                    login_hint=how.login_hint or None,
                    prompt=None if how.login_hint else "select_account",
                )
            )
            how.open(safe(way(flow["auth_uri"])))
            told = listener.wait(lambda heard: heard.get("state") == flow["state"], how.check, how.page)
            return self._took(_asked(lambda: app.acquire_token_by_auth_code_flow(flow, told)))

    def by_device(self, how: DeviceCredentials) -> str:
        """Let the person type a code into whatever browser. The secret; NotSignedIn when the code ran out."""
        app, _ = self._msal()
        flow = _asked(lambda: app.initiate_device_flow([self._registered.scope]))
        if "user_code" not in flow:
            raise _refusal(flow)
        code = read_device_code(flow)
        how.show(code.shown, code.address)
        pause, left = code.pause_s, code.left_s
        while left > 0:
            how.wait(pause)
            left -= pause
            # MSAL measures the pause by a clock of its own, and asks once when told that the time is up.
            flow |= {"latest_attempt_at": 0, "expires_at": 0}
            told = _asked(partial(app.acquire_token_by_device_flow, flow))
            if told.get("error") not in {"authorization_pending", "slow_down"}:
                return self._took(told)
            pause += SLOWER_S if told["error"] == "slow_down" else 0.0
        raise NotSignedIn("timeout")

    @property
    def secret(self) -> str:
        """What serves the next start."""
        return self._kept

    def resume(self, secret: str) -> None:
        """Go on with a secret of an earlier time. NotSignedIn when it is none."""
        try:
            kept = json.loads(secret)
        except ValueError:
            raise NotSignedIn from None
        if not isinstance(kept, dict) or not kept.get("RefreshToken"):
            raise NotSignedIn
        self._kept = secret

    def header(self) -> str:
        """RFC 6750."""
        if self._ends - EARLY_S <= self._now():
            self.renew()
        return f"Bearer {self._token}"

    def renew(self) -> bool:
        """Ask Entra for another token. NotSignedIn when it wants to see the person."""
        old = self._token
        with self._http.lock:
            if self._token == old:
                app, _ = self._msal()
                accounts = _asked(app.get_accounts)
                if not accounts:
                    raise NotSignedIn
                scopes = [self._registered.scope]
                self._took(
                    _asked(lambda: app.acquire_token_silent_with_error(scopes, accounts[0], force_refresh=True)) or {}
                )
        return True

    def forget(self) -> None:
        """Drop all tokens. Entra offers a program like this no way to revoke them; they end by themselves."""
        self._made, self._kept, self._token, self._ends = None, "", "", 0.0

    def _took(self, told: Mapping[str, Any]) -> str:
        """A token is in: what has to be kept is, before anybody uses it."""
        token = told.get("access_token")
        if not isinstance(token, str) or not token:
            raise _refusal(told)
        secret = self._secret()
        if secret != self._kept:
            self._keep(secret)
            self._kept = secret
        self._token, self._ends = token, self._now() + float(told.get("expires_in", 0))
        return secret

    def _secret(self) -> str:
        _, cache = self._msal()
        held: dict[str, Any] = json.loads(cache.serialize())
        kept = {name: part for name, part in held.items() if name not in _NOT_KEPT}
        return json.dumps({**kept, _WHERE: self._registered.tenant}, sort_keys=True)

    def _msal(self) -> tuple[Any, Any]:
        """MSAL's application and its cache. Making it asks Entra where its doors are."""
        if self._made is None:
            import msal

            logging.getLogger("msal").setLevel(logging.ERROR)
            cache = msal.SerializableTokenCache()
            if self._kept:
                held = json.loads(self._kept)
                held.pop(_WHERE, None)
                cache.deserialize(json.dumps(held))
            self._made = cast(
                "tuple[Any, Any]",
                _asked(
                    lambda: (
                        msal.PublicClientApplication(
                            self._registered.client_id,
                            authority=self._registered.authority,
                            http_client=EntraHttp(self._http),
                            token_cache=cache,
                            instance_discovery=False,  # the administrator said which host it is
                        ),
                        cache,
                    )
                ),
            )
        return self._made


def _asked(question: Callable[[], Any]) -> Any:
    """What MSAL answers; its exceptions as ours. Those of our transport go through."""
    try:
        return question()
    except PortalError as error:
        # What was asked of Entra is never a thing done at the portal.
        raise error if not error.may_be_done else Busy(None, error.detail) from error
    except (ValueError, KeyError, RuntimeError) as error:
        # MSAL says so when the tenant is unknown, or when an answer is not for the question.
        raise BadReply(f"entra: {type(error).__name__}") from error


def _quietly(question: Callable[..., Any], *given: Any, **named: Any) -> Any:
    """MSAL would rather have the answer posted; a browser that is sent on to this computer brings it in the address."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "response_mode='form_post'")
        return question(*given, **named)


def _refusal(told: Mapping[str, Any]) -> PortalError:
    words = str(told.get("error_description") or told.get("error") or "")[:2000]
    if told.get("error") in _TROUBLE:
        return Busy(None, words)
    return NotAllowed(words) if told.get("error") in _REFUSED else NotSignedIn(words)
