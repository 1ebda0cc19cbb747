"""An organisation of Dynamics 365 on loopback, with its Entra: as strict as the vendor, and spoiled on demand."""

import http.client
import json
import re
import threading
import uuid
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from tests.loopback import Answer, Heard, LoopbackServer
from tests.vendors.dynamics import desk, labels, timeline, views
from tests.vendors.dynamics.entra import TENANT, Entra
from tests.vendors.dynamics.odata import BadQuery, Filter, in_order, parts_of
from tests.vendors.dynamics.refusals import Refused
from tests.vendors.dynamics.state import Organisation
from tests.vendors.dynamics.tables import ME, ORGANISATION, Table

API = "/api/data/v9.2"
_ROW = re.compile(r"/(\w+)\(([0-9a-fA-F-]{36})\)(?:/(\w+))?(/\$value)?")
_MOST_PAGE = 5000
_COOKIE = '<cookie pagenumber="{}" pagingcookie="%3ccookie%20page%3d%22{}%22%3e%3c%2fcookie%3e" istracking="False" />'


class Emulator:
    """Start it, and `address` is a portal's address; `browser` is what opens pages."""

    def __init__(self, **organisation: Any) -> None:
        self.organisation, self.entra = Organisation(**organisation), Entra()
        self.server = LoopbackServer(self._respond)
        self.entra.base = f"https://127.0.0.1:{self.server.port}"
        self.asked: list[Heard] = []
        """Requests to the API."""
        self.forbidden: set[str] = set()
        """Sets the user has no privilege to read."""
        self.faults: list[tuple[str, Any]] = []
        self._lock = threading.Lock()

    @property
    def address(self) -> str:
        """Of the organisation, and of Entra."""
        return self.server.address

    def start(self) -> "Emulator":
        """Listen."""
        self.server.start()
        return self

    def close(self) -> None:
        """End it."""
        self.server.close()

    def fault(self, kind: str, value: Any = None) -> None:
        """`lose`: the next write is done and not answered. `busy`: 429. `garble`: the next list of cases is nonsense.
        `answer`: the next request gets (status, body).
        """
        self.faults.append((kind, value))

    def browser(self, url: str) -> None:
        """A person who signs in at once, in a browser that follows where it is sent."""
        threading.Thread(target=lambda: _follow(url), name="browser", daemon=True).start()

    def approve(self, code: str, address: str) -> None:
        """A person who types the code at once."""
        assert (code, address) == ("ABCD-1234", f"{self.entra.base}/device")
        self.entra.devices = dict.fromkeys(self.entra.devices, True)

    def _respond(self, heard: Heard) -> Answer:
        with self._lock:
            parts = urlsplit(heard.target)
            if parts.path.startswith(f"/{TENANT}/") or parts.path.startswith("/organizations/"):
                return self._sign_in(heard, parts.path, dict(parse_qsl(parts.query)))
            if not parts.path.startswith(API):
                return self._answer("404 Not Found", {})
            self.asked.append(heard)
            return self._api(heard, parts.path.removeprefix(API), parts.query)

    def _sign_in(self, heard: Heard, path: str, query: dict[str, str]) -> Answer:
        form = dict(parse_qsl(heard.body.decode()))
        if path.endswith("/openid-configuration"):
            return self._answer("200 OK", self.entra.discovery())
        if path.endswith("/authorize"):
            return self._answer("302 Found", None, Location=self.entra.authorize(query))
        if path.endswith("/devicecode"):
            return self._answer("200 OK", self.entra.device(form))
        status, data = self.entra.token(form)
        return self._answer(f"{status} {'OK' if status == 200 else 'Bad Request'}", data)

    def _api(self, heard: Heard, path: str, query: str) -> Answer:
        token = heard.headers.get("authorization", "").removeprefix("Bearer ")
        if token not in self.entra.access:
            where = f"Bearer authorization_uri={self.entra.base}/{TENANT}/oauth2/authorize, resource_id={self.address}/"
            return self._answer("401 Unauthorized", None, WWW_Authenticate=where)
        if (fault := self._fault(heard, path)) is not None:
            return fault
        try:
            answer = self._served(heard, path, query)
        except Refused as refused:
            return self._no(refused.status, refused.code, str(refused))
        except BadQuery as refused:
            return self._no("400 Bad Request", "0x80060888", str(refused))
        if heard.method != "GET" and self.faults[:1] and self.faults[0][0] == "lose":
            self.faults.pop(0)
            return lambda sock: None
        return answer

    def _fault(self, heard: Heard, path: str) -> Answer | None:
        match self.faults[0] if self.faults else ("", None):
            case ("busy", int(after)):
                self.faults.pop(0)
                words = "Number of requests exceeded the limit of 6000 over time window of 300 seconds."
                return self._no("429 Too Many Requests", "0x80072322", words, Retry_After=str(after))
            case ("garble", _) if path == "/incidents":
                self.faults.pop(0)
                return self._answer("200 OK", {"value": "nonsense"})
            case ("answer", (str(status), data)):
                self.faults.pop(0)
                return self._answer(status, data)
        return None

    def _served(self, heard: Heard, path: str, raw: str) -> Answer:
        _check_headers(heard)
        query = dict(parse_qsl(raw))
        body = json.loads(heard.body) if heard.body else {}
        if heard.method == "POST":
            name = path.removeprefix("/")
            return self._post(name, body) if name in self.organisation.tables else self._action(name, body)
        if heard.method == "PATCH":
            return self._patch(heard, path, query, body)
        if path in {"", "/"}:
            return self._answer("200 OK", {"@odata.context": f"{self.address}{API}/$metadata", "value": []})
        if path == "/WhoAmI":
            return self._answer(
                "200 OK",
                {
                    "@odata.context": self._context("Microsoft.Dynamics.CRM.WhoAmIResponse"),
                    "BusinessUnitId": ORGANISATION,
                    "UserId": ME,
                    "OrganizationId": ORGANISATION,
                },
            )
        if path.startswith("/EntityDefinitions"):
            return self._metadata(path, query)
        if (told := timeline.function(self.organisation, path, query)) is not None:
            return self._answer("200 OK", {"@odata.context": self._context(path.partition("(")[0]), "value": told})
        if "=@p1" in path:
            kind, answer = desk.function(self.organisation, path, query)
            return self._answer("200 OK", {"@odata.context": self._context(kind), **answer})
        return self._get(heard, path, query, raw)

    def _get(self, heard: Heard, path: str, query: dict[str, str], raw: str) -> Answer:
        prefer = heard.headers.get("prefer", "")
        one = _ROW.fullmatch(path)
        if one is None:
            return self._list(path.strip("/"), query, raw, prefer)
        set_name, id, part, is_value = one.groups()
        self._check_read(set_name)
        row = self.organisation.row(set_name, id)
        if part and is_value:
            return _text(str(row.get(part) or ""))
        if part:
            table = self.organisation.table(set_name)
            if part not in table.collections:
                raise BadQuery(f"Could not find a property named '{part}' on type '{table.logical}'.")
            other, lookup = table.collections[part]
            return self._list(other, query, raw, prefer, f"{path}", (lookup, id.lower()))
        shown = self._shown(self.organisation.table(set_name), id.lower(), query, prefer)
        return self._answer(
            "200 OK", {"@odata.context": self._context(f"{set_name}/$entity"), **shown}, **_applied(prefer)
        )

    def _list(
        self,
        set_name: str,
        query: dict[str, str],
        raw: str,
        prefer: str,
        where: str = "",
        of: tuple[str, str] | None = None,
    ) -> Answer:
        self._check_read(set_name)
        table = self.organisation.table(set_name)
        ids = list(table.rows)
        if of is not None:
            ids = [id for id in ids if table.rows[id].get(f"_{of[0]}_value") == of[1]]
        rows = [{**table.rows[id], table.key: id} for id in ids]
        if "$filter" in query:
            asked = Filter(query["$filter"])
            _check_columns(table, asked.columns)
            rows = [row for row in rows if asked.holds(row)]
        rows = views.seen(set_name, in_order(rows, query.get("$orderby", table.key)))
        view = views.run(self.organisation, set_name, query)
        if view is not None:
            rows = view[0]
        size = re.search(r"odata\.maxpagesize=(\d+)", prefer)
        page, most = 1, min(int(size[1]), _MOST_PAGE) if size else _MOST_PAGE
        if "$top" in query and size is None:  # one of the two, says the vendor, and means the other
            rows = rows[: int(query["$top"])]
        if "$skiptoken" in query:
            found = re.search(r'pagenumber="(\d+)"', query["$skiptoken"])
            if found is None or query["$skiptoken"] != _COOKIE.format(found[1], found[1]):
                raise BadQuery("Malformed XML in the Paging Cookie")
            page = int(found[1])
        begin = (page - 1) * most
        wanted = query if view is None else {"$select": ",".join([table.key, *view[1]])}
        shown = [self._shown(table, row[table.key], wanted, prefer) for row in rows[begin : begin + most]]
        shown = shown if view is None else [views.without_nulls(row) for row in shown]
        data: dict[str, Any] = {
            "@odata.context": self._context(f"{set_name}({query.get('$select', '')})"),
            "value": shown,
        }
        if begin + most < len(rows):
            kept = "&".join(part for part in raw.split("&") if not unquote(part).startswith("$skiptoken"))
            cookie = _COOKIE.format(page + 1, page + 1).replace("%", "%25")
            for plain, coded in (("<", "%3C"), (">", "%3E"), (" ", "%20"), ('"', "%22")):
                cookie = cookie.replace(plain, coded)
            data["@odata.nextLink"] = f"{self.address}{API}{where or '/' + set_name}?{kept}&$skiptoken={cookie}"
        return self._answer("200 OK", data, **_applied(prefer))

    def _shown(self, table: Table, id: str, query: Mapping[str, str], prefer: str) -> dict[str, Any]:
        columns = {name.strip() for name in query.get("$select", "").split(",") if name.strip()}
        _check_columns(table, columns)
        row = table.rows[id]
        shown = self.organisation.shown(
            table.set_name, row, id, columns or set(table.columns) - {"documentbody"}, prefer
        )
        for name, inner in parts_of(query.get("$expand", "")):
            if (one_of := _single(table, row, name)) is not None:
                related = next(one for one in self.organisation.tables.values() if one.logical == one_of[0])
                shown[name] = self._shown(related, one_of[1], inner, prefer)
                continue
            if name not in table.collections:
                raise BadQuery(f"Could not find a property named '{name}' on type '{table.logical}'.")
            other, lookup = table.collections[name]
            related = self.organisation.table(other)
            found = [
                {**one, related.key: key} for key, one in related.rows.items() if one.get(f"_{lookup}_value") == id
            ]
            found = in_order(found, inner.get("$orderby", related.key))[: int(inner.get("$top", _MOST_PAGE))]
            shown[name] = [self._shown(related, one[related.key], inner, prefer) for one in found]
        return shown

    def _patch(self, heard: Heard, path: str, query: Mapping[str, str], body: Mapping[str, Any]) -> Answer:
        one = _ROW.fullmatch(path)
        assert one is not None, path
        set_name, id = one[1], one[2].lower()
        table, is_there = self.organisation.table(set_name), id in self.organisation.table(set_name).rows
        if heard.headers.get("if-none-match") == "*" and is_there:
            return self._no("412 Precondition Failed", "", "A record with matching key values already exists.")
        wanted = heard.headers.get("if-match")
        if wanted is not None:
            if not is_there:
                return self._no("404 Not Found", "", f"{table.logical} With Id = {id} Does Not Exist")
            row = self.organisation.row(set_name, id)
            if wanted not in {"*", row.get("@odata.etag", 'W/"1"')}:
                words = "The version of the existing record doesn't match the RowVersion property provided."
                return self._no("412 Precondition Failed", "", words)
        if is_there:
            self.organisation.update(set_name, id, body)
        else:
            self.organisation.create(set_name, id, body)
        prefer = heard.headers.get("prefer", "")
        if "return=representation" not in prefer:
            return self._answer("204 No Content", None, OData_EntityId=f"{self.address}{API}/{set_name}({id})")
        shown = self._shown(table, id, query, prefer)
        status = "200 OK" if is_there else "201 Created"
        return self._answer(
            status,
            {"@odata.context": self._context(f"{set_name}/$entity"), **shown},
            Preference_Applied="return=representation",
        )

    def _post(self, set_name: str, body: Mapping[str, Any]) -> Answer:
        table = self.organisation.table(set_name)
        id = str(body.get(table.key) or uuid.uuid4()).lower()
        if id in table.rows:
            return self._no("412 Precondition Failed", "0x80040237", "Cannot insert duplicate key.")
        self.organisation.create(set_name, id, body)
        return self._answer("204 No Content", None, OData_EntityId=f"{self.address}{API}/{set_name}({id})")

    def _action(self, name: str, body: Mapping[str, Any]) -> Answer:
        match name:
            case "CloseIncident":
                self.organisation.close(body)
                return self._answer("204 No Content", None)
            case "InitializeAnnotationBlocksUpload":
                return self._said(name, FileContinuationToken=self.organisation.begin_upload(body["Target"]))
            case "UploadBlock":
                self.organisation.block(body)
                return self._answer("204 No Content", None)
            case "CommitAnnotationBlocksUpload":
                id, size = self.organisation.commit(body)
                return self._said(name, AnnotationId=id, FileSizeInBytes=size)
            case "FullTextSearchKnowledgeArticle":
                assert body["StateCode"] == 3
                table, words = self.organisation.table("knowledgearticles"), str(body["SearchText"]).lower()
                found = [id for id, row in table.rows.items() if words in f"{row['title']} {row['content']}".lower()]
                columns = body["QueryExpression"]["ColumnSet"]["Columns"]
                select = ",".join(f"_{one}_value" if one in table.lookups else one for one in columns)
                rows = [self._shown(table, id, {"$select": select}, "") for id in found]
                return self._answer("200 OK", {"@odata.context": self._context("knowledgearticles"), "value": rows})
        told = desk.action(self.organisation, name, body)
        if told is None:
            raise Refused("404 Not Found", "0x80060888", f"Resource not found for the segment '{name}'.")
        return self._said(name.rpartition(".")[2], **told) if told else self._answer("204 No Content", None)

    def _metadata(self, path: str, query: Mapping[str, str]) -> Answer:
        organisation = self.organisation
        if path == "/EntityDefinitions":
            asked = Filter(query["$filter"])
            values = [
                _definition(table, organisation.lacks)
                for table in organisation.tables.values()
                if table.logical not in organisation.without
            ]
            return self._answer(
                "200 OK",
                {
                    "@odata.context": self._context("EntityDefinitions"),
                    "value": [one for one in values if asked.holds(one)],
                },
            )
        cast = path.rpartition("Microsoft.Dynamics.CRM.")[2] if "Microsoft" in path else ""
        values = _attributes(organisation.tables["incidents"], cast)
        return self._answer(
            "200 OK", {"@odata.context": self._context("EntityDefinitions('incident')/Attributes"), "value": values}
        )

    def _check_read(self, set_name: str) -> None:
        if set_name in self.forbidden:
            words = f"Principal user is missing prvRead{set_name} privilege"
            raise Refused("403 Forbidden", "0x80040220", words)

    def _context(self, what: str) -> str:
        return f"{self.address}{API}/$metadata#{what}"

    def _said(self, name: str, **answer: Any) -> Answer:
        return self._answer(
            "200 OK", {"@odata.context": self._context(f"Microsoft.Dynamics.CRM.{name}Response"), **answer}
        )

    def _no(self, status: str, code: str, message: str, **headers: str) -> bytes:
        return self._answer(status, {"error": {"code": code, "message": message}}, **headers)

    def _answer(self, status: str, data: Any, **headers: str) -> bytes:
        body = b"" if data is None else json.dumps(data, ensure_ascii=False).encode()
        told = {
            "Date": self.organisation.now.strftime("%a, %d %b %Y %H:%M:%S GMT"),
            "OData-Version": "4.0",
            "x-ms-service-request-id": "dddddddd-0000-4000-8000-000000000001",
            **{name.replace("_", "-"): value for name, value in headers.items()},
        }
        if data is not None:
            told["Content-Type"] = "application/json; odata.metadata=minimal"
        lines = [
            f"HTTP/1.1 {status}",
            *(f"{name}: {value}" for name, value in told.items()),
            f"Content-Length: {len(body)}",
        ]
        return "\r\n".join([*lines, "", ""]).encode() + body


