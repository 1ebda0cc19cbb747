"""Who is signed in at Zendesk, and how he came in: by the system browser, or with the tokens of an earlier time."""

import logging
import re
import time
from collections.abc import Mapping
from datetime import UTC, datetime

from desktop_app.domain.capabilities import Capabilities, Capability, Limits
from desktop_app.domain.identity import (
    BrowserCredentials,
    Credentials,
    Identity,
    PortalInfo,
    SignedIn,
    SignInWay,
    TokenCredentials,
)
from desktop_app.domain.text import LocalText
from desktop_app.errors import (
    BadReply,
    Diagnosis,
    Gone,
    NotAllowed,
    NotSignedIn,
    PortalError,
    Rejected,
    Unreachable,
    Unsupported,
)
from desktop_app.portals.http import Ask
from desktop_app.portals.link import Link
from desktop_app.portals.loopback import Redirect
from desktop_app.portals.oauth import Grant, Provider, Renewing, in_browser, read_grant
from desktop_app.portals.own_pages import OwnPages
from desktop_app.portals.zendesk import mapping, wire
from desktop_app.portals.zendesk.pages import every_if_any
from desktop_app.portals.zendesk.texts import language_of
from desktop_app.portals.zendesk.vocabulary import Vocabulary

log = logging.getLogger(__name__)

KIND = "zendesk"
CLIENT_ID, PORT, HOST, SCOPE = "client_id", "redirect_port", "redirect_host", "scope"
COPY_TO, ARTICLE_COMMENTS, WITHOUT = "copy_to", "article_comments", "without"
DEFAULT_PORT, PATH = 47813, "/cb"
"""Zendesk takes only addresses that are registered, so that the port is the same every time."""
SCOPES = ("read", "write")
"""A misspelt scope is taken without a word, and the token that comes of it opens nothing."""
_LASTS_S, _RENEWABLE_S = 172_800, 7_776_000
"""The longest that Zendesk gives: two days, and ninety to renew it."""
EVERY = frozenset(
    {
        Capability.CATALOG,
        Capability.FORMS,
        Capability.UPLOADS,
        Capability.REPLY,
        Capability.SOLVE,
        Capability.REOPEN,
        Capability.RATE_CASE,
        Capability.ORGANISATION_CASES,
        Capability.FIND,
    }
)
HELP_CENTER = frozenset({Capability.KNOWLEDGE, Capability.RATE_ARTICLE})
_LIMITS = Limits(attachment_bytes=50 * 1024 * 1024)
_ME = "/api/v2/users/me.json"
_TOKEN = "/api/v2/oauth/tokens/current.json"  # noqa: S105 - an address


