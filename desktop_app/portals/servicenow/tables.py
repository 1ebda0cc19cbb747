"""Records over the Table API and the Case API, page by page, so that no filter or page is trusted blindly."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote

from desktop_app.errors import BadReply, Unsure
from desktop_app.portals.http import Ask, Http, Reply
from desktop_app.portals.servicenow import wire
from desktop_app.portals.servicenow.values import SYS_ID, Record

PAGE = 100
CASE = "sn_customerservice_case"
CASES = "/api/sn_customerservice/case"
_BOTH = {"sysparm_display_value": "all", "sysparm_exclude_reference_link": "true"}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a list goes on: behind the record `after`, and `skip` records that are hidden from us further."""

    after: str = ""
    skip: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """A page. `next` None: there is nothing behind it."""

    records: tuple[Record, ...]
    next: Place | None


def path_of(table: str) -> str:
    """Where a table is asked for: cases of customers have an API of their own."""
    return CASES if table == CASE else f"/api/now/table/{quote(table, safe='')}"


def page(http: Http, table: str, query: str, fields: Sequence[str], place: Place, limit: int = PAGE) -> Found:
    """A page of what fits an encoded query, by id: nothing is shown twice or left out when something changes.

    The limit counts before rights do, so that a short page, or even an empty one, is not the last. Raises PortalError.
    """
    behind = f"^sys_id>{place.after}" if place.after else ""
    params = {
        **_shape(table, fields),
        "sysparm_query": f"{query}{behind}^ORDERBYsys_id".removeprefix("^"),
        "sysparm_limit": str(limit),
        **({"sysparm_offset": str(place.skip)} if place.skip else {}),
    }
    reply = http.send(Ask("GET", path_of(table), params))
    rows = wire.rows(reply)
    return Found(tuple(Record(row) for row in rows if isinstance(row, Mapping)), _next(reply, rows, place, limit))


def some(http: Http, table: str, query: str, fields: Sequence[str], limit: int) -> tuple[Record, ...]:
    """The first records that fit, in the query's own order. Raises PortalError."""
    params = {**_shape(table, fields), "sysparm_query": query, "sysparm_limit": str(limit)}
    rows = wire.rows(http.send(Ask("GET", path_of(table), params)))
    return tuple(Record(row) for row in rows if isinstance(row, Mapping))


def one(http: Http, table: str, sys_id: str, fields: Sequence[str]) -> Record:
    """One record. Gone when there is none, or none for us: the portal does not tell which."""
    ask = Ask("GET", f"{path_of(table)}/{quote(sys_id, safe='')}", _shape(table, fields))
    return Record(wire.result(http.send(ask)))


def write(http: Http, table: str, body: Mapping[str, Any], sys_id: str = "") -> tuple[Record, Reply]:
    """Make a record, or change one; only what is named. What it then is may lack what the portal dropped silently."""
    if table == CASE:
        # This API answers with id and number alone, and updates with PUT.
        method, params = "PUT" if sys_id else "POST", {}
    else:
        method, params = "PATCH" if sys_id else "POST", dict(_BOTH)
    path = f"{path_of(table)}/{quote(sys_id, safe='')}" if sys_id else path_of(table)
    reply = http.send(Ask(method, path, params, body=dict(body), is_write=True))
    return Record(done(reply)), reply


def done(reply: Reply) -> Any:
    """What a write answered. Unsure when that is nothing: a 200 without a body says neither yes nor no."""
    try:
        return wire.result(reply)
    except BadReply as error:
        raise Unsure(error.where, request_id=reply.headers.get("X-Transaction-ID", "")) from error


def _shape(table: str, fields: Sequence[str]) -> dict[str, str]:
    named = {"sysparm_fields": ",".join(fields)} if fields else {}
    if table == CASE:
        return {"sysparm_display_value": "all", **named}
    return {**_BOTH, **named}


def _next(reply: Reply, rows: Sequence[Any], place: Place, limit: int) -> Place | None:
    """The address of the next page is made here: the one in `Link` may name any host, and a place before the first."""
    told = reply.headers.get("X-Total-Count", "").strip()
    if told.isascii() and told.isdecimal():
        has_more = place.skip + limit < int(told)
    else:
        has_more = 'rel="next"' in reply.headers.get("Link", "") or len(rows) >= limit
    if not has_more:
        return None
    last = Record(rows[-1]).value("sys_id") if rows else ""
    if not last:
        return replace(place, skip=place.skip + limit)
    if not SYS_ID.fullmatch(last) or last <= place.after:
        raise BadReply("order")  # it does not sort as it was asked to: this would never end
    return Place(last)
