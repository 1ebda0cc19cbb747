"""The organisation's views of cases and the person's own: Dataverse runs their queries, we never read what they ask."""

import logging
import re
from collections.abc import Iterator, Mapping

import msgspec

from desktop_app.domain.case_views import CaseColumn
from desktop_app.domain.cases import CaseOrder
from desktop_app.domain.ids import CaseId
from desktop_app.domain.kinds import Cursor, Page
from desktop_app.domain.portal_views import MOST_CASES, MOST_VIEWS, PortalView
from desktop_app.domain.text import LocalText
from desktop_app.errors import BadReply, Gone, NotAllowed, Rejected
from desktop_app.portals.dynamics import labels, wire
from desktop_app.portals.dynamics.odata import Dataverse, guid, is_guid
from desktop_app.ports.portal import PortalRow

log = logging.getLogger(__name__)

_SETS: Mapping[str, tuple[str, str]] = {
    "savedqueries": ("savedQuery", "savedqueryid"),
    "userqueries": ("userQuery", "userqueryid"),
}
"""Of everybody, of the person: what a view is run by, and its key."""
_LISTED = "returnedtypecode eq 'incident' and querytype eq 0 and statecode eq 0"
_ROWS = 500
_LINKED = re.compile(r"<link-entity\b.*?</link-entity\s*>", re.DOTALL)
_CELL = re.compile(r"<cell\b[^>]*?\bname=[\"']([\w.]+)[\"']")
_ORDER = re.compile(r"<order\b[^>]*>")
_ATTRIBUTE = re.compile(r"\b(\w+)=[\"']([^\"']*)[\"']")
_COLUMNS: Mapping[str, CaseColumn] = {
    "ticketnumber": CaseColumn.NUMBER,
    "title": CaseColumn.TITLE,
    "statuscode": CaseColumn.STATUS,
    "statecode": CaseColumn.STATUS,
    "prioritycode": CaseColumn.PRIORITY,
    "casetypecode": CaseColumn.TYPE,
    "productid": CaseColumn.SERVICE,
    "ownerid": CaseColumn.OWNER,
    "customerid": CaseColumn.REQUESTER,
    "primarycontactid": CaseColumn.REQUESTER,
    "createdon": CaseColumn.OPENED,
    "modifiedon": CaseColumn.UPDATED,
    "deactivatedon": CaseColumn.CLOSED,
}
_ORDERS: Mapping[str, CaseOrder] = {
    "ticketnumber": CaseOrder.NUMBER,
    "title": CaseOrder.TITLE,
    "statuscode": CaseOrder.STATUS,
    "prioritycode": CaseOrder.PRIORITY,
    "ownerid": CaseOrder.OWNER,
    "createdon": CaseOrder.OPENED,
    "modifiedon": CaseOrder.UPDATED,
    "deactivatedon": CaseOrder.CLOSED,
}


class Query(msgspec.Struct):
    """A view's own row."""

    savedqueryid: str = ""
    userqueryid: str = ""
    name: str | None = None
    isdefault: bool = False
    layoutxml: str | None = None
    fetchxml: str | None = None


class Names(msgspec.Struct, rename="pascal"):
    """A name in every language it has."""

    label: wire.Labels


