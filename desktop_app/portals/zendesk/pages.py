"""Zendesk's two ways of paging, which must not be mixed: by cursor, and by number where there is no other."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop_app.errors import BadReply, Gone, NotAllowed, Rejected
from desktop_app.portals.http import Ask, Http
from desktop_app.portals.zendesk import wire

PER_PAGE = "100"
MOST = 100
"""Pages of one list; by number the portal gives no more either."""
TOO_DEEP = "InvalidPaginationDepth"


@dataclass(frozen=True, slots=True)
class Piece:
    """One page. `next`: what the following one is asked with, "" on the last. `data`: the whole answer."""

    rows: list[Any]
    next: str
    data: Any
    headers: Mapping[str, str] = field(default_factory=dict)


def by_cursor(
    http: Http, path: str, name: str, params: Mapping[str, str], after: str = "", *, size: str = PER_PAGE
) -> Piece:
    """A page. There is another one as long as `has_more` says so: not while a cursor is filled, nor only while
    there are rows. A list that does not page comes whole. Raises PortalError.
    """
    asked = {**params, "page[size]": size} | ({"page[after]": after} if after else {})
    reply = http.send(Ask("GET", path, asked, is_kept=True))
    data = reply.data
    found = wire.rows(data, name)
    meta = wire.read(data.get("meta") or {}, wire.Meta)
    following = (meta.after_cursor or "") if meta.has_more else ""
    if meta.has_more and (not following or following == after):
        raise BadReply(f"{name}: more, and no way to it")
    return Piece(found, following, data, reply.headers)


def by_number(http: Http, path: str, name: str, params: Mapping[str, str], number: int = 1) -> Piece:
    """A page by its number. Raises PortalError; Rejected where it is one that the portal no longer gives."""
    if number > MOST:
        raise Rejected({}, reason=TOO_DEEP)
    reply = http.send(Ask("GET", path, {**params, "page": str(number), "per_page": PER_PAGE}))
    data = reply.data
    found = wire.rows(data, name)
    return Piece(found, str(number + 1) if data.get("next_page") else "", data, reply.headers)


def every(http: Http, path: str, name: str, params: Mapping[str, str]) -> Iterator[Piece]:
    """Page after page by cursor. Raises PortalError."""
    after = ""
    for _ in range(MOST):
        piece = by_cursor(http, path, name, params, after)
        yield piece
        if not piece.next:
            return
        after = piece.next
    raise BadReply(f"{name}: without end")


def every_if_any(http: Http, path: str, name: str, params: Mapping[str, str]) -> list[Piece]:
    """The same of what an account may not have, or not have for this person: nothing then."""
    try:
        return list(every(http, path, name, params))
    except (Gone, NotAllowed):
        return []