class Session(OwnPages):
    """The half of the adapter that signs in and out. Knows what this portal can do."""

    def __init__(self, link: Link) -> None:
        self._link, self._http = link, link.http
        self._words = Vocabulary(link.http, link.language)
        self._capabilities = capabilities(link.settings, has_help_center=True)
        self._identity: Identity | None = None

    @property
    def capabilities(self) -> Capabilities:
        """As the account's settings and the help center say."""
        return self._capabilities

    def probe(self) -> PortalInfo:
        """Ask who we are without saying it: Zendesk answers “Anonymous user”. BadReply where something else stands."""
        try:
            reply = self._http.send(Ask("GET", _ME))
            wire.read(reply.data, wire.Me)
        except (Gone, Rejected, NotAllowed, NotSignedIn) as error:
            # An unknown sub-domain answers 404, with a page or with `{}`.
            raise BadReply("users/me: not there") from error
        except Unreachable as error:
            if error.diagnosis is Diagnosis.CAPTIVE_PORTAL and self._http.base.startswith("https:"):
                raise BadReply("users/me: a web page") from error
            raise
        found = self._learn()
        languages = tuple(dict.fromkeys(language_of(one) for one in found.locales))
        return PortalInfo(
            KIND,
            LocalText.of(self._http.host),
            reply.headers.get("X-Zendesk-Application-Version", "")[:40],
            self._capabilities,
            languages,
            ways=(SignInWay.BROWSER,),
            wants=(CLIENT_ID,),
        )

    def sign_in(self, how: Credentials) -> SignedIn:
        """In the browser, or with the tokens of an earlier time. NotAllowed for any other way."""
        match how:
            case BrowserCredentials():
                if not self._link.settings.get(CLIENT_ID, "").strip():
                    raise NotAllowed(CLIENT_ID)
                grant = in_browser(self._http, self._provider(), how)
            case TokenCredentials(secret=secret):
                grant = read_grant(secret)
            case _:
                # Passwords go to Zendesk's own pages only; its API is about to take them no more.
                raise NotAllowed
        renewing = Renewing(self._http, self._provider(), grant, self._link.keep, time.time, kept=self._link.kept)
        self._http.auth = renewing
        self._words.forget()
        identity = self.who()
        self._learn()
        kept: Grant = renewing.grant
        ends = datetime.fromtimestamp(kept.expires_at, UTC) if kept.expires_at and not kept.refresh else None
        return SignedIn(identity, TokenCredentials(kept.secret()), ends)

    def sign_out(self) -> None:
        """The token and what renews it die at the portal, and here in any case."""
        try:
            if self._http.auth.header():
                self._http.send(Ask("DELETE", _TOKEN))
        except (NotSignedIn, Gone):
            log.info("the portal had forgotten us already")
        finally:
            self._http.forget()
            self._words.forget()
            self._identity = None

    def who(self) -> Identity:
        """The signed-in person. Zendesk answers a wrong token with 200 and “Anonymous user”, whose id is null."""
        user = wire.read(self._http.send(Ask("GET", _ME)).data, wire.Me).user
        if user.id is None:
            raise NotSignedIn
        path = f"/api/v2/users/{user.id}/organization_memberships.json"
        pieces = every_if_any(self._http, path, "organization_memberships", {})
        rows = [one for piece in pieces for one in wire.read_each(piece.rows, wire.Membership)[0]]
        self._identity = mapping.identity(user, tuple(dict.fromkeys(mapping.organisation(one) for one in rows)))
        return self._identity

    def clock_offset(self) -> tuple[float, float] | None:
        """From the Date headers."""
        return self._http.clock.offset()

    def server_time(self) -> datetime | None:
        """The newest Date header."""
        return self._http.clock.last

    def close(self) -> None:
        """End what runs."""
        self._http.close()

    def _me(self) -> Identity:
        return self._identity or self.who()

    def _need(self, capability: Capability) -> None:
        if capability not in self._capabilities:
            raise Unsupported(capability)

    def _learn(self) -> wire.HelpCenterLocales:
        """Whether there is a help center; asked again after signing in, for some are there for known people only."""
        try:
            found = self._words.help_center_locales()
        except PortalError as error:
            log.info("the help center's languages: %s", error.code)
            found = wire.HelpCenterLocales()
        self._capabilities = capabilities(self._link.settings, has_help_center=bool(found.locales))
        return found

    def _provider(self) -> Provider:
        settings, base = self._link.settings, self._http.base
        scopes = tuple(settings.get(SCOPE, "").split()) or SCOPES
        port = settings.get(PORT, "")
        return Provider(
            f"{base}/oauth/authorizations/new",
            f"{base}/oauth/tokens",
            settings.get(CLIENT_ID, "").strip(),
            scopes,
            Redirect(settings.get(HOST, "") or "127.0.0.1", int(port) if port.isdecimal() else DEFAULT_PORT, PATH),
            takes_json=True,
            extra={
                "scope": " ".join(scopes),
                "expires_in": _LASTS_S,
                "refresh_token_expires_in": _RENEWABLE_S,
            },
        )


def capabilities(settings: Mapping[str, str], *, has_help_center: bool) -> Capabilities:
    """What the portal can do for the person.

    What is written under an article is public, so that it is offered only where the administrator says so
    (`article_comments` = `yes`); `without` names what he does not want offered, such as `rate_case`.
    """
    have = EVERY | (HELP_CENTER if has_help_center else frozenset())
    if has_help_center and settings.get(ARTICLE_COMMENTS, "") == "yes":
        have |= {Capability.ARTICLE_FEEDBACK}
    return Capabilities(have - set(re.split(r"[\s;,]+", settings.get(WITHOUT, ""))), _LIMITS)
