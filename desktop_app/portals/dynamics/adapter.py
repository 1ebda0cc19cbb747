"""Dynamics 365 as the core meets it: the order of calls; what is said lies in the modules beside it."""

import logging
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import BinaryIO, cast
from urllib.parse import urlsplit

from desktop_app.domain.capabilities import Capabilities, Capability, Limits
from desktop_app.domain.case_details import DetailChoices, SubjectNode
from desktop_app.domain.cases import DESK_WORK, Case, CaseAction
from desktop_app.domain.commands import Command, SubmitCase
from desktop_app.domain.forms import Answers, Choice
from desktop_app.domain.identity import (
    BrowserCredentials,
    Credentials,
    DeviceCredentials,
    Identity,
    Person,
    PortalInfo,
    SignedIn,
    SignInWay,
)
from desktop_app.domain.identity import TokenCredentials as Token
from desktop_app.domain.ids import AttachmentId, CaseId, FieldId, ItemId
from desktop_app.domain.kinds import Cursor, Kind, Page
from desktop_app.domain.knowledge import Hit
from desktop_app.domain.receipts import Receipt
from desktop_app.domain.text import LocalText
from desktop_app.domain.timeline import Older
from desktop_app.errors import BadReply, Diagnosis, Gone, NotAllowed, NotSignedIn, Rejected, Unreachable, Unsupported
from desktop_app.portals.dynamics import catalog, metadata
from desktop_app.portals.dynamics.agreements import read_agreements
from desktop_app.portals.dynamics.cases import Reader
from desktop_app.portals.dynamics.commands import NEEDS
from desktop_app.portals.dynamics.conversation import read_case, read_older
from desktop_app.portals.dynamics.detail_choices import read_choices
from desktop_app.portals.dynamics.entra import Entra, kept_tenant, registration, tenant_of
from desktop_app.portals.dynamics.files import Plain, path_of
from desktop_app.portals.dynamics.knowledge import Library
from desktop_app.portals.dynamics.metadata import CaseTable, Tables
from desktop_app.portals.dynamics.odata import VERSION, Dataverse
from desktop_app.portals.dynamics.people import Me, find_people, read_me
from desktop_app.portals.dynamics.views import Views
from desktop_app.portals.dynamics.writing import Writer
from desktop_app.portals.link import Link
from desktop_app.portals.own_pages import OwnPages
from desktop_app.ports.portal import PortalRow, Sending

log = logging.getLogger(__name__)

EVERY_DYNAMICS = frozenset(
    {
        Capability.CATALOG,
        Capability.FORMS,
        Capability.IDEMPOTENCY_KEY,
        Capability.UPLOADS,
        Capability.REPLY,
        Capability.SOLVE,
        Capability.REOPEN,
        Capability.WITHDRAW,
        Capability.CASEWORK,
        Capability.EDIT_CASE,
        Capability.NOTES,
        Capability.OLDER,
        Capability.ORGANISATION_CASES,
        Capability.KNOWLEDGE,
        Capability.RATE_ARTICLE,
        Capability.ARTICLE_FEEDBACK,
        Capability.FIND,
        Capability.PEOPLE,
        Capability.AGREEMENTS,
        Capability.VIEWS,
        Capability.CASE_USE,
    }
)
NO_CUSTOMER = "no_customer"
"""Advice: the person is no contact with an account, and no account was set; there is nobody a case could be for."""
_LANGUAGES = ("en", "da", "fi", "nb", "sv")
"""Those Dataverse has words in; of Icelandic it has none."""
_HOST = re.compile(r"\.api(?=\.crm\d*\.)")


@dataclass(frozen=True, slots=True)
class _Learnt:
    """What is asked once after signing in."""

    me: Me
    tables: Tables
    name: str
    have: Capabilities
    subjects: dict[str, SubjectNode] = field(default_factory=dict)


