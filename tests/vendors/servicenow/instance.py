"""What an instance keeps: users, records, journals, files, forms and articles; and what is open of it."""

import hashlib
import secrets
import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

ME, DESK, SAM = (
    "681ccaf9c0a8016400b98a06818d57c7",
    "5137153cc611227c000bbd1bd8cd2007",
    "62826bf03710200044e0bfc8bcbe5df1",
)
ACCOUNT = "051f62b0d7300200e5982cf65e610333"
NAMES = {ME: "Kari Prøve", DESK: "David Loo", SAM: "Sam - Sample", ACCOUNT: "Eksempelfjord"}
LOGINS = {ME: "kari", DESK: "david.loo", SAM: "sam"}
EVERY_PART = frozenset(
    {"catalog", "knowledge", "case", "incident", "sc_req_item", "sc_request", "sys_user", "kb_feedback", "current_user"}
    | {"ast_contract", "service_entitlement", "attachment"}
)
CASE = "sn_customerservice_case"
STATES = {
    "incident": {"1": "New", "2": "In Progress", "3": "On Hold", "6": "Resolved", "7": "Closed", "8": "Canceled"},
    "sc_req_item": {"1": "Open", "2": "Work in Progress", "3": "Closed Complete", "4": "Closed Incomplete"},
    "sc_request": {"1": "Open"},
    CASE: {"1": "New", "10": "Open", "18": "Awaiting Info", "6": "Resolved", "3": "Closed"},
}
_PRIORITY = {"1": "1 - Critical", "2": "2 - High", "3": "3 - Moderate", "4": "4 - Low", "5": "5 - Planning"}
_REFERENCES = {"caller_id", "opened_by", "assigned_to", "contact", "account", "company", "requested_for"}


def new_id() -> str:
    """32 hexadecimal digits."""
    return secrets.token_hex(16)


@dataclass
class Line:
    """A line of a journal."""

    by: str
    text: str
    at: datetime
    element: str = "comments"
    id: str = field(default_factory=new_id)


