"""What the emulator hears and says: requests taken apart, answers in Zendesk's clothes."""

import email.utils
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from tests.loopback import Heard

_REASONS = {200: "OK", 201: "Created", 204: "No Content", 302: "Found"}


@dataclass(frozen=True, slots=True)
class Asked:
    """A request. `path` is without `.json`, `had_json` tells whether it was there."""

    method: str
    path: str
    had_json: bool
    query: Mapping[str, str]
    headers: Mapping[str, str]
    raw: bytes

    @classmethod
    def of(cls, heard: Heard) -> "Asked":
        """As it came."""
        parts = urlsplit(heard.target)
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        path = parts.path.removesuffix(".json")
        return cls(heard.method, path, path != parts.path, query, heard.headers, heard.body)

    @property
    def body(self) -> Any:
        """Its JSON, None without any."""
        if self.headers.get("content-type", "").startswith("application/json") and self.raw:
            return json.loads(self.raw)
        return None


@dataclass(frozen=True, slots=True)
class Told:
    """An answer. `data` is sent as JSON unless it is bytes."""

    status: int = 200
    data: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    kind: str = "application/json; charset=utf-8"

    def bytes(self, number: int, remaining: int = 695) -> bytes:
        """On the wire, with the headers that each answer of Zendesk's has."""
        body = (
            self.data if isinstance(self.data, bytes) else b"" if self.data is None else json.dumps(self.data).encode()
        )
        headers = {
            "Date": email.utils.formatdate(usegmt=True),
            "Content-Type": self.kind,
            "Content-Length": str(len(body)),
            "X-Request-Id": f"zd-{number}",
            "X-Rate-Limit": "700",
            "X-Rate-Limit-Remaining": str(remaining),
            "X-Zendesk-Application-Version": "v18586",
            **self.headers,
        }
        head = [f"HTTP/1.1 {self.status} {_REASONS.get(self.status, 'No')}", *(f"{k}: {v}" for k, v in headers.items())]
        return "\r\n".join([*head, "", ""]).encode() + body


NOT_FOUND = Told(404, {"error": "RecordNotFound", "description": "Not found"})
NO_ENDPOINT = Told(404, {"error": "InvalidEndpoint", "description": "Not found"})
FORBIDDEN = Told(403, {"error": {"title": "Forbidden", "message": "You do not have access to this page."}})
NOBODY = Told(401, {"error": "Couldn't authenticate you"})
BAD_TOKEN = Told(401, {"error": "invalid_token", "error_description": "The access token is invalid."})


def invalid(field: str, words: str, code: str = "BlankValue", **more: Any) -> Told:
    """422, with what is wrong with one field."""
    details = {field: [{"description": words, "error": code, **more}]}
    return Told(422, {"error": "RecordInvalid", "description": "Record validation errors", "details": details})


def paged(asked: Asked, base: str, name: str, rows: list[dict[str, Any]], most: int, **more: Any) -> Told:
    """A page of a list: by cursor when that is asked for, else by number; never more than `most` rows.

    By cursor it plays both of Zendesk's tricks: after the last row `has_more` may bring an empty page, and the cursor
    of the last page is filled all the same.
    """
    if "page[size]" in asked.query:
        size = min(int(asked.query["page[size]"]), most)
        after = asked.query.get("page[after]", "")
        start = int(after.removeprefix("a+/=")) if after else 0
        end = start + size
        has_more = end < len(rows) or (end == len(rows) and start < end and len(rows) > 0 and size == most)
        meta = {"has_more": has_more, "after_cursor": f"a+/={end}", "before_cursor": None}
        links = {"next": f"{base}{asked.path}.json?{urlencode({**asked.query, 'page[after]': f'a+/={end}'})}"}
        return Told(200, {name: rows[start:end], "meta": meta, "links": links if has_more else {"next": None}, **more})
    page, size = int(asked.query.get("page", "1")), min(int(asked.query.get("per_page", "100")), most)
    if page * size > 10_000:
        errors = [{"code": "InvalidPaginationDepth", "title": "Too deep", "detail": "Use cursors."}]
        return Told(400, {"errors": errors})
    shown, has_next = rows[(page - 1) * size : page * size], page * size < len(rows)
    following = f"{base}{asked.path}.json?{urlencode({**asked.query, 'page': str(page + 1)})}"
    return Told(
        200,
        {name: shown, "count": len(rows), "next_page": following if has_next else None, "previous_page": None, **more},
    )
