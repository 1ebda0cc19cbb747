"""Lists of cases: all that are the person's or his organisation's, and what has changed in them since."""

import json
import logging
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from desktop_app.domain.capabilities import Capabilities
from desktop_app.domain.case_details import SubjectNode
from desktop_app.domain.cases import CaseRow
from desktop_app.domain.kinds import Cursor, Page
from desktop_app.errors import BadReply, Gone, NotAllowed
from desktop_app.portals.dynamics import mapping, wire
from desktop_app.portals.dynamics.metadata import CaseTable
from desktop_app.portals.dynamics.odata import Dataverse, any_of, guid, is_guid
from desktop_app.portals.dynamics.people import Me
from desktop_app.portals.dynamics.sharing import read_shared_with
from desktop_app.ports.portal import PortalRow

log = logging.getLogger(__name__)

COLUMNS = (
    "incidentid,title,ticketnumber,description,statecode,statuscode,prioritycode,casetypecode,createdon,modifiedon,"
    "deactivatedon,_customerid_value,_primarycontactid_value,_createdby_value,_ownerid_value,_subjectid_value,"
    "_productid_value,_parentcaseid_value,_masterid_value,_entitlementid_value,decremententitlementterm,"
    "caseorigincode"
)
_NEWEST = "($select=modifiedon;$orderby=modifiedon desc;$top=1)"
NEWEST = f"Incident_Annotation{_NEWEST},Incident_ActivityPointers{_NEWEST}"
"""A note or an activity does not change the time of its case, so the newest of each is asked for along with it."""
OVERLAP = timedelta(minutes=5)
"""A change may be seen later than one with a later time: what is that young is asked for again."""
_WHOLE_EVERY = timedelta(days=1)
"""What is gone, or no longer ours to see, shows only in a reading of everything."""
_MOST_IDS = 40
_MOST_CHANGED = 1000
_MANY = 5000


