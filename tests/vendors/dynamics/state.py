"""The emulated organisation: rows, versions and a clock that moves on with every write."""

import base64
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.vendors.dynamics import desk, entitled, labels, timeline
from tests.vendors.dynamics.refusals import Refused
from tests.vendors.dynamics.tables import DESK, ME, Table, tables
from tests.vendors.dynamics.views import view_tables

FORMATTED = "@OData.Community.Display.V1.FormattedValue"
LOGICAL = "@Microsoft.Dynamics.CRM.lookuplogicalname"
ACTIVITIES = desk.ACTIVITIES
_POINTERS = Table(
    "activitypointer",
    "activitypointers",
    "activityid",
    {
        "createdon": "DateTime",
        "modifiedon": "DateTime",
        "subject": "String",
        "description": "Memo",
        "statecode": "State",
        "activitytypecode": "EntityName",
    },
    {"regardingobjectid": {"incident": "regardingobjectid_incident"}, "createdby": {}, "ownerid": {}},
)


@dataclass(slots=True)
class Organisation:
    """`without`: tables this organisation has not. `lacks`: navigation properties of `feedback` it has not."""

    without: frozenset[str] = frozenset()
    lacks: frozenset[str] = frozenset()
    tables: dict[str, Table] = field(default_factory=lambda: {table.set_name: table for table in _tables()})
    now: datetime = datetime(2026, 11, 21, 12, tzinfo=UTC)
    version: int = 2654797
    numbers: int = 1001
    tells_names: bool = True
    """Whether a view's name can be asked for in every language."""
    uploads: dict[str, dict[str, str]] = field(default_factory=dict)
    privileges: frozenset[str] = desk.PRIVILEGES
    """Those of the signed-in person."""
    access: dict[str, str] = field(default_factory=dict)
    """His rights to a case, where he has not all of them."""
    routing: str = "classic"
    """Or `unified`, `unified_object` (for whom the vendor's example does not work), `inactive`, or none."""
    routed: int = 0
    parties: dict[str, tuple[str, str]] = field(default_factory=lambda: dict(timeline.PARTIES))
    """The navigation property to those who took part in an activity; nothing where it is named otherwise."""
    processes: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    """By case: the processes it goes through."""
    names_stages: bool = True
    """Whether a process's path names its stages."""
    initializes: bool = True

    def table(self, set_name: str) -> Table:
        """By the name of its set. Activity pointers are the activities themselves, seen together."""
        if set_name == "activitypointers":
            rows = {
                id: {**row, "activitytypecode": self.tables[name].logical}
                for name in ACTIVITIES
                for id, row in self.tables[name].rows.items()
            }
            columns, lookups = _POINTERS.columns, _POINTERS.lookups
            return Table(_POINTERS.logical, set_name, "activityid", columns, lookups, self.parties, rows)
        table = self.tables.get(set_name)
        if table is None or table.logical in self.without:
            raise Refused("404 Not Found", "0x80060888", f"Resource not found for the segment '{set_name}'.")
        return table

    def row(self, set_name: str, id: str) -> dict[str, Any]:
        """404 in the vendor's words when there is none."""
        table = self.table(set_name)
        if id.lower() not in table.rows:
            words = f"{table.logical} With Id = {id} Does Not Exist"
            raise Refused("404 Not Found", "0x80040217", words)
        return table.rows[id.lower()]

    def put(self, set_name: str, id: str, columns: Mapping[str, Any], by: str = ME) -> dict[str, Any]:
        """Make or change a row."""
        self.now += timedelta(seconds=1)
        self.version += 1
        table = self.table(set_name)
        row = table.rows.setdefault(id.lower(), {})
        stamp = self.now.strftime("%Y-%m-%dT%H:%M:%SZ")
        if not row:
            row["createdon"] = stamp
            row |= {"_createdby_value": by, "_createdby_value@type": "systemuser"}
            row |= {"_ownerid_value": by, "_ownerid_value@type": "systemuser"}
        row |= {**columns, "modifiedon": stamp, "@odata.etag": f'W/"{self.version}"'}
        return row

    def columns_of(self, set_name: str, body: Mapping[str, Any]) -> dict[str, Any]:
        """A body as columns: binds become lookups. 400 for a property nobody knows, in whatever case of letters."""
        table = self.table(set_name)
        binds = {(nav, to): column for column, ways in table.lookups.items() for to, nav in ways.items()}
        navs = {nav: column for (nav, _to), column in binds.items()}
        made: dict[str, Any] = {}
        for name, value in body.items():
            if name == "@odata.type":
                continue
            if name.endswith("_activity_parties"):
                for party in value:
                    _check_party(party)
                continue
            if name.endswith("@odata.bind"):
                nav = name.removesuffix("@odata.bind")
                if nav not in navs or (table.logical == "feedback" and nav in self.lacks):
                    raise Refused("400 Bad Request", "0x80048d19", _undeclared(nav, table.logical))
                made |= self._bound(binds, nav, value) if value is not None else {f"_{navs[nav]}_value": None}
            elif name in table.columns or name == table.key:
                made[name] = value
            else:
                raise Refused("400 Bad Request", "0x80048d19", _undeclared(name, table.logical))
        return made

    def _bound(self, binds: Mapping[tuple[str, str], str], nav: str, value: object) -> dict[str, Any]:
        other, _, id = str(value).strip("/").removesuffix(")").partition("(")
        self.row(other, id)
        to = self.table(other).logical
        if (nav, to) not in binds:
            raise Refused("400 Bad Request", "0x80048d19", f"'{other}' is not what '{nav}' leads to.")
        return {f"_{binds[nav, to]}_value": id.lower(), f"_{binds[nav, to]}_value@type": to}

    def create(self, set_name: str, id: str, body: Mapping[str, Any], by: str = ME) -> dict[str, Any]:
        """A new row with what the server adds by itself."""
        columns = self.columns_of(set_name, body)
        columns.pop(self.table(set_name).key, None)
        rules = {"incidents": self._case, "annotations": self._note, "feedback": self._feedback}
        if set_name in rules:
            columns = rules[set_name](columns)
        elif set_name in ACTIVITIES:
            columns = {"statecode": 0, "statuscode": 1, **columns}
        return self.put(set_name, id, columns, by)

    def update(self, set_name: str, id: str, body: Mapping[str, Any]) -> dict[str, Any]:
        """A row changed; closed cases are read-only until their state changes."""
        row, columns = self.row(set_name, id), self.columns_of(set_name, body)
        if set_name == "incidents":
            _check_lengths(columns)
            desk.check_case(self, id, columns)
            entitled.follow(self, row, columns)
            if row["statecode"] != 0 and "statecode" not in columns:
                raise Refused("400 Bad Request", "0x80044411", "Already Closed or Canceled")
            if columns.get("statecode") == 2 and self._open_activities(id):
                words = "The incident can not be cancelled because there are open activities for this incident."
                raise Refused("400 Bad Request", "0x8004440e", words)
            if columns.get("statecode") in {1, 2}:
                columns["deactivatedon"] = self.now.strftime("%Y-%m-%dT%H:%M:%SZ")
        return self.put(set_name, id, columns)

    def close(self, body: Mapping[str, Any]) -> None:
        """CloseIncident."""
        told = body["IncidentResolution"]
        case_id = str(told["incidentid@odata.bind"]).partition("(")[2].removesuffix(")")
        case = self.row("incidents", case_id)
        if case["statecode"] != 0:
            raise Refused("400 Bad Request", "0x80044411", "Already Closed or Canceled")
        desk.check_close(self, case_id)
        about = {"_incidentid_value": case_id, "_incidentid_value@type": "incident"}
        about |= {"_regardingobjectid_value": case_id, "_regardingobjectid_value@type": "incident"}
        id = told.get("activityid") or str(uuid.uuid4())
        columns = {"subject": told["subject"], "description": told.get("description"), "statecode": 1, "statuscode": 2}
        self.put("incidentresolutions", id, {**columns, **about, "timespent": told.get("timespent", 0)})
        self.put(
            "incidents",
            case_id,
            {"statecode": 1, "statuscode": body["Status"], "deactivatedon": self.now.strftime("%Y-%m-%dT%H:%M:%SZ")},
        )

    def desk_writes(self, case_id: str, text: str) -> None:
        """A comment for the customer's eyes."""
        table = "adx_portalcomments" if "adx_portalcomment" not in self.without else "annotations"
        about = "regardingobjectid_incident_adx_portalcomment" if table != "annotations" else "objectid_incident"
        words = {"description": text, "adx_portalcommentdirectioncode": 2, "statecode": 1}
        body = words if table != "annotations" else {"notetext": text}
        bind = {f"{about}@odata.bind": f"/incidents({case_id})"}
        self.create(table, str(uuid.uuid4()), {**body, **bind}, DESK)

    def shown(self, set_name: str, row: Mapping[str, Any], id: str, columns: set[str], prefer: str) -> dict[str, Any]:
        """A row as it is written: its key always, annotations where they are wanted."""
        table = self.table(set_name)
        made: dict[str, Any] = {"@odata.etag": row["@odata.etag"]} if "@odata.etag" in row else {"@odata.etag": 'W/"1"'}
        for name in sorted(columns | {table.key}):
            value = id if name == table.key else row.get(name)
            if name.endswith("_value") and value is not None:
                to = row.get(f"{name}@type", "")
                if LOGICAL[1:] in prefer:
                    made[f"{name}{LOGICAL}"] = to
                if FORMATTED[1:] in prefer and (words := self._name(to, str(value))):
                    made[f"{name}{FORMATTED}"] = words
            elif FORMATTED[1:] in prefer and (label := labels.word(table.logical, name, value)):
                made[f"{name}{FORMATTED}"] = label
            made[name] = value
        return made

    def _name(self, logical: str, id: str) -> str:
        for table in self.tables.values():
            if table.logical == logical and id in table.rows:
                row = table.rows[id]
                return str(row.get("fullname") or row.get("name") or row.get("title") or "")
        return ""

    def _case(self, columns: dict[str, Any]) -> dict[str, Any]:
        if "_customerid_value" not in columns:
            raise Refused(
                "400 Bad Request", "0x80040200", "You should specify a parent contact or account. Attribute: customerid"
            )
        _check_lengths(columns)
        entitled = columns.get("_entitlementid_value")
        terms = self.row("entitlements", entitled) if entitled else {}
        if terms.get("restrictcasecreation") and terms["remainingterms"] <= 0:
            words = "You can't create a case for this entitlement because there are no available terms."
            raise Refused("400 Bad Request", "0x80060609", words)
        for name in ("prioritycode", "casetypecode", "int_customereffort"):
            if columns.get(name) is not None and columns[name] not in labels.OPTIONS["incident", name]:
                raise Refused("400 Bad Request", "0x80040203", f"{columns[name]!r} is outside the valid range.")
        if columns.get("_parentcaseid_value"):
            desk.check_parent(self, str(columns["_parentcaseid_value"]))
        self.numbers += 1
        preset = {
            "decremententitlementterm": True,
            "statecode": 0,
            "statuscode": 1,
            "prioritycode": 2,
            "ticketnumber": f"CAS-{self.numbers:05}-S8K4Y2",
        }
        return {**preset, **columns}

    def _note(self, columns: dict[str, Any]) -> dict[str, Any]:
        columns = {"isdocument": False, "objecttypecode": "incident", **columns}
        if columns["isdocument"] and "documentbody" in columns:
            self._check_file(columns, len(columns["documentbody"]))
            columns["filesize"] = len(base64.b64decode(columns["documentbody"], validate=True))
        return columns

    def _check_file(self, columns: Mapping[str, Any], length: int) -> None:
        if str(columns.get("filename", "")).endswith(".exe"):
            raise Refused("400 Bad Request", "0x80043e09", "The attachment is either not a valid type or is too large.")
        most = next(iter(self.tables["organizations"].rows.values()))["maxuploadfilesize"]
        if length > most:
            raise Refused("400 Bad Request", "0x80044a02", "Attachment file size is too big.")

    def _feedback(self, columns: dict[str, Any]) -> dict[str, Any]:
        if not columns.get("title") or len(columns["title"]) > 155:
            raise Refused("400 Bad Request", "0x80040200", "Required field missing. Attribute: title")
        if columns.get("rating") is not None and not (columns.get("minrating") and columns.get("maxrating")):
            raise Refused("400 Bad Request", "0x80061772", "The minimum and maximum values are required.")
        return columns

    def _open_activities(self, case_id: str) -> bool:
        return any(
            row.get("_regardingobjectid_value") == case_id.lower() and row.get("statecode") == 0
            for name in ("phonecalls", "tasks")
            for row in self.tables[name].rows.values()
        )

    def begin_upload(self, target: Mapping[str, Any]) -> str:
        """The continuation token of a file in blocks."""
        self.columns_of("annotations", target)
        self._check_file(target, 0)
        token = f"token-{len(self.uploads)}"
        self.uploads[token] = {}
        return token

    def block(self, body: Mapping[str, Any]) -> None:
        """One block; all names must be of one length, and no block above 4 MB."""
        blocks, name = self._upload(body), str(body["BlockId"])
        if any(len(name) != len(other) for other in blocks) or len(base64.b64decode(name)) > 64:
            raise Refused("400 Bad Request", "0x80040203", "BlockId")
        if len(base64.b64decode(body["BlockData"], validate=True)) > 4 * 1024 * 1024:
            raise Refused("400 Bad Request", "0x80044a02", "Attachment file size is too big.")
        blocks[name] = str(body["BlockData"])

    def commit(self, body: Mapping[str, Any]) -> tuple[str, int]:
        """The file is whole: its note's id and size."""
        blocks = self._upload(body)
        data = b"".join(base64.b64decode(blocks[name]) for name in body["BlockList"])
        self._check_file(body["Target"], (len(data) + 2) // 3 * 4)
        id = str(body["Target"].get("annotationid") or uuid.uuid4())
        whole = {**body["Target"], "documentbody": base64.b64encode(data).decode()}
        self.create("annotations", id, whole)
        del self.uploads[str(body["FileContinuationToken"])]
        return id, len(data)

    def _upload(self, body: Mapping[str, Any]) -> dict[str, str]:
        found = self.uploads.get(str(body.get("FileContinuationToken")))
        if found is None:
            raise Refused("400 Bad Request", "0x80040203", "FileContinuationToken")
        return found


def _tables() -> list[Table]:
    return [*tables(), *desk.desk_tables(), *view_tables(), *timeline.timeline_tables()]


def _undeclared(name: str, table: str) -> str:
    return (
        f"An undeclared property '{name}' which only has property annotations in the payload but no property value was "
        f"found in the payload of type 'Microsoft.Dynamics.CRM.{table}'."
    )


def _check_party(party: Mapping[str, Any]) -> None:
    bind = next(name for name in party if name.endswith("@odata.bind"))
    kind = bind.removeprefix("partyid_").removesuffix("@odata.bind")
    if kind not in {"contact", "systemuser"} or not str(party[bind]).startswith(f"/{kind}s("):
        raise Refused("400 Bad Request", "0x80048d19", _undeclared(bind, "activityparty"))
    if party["participationtypemask"] not in range(1, 14):
        raise Refused("400 Bad Request", "0x80040203", "participationtypemask")


def _check_lengths(columns: Mapping[str, Any]) -> None:
    for name, most in labels.LENGTHS.items():
        if len(str(columns.get(name) or "")) > most:
            words = (
                f"A validation error occurred. The length of the '{name}' attribute of the 'incident' entity exceeded "
                f"the maximum allowed length of '{most}'."
            )
            raise Refused("400 Bad Request", "0x80044331", words)
