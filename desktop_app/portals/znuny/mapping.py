"""Pure: Znuny's tickets, articles and people → ours. Unknown words become our "unknown", never an exception."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import parseaddr
from typing import Any

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.cases import Case, CaseAction, CaseRow, EntryKind, Status, TimelineEntry
from desktop_app.domain.identity import Identity, Organisation, Person
from desktop_app.domain.ids import AccountId, AttachmentId, CaseId, ItemId, OrganisationId, PersonId, ServiceId
from desktop_app.errors import BadReply
from desktop_app.portals.znuny import wire
from desktop_app.portals.znuny.catalog_mapping import own, priority, type_id
from desktop_app.portals.znuny.moments import Witness, epoch, moment, witness
from desktop_app.portals.znuny.offer import Offer

log = logging.getLogger(__name__)

NO_ACCOUNT = AccountId("")
"""An adapter does not know whose account it serves; the sync writes that in."""
_EXCERPT_CHARS = 200
_STATES: Mapping[str, Status] = {
    "new": Status.RECEIVED,
    "open": Status.BEING_WORKED_ON,
    "pending reminder": Status.ON_HOLD,
    "pending auto": Status.ON_HOLD,
    "closed": Status.CLOSED,
    "merged": Status.MERGED,
    "removed": Status.CLOSED,
}
_FINAL = frozenset({"merged", "removed"})
_HTML_BODY = "file-"
"""Where Znuny keeps an article's formatted text: an inline `file-1` or `file-2` in HTML, no file of the person's."""


@dataclass(frozen=True, slots=True)
class Reader:
    """What tickets are read with. `closed_is_final`: the site lets nobody write in a closed one."""

    offer: Offer
    closed_is_final: bool = False

    @property
    def me(self) -> Person:
        """The signed-in person."""
        user = self.offer.user
        return Person(PersonId(user.Login), wire.word(user.Fullname), wire.word(user.Email))


def identity(reader: Reader, language: str) -> Identity:
    """Who is signed in. Znuny does not tell the language it writes in: `language` is ours."""
    user = reader.offer.user
    company = wire.word(user.CustomerID)
    name = wire.word(user.CustomerCompanyName) or company
    organisations = (Organisation(OrganisationId(company), name),) if company else ()
    return Identity(reader.me, language, organisations=organisations)


def session_ends(reader: Reader) -> datetime | None:
    """When the session ends at the latest, aware UTC."""
    begun = epoch(wire.number(reader.offer.user.SessionStart))
    return begun + timedelta(seconds=reader.offer.session_s) if begun and reader.offer.session_s else None


def status(ticket: wire.Ticket, offer: Offer) -> Status:
    """By the type of its state; a closed one is solved if it is in the state that customers close with."""
    kind, state = wire.word(ticket.StateType), wire.word(ticket.State)
    if kind == "closed" and state in offer.close_states:
        return Status.SOLVED
    return _STATES.get(kind, Status.UNKNOWN)


def is_open(ticket: wire.Ticket, offer: Offer) -> bool:
    """Whether the portal counts it as open."""
    return wire.word(ticket.StateType) in offer.open_types


def articles(ticket: wire.Ticket) -> list[wire.Article]:
    """Its articles, the oldest first; what cannot be read is left out, and so is what is not for customers."""
    found = []
    for data in wire.listed(ticket.Article):
        try:
            one = wire.read(data, wire.Article)
        except BadReply as error:
            log.info("an article was left out: %s", error.where)
        else:
            # The server leaves internal notes out by itself; should it ever not, they are still not shown.
            if wire.word(one.IsVisibleForCustomer) != "0":
                found.append(one)
    return found


def case(data: Any, reader: Reader) -> Case:
    """A ticket that was read with its articles, and its files' names. Raises BadReply."""
    ticket = wire.read(data, wire.Ticket)
    said = articles(ticket)
    seen = [one for each in said if (one := witness(wire.word(each.CreateTime), wire.number(each.IncomingTime)))]
    files = {one.ArticleID: attachments(ticket, one, reader, seen) for one in said}
    row = _row(ticket, reader, seen)
    first = wire.word(said[0].Body).strip() if said else ""
    all_files = tuple(file for each in files.values() for file in each)
    excerpt = " ".join(first.split())[:_EXCERPT_CHARS]
    return Case(
        row=replace(row, excerpt=excerpt, attachments=len(all_files), messages=len(said)),
        description=first,
        timeline=tuple(_entry(one, ticket, reader, seen, files[one.ArticleID]) for one in said[1:]),
        attachments=all_files,
    )


