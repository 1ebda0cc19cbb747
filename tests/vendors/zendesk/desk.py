"""The emulator's requests: lists, comments, uploads, what may be changed and what is quietly ignored."""

import copy
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.vendors.zendesk import seed
from tests.vendors.zendesk.wire import FORBIDDEN, NOT_FOUND, Asked, Told, invalid, paged

_TOKEN_LASTS = timedelta(minutes=60)
_KEPT = ("priority", "type", "ticket_form_id", "custom_fields", "due_at")


def now() -> str:
    """As Zendesk writes it, in whole seconds."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass
class Desk:
    """`most`: rows of a page. `heeds_keys`: whether requests know Idempotency-Key; nobody has written that they do."""

    base: str = ""
    most: int = 100
    heeds_keys: bool = False
    has_forms: bool = True
    takes_copies: bool = True
    is_shared: bool = True
    takes_on_at_once: bool = False
    token_lasts: timedelta = _TOKEN_LASTS
    requests: dict[int, dict[str, Any]] = field(default_factory=lambda: {one["id"]: one for one in seed.requests()})
    comments: dict[int, list[dict[str, Any]]] = field(default_factory=dict)
    files: dict[str, dict[str, Any]] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)
    ratings: list[dict[str, Any]] = field(default_factory=list)
    made: list[dict[str, Any]] = field(default_factory=list)
    forms: list[dict[str, Any]] = field(default_factory=seed.forms)
    fields: list[dict[str, Any]] = field(default_factory=seed.fields)
    _keys: dict[str, tuple[str, int]] = field(default_factory=dict)
    _count: int = 6326107407

    def __post_init__(self) -> None:
        for one in self.requests.values():
            self._comment(one, one["requester_id"], one["description"].strip(), [], one["created_at"])
        self._comment(self.requests[1], seed.LIV, "Have you tried to sign out?", [], seed.AT)

    # Lists

    def listed(self, asked: Asked, me: int) -> Told:
        """GET /requests, /requests/ccd, /organizations/{id}/requests."""
        rows = list(self.requests.values())
        if asked.path.endswith("/ccd"):
            rows = [one for one in rows if me in one["email_cc_ids"] and one["requester_id"] != me]
        elif "/organizations/" in asked.path:
            organisation = int(asked.path.split("/")[4])
            if not self.is_shared or organisation != seed.FJORD:
                return FORBIDDEN
            rows = [one for one in rows if one["organization_id"] == organisation]
        else:
            rows = [one for one in rows if one["requester_id"] == me]
        if "page[size]" in asked.query:
            assert "sort_by" not in asked.query, "ignored silently under cursors"
            rows.sort(key=lambda one: one["id"])
        else:
            way = asked.query.get("sort_by", "created_at")
            rows.sort(key=lambda one: (one[way].upper(), one["id"]), reverse=asked.query.get("sort_order") == "desc")
        more = {"users": self._users(rows)} if "users" in asked.query.get("include", "") else {}
        return paged(asked, self.base, "requests", copy.deepcopy(rows), self.most, **more)

    def searched(self, asked: Asked, me: int) -> Told:
        """GET /requests/search: by number only, with a limit on words."""
        assert "page[size]" not in asked.query
        words = asked.query["query"].lower().split()
        if len(words) > 20:
            return Told(406, {"error": "Number of search words exceeds the limit"})
        mine = [one for one in self.requests.values() if one["requester_id"] == me]
        rows = [one for one in mine if all(word in f"{one['subject']} {one['description']}".lower() for word in words)]
        return paged(asked, self.base, "requests", rows, self.most)

    def one(self, id: int, me: int) -> Told:
        """GET of a request."""
        found = self.requests.get(id)
        if found is None or not self._may_see(found, me):
            return NOT_FOUND
        people = [id for id in found["email_cc_ids"] if id in seed.USERS]
        users = [{"id": id, **seed.USERS[id]} for id in people]
        return Told(200, {"request": copy.deepcopy(found), "users": users})

    def conversation(self, asked: Asked, id: int, me: int) -> Told:
        """GET of a request's comments; names come along unasked."""
        found = self.requests.get(id)
        if found is None or not self._may_see(found, me):
            return NOT_FOUND
        rows = copy.deepcopy([one for one in self.comments[id] if one["public"]])
        if asked.query.get("sort", "").startswith("-"):
            rows.reverse()
        users = [{"id": one, **seed.USERS[one], "organization_id": None} for one in {row["author_id"] for row in rows}]
        return paged(asked, self.base, "comments", rows, self.most, users=users, organizations=[])

    # Writing

    def create(self, asked: Asked, me: int) -> Told:
        """POST of a request."""
        told = asked.body["request"]
        key = asked.headers.get("idempotency-key", "")
        if self.heeds_keys and key in self._keys:
            packed, id = self._keys[key]
            if packed != json.dumps(told, sort_keys=True):
                words = "Request parameters don't match the given idempotency key"
                return Told(400, {"error": "IdempotentRequestError", "description": words})
            return Told(201, {"request": self.requests[id]}, {"x-idempotency-lookup": "hit"})
        refused = self._refused(told) or self._bad_tokens(told["comment"])
        if refused is not None:
            return refused
        made = self._made(told, me)
        self._comment(made, me, told["comment"]["body"], told["comment"].get("uploads", []), made["created_at"])
        if self.heeds_keys:
            self._keys[key] = (json.dumps(told, sort_keys=True), made["id"])
        return Told(201, {"request": copy.deepcopy(made)}, {"x-idempotency-lookup": "miss"} if self.heeds_keys else {})

    def update(self, asked: Asked, id: int, me: int) -> Told:
        """PUT of a request: a comment, solved; everything else is ignored with 200."""
        found, told = self.requests.get(id), asked.body["request"]
        if found is None or not self._may_see(found, me):
            return NOT_FOUND
        if found["status"] == "closed":
            return invalid("status", "Status: closed prevents ticket update", "InvalidValue")
        comment = told.get("comment")
        if comment is not None:
            if not comment["body"].strip():
                return invalid("comment", "Comment: cannot be blank")
            refused = self._bad_tokens(comment)
            if refused is not None:
                return refused
            self._comment(found, me, comment["body"], comment.get("uploads", []), now())
            if found["status"] in {"solved", "pending"}:
                found["status"] = "open"
        if told.get("solved") and found["can_be_solved_by_me"]:
            found["status"], found["can_be_solved_by_me"] = "solved", False
        found["updated_at"] = now()
        return Told(200, {"request": copy.deepcopy(found)})

    def rate(self, asked: Asked, id: int, me: int) -> Told:
        """POST of a satisfaction rating: the requester's, after solved."""
        found, rated = self.requests.get(id), asked.body["satisfaction_rating"]
        if found is None or found["requester_id"] != me:
            return FORBIDDEN
        if found["status"] != "solved":
            return invalid("base", "Satisfaction rating cannot be given", "InvalidValue")
        about = {"assignee_id": seed.LIV, "group_id": 1, "requester_id": me, "ticket_id": id}
        self.ratings = [one for one in self.ratings if one["ticket_id"] != id] + [{**rated, **about, "id": 9}]
        return Told(200, {"satisfaction_rating": [self.ratings[-1]]})

    def upload(self, asked: Asked) -> Told:
        """POST of a file: JSON that calls itself text, and a type that is guessed."""
        if len(asked.raw) > 50 * 1024 * 1024:
            return Told(422, {"error": "AttachmentTooLarge", "description": "Too large"})
        token, id = f"up{self._next()}", self._next()
        url = f"{self.base}/attachments/token/key{id}/?name=x"
        file = {
            "id": id,
            "file_name": asked.query["filename"],
            "content_url": url,
            "mapped_content_url": url,
            "content_type": "application/x-genesis-rom" if asked.query["filename"].endswith(".md") else "image/png",
            "size": len(asked.raw),
            "inline": False,
            "malware_scan_result": "not_scanned",
            "thumbnails": [],
        }
        self.files[token] = {"file": file, "bytes": asked.raw}
        ends = (datetime.now(UTC) + self.token_lasts).strftime("%Y-%m-%dT%H:%M:%SZ")
        told = {"upload": {"token": token, "expires_at": ends, "attachment": file, "attachments": [file]}}
        return Told(201, told, kind="text/plain; charset=utf-8")

    def bytes_of(self, path: str) -> bytes | None:
        """Of the file at an address."""
        key = path.split("/")[3]
        return next(
            (one["bytes"] for one in self.files.values() if f"/{key}/" in one["file"]["mapped_content_url"]), None
        )

    def desk_writes(self, id: int, text: str) -> None:
        """An agent answers, takes the request on and waits for the requester."""
        found = self.requests[id]
        self._comment(found, seed.LIV, text, [], now())
        found.update(status="pending", assignee_id=seed.LIV, can_be_solved_by_me=True, updated_at=now())

    # Parts

    def _made(self, told: dict[str, Any], me: int) -> dict[str, Any]:
        id, at = self._next(), now()
        known = {name: told[name] for name in _KEPT if name in told}
        body = told["comment"]["body"]
        made = seed.request(
            id, told.get("subject", ""), body, status="new", requester_id=me, created_at=at, updated_at=at
        )
        made.update(known)
        if self.takes_copies:
            wanted = told.get("collaborators", [])
            made["email_cc_ids"] = [one for one, user in seed.USERS.items() if user["email"] in wanted]
        if self.takes_on_at_once:
            made.update(assignee_id=seed.LIV, can_be_solved_by_me=True, status="open")
        self.requests[id] = made
        self.made.append(told)
        return made

    def _refused(self, told: dict[str, Any]) -> Told | None:
        if not told.get("subject", "").strip():
            return invalid("subject", "Subject: cannot be blank")
        form = next((one for one in self.forms if one["id"] == told.get("ticket_form_id")), None)
        given = {one["id"]: one["value"] for one in told.get("custom_fields", [])}
        needed = {one["id"]: one for one in self.fields if one["required_in_portal"] and one["type"] == "tagger"}
        for id in form["ticket_field_ids"] if form else ():
            if id in needed and not given.get(id):
                return invalid("base", f"{needed[id]['title_in_portal']}: cannot be blank", field_key=id)
        return None

    def _bad_tokens(self, comment: dict[str, Any]) -> Told | None:
        tokens = comment.get("uploads", [])
        if all(token in self.files and token not in self.used for token in tokens):
            return None
        return invalid("base", "Uploads: the token is invalid or has been used", "InvalidValue")

    def _comment(self, request: dict[str, Any], author: int, text: str, tokens: list[str], at: str) -> None:
        self.used.update(tokens)
        made = {
            "id": self._next(),
            "type": "Comment",
            "request_id": request["id"],
            "body": text,
            "plain_body": text,
            "html_body": '<div class="zd-comment">'
            + "".join(f"<p>{part}</p>" for part in text.split("\n\n"))
            + "</div>",
            "public": True,
            "author_id": author,
            "attachments": [self.files[token]["file"] for token in tokens],
            "created_at": at,
        }
        self.comments.setdefault(request["id"], []).append(made)

    def _may_see(self, found: dict[str, Any], me: int) -> bool:
        is_shared = self.is_shared and found["organization_id"] == seed.FJORD
        return me in {found["requester_id"], *found["email_cc_ids"]} or is_shared

    def _users(self, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [{"id": one, **seed.USERS[one]} for one in {row["requester_id"] for row in rows}]

    def _next(self) -> int:
        self._count += 1
        return self._count
