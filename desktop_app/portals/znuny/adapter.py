"""A Znuny as the core meets it: the order of calls; what is said lies in `wire`, `mapping` and `commands`."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import BinaryIO

from desktop_app.domain.capabilities import Capabilities, Capability, Limits
from desktop_app.domain.cases import Case
from desktop_app.domain.commands import Command, SubmitCase, case_of, files_of
from desktop_app.domain.forms import Answers, Choice
from desktop_app.domain.identity import Credentials, Identity, PasswordCredentials, Person, PortalInfo, SignedIn
from desktop_app.domain.identity import TokenCredentials as Token
from desktop_app.domain.ids import AttachmentId, CaseId, FieldId, ItemId
from desktop_app.domain.kinds import Cursor, Kind, Page
from desktop_app.domain.knowledge import Hit, HitKind
from desktop_app.domain.receipts import Receipt
from desktop_app.domain.text import our_language
from desktop_app.errors import NotAllowed, PortalError, Rejected, Unsupported, Unsure
from desktop_app.portals import PORTALS
from desktop_app.portals.link import Link
from desktop_app.portals.own_pages import OwnPages
from desktop_app.portals.znuny import catalog_mapping, download, knowledge, mapping, pages, probing, tickets, wire
from desktop_app.portals.znuny.calls import Calls, Route, is_not_there
from desktop_app.portals.znuny.commands import NEEDS, new_case, update
from desktop_app.portals.znuny.dialect import UNKNOWN_FIELD
from desktop_app.portals.znuny.files import file_bytes, packed, told
from desktop_app.portals.znuny.lookup import LookUp, is_kept, newest_article, newest_ticket
from desktop_app.portals.znuny.mapping import Reader
from desktop_app.portals.znuny.offer import offer
from desktop_app.portals.znuny.profile import profile_of
from desktop_app.ports.portal import PortalRow, Sending

log = logging.getLogger(__name__)

_CHOICES = "Action=CustomerTicketMessage;Subaction=AJAXUpdate"
_LOGOUT = "Action=Logout"
_MOST_HITS = 20
_BEFORE = "before"
"""The step that tells what was the newest when a command was first sent."""
_CATALOG_MARK = Cursor("c")


class _Session(OwnPages):
    """The half that signs in and out, and knows what the portal offers the person."""

    def __init__(self, link: Link) -> None:
        self._link, self._http, self._language = link, link.http, link.language
        self._profile = profile_of(link.settings)
        self._calls = Calls(link, self._profile)
        self._may_have = PORTALS["znuny"].capabilities - self._profile.without
        if self._profile.closed_is_final:
            self._may_have -= {Capability.REOPEN}
        self._is_found = len(self._calls.bases) == 1
        self._has_faq: bool | None = None
        self._reader: Reader | None = None

    @property
    def capabilities(self) -> Capabilities:
        """What a Znuny can do, without what this one was found to lack."""
        have, reader = self._may_have, self._reader
        if self._has_faq is False:
            have -= {Capability.KNOWLEDGE}
        if reader is None:
            return Capabilities(have)
        if not reader.offer.queues:
            have -= {Capability.CATALOG, Capability.FORMS}
        return Capabilities(have, Limits(attachment_bytes=file_bytes(reader.offer.request_bytes)))

    def probe(self) -> PortalInfo:
        """Ask our web service, without a password; see whether there is a FAQ. Signed in, whether it keeps our keys."""
        advice = probing.find(self._calls)
        self._is_found = True
        if not advice:
            self._learn_of_faq()
        if self._reader is not None:
            advice += probing.of_keys(self._calls, self._reader.offer)
        return probing.info(self._http.host, self.capabilities, advice)

    def sign_in(self, how: Credentials) -> SignedIn:
        """By password, or with the session of an earlier time."""
        self._reader = None
        if isinstance(how, Token):
            # Kept even when the portal cannot be asked about it just now.
            self._calls.resume(how)
        elif isinstance(how, PasswordCredentials):
            self._find()
            self._calls.open(how.login, how.password)
        else:
            raise NotAllowed("way")
        identity = self.who()
        return SignedIn(identity, self._calls.token(), mapping.session_ends(self._known()))

    def sign_out(self) -> None:
        """The session dies on the portal's own page: the operation that ends one wants the password again."""
        try:
            if self._calls.is_open:
                self._calls.end(_LOGOUT)
        finally:
            self._calls.forget()
            self._reader = None

    def who(self) -> Identity:
        """The signed-in person."""
        return mapping.identity(self._learn(), our_language(self._language()))

    def clock_offset(self) -> tuple[float, float] | None:
        """From the Date headers of the portal's pages; its web service sends none."""
        return self._http.clock.offset()

    def server_time(self) -> datetime | None:
        """The newest Date header, and the seconds since."""
        return self._http.clock.now_there()

    def close(self) -> None:
        """End what runs."""
        self._http.close()

    def _need(self, capability: Capability) -> None:
        if capability not in self.capabilities:
            raise Unsupported(capability)

    def _known(self) -> Reader:
        return self._reader or self._learn()

    def _learn(self) -> Reader:
        """Ask what the portal offers. Its own form is asked as well: for what this person may choose, for the time,
        and because nothing but its pages prolongs a session."""
        self._find()
        found = wire.read(self._calls.ask(Route.CATALOG, {}), wire.Catalog)
        plain = offer(found, None, self._profile)
        choices = self._choices(is_needed=not (plain.queues and plain.types))
        self._reader = reader = Reader(offer(found, choices, self._profile), self._profile.closed_is_final)
        self._learn_of_faq()
        return reader

    def _find(self) -> None:
        if not self._is_found:
            probing.find(self._calls)
            self._is_found = True

    def _choices(self, *, is_needed: bool) -> wire.Choices | None:
        """Those of the portal's own form. `is_needed`: without them there would be none just because it is slow."""
        try:
            return wire.read(self._calls.page(_CHOICES), wire.Choices)
        except PortalError as error:
            if is_needed and not is_not_there(error):
                raise
            log.info("the portal's own form cannot be asked: %s", error.code)
            return None

    def _learn_of_faq(self) -> None:
        if self._has_faq is None and Capability.KNOWLEDGE in self._may_have:
            self._has_faq = knowledge.is_there(self._calls)