class _Session(OwnPages):
    """The half that signs in and out, and knows who is there."""

    def __init__(self, link: Link) -> None:
        self._link, self._http, self._language = link, link.http, link.language
        self._server = Dataverse(link.http)
        self._entra: Entra | None = None
        self._learnt: _Learnt | None = None
        self._table: CaseTable | None = None
        self._shelf: Library | None = None
        self._views: Views | None = None
        self._tenant = ""

    @property
    def capabilities(self) -> Capabilities:
        """As the organisation's tables told; before: what every one has."""
        return self._learnt.have if self._learnt else Capabilities(EVERY_DYNAMICS)

    def probe(self) -> PortalInfo:
        """Ask for the API without a token: Dataverse says then where one is to be had."""
        challenge, is_in = "", False
        try:
            is_in = "@odata.context" in self._server.read("/")
        except NotSignedIn as error:
            challenge = error.detail
        except (Gone, Rejected, NotAllowed) as error:
            raise BadReply("api: not there") from error
        except Unreachable as error:
            # Over TLS no captive network can answer in the host's name: it is some other web site.
            if error.diagnosis is Diagnosis.CAPTIVE_PORTAL and self._http.base.startswith("https:"):
                raise BadReply("api: a web page") from error
            raise
        if not is_in and "authorization_uri" not in challenge:
            raise BadReply("api: of another kind")
        self._tenant = tenant_of(challenge) or self._tenant
        learnt = self._learnt
        host = _HOST.sub("", urlsplit(self._http.base).hostname or "")
        return PortalInfo(
            "dynamics",
            LocalText.of(learnt.name if learnt and learnt.name else host),
            VERSION.rpartition("/v")[2],
            self.capabilities,
            _LANGUAGES,
            advice=(NO_CUSTOMER,) if learnt and not learnt.me.can_ask else (),
            ways=(SignInWay.BROWSER, SignInWay.DEVICE),
            wants=() if self._link.settings.get("client_id") else ("client_id",),
        )

    def sign_in(self, how: Credentials) -> SignedIn:
        """At Entra, in the browser or with a code; or with the secret of an earlier time."""
        tenant = kept_tenant(how.secret) if isinstance(how, Token) else self._tenant
        if not tenant and not self._link.settings.get("tenant") and not isinstance(how, Token):
            self.probe()
            tenant = self._tenant
        registered = registration(self._link.settings, self._http.base, tenant)
        entra = Entra(self._http, registered, self._link.keep)
        secret = ""
        match how:
            case Token():
                entra.resume(how.secret)
            case BrowserCredentials():
                secret = entra.in_browser(how)
            case DeviceCredentials():
                secret = entra.by_device(how)
            case _:
                raise NotAllowed("way")  # Entra takes none from programs
        self._entra, self._http.auth = entra, entra
        self._learnt = self._table = self._shelf = self._views = None
        me = self._known().me
        return SignedIn(me.identity, Token(secret or entra.secret))

    def sign_out(self) -> None:
        """Forget the tokens. Entra has no way for such a program to revoke them: they end by themselves."""
        if self._entra is not None:
            self._entra.forget()
        self._http.forget()
        self._entra = self._learnt = self._table = self._shelf = self._views = None

    def who(self) -> Identity:
        """The signed-in person."""
        me = read_me(self._server, self._link.settings)
        self._learnt = self._learn(me)
        return me.identity

    def clock_offset(self) -> tuple[float, float] | None:
        """From the Date headers."""
        return self._http.clock.offset()

    def server_time(self) -> datetime | None:
        """The newest Date header."""
        return self._http.clock.last

    def close(self) -> None:
        """End what runs."""
        self._http.close()

    def _known(self) -> _Learnt:
        if self._learnt is None:
            self._learnt = self._learn(read_me(self._server, self._link.settings))
        return self._learnt

    def _learn(self, me: Me) -> _Learnt:
        tables = metadata.read_tables(self._server)
        name, most = metadata.read_limit(self._server)
        have = EVERY_DYNAMICS - _lacking(me, tables) | _besides(tables)
        return _Learnt(me, tables, name, Capabilities(have, Limits(attachment_bytes=most)))

    def _need(self, capability: Capability) -> None:
        if capability not in self._known().have:
            raise Unsupported(capability)