class Views:
    """Reads them; what a view is called in all languages is asked for once. `language`: of the person's Dataverse."""

    def __init__(self, server: Dataverse, language: str) -> None:
        self._server, self._language = server, language
        self._names: dict[tuple[str, str], LocalText] = {}
        self._tells_names = True

    def pull(self) -> Page[PortalRow]:
        """All views, each with the cases it holds. Those the person may not read or run are none. PortalError."""
        found: list[PortalView] = []
        left_out: list[str] = []
        for set_name, query in self._listed():
            if len(found) == MOST_VIEWS:
                log.info("there are more views than %d", MOST_VIEWS)
                break
            id = getattr(query, _SETS[set_name][1]).lower()
            try:
                found.append(self._view(set_name, id, query, len(found) + 1))
            except (NotAllowed, Gone):
                continue
            except (Rejected, BadReply) as error:
                log.warning("view %s was left out: %s", id, error.code)
                left_out.append(id)
        return Page(tuple(found), mark=Cursor("mwhole"), complete=True, left_out=tuple(left_out))

    def _listed(self) -> Iterator[tuple[str, Query]]:
        for set_name, (_, key) in _SETS.items():
            more = ",isdefault" if set_name == "savedqueries" else ""
            asked = {"$select": f"{key},name,layoutxml,fetchxml{more}", "$filter": _LISTED, "$orderby": "name"}
            try:
                rows = list(self._server.every(f"/{set_name}", asked, rows=_ROWS))
            except (NotAllowed, Gone, Rejected) as error:
                log.info("no %s: %s", set_name, error.code)
                continue
            for query in wire.read_each(rows, Query):
                if is_guid(getattr(query, key)):
                    yield set_name, query

    def _view(self, set_name: str, id: str, query: Query, position: int) -> PortalView:
        by, is_descending = sorted_by(query.fetchxml or "")
        ids, is_cut = self._held(_SETS[set_name][0], id)
        is_personal = set_name == "userqueries"
        plain = LocalText.of(query.name or "", self._language)
        return PortalView(
            id=id,
            name=plain if is_personal else self._named(id, plain),
            case_ids=ids,
            columns=columns_of(query.layoutxml or ""),
            order=by,
            is_descending=is_descending,
            is_default=query.isdefault,
            is_personal=is_personal,
            is_cut=is_cut,
            position=position,
        )

    def _held(self, run_by: str, id: str) -> tuple[tuple[CaseId, ...], bool]:
        """The cases, in the view's order. Columns without a value are missing in what comes; the key never is."""
        found: dict[CaseId, None] = {}
        page = self._server.page("/incidents", {run_by: guid(id)}, rows=_ROWS)
        while True:
            for row in page.values:
                told = row.get("incidentid") if isinstance(row, dict) else None
                if is_guid(told):
                    found[CaseId(str(told).lower())] = None
            if not page.next or len(found) >= MOST_CASES:
                break
            before = page.next
            page = self._server.go_on(page.next, rows=_ROWS)
            if page.next == before:
                raise BadReply("nextLink: the same page")
        return tuple(found)[:MOST_CASES], bool(page.next) or len(found) > MOST_CASES

    def _named(self, id: str, plain: LocalText) -> LocalText:
        """The name in all languages. Where nobody tells them: as it came, in the person's."""
        key = (id, plain.in_("en"))
        known = self._names.get(key)
        if known is not None or not self._tells_names:
            return known or plain
        function = "/RetrieveLocLabels(EntityMoniker=@p1,AttributeName=@p2,IncludeUnpublished=@p3)"
        asked = f"@p1={{'@odata.id':'savedqueries({id})'}}&@p2='name'&@p3=false"
        try:
            told = labels.text(wire.read(self._server.read(f"{function}?{asked}"), Names).label)
        except (NotAllowed, Gone, Rejected, BadReply):
            self._tells_names = False
            return plain
        made = LocalText({**plain.texts, **told.texts})
        self._names[key] = made
        return made


def columns_of(layout: str) -> tuple[str, ...]:
    """Those of a view's columns that we have, in its order; columns of other tables (`alias.name`) are not ours."""
    known = (_COLUMNS.get(name) for name in _CELL.findall(layout))
    return tuple(dict.fromkeys(column.value for column in known if column is not None))


def sorted_by(fetch: str) -> tuple[CaseOrder | None, bool]:
    """What a view is sorted by first, and whether downwards; None where that is no column of ours."""
    tag = _ORDER.search(_LINKED.sub("", fetch))
    told = dict(_ATTRIBUTE.findall(tag[0])) if tag is not None else {}
    by = _ORDERS.get(told.get("attribute", ""))
    return by, by is None or told.get("descending") == "true"