@dataclass(frozen=True, slots=True)
class Reader:
    """What is needed to read cases as the signed-in person sees them."""

    server: Dataverse
    me: Me
    table: CaseTable
    have: Capabilities
    subjects: dict[str, SubjectNode] = field(default_factory=dict)
    """Those that were read already."""

    def pull(self, since: Cursor | None) -> Page[PortalRow]:
        """A page of all cases, or all that changed since a mark. Raises PortalError."""
        if since is not None and since[:1] == "m":
            mark = _read_mark(since[1:])
            if mark is None or self._now() - mark.whole_at > _WHOLE_EVERY:
                return replace(self._page(None), is_restart=True)
            return self._changed(mark)
        return self._page(_read_next(since[1:]) if since else None)

    def row(self, id: str) -> tuple[wire.Incident, CaseRow]:
        """One case as Dataverse says it, and as ours. Gone when it is not to be seen."""
        query = {"$select": COLUMNS, "$expand": NEWEST}
        found = wire.read(self.server.read(f"/incidents({guid(id)})", query, is_worded=True), wire.Incident)
        return found, mapping.case_row(found, self.me, self.table, self.have)

    def _page(self, further: "_Further | None") -> Page[PortalRow]:
        """A page of everything; the first where no cursor tells of a further one."""
        if further is None:
            shared = self._shared()
            whose = self._whose(shared)
            query = {"$select": COLUMNS, "$expand": NEWEST, "$filter": whose, "$orderby": "createdon desc"}
            page = self.server.page("/incidents", query, is_worded=True)
            further = _Further(self._now(), page.next, (), shared)
        else:
            page = self.server.go_on(further.next, is_worded=True)
        began, shared = further.began, further.shared
        rows, left_out = self._rows(page.values, shared)
        seen = (*further.seen, *(told for told, row in rows if row.updated_at >= began - OVERLAP))
        return Page(
            tuple(row for _, row in rows),
            next=Cursor("p" + json.dumps([began.isoformat(), page.next, seen, shared])) if page.next else None,
            mark=None if page.next else _Mark(began, began, seen).cursor(),
            complete=True,
            left_out=left_out,
        )

    def _changed(self, mark: "_Mark") -> Page[PortalRow]:
        """Cases that changed themselves, or got a note or an activity; those seen at the mark already are left out."""
        since = (mark.at - OVERLAP).strftime("%Y-%m-%dT%H:%M:%SZ")
        shared, fresh = self._shared(), self._shared(since)
        young, whose = f"modifiedon ge {since}", self._whose(shared)
        query = {"$select": COLUMNS, "$expand": NEWEST, "$filter": f"{young} and ({whose})"}
        values = list(self.server.every("/incidents", query, is_worded=True))
        now = max(self._now(), mark.at)
        known = {one.get("incidentid") for one in values if isinstance(one, dict)}
        written = [id for id in dict.fromkeys([*self._written(young), *fresh]) if id not in known]
        if len(written) > _MOST_CHANGED:
            return replace(self._page(None), is_restart=True)  # reading everything is cheaper
        for start in range(0, len(written), _MOST_IDS):
            ids = any_of("incidentid", written[start : start + _MOST_IDS])
            more = {"$select": COLUMNS, "$expand": NEWEST, "$filter": f"{ids} and ({whose})"}
            values += self.server.every("/incidents", more, is_worded=True)
        rows, left_out = self._rows(values, shared)
        young_ones = tuple(told for told, row in rows if row.updated_at >= now - OVERLAP or row.id in fresh)
        news = tuple(row for told, row in rows if told not in mark.seen)
        return Page(news, mark=_Mark(now, mark.whole_at, young_ones).cursor(), left_out=left_out)

    def _written(self, young: str) -> list[str]:
        """Cases in whose conversations something is that young."""
        found: dict[str, None] = {}
        for path, column, table in (
            ("/annotations", "objectid", "objecttypecode eq 'incident' and "),
            ("/activitypointers", "regardingobjectid", ""),
        ):
            query = {"$select": f"_{column}_value", "$filter": f"{table}{young} and _{column}_value ne null"}
            try:
                for one in self.server.every(path, query, rows=_MANY):
                    id = one.get(f"_{column}_value") if isinstance(one, dict) else None
                    if is_guid(id):
                        found[str(id).lower()] = None
            except (NotAllowed, Gone):
                continue  # not his to read: then it is not in the conversation either
        return list(found)

    def _rows(
        self, values: Iterable[Any], shared: tuple[str, ...]
    ) -> tuple[list[tuple[str, CaseRow]], tuple[str, ...]]:
        """Each row with what tells its version from any other; the ids of those nobody understands."""
        rows: list[tuple[str, CaseRow]] = []
        left_out: list[str] = []
        for number, value in enumerate(values):
            try:
                found = wire.read(value, wire.Incident)
                row = mapping.case_row(found, self.me, self.table, self.have)
            except BadReply as error:
                log.warning("case %d was left out: %s", number, error.where)
                id = value.get("incidentid") if isinstance(value, dict) else None
                left_out.append(id if isinstance(id, str) else "")
            else:
                row = replace(row, is_shared_with_me=row.id in shared)
                rows.append((f"{row.id} {found.etag} {row.updated_at.isoformat()}", row))
        return rows, tuple(left_out)

    def _shared(self, since: str = "") -> tuple[str, ...]:
        """Cases that somebody has shared with the person or his teams."""
        return read_shared_with(self.server, (self.me.user, *self.me.teams), since)

    def _whose(self, shared: tuple[str, ...]) -> str:
        """The person's own cases, his organisation's, and his work. The server leaves out what he may not see."""
        me = self.me
        parts = [f"_createdby_value eq {me.user}"]
        parts += (
            [f"_primarycontactid_value eq {me.contact}", f"_customerid_value eq {me.contact}"] if me.contact else []
        )
        parts += [f"_customerid_value eq {me.account}"] if me.account else []
        parts += [f"_ownerid_value eq {id}" for id in (me.user, *me.teams)] if me.rights else []
        parts += [f"incidentid eq {id}" for id in shared]
        return " or ".join(parts)

    def _now(self) -> datetime:
        return self.server.http.clock.last or datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class _Further:
    """Where a pull of everything goes on. `began`: by the portal's clock. `seen`: rows that a mark must remember.

    `shared`: the cases that are the person's to see because somebody shared them.
    """

    began: datetime
    next: str
    seen: tuple[str, ...]
    shared: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Mark:
    """Until when all is read, when everything was last, and what was seen of the time that is asked for again."""

    at: datetime
    whole_at: datetime
    seen: tuple[str, ...]

    def cursor(self) -> Cursor:
        """As text."""
        return Cursor("m" + json.dumps([self.at.isoformat(), self.whole_at.isoformat(), self.seen]))


def _read_mark(told: str) -> _Mark | None:
    """None for one that nobody knows any more: then everything is read again."""
    try:
        at, whole_at, seen = json.loads(told)
        return _Mark(_moment(at), _moment(whole_at), tuple(map(str, seen)))
    except (ValueError, TypeError):
        return None


def _read_next(told: str) -> _Further | None:
    try:
        began, further, seen, shared = json.loads(told)
        return _Further(_moment(began), str(further), tuple(map(str, seen)), tuple(map(str, shared)))
    except (ValueError, TypeError):
        return None  # of another version of ours


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("a time without a zone")
    return moment