class ZnunyPortal(_Session):
    """Rows, cases and commands of a Znuny."""

    def pull(self, kind: Kind, since: Cursor | None) -> Page[PortalRow]:
        """A page; of cases with their conversations, of the others from the start each time."""
        match kind:
            case Kind.CASES:
                return pages.read_page(self._calls, self._known(), since, datetime.now(UTC))
            case Kind.CATALOG:
                reader = self._learn()
                self._need(Capability.CATALOG)
                rows = catalog_mapping.rows(reader.offer, self._http.host)
                return Page(rows, mark=_CATALOG_MARK, complete=True)
            case Kind.ARTICLES:
                zone = self._known().offer.zone
                self._need(Capability.KNOWLEDGE)
                return knowledge.read_page(self._calls, since, zone)
            case Kind.ANNOUNCEMENTS:
                raise Unsupported(Capability.ANNOUNCEMENTS)
            case Kind.AGREEMENTS:
                raise Unsupported(Capability.AGREEMENTS)
            case Kind.VIEWS:
                raise Unsupported(Capability.VIEWS)

    def read_case(self, id: CaseId) -> Case:
        """The whole case; of its files the names."""
        reader = self._known()
        return mapping.case(tickets.read(self._calls, str(id), tickets.WHOLE), reader)

    def choices(  # the names are the port's
        self,
        item: ItemId,  # noqa: ARG002
        field: FieldId,  # noqa: ARG002
        words: str,  # noqa: ARG002
        answers: Answers,  # noqa: ARG002
    ) -> Sequence[Choice]:
        """The forms carry all their choices."""
        return ()

    def people(self, words: str) -> Sequence[Person]:  # noqa: ARG002
        """Customers cannot look each other up."""
        raise Unsupported(Capability.PEOPLE)

    def find(self, kind: Kind, words: str) -> Sequence[Hit]:
        """The portal's own search, for articles and cases."""
        self._need(Capability.FIND)
        reader = self._known()
        if kind is Kind.ARTICLES and Capability.KNOWLEDGE in self.capabilities:
            return knowledge.find(self._calls, words, reader.offer.zone)
        if kind is not Kind.CASES:
            raise Unsupported(Capability.FIND)
        ids = tickets.search(self._calls, {"Fulltext": tickets.quoted(words), "Limit": _MOST_HITS})
        found, _ = tickets.read_all(self._calls, ids, tickets.WHOLE)
        rows = [mapping.case(one, reader).row for one in found]
        return [
            Hit(mapping.NO_ACCOUNT, HitKind.CASE, row.id, row.title, row.excerpt, "", 1.0 / (1 + rank))
            for rank, row in enumerate(rows)
        ]

    def send(self, command: Command, sending: Sending) -> Receipt:
        """Look up if it may be there already, then all in one request, then read back what has come of it."""
        self._need(NEEDS[type(command)])
        if sending.already_made is not None:
            return sending.already_made
        done = None
        if sending.may_have_arrived:
            before = wire.number(sending.steps().get(_BEFORE))
            done = LookUp(self._calls, self._known(), self.server_time, before)(command)
        return done or self._carry(command, sending)

    def look_up(self, command: Command) -> Receipt | None:
        """By the key in its dynamic field; what is found by its words alone is left to the user."""
        return LookUp(self._calls, self._known(), self.server_time)(command)

    def download(self, what: AttachmentId, into: BinaryIO, check: Callable[[], None]) -> None:
        """An attachment's bytes, from the portal's own page where that can be asked."""
        self._known()
        download.fetch(self._calls, what, into, check)

    def _carry(self, command: Command, sending: Sending) -> Receipt:
        reader, files = self._known(), files_of(command)
        ticket = None
        if isinstance(command, SubmitCase):
            before = newest_ticket(self._calls, reader)
        else:
            data = tickets.read(self._calls, str(case_of(command)), tickets.WHOLE)
            ticket, before = wire.read(data, wire.Ticket), newest_article(data)
            update(command, ticket, reader, (), "")  # what stands against it is told before its files are read
        if _BEFORE not in sending.steps():
            sending.save_step(_BEFORE, str(before))
        ready = packed(files, sending, reader.offer.request_bytes)
        out = told(sending, files) if ready else None

        def post(field: str) -> wire.Made:
            if isinstance(command, SubmitCase):
                route, body = Route.CREATE, new_case(command, reader.offer, ready, field)
            else:
                assert ticket is not None  # noqa: S101 - every other command is about one
                route, body = Route.UPDATE, update(command, ticket, reader, ready, field)
            return _made(self._calls.ask(route, body, is_write=True, sent=out))

        field = reader.offer.request_field if isinstance(command, SubmitCase) else reader.offer.article_field
        try:
            made = post(field)
        except Rejected as error:
            if error.reason != UNKNOWN_FIELD or not field:
                raise
            # Nothing was made. Without the field a repeat is told by its words.
            log.info("the site lacks the dynamic field for our keys")
            self._forget_field(field)
            made = post("")
        return self._read_back(command, made)

    def _read_back(self, command: Command, made: wire.Made) -> Receipt:
        """What the portal has now. It is done in any case: that it cannot be read now makes it no less so."""
        reader = self._known()
        plain = Receipt(command.key, CaseId(str(made.TicketID)), str(made.TicketNumber), at=self.server_time())
        try:
            data = tickets.read(self._calls, str(made.TicketID), tickets.WHOLE)
            receipt = LookUp(self._calls, reader, self.server_time).receipt(command, data)
        except PortalError as error:
            log.info("what was sent cannot be read back: %s", error.code)
            return plain
        field = reader.offer.request_field if isinstance(command, SubmitCase) else reader.offer.article_field
        if field and made.ArticleID and not is_kept(data, field, command.key):
            log.info("the site does not keep our keys")
            self._forget_field(field)
        return receipt

    def _forget_field(self, field: str) -> None:
        """From now on the site counts as one without this field."""
        reader = self._known()
        offered = reader.offer
        less = replace(
            offered,
            request_field="" if offered.request_field == field else offered.request_field,
            article_field="" if offered.article_field == field else offered.article_field,
        )
        self._reader = replace(reader, offer=less)


def _made(data: object) -> wire.Made:
    """What was made. It said yes: an answer that nobody understands must be looked up."""
    try:
        return wire.read(data, wire.Made)
    except PortalError as error:
        raise Unsure(getattr(error, "where", "")) from error