def _single(table: Table, row: Mapping[str, Any], name: str) -> tuple[str, str] | None:
    """The table and id that a single-valued navigation property leads to."""
    for column, ways in table.lookups.items():
        for to, nav in ways.items():
            if nav == name and row.get(f"_{column}_value"):
                return to, str(row[f"_{column}_value"])
    return None


def _text(text: str) -> bytes:
    head = f"HTTP/1.1 200 OK\r\nOData-Version: 4.0\r\nContent-Type: text/plain\r\nContent-Length: {len(text)}\r\n\r\n"
    return head.encode() + text.encode()


def _applied(prefer: str) -> dict[str, str]:
    return {"Preference_Applied": prefer} if prefer else {}


def _check_headers(heard: Heard) -> None:
    if heard.headers.get("odata-version") != "4.0" and not heard.target.endswith("$value"):
        raise Refused("400 Bad Request", "", "OData-Version")
    if heard.body and heard.headers.get("content-type") != "application/json; charset=utf-8":
        raise Refused("415 Unsupported Media Type", "", "Content-Type")


def _check_columns(table: Table, columns: set[str]) -> None:
    for name in columns - table.all_columns():
        words = f"Could not find a property named '{name}' on type 'Microsoft.Dynamics.CRM.{table.logical}'."
        raise BadQuery(words)


