"""Pure: a command → the body of the operation that does it.

The server would let a customer change a ticket's queue, priority and owner, and make tickets in another's name. So a
new case carries the signed-in person's own login and nobody else's, and an update a state from a short list and an
article, never any other key of a ticket.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.commands import (
    AddComment,
    AddNote,
    ArticleFeedback,
    Command,
    DeskWork,
    EditCase,
    RateArticle,
    RateCase,
    ReopenCase,
    SolveCase,
    SubmitCase,
    WithdrawCase,
)
from desktop_app.domain.ids import Key
from desktop_app.errors import Conflict
from desktop_app.portals.znuny import wire
from desktop_app.portals.znuny.catalog_mapping import SERVICE, TITLE_CHARS, priority_name, type_name
from desktop_app.portals.znuny.mapping import Reader, is_open
from desktop_app.portals.znuny.offer import Offer

CONTENT_TYPE = "text/plain; charset=utf8"
"""Znuny wants the charset named, and its own examples write it so."""

NEEDS: Mapping[type[Any], Capability] = {
    SubmitCase: Capability.FORMS,
    AddComment: Capability.REPLY,
    AddNote: Capability.NOTES,
    SolveCase: Capability.SOLVE,
    ReopenCase: Capability.REOPEN,
    WithdrawCase: Capability.WITHDRAW,
    RateCase: Capability.RATE_CASE,
    DeskWork: Capability.CASEWORK,
    EditCase: Capability.EDIT_CASE,
    RateArticle: Capability.RATE_ARTICLE,
    ArticleFeedback: Capability.ARTICLE_FEEDBACK,
}


def title_of(command: SubmitCase) -> str:
    """A case's title as Znuny will keep it: trimmed, and cut."""
    return command.subject.strip()[:TITLE_CHARS].strip()


def text_of(command: Command) -> str:
    """The words that go into an article, trimmed as Znuny does; "" where there are none."""
    words = command.description if isinstance(command, SubmitCase) else getattr(command, "text", "")
    return str(words).replace("\r\n", "\n").strip()


def new_case(command: SubmitCase, offered: Offer, files: Sequence[Mapping[str, str]], field: str) -> dict[str, Any]:
    """A new ticket. `field`: the dynamic field that takes the key; "" where the site has none."""
    title = title_of(command)
    ticket = {
        "Title": title,
        "Queue": str(command.item_id),
        "State": offered.new_state,
        "Priority": priority_name(command.priority, offered),
        "CustomerUser": offered.user.Login,
    }
    kind, service = type_name(command.type_id, offered), command.answers.get(SERVICE, "")
    ticket |= {"Type": kind} if kind else {}
    ticket |= {"Service": str(service)} if service else {}
    article = {
        "Subject": title,
        "Body": text_of(command),
        "ContentType": CONTENT_TYPE,
        "HistoryType": "WebRequestCustomer",
        "HistoryComment": "%%",
    }
    return {"Ticket": ticket, "Article": article, **_key(field, command.key), **_files(files)}


def update(
    command: Command, ticket: wire.Ticket, reader: Reader, files: Sequence[Mapping[str, str]], field: str
) -> dict[str, Any]:
    """What changes a ticket. Raises Conflict when it stands otherwise than the command takes for granted."""
    offered = reader.offer
    # Files need an article, and an article words.
    text = text_of(command) or "\n".join(file["Filename"] for file in files)
    body: dict[str, Any] = {"TicketID": str(ticket.TicketID), "Ticket": {"State": _state(command, ticket, reader)}}
    if not text:
        return body
    title = wire.word(ticket.Title)
    user = offered.user
    article = {
        "Subject": f"Re: {title}"[:TITLE_CHARS],
        "Body": text,
        "ContentType": CONTENT_TYPE,
        # Not filled in by the server: without it nobody at the desk sees who wrote.
        "From": wire.word(user.MailString) or wire.word(user.Email) or user.Login,
        "To": wire.word(ticket.Queue),
        "HistoryType": "FollowUp",
        "HistoryComment": "%%",
    }
    return {**body, "Article": article, **_key(field, command.key), **_files(files)}


def _state(command: Command, ticket: wire.Ticket, reader: Reader) -> str:
    offered, was_open = reader.offer, is_open(ticket, reader.offer)
    if isinstance(command, SolveCase):
        if not was_open:
            raise Conflict(wire.word(ticket.State))
        return offered.close_states[0]
    if isinstance(command, ReopenCase) and was_open:
        raise Conflict(wire.word(ticket.State))
    if not was_open and (reader.closed_is_final or wire.word(ticket.StateType) in {"merged", "removed"}):
        raise Conflict(wire.word(ticket.State))
    # The server does not reopen by itself when somebody replies; the portal's own pages say so in this way, too.
    return offered.reply_state


def _key(field: str, key: Key) -> dict[str, Any]:
    return {"DynamicField": [{"Name": field, "Value": str(key)}]} if field else {}


def _files(files: Sequence[Mapping[str, str]]) -> dict[str, Any]:
    """An empty list would be refused as a missing parameter."""
    return {"Attachment": [dict(one) for one in files]} if files else {}
