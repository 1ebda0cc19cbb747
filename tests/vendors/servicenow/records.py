"""Records over the Table API and the Case API, their journals, and files."""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

from tests.loopback import Heard
from tests.vendors.servicenow.instance import ACCOUNT, CASE, DESK, LOGINS, ME, NAMES, Instance, new_id
from tests.vendors.servicenow.query import chosen
from tests.vendors.servicenow.replies import Told, absent, error, forbidden, nothing, result

_EXTERNAL_NEW = {
    "account",
    "asset",
    "comments",
    "contact",
    "contact_type",
    "priority",
    "product",
    "short_description",
    "state",
}
_EXTERNAL_CHANGE = {"comments", "state"}
_MOST_ROWS = 10000


class Records:
    """Reads and writes as the signed-in user. `hidden`: ids that access rules keep from him."""

    def __init__(self, instance: Instance) -> None:
        self.instance = instance
        self.hidden: set[str] = set()
        self.is_deaf = False
        """It drops what it is asked to filter by, as it does with a misspelt field."""
        self.drops_state = False
        self.largest = 10_000_000
        self.hides_hash = False
        self.runs_scripts = True
        self.may_comment = True

    def table(self, heard: Heard, name: str, id: str, params: Mapping[str, str]) -> Told:
        """/api/now/table."""
        if name == "sys_journal_field":
            return self._journal(params)
        if name == "sc_cat_item_producer" and name in self.instance.open:
            values = {"sys_id": id, "table_name": self.instance.producers.get(id, "")}
            return result({key: {"display_value": value, "value": value} for key, value in values.items()})
        if name not in self.instance.open and name not in self.instance.records:
            return error(400, f"Invalid table {name}", None)
        if name not in self.instance.open and name != "cmn_location":
            return forbidden()
        match heard.method:
            case "GET" if id:
                return self._one(name, id, params)
            case "GET":
                return self._list(name, params)
            case "POST":
                return self._new(name, json.loads(heard.body), params)
            case "PATCH" | "PUT":
                return self._change(name, id, json.loads(heard.body), params)
        return error(405, "Method not supported", None)

    def case(self, heard: Heard, rest: list[str], params: Mapping[str, str]) -> Told:
        """/api/sn_customerservice/case."""
        if "case" not in self.instance.open:
            return absent()
        if heard.method == "GET" and not rest:
            return self._list(CASE, params)
        if heard.method == "POST":
            body = json.loads(heard.body)
            allowed = _EXTERNAL_NEW if self.instance.is_external else set(body)
            kept = {name: str(value) for name, value in body.items() if name in allowed}
            words = kept.pop("comments", "")
            made = self.instance.insert(CASE, {"contact": ME, "account": ACCOUNT, "contract": "", **kept})
            if words:
                self.instance.comment(made, ME, words)
            return result({"sys_id": made["sys_id"], "number": made["number"]}, 201)
        record = self.instance.table(CASE).get(rest[0])
        if record is None or rest[0] in self.hidden:
            return nothing()
        if rest[1:] == ["activities"]:
            return result(self._activities(record))
        if heard.method == "PUT":
            body = json.loads(heard.body)
            allowed = _EXTERNAL_CHANGE if self.instance.is_external else set(body)
            self._apply(CASE, record, {name: value for name, value in body.items() if name in allowed})
            return result({"sys_id": record["sys_id"], "number": record["number"]})
        return self._one(CASE, rest[0], params)

    def files(self, heard: Heard, rest: list[str], params: Mapping[str, str]) -> Told:
        """/api/now/attachment and /api/now/v1/attachment_csm."""
        if "attachment" not in self.instance.open:
            return forbidden()
        if heard.method == "GET" and not rest:
            query = "" if self.is_deaf else params.get("sysparm_query", "")
            found = chosen(list(self.instance.files.values()), query, self.instance.look)
            rows = [self._file(one) for one in found]
            # The first version of an API says so when a list is empty.
            return result(rows) if rows or "/v1/" not in heard.target else nothing()
        if heard.method == "POST":
            return self._upload(heard, params)
        file = self.instance.files.get(rest[0])
        if file is None:
            return nothing()
        if rest[1:] == ["file"]:
            body = self.instance.contents[rest[0]]
            headers = {"x-attachment-metadata": json.dumps(self._file(file)), "Content-Disposition": "attachment"}
            return Told(200, headers=headers, body=body, content_type=f"{file['content_type']};charset=UTF-8")
        return result(self._file(file))

    def desk_writes(self, id: str, text: str) -> None:
        """A comment of the desk's."""
        table, _, sys_id = id.partition(":")
        record = self.instance.table(table)[sys_id]
        self.instance.comment(record, DESK, text)

    def _file(self, file: Mapping[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in file.items() if name != "hash" or not self.hides_hash}

    def _upload(self, heard: Heard, params: Mapping[str, str]) -> Told:
        table, id, name = params["table_name"], params["table_sys_id"], params["file_name"]
        if id not in self.instance.table(table):
            return nothing()
        if len(heard.body) > self.largest:
            return error(413, "Request too large", None)
        if name.endswith(".exe"):
            return error(400, "Failed to create the attachment", "File type is not allowed: the extension exe")
        kind = heard.headers.get("content-type", "")
        return result(self._file(self.instance.attach(table, id, unquote(name), kind, heard.body)), 201)

    def _list(self, table: str, params: Mapping[str, str]) -> Told:
        query = "ORDERBYsys_id" if self.is_deaf else params.get("sysparm_query", "")
        query = query.replace("javascript:gs.getUserID()", ME if self.runs_scripts else "")
        found = chosen(list(self.instance.table(table).values()), query, self.instance.look)
        limit = int(params.get("sysparm_limit", _MOST_ROWS))
        offset = int(params.get("sysparm_offset", 0))
        rows = [row for row in found[offset : offset + limit] if row["sys_id"] not in self.hidden]
        link = "" if offset + limit >= len(found) else '<https://elsewhere.example/api?sysparm_offset=9>;rel="next",'
        back = '<https://elsewhere.example/api?sysparm_offset=-1>;rel="prev"'
        headers = {"X-Total-Count": str(len(found)), "Link": link + back}
        return result([self._shape(table, row, params) for row in rows], 200, **headers)

    def _one(self, table: str, id: str, params: Mapping[str, str]) -> Told:
        record = self.instance.table(table).get(id)
        if record is None or id in self.hidden:
            return nothing()
        return result(self._shape(table, record, params))

    def _shape(self, table: str, row: Any, params: Mapping[str, str]) -> dict[str, Any]:
        wanted = params.get("sysparm_fields", "")
        names = wanted.split(",") if wanted else [*row, "comments"]
        pairs = {name: self.instance.pair(table, row, name) for name in names}
        if params.get("sysparm_display_value") == "all":
            return {name: pair for name, pair in pairs.items() if pair is not None}
        return {name: pair["value"] for name, pair in pairs.items() if pair is not None}

    def _new(self, table: str, body: dict[str, Any], params: Mapping[str, str]) -> Told:
        if table == "kb_feedback":
            now = self.instance.stamp()
            made: dict[str, str] = {"sys_id": "", "user": ME, "useful": "", "comments": "", "sys_created_on": now}
            made |= {name: str(value) for name, value in body.items()}
            made["sys_id"] = new_id()
            self.instance.table(table)[made["sys_id"]] = made
            return result(self._shape(table, made, params), 201)
        values = {name: str(value) for name, value in body.items() if name != "comments"}
        if not self.instance.keeps_correlation:
            values.pop("correlation_id", None)
        record = self.instance.insert(table, {"caller_id": "", "hold_reason": "", "company": "", **values})
        return result(self._shape(table, record, params), 201)

    def _change(self, table: str, id: str, body: dict[str, Any], params: Mapping[str, str]) -> Told:
        record = self.instance.table(table).get(id)
        if record is None or id in self.hidden:
            return nothing()
        if record["state"] == "7":
            rule = f"Business Rule 'Closed^{'0' * 32}'. Business Rule Stack:x"
            rule = f"Operation against file 'incident' was aborted by {rule}"
            return error(403, rule, None)
        self._apply(table, record, body)
        return result(self._shape(table, record, params))

    def _apply(self, table: str, record: dict[str, str], body: Mapping[str, Any]) -> None:
        for name, value in body.items():
            if name == "comments":
                self.instance.comment(record, ME, str(value))
            elif name in record and not (name == "state" and self.drops_state):
                record[name] = str(value)
        if record["state"] == "6" and body.get("state") == "6":
            record["resolved_by"], record["resolved_at"] = ME, self.instance.stamp()
        if record["state"] in {"3", "7"} and table in {CASE, "incident"} and "state" in body:
            record["active"], record["closed_at"] = "false", self.instance.stamp()
        self.instance.touch(record)

    def _journal(self, params: Mapping[str, str]) -> Told:
        if not self.instance.shows_journal:
            return error(
                403, "Insufficient rights to query records", "Field(s) present in the query do not have permission"
            )
        rows: list[dict[str, str]] = [
            {
                "sys_id": line.id,
                "element": line.element,
                "element_id": id,
                "value": line.text,
                "sys_created_on": self.instance.stamp(line.at),
                "sys_created_by": LOGINS[line.by],
            }
            for id, lines in self.instance.journals.items()
            for line in lines
        ]
        found = chosen(rows, params.get("sysparm_query", ""), self.instance.look)
        return result(
            [{name: {"value": value, "display_value": value} for name, value in row.items()} for row in found]
        )

    def _activities(self, record: dict[str, str]) -> dict[str, Any]:
        entries = [
            {
                "sys_created_on_adjusted": self.instance.shown_time(self.instance.stamp(line.at)),
                "sys_id": line.id,
                "login_name": NAMES[line.by],
                "user_sys_id": line.by,
                "initials": "XX",
                "sys_created_on": self.instance.stamp(line.at),
                "contains_code": "false",
                "field_label": self.instance.label,
                "name": NAMES[line.by],
                "value": line.text,
                "element": line.element,
            }
            for line in reversed(self.instance.journals.get(record["sys_id"], ()))
        ]
        return {
            "display_value": record["number"],
            "sys_id": record["sys_id"],
            "short_description": record["short_description"],
            "number": record["number"],
            "entries": entries,
            "user_sys_id": ME,
            "user_full_name": NAMES[ME],
            "user_login": LOGINS[ME],
            "label": "Case",
            "table": CASE,
            "journal_fields": [
                {
                    "can_read": True,
                    "color": "transparent",
                    "can_write": self.may_comment,
                    "name": "comments",
                    "label": "Comments",
                }
            ],
            "sys_created_on": record["sys_created_on"],
            "sys_created_on_adjusted": self.instance.shown_time(record["sys_created_on"]),
        }