def _definition(table: Table, lacks: frozenset[str]) -> dict[str, Any]:
    return {
        "MetadataId": ORGANISATION,
        "LogicalName": table.logical,
        "EntitySetName": table.set_name,
        "ManyToOneRelationships": [
            {"ReferencingAttribute": column, "ReferencedEntity": to, "ReferencingEntityNavigationPropertyName": nav}
            for column, ways in table.lookups.items()
            for to, nav in ways.items()
            if table.logical != "feedback" or nav not in lacks
        ],
    }


def _attributes(table: Table, cast: str) -> list[dict[str, Any]]:
    kinds = {
        "PicklistAttributeMetadata": "Picklist",
        "StatusAttributeMetadata": "Status",
        "MultiSelectPicklistAttributeMetadata": "Virtual",
        "StringAttributeMetadata": "String",
        "MemoAttributeMetadata": "Memo",
        "DateTimeAttributeMetadata": "DateTime",
    }
    made = []
    for name, kind in {**table.columns, **dict.fromkeys(table.lookups, "Lookup")}.items():
        if cast and kind != kinds[cast]:
            continue
        one: dict[str, Any] = {"LogicalName": name, "MetadataId": ORGANISATION}
        if not cast:
            given = labels.NAMES.get(name, {})
            none: dict[int, str] = {}
            required = {"Value": labels.REQUIRED.get(name, "None"), "CanBeChanged": True}
            one |= {
                "AttributeType": kind,
                "RequiredLevel": required,
                "DisplayName": labels.shape(given),
                "Description": labels.shape(none),
                "IsValidForCreate": name not in {"createdon", "modifiedon"},
            }
        elif kind in {"Picklist", "Status", "Virtual"}:
            one |= {"OptionSet": labels.options(table.logical, name), "GlobalOptionSet": None}
        elif kind == "DateTime":
            one["Format"] = "DateOnly" if name == "followupby" else "DateAndTime"
        else:
            one["MaxLength"] = labels.LENGTHS.get(name)
        made.append(one)
    return made


def _follow(url: str) -> None:
    for _ in range(5):
        parts = urlsplit(url)
        connection = http.client.HTTPConnection("127.0.0.1", parts.port or 80, timeout=10)
        connection.request("GET", f"{parts.path or '/'}?{parts.query}")
        answer = connection.getresponse()
        answer.read()
        url = answer.headers.get("Location", "")
        connection.close()
        if not url:
            return
