"""ServiceNow as the core meets it: the order of calls; how each part is asked and read lies in the modules beside."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import BinaryIO

from desktop_app.domain.capabilities import Capabilities, Capability
from desktop_app.domain.cases import Case
from desktop_app.domain.commands import Command
from desktop_app.domain.forms import Answers, Choice
from desktop_app.domain.identity import Credentials, Identity, PasswordCredentials, Person, PortalInfo, SignedIn
from desktop_app.domain.ids import AttachmentId, CaseId, FieldId, ItemId
from desktop_app.domain.kinds import Cursor, Kind, Page
from desktop_app.domain.knowledge import Hit
from desktop_app.domain.receipts import Receipt
from desktop_app.domain.text import LocalText
from desktop_app.errors import (
    BadReply,
    Diagnosis,
    Gone,
    NotAllowed,
    NotSignedIn,
    Rejected,
    Unreachable,
    Unsupported,
    WrongPassword,
)
from desktop_app.portals.http import Ask
from desktop_app.portals.link import Link
from desktop_app.portals.own_pages import OwnPages
from desktop_app.portals.servicenow import agreements, cases, catalog, files, finding, knowledge, me
from desktop_app.portals.servicenow.commands import Desk
from desktop_app.portals.servicenow.dialect import NOT_KNOWN
from desktop_app.portals.servicenow.looking_up import NEEDS, Lessons
from desktop_app.portals.servicenow.me import Me, Parts
from desktop_app.portals.servicenow.signing_in import Door, can_renew, expires_at
from desktop_app.ports.portal import PortalRow, Sending

log = logging.getLogger(__name__)

SHORT_SIGN_IN, NOT_OPENED = "short_sign_in", "web_service"
"""Advice: one must sign in again after a while, or at each start; nothing is open to this person."""
DIRECT = "direct_form"
"""The setting that says whether a plain new case is offered beside the catalogue: `always`, `never`, else by need."""
_NEEDED = {
    Kind.CATALOG: Capability.CATALOG,
    Kind.ANNOUNCEMENTS: Capability.ANNOUNCEMENTS,
    Kind.ARTICLES: Capability.KNOWLEDGE,
    Kind.AGREEMENTS: Capability.AGREEMENTS,
    Kind.VIEWS: Capability.VIEWS,
}


class _Session(OwnPages):
    """The half that signs in and out, and what ServiceNow lets nobody do from outside."""

    def __init__(self, link: Link) -> None:
        self._http, self._link = link.http, link
        self._door = Door(link.http, link.settings, link.keep, link.kept)
        self._capabilities = me.EVERY
        self._parts = Parts()
        self._me: Me | None = None
        self._lessons = Lessons()
        self._choices: dict[str, tuple[Choice, ...]] = {}

    @property
    def capabilities(self) -> Capabilities:
        """What the parts that are open to this person allow; before the sign-in, what the product can."""
        return self._capabilities

    def probe(self) -> PortalInfo:
        """Ask for something only people who are signed in get: an instance refuses in its own words."""
        try:
            self._http.send(Ask("GET", me.CURRENT))
        except (NotSignedIn, NotAllowed) as error:
            if not error.request_id and NOT_KNOWN not in error.detail.lower():
                raise BadReply("current_user: refused by another product") from error
        except (Gone, Rejected) as error:
            raise BadReply("current_user: not there") from error
        except Unreachable as error:
            # Over TLS no captive network can answer in the host's name: it is some other web site.
            if error.diagnosis is Diagnosis.CAPTIVE_PORTAL and self._http.base.startswith("https:"):
                raise BadReply("current_user: a web page") from error
            raise
        return PortalInfo(
            "servicenow",
            LocalText.of(self._http.host, "en"),
            "",
            self._capabilities,
            ways=self._door.ways(),
            wants=self._door.wants(),
            advice=self._advice(),
        )

    def sign_in(self, how: Credentials) -> SignedIn:
        """In the browser or by password, or with what was kept; then find out what is open."""
        self._http.auth, token = self._door.enter(how)
        try:
            self._learn(how.login if isinstance(how, PasswordCredentials) else "")
        except NotSignedIn as error:
            if isinstance(how, PasswordCredentials):
                raise WrongPassword(error.detail, request_id=error.request_id) from error
            raise
        return SignedIn(self._my().identity, token, expires_at(self._http.auth))

    def sign_out(self) -> None:
        """The tokens die at the portal, and here in any case."""
        try:
            self._door.leave(self._http.auth)
        finally:
            self._http.forget()
            self._me = None

    def who(self) -> Identity:
        """The signed-in person."""
        self._me = me.who(self._http)
        return self._me.identity

    def clock_offset(self) -> tuple[float, float] | None:
        """From the Date headers."""
        return self._http.clock.offset()

    def server_time(self) -> datetime | None:
        """The newest Date header."""
        return self._http.clock.last

    def close(self) -> None:
        """End what runs."""
        self._http.close()

    def _learn(self, login: str = "") -> None:
        self._me = me.who(self._http, login)
        self._parts = me.parts(self._http)
        self._capabilities = me.capabilities(self._parts, self._me)

    def _advice(self) -> tuple[str, ...]:
        """What the administrator has not opened to this person, once somebody is signed in."""
        if self._me is None:
            return ()
        short = (SHORT_SIGN_IN,) if not can_renew(self._http.auth) else ()
        return short if self._capabilities.have else (*short, NOT_OPENED)

    def _my(self) -> Me:
        if self._me is None:
            self._learn()
        assert self._me is not None  # noqa: S101 - learnt
        return self._me

    def _need(self, capability: Capability) -> None:
        if capability not in self._capabilities:
            raise Unsupported(capability)


class ServiceNowPortal(_Session):
    """Rows, cases and commands of an instance."""

    def pull(self, kind: Kind, since: Cursor | None) -> Page[PortalRow]:
        """A page of a kind."""
        if kind in _NEEDED:
            self._need(_NEEDED[kind])
        mine = self._my()
        match kind:
            case Kind.CASES:
                return cases.pull(self._http, self._parts, mine, since)
            case Kind.CATALOG:
                return catalog.pull(self._http, self._where(), since)
            case Kind.ARTICLES:
                return knowledge.pull(self._http, since, mine.identity.language)
            case Kind.AGREEMENTS:
                return agreements.pull(self._http, self._parts, mine)
        raise Unsupported(Capability.ANNOUNCEMENTS)

    def read_case(self, id: CaseId) -> Case:
        """One case with its conversation."""
        mine = self._my()
        return cases.read(self._http, self._parts, mine, id)

    def choices(self, item: ItemId, field: FieldId, words: str, answers: Answers) -> Sequence[Choice]:  # noqa: ARG002
        """The forms carry all their choices."""
        return ()

    def people(self, words: str) -> Sequence[Person]:
        """Users whose name or address holds the words."""
        self._need(Capability.PEOPLE)
        return finding.people(self._http, words)

    def find(self, kind: Kind, words: str) -> Sequence[Hit]:
        """Articles, one's own cases, and the catalogue's items."""
        self._need(Capability.FIND)
        mine = self._my()
        match kind:
            case Kind.ARTICLES if Capability.KNOWLEDGE in self._capabilities:
                return finding.articles(self._http, mine, words)
            case Kind.CASES:
                return finding.own_cases(self._http, self._parts, mine, words)
            case Kind.CATALOG if me.CATALOG in self._parts:
                return finding.items(self._http, mine, words)
        raise Unsupported(Capability.FIND)

    def send(self, command: Command, sending: Sending) -> Receipt:
        """Look up if it may be there already, then the command, then a new case's files."""
        self._need(NEEDS[type(command)])
        return self._desk().send(command, sending)

    def look_up(self, command: Command) -> Receipt | None:
        """By what the portal keeps: it knows no keys."""
        return self._desk().look_up(command)

    def download(self, what: AttachmentId, into: BinaryIO, check: Callable[[], None]) -> None:
        """An attachment's bytes."""
        files.download(self._http, what, into, check)

    def _desk(self) -> Desk:
        mine = self._my()
        return Desk(self._http, self._parts, mine, self._where(), self._lessons)

    def _where(self) -> catalog.Where:
        language = self._my().identity.language
        return catalog.Where(self._parts, language, self._link.settings.get(DIRECT, ""), self._choices)
