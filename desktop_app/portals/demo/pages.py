"""Pages of the demo portal's kinds: how one is asked for, and its rows as ours."""

import json
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from desktop_app.domain.cases import Case, CaseRow
from desktop_app.domain.ids import PersonId
from desktop_app.domain.kinds import Cursor, Kind, Page
from desktop_app.errors import BadReply
from desktop_app.portals.body import TOO_LARGE
from desktop_app.portals.demo import agreement_mapping, catalog_mapping, mapping, view_mapping, wire
from desktop_app.portals.demo.records import read_record
from desktop_app.portals.http import Ask, Http
from desktop_app.ports.portal import PortalRow

log = logging.getLogger(__name__)

Made = TypeVar("Made")

_ROWS: Mapping[Kind, Callable[[Any], PortalRow]] = {
    Kind.CATALOG: catalog_mapping.catalog_row,
    Kind.ANNOUNCEMENTS: mapping.announcement,
    Kind.ARTICLES: mapping.knowledge_row,
    Kind.AGREEMENTS: agreement_mapping.agreement,
    Kind.VIEWS: view_mapping.portal_view,
}


def read_page(http: Http, kind: Kind, since: Cursor | None) -> Page[PortalRow]:
    """A page of any kind but cases. Raises PortalError."""
    page = _asked(http, kind, _where(since))
    rows, left_out = _each(kind, page.items, _ROWS[kind])
    return replace(_ours(page, since, tuple(rows)), left_out=left_out)


def read_cases(http: Http, since: Cursor | None, me: PersonId, *, is_full: bool) -> Page[PortalRow]:
    """A page of cases, `is_full`: with their conversations. Raises PortalError."""
    where = _where(since)
    if is_full:
        where["full"] = "true"
    try:
        page = _asked(http, Kind.CASES, where)
    except BadReply as error:
        if not is_full or error.where != TOO_LARGE:
            raise
        return read_cases(http, since, me, is_full=False)  # each conversation will be read by itself
    cases, left_out = _each(Kind.CASES, page.items, lambda item: _case(item, me, is_full=is_full))
    conversations = tuple(case for _, case in cases if case is not None)
    return replace(_ours(page, since, tuple(row for row, _ in cases), conversations), left_out=left_out)


def _case(item: Any, me: PersonId, *, is_full: bool) -> tuple[CaseRow, Case | None]:
    """A row and, where the whole can be read, its conversation."""
    if is_full and isinstance(item, dict) and "timeline" in item:
        try:
            case = mapping.case(item, me)
        except BadReply as error:
            log.warning("a conversation was left out: %s", error.where)
        else:
            return case.row, case
    return mapping.case_row(read_record(item, wire.CaseRow), me), None


def _asked(http: Http, kind: Kind, where: Mapping[str, str]) -> wire.Page:
    return wire.read(http.send(Ask("GET", f"/v1/{kind.value}", where)).data, wire.Page)


def _each(kind: Kind, items: Sequence[Any], ours: Callable[[Any], Made]) -> tuple[list[Made], tuple[str, ...]]:
    """The records that can be read, and the ids of the others."""
    made: list[Made] = []
    left_out: list[str] = []
    for number, item in enumerate(items):
        try:
            if isinstance(item, dict) and item.get("id") == "":
                # Nothing could be asked of it: its address would be that of the list.
                raise BadReply("an empty id")
            made.append(ours(item))
        except BadReply as error:
            log.warning("%s %d was left out: %s", kind.value, number, error.where)
            id = item.get("id") if isinstance(item, dict) else None
            left_out.append(id if isinstance(id, str) else "")
    return made, tuple(left_out)


def _ours(
    page: wire.Page, since: Cursor | None, rows: tuple[PortalRow, ...], conversations: tuple[Case, ...] = ()
) -> Page[PortalRow]:
    """Cursors: `m` and the portal's token, or `p` and where a pull goes on."""
    start = _where(since).get("since", "")
    return Page(
        rows=rows,
        gone=tuple(page.deleted),
        next=Cursor("p" + json.dumps([start, page.next])) if page.next else None,
        mark=Cursor("m" + page.token) if page.token else None,
        complete=page.complete,
        conversations=conversations,
    )


def _where(cursor: Cursor | None) -> dict[str, str]:
    """The query of a cursor."""
    if cursor is None:
        return {}
    if cursor[:1] == "m":
        return {"since": cursor[1:]}
    try:
        since, page = json.loads(cursor[1:])
    except (ValueError, TypeError):
        return {}  # kept by another version of ours: from the start
    return {"cursor": str(page)} | ({"since": str(since)} if since else {})
