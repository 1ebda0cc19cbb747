"""Reading the conversation of a case, its newest part first: notes, activities and posts lie in three tables.

Each is read from the newest on; what one of them tells of a time the others were not read up to is left for the next
page. So the pages join without a gap, whatever lies how thick in which table.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from desktop_app.errors import BadReply, Gone, NotAllowed, Rejected
from desktop_app.portals.dynamics import timeline_wire, wire
from desktop_app.portals.dynamics.cases import Reader
from desktop_app.portals.dynamics.labels import moment
from desktop_app.portals.dynamics.metadata import COMMENT, POST, Tables
from desktop_app.portals.dynamics.odata import any_of
from desktop_app.portals.dynamics.wire import read_each

EMAIL = "email"
_NOTES = "annotationid,subject,notetext,filename,filesize,mimetype,isdocument,createdon,_createdby_value"
"""Not `documentbody`: that is all the bytes of all the files."""
_ACTIVITIES = "activityid,activitytypecode,subject,description,createdon,_createdby_value"
_PARTIES = "activitypointer_activity_parties($select=_partyid_value,participationtypemask,addressused)"
_POSTS = "postid,text,source,createdon,_createdby_value"
_MAILS = "activityid,directioncode,sender"
_FILES = "email_activity_mime_attachment($select=activitymimeattachmentid,filename,filesize,mimetype)"
_MOST_IDS = 40
_MOST_PAGES = 200


@dataclass(frozen=True, slots=True)
class Talk:
    """A part of a conversation. `mails`, `comments`: what only their own tables tell, by id.

    `since`: it reaches back to this moment, and there is more before; None = it reaches back to the beginning.
    """

    notes: tuple[wire.Annotation, ...] = ()
    activities: tuple[timeline_wire.Activity, ...] = ()
    posts: tuple[timeline_wire.Post, ...] = ()
    mails: Mapping[str, wire.Email] = field(default_factory=dict)
    comments: Mapping[str, wire.PortalComment] = field(default_factory=dict)
    since: datetime | None = None


def read_talk(reader: Reader, tables: Tables, id: str, before: datetime | None = None) -> Talk:
    """The newest part, or the part that ends at `before`, what is of that moment included. Raises PortalError."""
    path = f"/incidents({id})"
    notes = _newest(reader, f"{path}/Incident_Annotation", {"$select": _NOTES}, before)
    activities = _activities(reader, f"{path}/Incident_ActivityPointers", before)
    posts = _posts(reader, f"{path}/incident_PostRegardings", before) if POST in tables else _Rows()
    since = max((part.since for part in (notes, activities, posts) if part.since is not None), default=None)
    shown = tuple(read_each(activities.of(since), timeline_wire.Activity))
    return Talk(
        tuple(read_each(notes.of(since), wire.Annotation)),
        shown,
        tuple(read_each(posts.of(since), timeline_wire.Post)),
        _mails(reader, path, [one.activityid for one in shown if one.activitytypecode == EMAIL]),
        _comments(reader, path, [one.activityid for one in shown if one.activitytypecode == COMMENT]),
        since,
    )


@dataclass(frozen=True, slots=True)
class _Rows:
    """Rows of one table, the newest first, and the moment down to which there are no others; None = there are none."""

    values: tuple[Any, ...] = ()
    since: datetime | None = None

    def of(self, since: datetime | None) -> list[Any]:
        """Those from a moment on."""
        if since is None:
            return list(self.values)
        return [row for row in self.values if (at := _made_at(row)) is None or at >= since]


def _newest(reader: Reader, path: str, query: Mapping[str, str], before: datetime | None) -> _Rows:
    """A page; more of them as long as all of it is of one moment, where the next part would begin with the same."""
    asked = {**query, "$orderby": "createdon desc"}
    if before is not None:
        asked["$filter"] = f"createdon le {before.astimezone(UTC).strftime('%Y-%m-%dT%H:%M:%SZ')}"
    try:
        page = reader.server.page(path, asked, is_worded=True)
        rows = list(page.values)
        for _ in range(_MOST_PAGES):
            oldest = next((at for row in reversed(rows) if (at := _made_at(row)) is not None), None)
            if not page.next:
                return _Rows(tuple(rows))
            if oldest is not None and (before is None or oldest < before):
                return _Rows(tuple(rows), oldest)
            page = reader.server.go_on(page.next, is_worded=True)
            rows += page.values
    except NotAllowed:
        return _Rows()  # a part of the conversation that is not his to read
    raise BadReply(f"{path.rpartition('/')[2]}: pages without end")


def _activities(reader: Reader, path: str, before: datetime | None) -> _Rows:
    query = {"$select": _ACTIVITIES}
    try:
        return _newest(reader, path, {**query, "$expand": _PARTIES}, before)
    except Rejected:
        return _newest(reader, path, query, before)  # who took part cannot be asked for here


def _posts(reader: Reader, path: str, before: datetime | None) -> _Rows:
    try:
        return _newest(reader, path, {"$select": _POSTS}, before)
    except (Gone, Rejected):
        return _Rows()  # an organisation without walls


def _mails(reader: Reader, path: str, ids: list[str]) -> Mapping[str, wire.Email]:
    rows = _some(reader, f"{path}/Incident_Emails", {"$select": _MAILS, "$expand": _FILES}, ids)
    return {one.activityid: one for one in read_each(rows, wire.Email)}


def _comments(reader: Reader, path: str, ids: list[str]) -> Mapping[str, wire.PortalComment]:
    query = {"$select": "activityid,adx_portalcommentdirectioncode"}
    rows = _some(reader, f"{path}/incident_adx_portalcomments", query, ids)
    return {one.activityid: one for one in read_each(rows, wire.PortalComment)}


def _some(reader: Reader, path: str, query: Mapping[str, str], ids: list[str]) -> list[Any]:
    """Of a table of its own, rows by their ids; none where that cannot be read."""
    rows: list[Any] = []
    try:
        for start in range(0, len(ids), _MOST_IDS):
            which = any_of("activityid", ids[start : start + _MOST_IDS])
            rows += reader.server.every(path, {**query, "$filter": which})
    except (NotAllowed, Gone, Rejected):
        return []
    return rows


def _made_at(row: Any) -> datetime | None:
    """When a row was made; None where it does not say so in a way that can be read."""
    text = row.get("createdon") if isinstance(row, dict) else None
    try:
        return moment(datetime.fromisoformat(text)) if isinstance(text, str) else None
    except ValueError:
        return None
