"""The instance on a socket: who asks, what he asks for, and what goes wrong on the way."""

import base64
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, unquote, urlsplit

from tests.loopback import Answer, Heard, LoopbackServer
from tests.vendors.servicenow.content import furnish
from tests.vendors.servicenow.instance import LOGINS, ME, NAMES, Instance
from tests.vendors.servicenow.oauth import Tokens
from tests.vendors.servicenow.paper import Paper
from tests.vendors.servicenow.records import Records
from tests.vendors.servicenow.replies import Told, absent, as_bytes, error, forbidden, nobody, page, result
from tests.vendors.servicenow.shop import Shop

_WRITES = {"POST", "PATCH", "PUT"}


@dataclass
class Faults:
    """What goes wrong with the next request that fits; each once, `gone` for good."""

    lose_next_write: bool = False
    """Done, and not answered."""
    busy_s: int = 0
    busy_headers: dict[str, str] = field(default_factory=dict)
    garble_next_list: bool = False
    page_for: str = ""
    """A part of a path whose next answer is a web page, or so many."""
    pages: int = 1
    empty_write: bool = False
    """A 200 without a body, and nobody knows what it means."""
    status_of_write: int = 0
    """Done, and answered with this status."""
    status_of_read: int = 0
    hides_after_write: str = ""
    """A record nobody may see any more once it was changed."""
    wants_mfa: bool = False
    refuses_basic: bool = False


class ServiceNowServer:
    """An instance for the length of a test. `wrong` collects what the vendor's papers do not know of."""

    def __init__(self) -> None:
        self.instance = furnish(Instance())
        self.tokens, self.faults = Tokens(), Faults()
        self.records, self.shop = Records(self.instance), Shop(self.instance)
        self.paper = Paper()
        self.wrong: list[str] = []
        self.heard: list[Heard] = []
        self.login = LOGINS[ME]
        self.says_logged_out = False
        self._server = LoopbackServer(self._respond).start()

    @property
    def address(self) -> str:
        """Its base URL."""
        return self._server.address

    def close(self) -> None:
        """End it."""
        self._server.close()

    def _respond(self, heard: Heard) -> Answer:
        with self.instance.lock:
            self.heard.append(heard)
            is_known = self._is_known(heard)
            told = self._told(heard, is_known=is_known)
            self._note(heard, told)
            is_write = heard.method in _WRITES and "/api/" in heard.target and told.status < 300
            if is_write and self.faults.hides_after_write:
                self.records.hidden.add(self.faults.hides_after_write)
            if is_write and self.faults.lose_next_write:
                self.faults.lose_next_write = False
                return lambda sock: None
            if is_write and self.faults.empty_write:
                self.faults.empty_write = False
                told = Told(200, body=b"")
            if is_write and self.faults.status_of_write:
                told = error(self.faults.status_of_write, "Script error", None)
                self.faults.status_of_write = 0
            return as_bytes(told, self.instance, is_known=is_known and not self.says_logged_out)

    def _note(self, heard: Heard, told: Told) -> None:
        if "cookie" in heard.headers:
            self.wrong.append("a cookie came back")
        if "/api/" in heard.target:
            self.wrong += self.paper.asked(heard)
            self.wrong += self.paper.answered(heard, told)

    def _is_known(self, heard: Heard) -> bool:
        way, _, secret = heard.headers.get("authorization", "").partition(" ")
        if way == "Bearer":
            return secret in self.tokens.access
        if way == "Basic" and not self.faults.refuses_basic:
            return base64.b64decode(secret).decode() == f"kari:{self.instance.password}"
        return False

    def _told(self, heard: Heard, *, is_known: bool) -> Told:
        parts = urlsplit(heard.target)
        match parts.path:
            case "/oauth_auth.do":
                return self.tokens.authorize(heard)
            case "/oauth_token.do":
                return self.tokens.token(self.instance, heard)
            case "/oauth_revoke_token.do":
                return self.tokens.revoke(heard)
        if not parts.path.startswith("/api/"):
            return Told(302, headers={"Location": "/login.do"})
        if self.faults.wants_mfa:
            told = nobody()
            told.headers["X-MFA_TOKEN"] = "invalid"
            return told
        if not is_known:
            return nobody()
        return self._spoiled(heard, parts.path) or self._routed(heard, parts.path, dict(parse_qsl(parts.query)))

    def _spoiled(self, heard: Heard, path: str) -> Told | None:
        if self.faults.busy_s or self.faults.busy_headers:
            headers = self.faults.busy_headers or {"Retry-After": str(self.faults.busy_s)}
            self.faults.busy_s, self.faults.busy_headers = 0, {}
            told = error(429, "Rate limit exceeded", "Rate limit of 100 requests per hour for Table API exceeded")
            told.headers = headers
            return told
        if self.faults.status_of_read and heard.method == "GET":
            status, self.faults.status_of_read = self.faults.status_of_read, 0
            return error(status, "Script error", None)
        if self.faults.page_for and self.faults.page_for in path:
            self.faults.pages -= 1
            if not self.faults.pages:
                self.faults.page_for, self.faults.pages = "", 1
            return page()
        is_list = heard.method == "GET" and path.endswith(("/incident", "/case"))
        if self.faults.garble_next_list and is_list:
            self.faults.garble_next_list = False
            return Told(200, {"result": "what is this"})
        return None

    def _routed(self, heard: Heard, path: str, params: dict[str, str]) -> Told:
        match [unquote(one) for one in path.removeprefix("/api/").split("/")]:
            case ["now", "ui", "user", "current_user"]:
                return self._current()
            case ["now", "table", table, *rest]:
                return self.records.table(heard, table, rest[0] if rest else "", params)
            case ["now", "attachment", *rest] | ["now", "v1", "attachment_csm", *rest]:
                return self.records.files(
                    heard, [one for one in rest if one != "file" or heard.method == "GET"], params
                )
            case ["sn_customerservice", "case", *rest]:
                return self.records.case(heard, rest, params)
            case ["sn_sc", "servicecatalog", *rest]:
                return self.shop.catalog(heard, rest, params)
            case ["sn_km_api", "knowledge", "articles", *rest]:
                return self.shop.knowledge(rest, params)
        return absent()

    def _current(self) -> Told:
        if "current_user" not in self.instance.open:
            return forbidden()
        name = NAMES[ME]
        return result({"user_sys_id": ME, "user_name": self.login, "user_display_name": name, "user_initials": "KP"})
