"""One file of a case. No operation gives out one alone: the portal's own page does, else all of the ticket's come."""

import base64
import binascii
import logging
from collections.abc import Callable
from typing import BinaryIO

from desktop_app.domain.ids import AttachmentId
from desktop_app.errors import BadReply, Gone, PortalError
from desktop_app.portals.body import DOWNLOAD
from desktop_app.portals.znuny import tickets, wire
from desktop_app.portals.znuny.calls import Calls, is_refused_page
from desktop_app.portals.znuny.mapping import articles

log = logging.getLogger(__name__)

_CHUNK = 64 * 1024


def fetch(calls: Calls, what: AttachmentId, into: BinaryIO, check: Callable[[], None]) -> None:
    """Write a file's bytes. Gone when there is none, or its case is not this person's to see."""
    ticket, article, file = _ids(what)
    # The portal answers a dead session with a page; asked first, the web service says so, and renews it.
    _file(tickets.read(calls, ticket, tickets.WHOLE), article, file)
    try:
        query = f"Action=CustomerTicketAttachment;TicketID={ticket};ArticleID={article};FileID={file}"
        calls.file(query, into, check, DOWNLOAD)
    except PortalError as error:
        if not is_refused_page(error):
            raise
        log.info("the portal's own page gave no file: %s", error.code)
    else:
        return
    content = wire.word(_file(tickets.read_contents(calls, ticket), article, file).Content)
    _write(content, into, check)


def _ids(what: AttachmentId) -> tuple[str, str, str]:
    parts = tuple(what.split("-"))
    if len(parts) != 3 or not all(part.isascii() and part.isdecimal() for part in parts):
        raise Gone
    return parts[0], parts[1], parts[2]


def _file(data: object, article: str, file: str) -> wire.File:
    """The file among those of a ticket. Raises Gone."""
    for one in articles(wire.read(data, wire.Ticket)):
        if str(one.ArticleID) == article:
            for each in wire.listed(one.Attachment):
                found = wire.read(each, wire.File)
                if str(found.FileID) == file:
                    return found
    raise Gone


def _write(content: str, into: BinaryIO, check: Callable[[], None]) -> None:
    try:
        whole = base64.b64decode("".join(content.split()), validate=True)
    except (binascii.Error, ValueError):
        raise BadReply("Content") from None
    for start in range(0, len(whole), _CHUNK):
        check()
        into.write(whole[start : start + _CHUNK])
