"""Reads cases: the lists as pages with marks, and one case with its conversation and files."""

import json
import logging
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

from desktop_app.domain.cases import Case, CaseAction, CaseRow, TimelineEntry
from desktop_app.domain.ids import CaseId
from desktop_app.domain.kinds import Cursor, Page
from desktop_app.errors import BadReply, Gone, NotAllowed, NotSignedIn, Rejected
from desktop_app.portals.http import Ask, Http
from desktop_app.portals.servicenow import case_mapping, files, tables, wire
from desktop_app.portals.servicenow.me import CUSTOMER_CASES, INCIDENTS, JOURNAL, REQUESTS, Me, Parts
from desktop_app.portals.servicenow.tables import CASE, CASES, Place
from desktop_app.portals.servicenow.values import Record, stamp, utc
from desktop_app.ports.portal import PortalRow

log = logging.getLogger(__name__)

OVERLAP = timedelta(minutes=2)
"""Records may turn up with a time a little before the last one we saw: from another node, or a slow transaction."""
WHOLE_AGAIN = timedelta(hours=24)
"""So often everything is read: nothing else tells of what is gone."""
_PARTS = {case_mapping.INCIDENT: INCIDENTS, case_mapping.ITEM: REQUESTS, CASE: CUSTOMER_CASES}


@dataclass(frozen=True, slots=True)
class Pull:
    """How far a pull has come. `since` "" means everything; `seen`: what the pull before had of the overlap.

    `now`: the portal's time when it began, `fresh`: what this pull had of the next overlap, `whole`: when everything
    was read the last time.
    """

    since: str = ""
    now: str = ""
    whole: str = ""
    table: int = 0
    place: Place = field(default_factory=Place)
    seen: dict[str, str] = field(default_factory=dict)
    fresh: dict[str, str] = field(default_factory=dict)


def open_tables(parts: Parts) -> list[str]:
    """The tables a list of cases is made of, on this instance."""
    return [table for table in case_mapping.TABLES if _PARTS[table] in parts]


def pull(http: Http, parts: Parts, me: Me, cursor: Cursor | None) -> Page[PortalRow]:
    """A page of cases. Raises PortalError."""
    begun = _begun(cursor, http.clock.now_there() or datetime.now(UTC))
    known = open_tables(parts)
    if begun.table >= len(known):
        return _ended(begun, (), ())
    table = known[begun.table]
    condition = case_mapping.mine_query(table, me, is_whole=True)
    if begun.since:
        condition = f"{condition}^sys_updated_on>={begun.since}"
    page = tables.page(http, table, condition, case_mapping.FIELDS[table], begun.place)
    rows, left_out, fresh = _rows(table, page.records, me, begun)
    after = replace(begun, fresh={**begun.fresh, **fresh})
    if page.next is not None:
        after = replace(after, place=page.next)
    elif begun.table + 1 < len(known):
        after = replace(after, table=begun.table + 1, place=Place())
    else:
        return _ended(after, rows, left_out)
    return Page(rows, next=Cursor("p" + _told(after)), complete=not begun.since, left_out=left_out)


def read(http: Http, parts: Parts, me: Me, id: CaseId) -> Case:
    """One case with its conversation and files. Gone when there is none for us."""
    table, sys_id = case_mapping.place_of(id)
    fields = (*case_mapping.FIELDS[table], *case_mapping.WHOLE)
    record = tables.one(http, table, sys_id, fields)
    if record.value("sys_id") != sys_id:
        raise Gone
    found = files.listed(http, table, sys_id)
    timeline, may_comment = _conversation(http, parts, id, record, me)
    made = case_mapping.whole(table, record, me, timeline, found)
    if may_comment:
        return made
    return replace(made, row=replace(made.row, actions=made.row.actions - {CaseAction.COMMENT}))


def conversation(http: Http, parts: Parts, me: Me, id: CaseId) -> list[TimelineEntry]:
    """The comments of a case alone."""
    table, sys_id = case_mapping.place_of(id)
    fields = (*case_mapping.FIELDS[table], *case_mapping.WHOLE)
    return _conversation(http, parts, id, tables.one(http, table, sys_id, fields), me)[0]


