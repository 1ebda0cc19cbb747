"""An emulated Zendesk account on loopback: its parts behind one address, its faults, and its papers at hand.

Whatever is asked or answered against Zendesk's own OpenAPI is noted in `wrong`.
"""

import re
from typing import Any

from tests.loopback import Answer, Heard, LoopbackServer
from tests.vendors.zendesk import papers, seed
from tests.vendors.zendesk.desk import Desk
from tests.vendors.zendesk.door import Door
from tests.vendors.zendesk.help_center import HelpCenter
from tests.vendors.zendesk.wire import FORBIDDEN, NO_ENDPOINT, NOT_FOUND, Asked, Told, paged

_ONE = re.compile(r"/api/v2/requests/(\d+)(/comments)?")
_RATING = re.compile(r"/api/v2/tickets/(\d+)/satisfaction_rating")
_LISTS = re.compile(r"/api/v2/(requests|requests/ccd|organizations/\d+/requests)")
_LOCALES = {
    "locales": [
        {"id": 1, "locale": "en-US", "name": "English", "created_at": seed.AT, "updated_at": seed.AT},
        {"id": 34, "locale": "no", "name": "Norsk", "created_at": seed.AT, "updated_at": seed.AT},
    ]
}


class Zendesk:
    """One account. Start it with `with`, or `start` and `close`."""

    def __init__(self) -> None:
        self.door, self.desk, self.help_center = Door(), Desk(), HelpCenter()
        self.wrong: list[str] = []
        self.targets: list[str] = []
        self.loses_next_answer = self.garbles_next_read = False
        self.busy_s = ""
        self.remaining = 695
        self.cuts_at, self.is_cut_before = -1, False
        """After how many more requests one gets no answer; whether it is then not even done."""
        self.planned: list[tuple[str, Told]] = []
        """What is answered to the next request whose method and path begin so, instead of doing it."""
        self._server = LoopbackServer(self._respond).start()
        self.desk.base = self.help_center.base = self.address

    @property
    def address(self) -> str:
        """Its base URL."""
        return self._server.address

    @property
    def heard(self) -> list[Heard]:
        """Everything that came."""
        return self._server.heard

    def set_most(self, rows: int) -> None:
        """No page has more rows."""
        self.desk.most = self.help_center.most = rows

    def close(self) -> None:
        """End it."""
        self._server.close()

    def __enter__(self) -> "Zendesk":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _respond(self, heard: Heard) -> Answer:
        asked = Asked.of(heard)
        self.targets.append(f"{heard.method} {heard.target}")
        self.wrong += papers.asked(heard.method, heard.target, asked.body)
        is_cut, self.cuts_at = self.cuts_at == 0, self.cuts_at - 1
        if is_cut and self.is_cut_before:
            return lambda sock: None
        told = self._planned(asked) or self._told(asked)
        is_write = asked.method != "GET" and asked.path.startswith(("/api/v2/requests", "/api/v2/help_center"))
        if told.status < 300 and not isinstance(told.data, bytes):
            self.wrong += papers.answered(heard.method, heard.target, told.status, told.data)
        if is_cut or (self.loses_next_answer and is_write):
            self.loses_next_answer = False
            return lambda sock: None
        return told.bytes(len(self.targets), self.remaining)

    def _planned(self, asked: Asked) -> Told | None:
        if self.busy_s:
            after, self.busy_s = self.busy_s, ""
            return Told(429, b"Too Many Requests", {"Retry-After": after}, "text/plain")
        if self.garbles_next_read and asked.method == "GET":
            self.garbles_next_read = False
            return Told(200, b'{"requests": 7, "users": "none"}')
        for place, (beginning, told) in enumerate(self.planned):
            if f"{asked.method} {asked.path}".startswith(beginning):
                del self.planned[place]
                return told
        return None

    def _told(self, asked: Asked) -> Told:
        who = self.door.who(asked)
        me = who if isinstance(who, int) else 0
        if asked.path == "/oauth/tokens":
            return self.door.tokens(asked)
        if not asked.path.startswith(("/api/v2/", "/attachments/")):
            return Told(404, b"<!DOCTYPE html><title>Oops</title>", kind="text/html")
        if me < 0:
            return FORBIDDEN
        if asked.path == "/api/v2/users/me":
            return self.door.me(asked)
        if asked.path.startswith("/api/v2/help_center/"):
            return self.help_center.respond(asked, me)
        if asked.path in {"/api/v2/locales/public"}:
            return Told(200, _LOCALES)
        if asked.path.startswith("/attachments/"):
            return self._file(asked, me)
        return who if isinstance(who, Told) else self._of_person(asked, me)

    def _of_person(self, asked: Asked, me: int) -> Told:
        one, rating = _ONE.fullmatch(asked.path), _RATING.fullmatch(asked.path)
        match asked.method, asked.path:
            case "DELETE", "/api/v2/oauth/tokens/current":
                return self.door.sign_out(asked)
            case "POST", "/api/v2/requests":
                return self.desk.create(asked, me)
            case "POST", "/api/v2/uploads":
                return self.desk.upload(asked)
            case "GET", "/api/v2/requests/search":
                return self.desk.searched(asked, me)
            case "GET", path if _LISTS.fullmatch(path):
                return self.desk.listed(asked, me)
            case "GET", _ if one and one[2]:
                return self.desk.conversation(asked, int(one[1]), me)
            case "GET", _ if one:
                return self.desk.one(int(one[1]), me)
            case "PUT", _ if one:
                return self.desk.update(asked, int(one[1]), me)
            case "POST", _ if rating:
                return self.desk.rate(asked, int(rating[1]), me)
        return self._of_account(asked, me)

    def _of_account(self, asked: Asked, me: int) -> Told:
        most = self.desk.most
        match asked.path.removeprefix("/api/v2/"):
            case "ticket_forms" if self.desk.has_forms:
                return paged(asked, self.address, "ticket_forms", self.desk.forms, most)
            case "ticket_fields":
                shown = [one for one in self.desk.fields if one["visible_in_portal"]]
                shown.sort(key=lambda one: one["id"])
                return paged(asked, self.address, "ticket_fields", shown, most)
            case "custom_statuses":
                return Told(200, {"custom_statuses": seed.CUSTOM_STATUSES})
            case path if path.endswith("/organization_memberships"):
                return paged(asked, self.address, "organization_memberships", _memberships(me), most)
        return NO_ENDPOINT

    def _file(self, asked: Asked, me: int) -> Told:
        """An attachment's bytes; nobody but those who are signed in gets a private one."""
        found = self.desk.bytes_of(asked.path)
        return NOT_FOUND if found is None or not me else Told(200, found, kind="application/octet-stream")


def _memberships(me: int) -> list[dict[str, Any]]:
    return [
        {
            "id": 4,
            "user_id": me,
            "organization_id": id,
            "organization_name": name,
            "default": id == seed.FJORD,
            "view_tickets": True,
            "created_at": seed.AT,
            "updated_at": seed.AT,
        }
        for id, name in ((seed.FJORD, "Eksempelfjord kommune"), (seed.OTHER, "Another"))
    ]