class DynamicsPortal(_Session):
    """Rows, cases and commands of Dynamics 365 Customer Service."""

    def pull(self, kind: Kind, since: Cursor | None) -> Page[PortalRow]:
        """A page of cases or articles; the catalogue and the agreements whole."""
        match kind:
            case Kind.CASES:
                return self._reader().pull(since)
            case Kind.CATALOG:
                return self._catalogue()
            case Kind.ARTICLES:
                self._need(Capability.KNOWLEDGE)
                return self._library().pull(since)
            case Kind.AGREEMENTS:
                self._need(Capability.AGREEMENTS)
                known = self._known()
                has_channels = metadata.CHANNEL in known.tables
                found = read_agreements(self._server, known.me, has_channels=has_channels)
                return Page(found, mark=Cursor("mwhole"), complete=True)
            case Kind.VIEWS:
                self._need(Capability.VIEWS)
                return self._all_views().pull()
        raise Unsupported(Capability.ANNOUNCEMENTS)

    def read_case(self, id: CaseId) -> Case:
        """The whole case."""
        return read_case(self._reader(), self._known().tables, id)

    def older(self, id: CaseId, before: str) -> Older:
        """A page of what happened before."""
        return read_older(self._reader(), self._known().tables, id, before)

    def choices(  # the names are the port's
        self,
        item: ItemId,  # noqa: ARG002
        field: FieldId,  # noqa: ARG002
        words: str,  # noqa: ARG002
        answers: Answers,  # noqa: ARG002
    ) -> Sequence[Choice]:
        """The forms carry all their choices."""
        return ()

    def detail_choices(self, id: CaseId, customer: str, words: str) -> DetailChoices:  # noqa: ARG002 - as for any case
        """For the desk."""
        self._need(Capability.EDIT_CASE)
        today = (self.server_time() or datetime.now(UTC)).date()
        return read_choices(self._server, customer, words, today)

    def people(self, words: str) -> Sequence[Person]:
        """Contacts of the same account."""
        self._need(Capability.PEOPLE)
        return find_people(self._server, self._known().me, words)

    def find(self, kind: Kind, words: str) -> Sequence[Hit]:
        """Dataverse's search, for articles."""
        self._need(Capability.FIND)
        if kind is not Kind.ARTICLES:
            raise Unsupported(Capability.FIND)
        return self._library().find(words, self._language())

    def send(self, command: Command, sending: Sending) -> Receipt:
        """Do it, once."""
        if not isinstance(command, SubmitCase) or self._known().me.can_ask:
            self._need(NEEDS[type(command)])
        return self._writer().send(command, sending)

    def look_up(self, command: Command) -> Receipt | None:
        """By the ids its key makes."""
        return self._writer().look_up(command)

    def download(self, what: AttachmentId, into: BinaryIO, check: Callable[[], None]) -> None:
        """A file's bytes, which come as Base64."""
        plain = Plain(into)
        self._http.download(self._server.address(path_of(what)), cast("BinaryIO", plain), check)
        plain.finish()

    def _catalogue(self) -> Page[PortalRow]:
        known = self._known()
        self._table = metadata.read_case_table(self._server)
        has_entitlements = Capability.AGREEMENTS in known.have
        shelf = catalog.read_shelf(self._server, known.name, self._table, known.me, has_entitlements=has_entitlements)
        return Page(catalog.rows(shelf), mark=Cursor("mwhole"), complete=True)

    def _reader(self) -> Reader:
        known = self._known()
        if self._table is None:
            self._table = metadata.read_case_table(self._server)
        return Reader(self._server, known.me, self._table, known.have, known.subjects)

    def _library(self) -> Library:
        if self._shelf is None:
            self._shelf = Library(self._server, self._known().name)
        return self._shelf

    def _all_views(self) -> Views:
        if self._views is None:
            self._views = Views(self._server, self._known().me.identity.language)
        return self._views

    def _writer(self) -> Writer:
        return Writer(self._reader(), self._known().tables, self._library(), self._language)


def _lacking(me: Me, tables: Tables) -> frozenset[Capability]:
    """What this organisation, or this person in it, cannot do."""
    lacking: Mapping[Capability, bool] = {
        Capability.FORMS: not me.can_ask,
        Capability.CASEWORK: not me.rights & DESK_WORK,
        Capability.EDIT_CASE: CaseAction.EDIT not in me.rights,
        Capability.ORGANISATION_CASES: not me.account,
        Capability.PEOPLE: not me.account,
        Capability.UPLOADS: metadata.NOTE not in tables,
        # Where customers are written to by notes, none of them is the desk's alone.
        Capability.NOTES: metadata.NOTE not in tables or not metadata.has_comments(tables) or not me.rights,
        Capability.REPLY: metadata.NOTE not in tables and metadata.COMMENT not in tables,
        Capability.KNOWLEDGE: metadata.ARTICLE not in tables,
        Capability.FIND: metadata.ARTICLE not in tables,
        Capability.RATE_ARTICLE: not _can_rate(tables, metadata.ARTICLE),
        Capability.ARTICLE_FEEDBACK: not _can_rate(tables, metadata.ARTICLE),
        Capability.AGREEMENTS: metadata.ENTITLEMENT not in tables,
        Capability.VIEWS: metadata.VIEW not in tables,
        Capability.CASE_USE: metadata.ENTITLEMENT not in tables,
    }
    return frozenset(capability for capability, is_so in lacking.items() if is_so)


def _besides(tables: Tables) -> frozenset[Capability]:
    """What some organisations have switched on."""
    return frozenset({Capability.RATE_CASE}) if _can_rate(tables, metadata.CASE) else frozenset()


def _can_rate(tables: Tables, table: str) -> bool:
    return table in tables and bool(tables.bind(metadata.FEEDBACK, "regardingobjectid", table))