def attachments(
    ticket: wire.Ticket, article: wire.Article, reader: Reader, seen: list[Witness]
) -> tuple[Attachment, ...]:
    """An article's files."""
    made = []
    for data in wire.listed(article.Attachment):
        try:
            one = wire.read(data, wire.File)
            at = _moment(article, reader, seen)
        except BadReply as error:
            log.info("a file was left out: %s", error.where)
            continue
        if not is_body(one):
            id = AttachmentId(f"{ticket.TicketID}-{article.ArticleID}-{one.FileID}")
            kind = wire.word(one.ContentType).partition(";")[0].strip() or "application/octet-stream"
            made.append(Attachment(id, wire.word(one.Filename), wire.number(one.FilesizeRaw) or 0, kind, at))
    return tuple(made)


def is_body(file: wire.File) -> bool:
    """Whether a file is the article's own text, formatted."""
    is_html = wire.word(file.ContentType).lower().startswith("text/html")
    is_inline = wire.word(file.Disposition).lower() == "inline"
    return is_html and is_inline and wire.word(file.Filename).startswith(_HTML_BODY)


def fields(data: Any) -> dict[str, str]:
    """Dynamic fields by their names; one without a value has "". A name that is missing is no field of the site's."""
    found = {}
    for each in wire.listed(data):
        try:
            one = wire.read(each, wire.DynamicField)
        except BadReply:
            continue
        found[one.Name] = wire.word(one.Value)
    return found


def _row(ticket: wire.Ticket, reader: Reader, seen: list[Witness]) -> CaseRow:
    offered = reader.offer
    owner_of_case = wire.word(ticket.CustomerUserID)
    is_mine = owner_of_case == offered.user.Login
    stands, is_closed = status(ticket, offered), not is_open(ticket, offered)
    changed = moment(ticket.Changed, offered.zone, seen)
    service = wire.word(ticket.Service)
    company = wire.word(ticket.CustomerID)
    return CaseRow(
        account_id=NO_ACCOUNT,
        id=CaseId(str(ticket.TicketID)),
        number=str(ticket.TicketNumber),
        title=wire.word(ticket.Title),
        status=stands,
        opened_at=moment(ticket.Created, offered.zone, seen),
        updated_at=changed,
        status_word=own(wire.word(ticket.State)),
        type_id=type_id(wire.word(ticket.Type)),
        item_id=ItemId(wire.word(ticket.Queue)) if wire.word(ticket.Queue) else None,
        service_id=ServiceId(service) if service else None,
        priority=priority(wire.word(ticket.Priority)),
        requester=reader.me if is_mine else _colleague(owner_of_case),
        organisation_id=OrganisationId(company) if company else None,
        closed_at=changed if is_closed else None,
        is_mine=is_mine,
        actions=_actions(ticket, reader),
    )


def _actions(ticket: wire.Ticket, reader: Reader) -> frozenset[CaseAction]:
    if is_open(ticket, reader.offer):
        return frozenset({CaseAction.COMMENT, CaseAction.SOLVE})
    if reader.closed_is_final or wire.word(ticket.StateType) in _FINAL:
        return frozenset()
    return frozenset({CaseAction.REOPEN})


def _colleague(login: str) -> Person | None:
    return Person(PersonId(login), login, login if "@" in login else "") if login else None


def _entry(
    article: wire.Article, ticket: wire.Ticket, reader: Reader, seen: list[Witness], files: tuple[Attachment, ...]
) -> TimelineEntry:
    is_agent = wire.word(article.SenderType) != "customer"
    return TimelineEntry(
        id=str(article.ArticleID),
        at=_moment(article, reader, seen) or moment(ticket.Changed, reader.offer.zone, seen),
        kind=EntryKind.MESSAGE,
        author=_author(article, ticket, reader, is_agent=is_agent),
        is_agent=is_agent,
        text=wire.word(article.Body).strip(),
        attachment_ids=tuple(file.id for file in files),
    )


def _author(article: wire.Article, ticket: wire.Ticket, reader: Reader, *, is_agent: bool) -> Person | None:
    name, address = parseaddr(wire.word(article.From))
    me = reader.me
    if address and address.casefold() == me.email.casefold():
        return me
    if address or name:
        return Person(PersonId(address or name), name or address, address)
    # A reply that was sent without a sender is kept without one.
    if is_agent:
        return None
    login = wire.word(ticket.CustomerUserID)
    return me if login == reader.offer.user.Login else _colleague(login)


def _moment(article: wire.Article, reader: Reader, seen: list[Witness]) -> datetime | None:
    at = epoch(wire.number(article.IncomingTime))
    created = wire.word(article.CreateTime)
    return at or (moment(created, reader.offer.zone, seen).astimezone(UTC) if created else None)
