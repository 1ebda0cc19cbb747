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
    ask = _asked(http, file.content_url or "")
    http.download(ask, cast("BinaryIO", _NoPage(into, file)), check, hops=HOPS)


def _found(requests: Requests, request: str, id: int) -> wire.Attachment:
    for piece in requests.comments(request):
        for comment in wire.read_each(piece.rows, wire.Comment)[0]:
            for file in comment.attachments or ():
                if file.id == id:
                    return file
    raise Gone


def _asked(http: Http, url: str) -> Ask:
    """The request for a file: with our token at the portal itself, without at any other host (a brand's, a store's)."""
    parts, base = urlsplit(url), urlsplit(http.base)
    if parts.netloc.lower() == base.netloc.lower() and parts.scheme == base.scheme:
        path = parts.path + (f"?{parts.query}" if parts.query else "")
        return Ask("GET", path, shown="/attachments")
    where = next_address(http.base, url)
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
