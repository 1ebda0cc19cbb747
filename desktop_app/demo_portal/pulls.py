"""Handing out a kind: everything, or what changed since a token; page by page, deletions included."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.demo_portal import cases, changes, documents, views
from desktop_app.demo_portal.problems import Problem

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.demo_portal.people import Person
    from desktop_app.demo_portal.portal import Portal

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Ask:
    """One request for a page."""

    kind: str
    since: str | None = None
    cursor: str | None = None
    limit: int | None = None
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where a reading stands: which rows it covers and how far it came. Travels in the cursor."""

    since: int | None
    upto: int
    after: int = 0


def page(portal: Portal, me: Person, ask: Ask) -> Json:
    """The next page. Raises Problem cursor_expired (begin anew) or bad_request."""
    most = portal.settings.limits.page_size
    limit = most if ask.limit is None else min(max(ask.limit, 1), most)
    with portal.db.read() as connection:
        place = _place(connection, ask, me)
        if place.since is None:
            items, places = _everything(connection, portal, me, ask, place.after, limit)
            deleted: list[str] = []
        else:
            items, deleted, places = _changed(connection, portal, me, ask, place, limit)
        is_last = len(places) < limit
        following = None if is_last else _cursor(connection, Place(place.since, place.upto, places[-1]))
        answer: Json = {
            "items": items,
            "deleted": deleted,
            "next": following,
            "token": changes.token(connection, place.upto) if is_last else None,
        }
    if place.since is None:
        answer["complete"] = True
    return answer


def changed(portal: Portal, me: Person, marks: dict[str, str]) -> Json:
    """Which kinds changed since the marks, and the present token of each."""
    with portal.db.read() as connection:
        epoch = changes.epoch(connection)
        tokens = {kind: f"{epoch}-{changes.last(connection, kind, me)}" for kind in changes.KINDS}
        tokens["views"] = views.token(connection, portal, me)
    return {"changed": [kind for kind, token in tokens.items() if marks.get(kind) != token], "tokens": tokens}


def _place(connection: sqlite3.Connection, ask: Ask, me: Person) -> Place:
    if ask.cursor:
        return _parse(connection, ask.cursor)
    since = changes.parse_token(connection, ask.kind, ask.since) if ask.since else None
    return Place(since, changes.last(connection, ask.kind, me), since or 0)


def _everything(
    connection: sqlite3.Connection, portal: Portal, me: Person, ask: Ask, after: int, limit: int
) -> tuple[list[Json], list[int]]:
    if ask.kind == "cases":
        rows = cases.after(connection, me, after, limit)
        return [_case(connection, portal, me, ask, row) for _, row in rows], [place for place, _ in rows]
    found = documents.after(connection, ask.kind, me, after, limit)
    return [row for _, row in found], [place for place, _ in found]


def _changed(
    connection: sqlite3.Connection, portal: Portal, me: Person, ask: Ask, place: Place, limit: int
) -> tuple[list[Json], list[str], list[int]]:
    span = (place.since or 0, place.upto, place.after)
    touched = changes.between(connection, ask.kind, me, span, limit)
    items: list[Json] = []
    deleted: list[str] = []
    for id, _ in touched:
        row = _one(connection, portal, me, ask, id)
        if row is None:
            deleted.append(id)
        else:
            items.append(row)
    return items, deleted, [seq for _, seq in touched]


def _one(connection: sqlite3.Connection, portal: Portal, me: Person, ask: Ask, id: str) -> Json | None:
    if ask.kind != "cases":
        return documents.one(connection, ask.kind, me, id)
    try:
        row = cases.find(connection, me, id)
    except Problem:
        return None
    return _case(connection, portal, me, ask, row)


def _case(connection: sqlite3.Connection, portal: Portal, me: Person, ask: Ask, row: sqlite3.Row) -> Json:
    return cases.as_whole(connection, portal, me, row) if ask.whole else cases.as_row(portal, me, row)


def _cursor(connection: sqlite3.Connection, place: Place) -> str:
    text = json.dumps([changes.epoch(connection), *asdict(place).values()])
    return urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _parse(connection: sqlite3.Connection, cursor: str) -> Place:
    try:
        epoch, since, upto, after = json.loads(urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        numbers = [upto, after] if since is None else [since, upto, after]
    except (ValueError, TypeError) as error:
        raise Problem("bad_request") from error
    if not all(type(number) is int for number in numbers):
        raise Problem("bad_request")
    if epoch != changes.epoch(connection):
        raise Problem("cursor_expired")
    return Place(since, upto, after)