@dataclass
class Instance:
    """State and habits. Times are of this computer, in whole seconds."""

    open: set[str] = field(default_factory=lambda: set(EVERY_PART))
    keeps_guid: bool = True
    keeps_correlation: bool = True
    shows_journal: bool = False
    is_external: bool = False
    """External users: of a customer's case only a few fields may be set."""
    zone: str = "Europe/Oslo"
    tells_zone: bool = True
    day: str = "%Y-%m-%d"
    time: str = "%H:%M:%S"
    label: str = "Additional comments"
    password: str = "nordesk-demo"
    records: dict[str, dict[str, dict[str, str]]] = field(default_factory=dict)
    journals: dict[str, list[Line]] = field(default_factory=dict)
    files: dict[str, dict[str, Any]] = field(default_factory=dict)
    contents: dict[str, bytes] = field(default_factory=dict)
    items: dict[str, dict[str, Any]] = field(default_factory=dict)
    producers: dict[str, str] = field(default_factory=dict)
    """The table each record producer writes to."""
    submitted: list[dict[str, Any]] = field(default_factory=list)
    articles: list[dict[str, Any]] = field(default_factory=list)
    lock: threading.RLock = field(default_factory=threading.RLock)
    shift: timedelta = timedelta()

    def now(self) -> datetime:
        """As the Date header says it."""
        return (datetime.now(UTC) + self.shift).replace(microsecond=0)

    def stamp(self, moment: datetime | None = None) -> str:
        """How times are kept: UTC, without saying so."""
        return (moment or self.now()).strftime("%Y-%m-%d %H:%M:%S")

    def shown_time(self, text: str) -> str:
        """How the signed-in user is shown a kept time."""
        moment = datetime.strptime(text, "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC)
        return moment.astimezone(ZoneInfo(self.zone)).strftime(f"{self.day} {self.time}")

    def table(self, name: str) -> dict[str, dict[str, str]]:
        """The records of a table, by id."""
        return self.records.setdefault(name, {})

    def insert(self, table: str, values: dict[str, str], id: str = "", by: str = ME) -> dict[str, str]:
        """A new record with the fields every task has."""
        now, id = self.stamp(), id or new_id()
        prefix = {"incident": "INC", "sc_req_item": "RITM", "sc_request": "REQ", CASE: "CS"}.get(table, "REC")
        made = {
            "sys_id": id,
            "number": f"{prefix}{len(self.table(table)) + 10001:07d}",
            "short_description": "",
            "description": "",
            "state": "1",
            "priority": "4",
            "active": "true",
            "opened_at": now,
            "sys_created_on": now,
            "sys_updated_on": now,
            "closed_at": "",
            "resolved_at": "",
            "resolved_by": "",
            "opened_by": by,
            "assigned_to": "",
            "watch_list": "",
            "correlation_id": "",
            "sys_class_name": table,
            "sys_mod_count": "0",
            **values,
        }
        self.table(table)[id] = made
        return made

    def touch(self, record: dict[str, str]) -> None:
        """It was changed just now."""
        record["sys_updated_on"] = self.stamp()
        record["sys_mod_count"] = str(int(record["sys_mod_count"]) + 1)

    def comment(self, record: dict[str, str], by: str, text: str, at: datetime | None = None) -> None:
        """A line of its journal."""
        self.journals.setdefault(record["sys_id"], []).append(Line(by, text, at or self.now()))
        self.touch(record)

    def look(self, row: Any, name: str) -> str:
        """A field, over a reference if it has a dot. KeyError when there is no such field."""
        first, _, rest = name.partition(".")
        if not rest:
            return str(row[first])
        return self.look(self.table("sc_request").get(row[first], {}), rest)

    def pair(self, table: str, row: dict[str, str], name: str) -> dict[str, str] | None:
        """A field both ways; None when there is no such field."""
        if name == "comments" and table in STATES:
            return {"display_value": self.journal(row["sys_id"]), "value": ""}
        try:
            value = self.look(row, name)
        except KeyError:
            return None
        return {"display_value": self._shown(table, name, value), "value": value}

    def journal(self, id: str) -> str:
        """All comments as one text, newest first, with times as the user is shown them."""
        lines = [one for one in self.journals.get(id, ()) if one.element == "comments"]
        heads = [f"{self.shown_time(self.stamp(one.at))} - {NAMES[one.by]} ({self.label})" for one in lines]
        both = zip(reversed(heads), reversed(lines), strict=True)
        return "".join(f"{head}\n{line.text}\n\n" for head, line in both)

    def _shown(self, table: str, name: str, value: str) -> str:
        last = name.rpartition(".")[2]
        if not value:
            return ""
        if last in _REFERENCES:
            return NAMES.get(value, value)
        if last == "state":
            return STATES.get(table, {}).get(value, value)
        if last == "priority":
            return _PRIORITY.get(value, value)
        if last == "hold_reason":
            return {"1": "Awaiting Caller", "5": "Awaiting Vendor"}.get(value, value)
        if last in {"sys_mod_count"} and len(value) > 3:
            return f"{int(value):,}"
        if last.endswith(("_at", "_on")):
            return self.shown_time(value)
        if last == "request":
            return self.table("sc_request").get(value, {}).get("number", value)
        return value

    def attach(self, table: str, id: str, name: str, kind: str, body: bytes) -> dict[str, Any]:
        """Keep a file."""
        file = {
            "sys_id": new_id(),
            "table_name": table,
            "table_sys_id": id,
            "file_name": name,
            "content_type": kind,
            "size_bytes": str(len(body)),
            "sys_created_on": self.stamp(),
            "sys_created_by": "kari",
            "hash": hashlib.sha256(body).hexdigest(),
            "state": "pending",
            "download_link": "",
        }
        self.files[file["sys_id"]] = file
        self.contents[file["sys_id"]] = body
        return file
