"""Attachments: their addresses are keys to them, so they are asked for when a file is wanted, and kept nowhere."""

from collections.abc import Callable
from typing import Any, BinaryIO, cast
from urllib.parse import urlsplit

from desktop_app.domain.ids import AttachmentId
from desktop_app.errors import BadReply, Gone, NotAllowed, NotSignedIn
from desktop_app.portals.address import next_address
from desktop_app.portals.http import Ask, Http
from desktop_app.portals.json_body import looks_like_html
from desktop_app.portals.zendesk import wire
from desktop_app.portals.zendesk.cases import Requests
from desktop_app.portals.zendesk.mapping import MALWARE

HOPS = 2
_PAGES = ("html", "xml", "svg")


def download(http: Http, requests: Requests, what: AttachmentId, into: BinaryIO, check: Callable[[], None]) -> None:
    """An attachment's bytes. Gone when there is none, NotAllowed for one that the portal holds to be harmful."""
    request, _, id = what.partition("/")
    if not id.isdecimal():
        raise Gone
    file = _found(requests, request, int(id))
    if file.malware_scan_result == MALWARE:
        raise NotAllowed(MALWARE)
    ask = _asked(http, file.mapped_content_url or "", file.content_url or "")
    try:
        http.download(ask, cast("BinaryIO", _NoPage(into, file)), check, hops=HOPS)
    except NotSignedIn as error:
        if not ask.where:
            raise
        # Nobody there knows us, and signing in again would change nothing.
        raise NotAllowed(error.detail) from error


def _found(requests: Requests, request: str, id: int) -> wire.Attachment:
    for piece in requests.comments(request):
        for comment in wire.read_each(piece.rows, wire.Comment)[0]:
            for file in comment.attachments or ():
                if file.id == id:
                    return file
    raise Gone


def _asked(http: Http, *urls: str) -> Ask:
    """The request for a file that lies at these addresses.

    At the portal's own host our token goes along. At any other (the account's, where the person came by a brand's; a
    store's) it does not.
    """
    base = urlsplit(http.base)
    for url in urls:
        parts = urlsplit(url)
        if (parts.scheme, parts.netloc.lower()) == (base.scheme, base.netloc.lower()):
            path = parts.path + (f"?{parts.query}" if parts.query else "")
            return Ask("GET", path, shown="/attachments")
    where = next((found for url in reversed(urls) if (found := next_address(http.base, url))), "")
    if not where:
        raise BadReply("attachments: address")
    return Ask("GET", "/elsewhere", where=where)


class _NoPage:
    """Passes a file on, unless it begins as a page of sign-in where no page was to come."""

    def __init__(self, into: BinaryIO, file: wire.Attachment) -> None:
        self._into = into
        told = f"{file.content_type} {file.file_name}".lower()
        self._may_be_page = any(word in told for word in (*_PAGES, ".htm"))
        self._has_begun = False

    def write(self, data: Any) -> int:
        if not self._has_begun and not self._may_be_page and looks_like_html("", bytes(data[:64])):
            raise NotSignedIn
        self._has_begun = True
        return self._into.write(data)