def _conversation(http: Http, parts: Parts, id: CaseId, record: Record, me: Me) -> tuple[list[TimelineEntry], bool]:
    """The comments, and whether I may add one."""
    table, sys_id = case_mapping.place_of(id)
    if table == CASE:
        params = {"sysparm_activity_type": "comments"}
        reply = http.send(Ask("GET", f"{CASES}/{quote(sys_id, safe='')}/activities", params))
        found = wire.read(wire.result(reply), wire.Activities)
        entries = case_mapping.from_activities(list(wire.read_each(found.entries, wire.Entry)), record, me)
        return entries, all(one.can_write for one in found.journal_fields if one.name == "comments")
    shown = case_mapping.from_comments(record, me)
    lines = _journal(http, sys_id) if JOURNAL in parts else ()
    # Hidden lines are left out of an answer silently: fewer than are shown to us are not the whole.
    is_whole = len(lines) >= max(len(shown), 1)
    return case_mapping.from_journal(lines, record, me) if is_whole else shown, True


def _journal(http: Http, sys_id: str) -> tuple[Record, ...]:
    """Comments with their times in UTC, and never the desk's own notes."""
    query = f"element_id={sys_id}^element=comments^ORDERBYsys_created_on"
    fields = ("sys_id", "element", "element_id", "value", "sys_created_on", "sys_created_by")
    try:
        lines = tables.some(http, "sys_journal_field", query, fields, 1000)
    except (NotAllowed, NotSignedIn, Gone, Rejected, BadReply) as error:
        log.info("no journal: %s", error.code)
        return ()
    return tuple(line for line in lines if line.value("element") == "comments" and line.value("element_id") == sys_id)


def _rows(
    table: str, records: tuple[Record, ...], me: Me, begun: Pull
) -> tuple[tuple[CaseRow, ...], tuple[str, ...], dict[str, str]]:
    """What is new among the records, the ids of those that cannot be understood, and what lies in the next overlap."""
    rows: list[CaseRow] = []
    left_out: list[str] = []
    fresh: dict[str, str] = {}
    edge = stamp((utc(begun.now) or datetime.now(UTC)) - OVERLAP)
    for record in records:
        if not case_mapping.is_for_me(table, record, me):
            log.warning("%s: a record of somebody else was left out", table)
            continue
        sys_id, version = record.value("sys_id"), f"{record.value('sys_mod_count')}/{record.value('sys_updated_on')}"
        if record.value("sys_updated_on") >= edge:
            fresh[sys_id] = version
        if begun.seen.get(sys_id) == version:
            continue
        try:
            rows.append(case_mapping.row(table, record, me))
        except BadReply as error:
            log.warning("%s: a record was left out: %s", table, error.where)
            left_out.append(case_mapping.case_id(table, sys_id) if sys_id else "")
    return tuple(rows), tuple(left_out), fresh


def _begun(cursor: Cursor | None, now: datetime) -> Pull:
    """The pull a cursor belongs to; from the start where it is none of ours, or too much may have gone since."""
    start = Pull(now=stamp(now), whole=stamp(now))
    if cursor is None:
        return start
    try:
        told: dict[str, Any] = json.loads(cursor[1:])
        if cursor[:1] == "p":
            return Pull(**{**told, "place": Place(*told["place"])})
        last, whole = utc(told["now"]), utc(told["whole"])
        if last is None or whole is None or now - whole > WHOLE_AGAIN:
            return start
        return Pull(stamp(last - OVERLAP), stamp(now), told["whole"], seen=dict(told["seen"]))
    except (ValueError, TypeError, KeyError):
        return start


def _told(pull: Pull) -> str:
    values = {name: getattr(pull, name) for name in Pull.__slots__}
    return json.dumps({**values, "place": [pull.place.after, pull.place.skip]})


def _ended(pull: Pull, rows: tuple[CaseRow, ...], left_out: tuple[str, ...]) -> Page[PortalRow]:
    mark = {"now": pull.now, "whole": pull.whole, "seen": pull.fresh}
    return Page(rows, mark=Cursor("m" + json.dumps(mark)), complete=not pull.since, left_out=left_out)
