"""A Znuny on loopback: our web service and the few pages of its portal, over real sockets, with faults on demand."""

import base64
import json
import re
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from email.utils import format_datetime
from typing import Any
from urllib.parse import unquote

from tests.loopback import Answer, Heard, LoopbackServer, answer
from tests.vendors.znuny.operations import OPERATIONS, Fault
from tests.vendors.znuny.service import our_service
from tests.vendors.znuny.shapes import strange_in_answer, strange_in_request
from tests.vendors.znuny.state import QUEUES, SERVICES, TYPES, State

ROOT, SERVICE = "/otrs", "Nordesk"
_GI = f"{ROOT}/nph-genericinterface.pl/Webservice/"
_COOKIE = re.compile(r"OTRSCustomerInterface=([^;]*)")
_WRITES = frozenset({"POST /Ticket", "POST /Ticket/Update"})
_READS = frozenset({"POST /Ticket/Search"})
LOGIN_PAGE = b"<!DOCTYPE html>\n<html><!-- Znuny --></html>"


class ZnunyServer:
    """Listens on 127.0.0.1. `state` is the site's; `asked` every operation that came, as (route, body)."""

    def __init__(self) -> None:
        self.state = State()
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.pages: list[str] = []
        self.has_service = self.has_page = True
        self.page_is_busy = False
        self.answers_oddly = False
        """The next write is done, and its answer names nothing."""
        self.refuses_writes = False
        """Writes fail before anything is done."""
        self.is_strict = True
        """Every request and answer holds what the recorded ones do, and nothing else."""
        self._loses = self._garbles = False
        self._busy: int | None = None
        self._server = LoopbackServer(self._respond).start()
        self.strange: list[str] = []

    @property
    def address(self) -> str:
        """Where Znuny lies."""
        return self._server.address + ROOT

    @property
    def heard(self) -> list[Heard]:
        """Every request as it came."""
        return self._server.heard

    def close(self) -> None:
        """End it."""
        self._server.close()

    def lose_next_answer(self) -> None:
        """The next write is done and its answer lost."""
        self._loses = True

    def garble_next_read(self) -> None:
        """The next search answers something of another shape."""
        self._garbles = True

    def busy_next(self, after_s: int) -> None:
        """429."""
        self._busy = after_s

    def _respond(self, heard: Heard) -> Answer:
        if self._busy is not None:
            after, self._busy = self._busy, None
            return answer("429 Too Many Requests", b"", "text/plain", Retry_After=str(after))
        path = unquote(heard.target)
        if path.startswith(_GI):
            return self._operation(heard, path[len(_GI) :])
        if heard.target.startswith(f"{ROOT}/customer.pl") and self.has_page:
            return self._page(heard)
        return answer("404 Not Found", b"<html>", "text/html")

    def _operation(self, heard: Heard, path: str) -> Answer:
        service, _, rest = path.partition("/")
        route = f"{heard.method} /{rest}"
        if service != SERVICE or not self.has_service:
            return _cut  # a web service that nobody imported is not answered at all
        if len(heard.body) > self.state.max_length:
            return _closing(answer("413 Payload Too Large", b"Payload Too Large", "text/plain"))
        if route not in our_service().routes:
            words = f"HTTP::REST Error while determine Operation for request URI '/{rest}'."
            return _failed(words.encode())
        body = _read(heard)
        if isinstance(body, bytes):
            return _failed(body)
        self.asked.append((f"/{rest}", body))
        if self.is_strict and heard.body:
            self._compare("asked", f"/{rest}", strange_in_request(f"/{rest}", body))
        let_in = our_service().let_in(route, body)
        self.strange += [f"asked /{rest}: {key} is not let in" for key in body if key not in let_in]
        if not self.state.has_faq and rest.startswith("FAQ/"):
            return _failed(b'{"faultcode":"Server","faultstring":"Operation not registered"}')
        return self._done(route, let_in)

    def _done(self, route: str, body: dict[str, Any]) -> Answer:
        if route in _WRITES and self.refuses_writes:
            return _failed(b'{"faultcode":"Server","faultstring":"No."}')
        try:
            told: Any = OPERATIONS[route](self.state, body)
        except Fault as fault:
            return _failed(json.dumps({"faultcode": "Server", "faultstring": str(fault)}).encode())
        if route in _WRITES and self._loses and "Error" not in told:
            self._loses = False
            return _cut
        if route in _WRITES and self.answers_oddly:
            self.answers_oddly, told = False, {}
        if route in _READS and self._garbles:
            self._garbles = False
            told = {"TicketID": {"0": [1]}}
        elif self.is_strict:
            where = route.partition(" ")[2]
            self._compare("answered", where, strange_in_answer(where, told))
        return _closing(answer(body=json.dumps(told).encode(), content_type="application/json; charset=UTF-8"))

    def _compare(self, what: str, where: str, strange: set[tuple[str, str]]) -> None:
        self.strange += [f"{what} {where}: {place} is a {kind}" for place, kind in sorted(strange)]

    def _page(self, heard: Heard) -> Answer:
        if self.page_is_busy:
            return _closing(answer("500 Internal Server Error", b"busy", "text/plain"))
        query = heard.target.partition("?")[2]
        told = dict(part.partition("=")[::2] for part in query.split(";") if part)
        self.pages.append(told.get("Action", ""))
        found = _COOKIE.search(heard.headers.get("cookie", ""))
        session = found[1] if found else ""
        login = self.state.sessions.get(session)
        date = {"Date": format_datetime(self.state.time(), usegmt=True)}
        if told.get("Action") == "Logout":
            self.state.sessions.pop(session, None)
            login = None
        if login is None or not self.state.has_portal:
            head = {**date, "X_OTRS_Login": "/otrs/customer.pl?", "X_Powered_By": "Znuny 6.5.x"}
            return _closing(answer(body=LOGIN_PAGE, content_type="text/html; charset=utf-8;", **head))
        if told.get("Subaction") == "AJAXUpdate":
            body = json.dumps(self._choices()).encode()
            return _closing(answer(body=body, Content_Disposition="inline; ", **date))
        if told.get("Action") == "CustomerTicketAttachment":
            return _closing(self._file(login, told, date))
        return _closing(answer(body=b"<html>Error</html>", content_type="text/html", **date))

    def _file(self, login: str, told: dict[str, str], date: dict[str, str]) -> bytes:
        ticket = self.state.tickets.get(int(told["TicketID"]))
        if ticket is not None and self.state.may_see(login, ticket):
            for article in ticket.articles:
                place = int(told["FileID"])
                if str(article.id) == told["ArticleID"] and 1 <= place <= len(article.files):
                    file = article.files[place - 1]
                    content = base64.b64decode(file["Content"])
                    head = {**date, "Content_Disposition": "attachment"}
                    return answer(body=content, content_type=file["ContentType"], **head)
        return answer(body=b"<html>No permission</html>", content_type="text/html", **date)

    def _choices(self) -> dict[str, Any]:
        none = ["", "-", False, False, False]
        services = [
            [str(place), _indented(name), False, False, False]
            for place, name in enumerate(sorted(SERVICES), 1)
            if name != "Intern"
        ]
        types = [[str(place), name, False, False, False] for place, name in enumerate(TYPES, 1)]
        queues = [[f"{place}||{name}", _indented(name), False, False, False] for place, name in enumerate(QUEUES, 1)]
        return {"Dest": [none, *queues], "TypeID": [none, *types], "ServiceID": [none, *services], "SLAID": [none]}


def _indented(name: str) -> str:
    return "\u00a0\u00a0" * name.count("::") + name.rpartition("::")[2]


def _read(heard: Heard) -> dict[str, Any] | bytes:
    """The body of a request, or what the transport says against it."""
    if heard.method == "GET" or not heard.body:
        return {}
    if "json" not in heard.headers.get("content-type", ""):
        return b"Could not read input data"
    try:
        told = json.loads(heard.body)
    except ValueError:
        return b"Error while decoding request content."
    return told if isinstance(told, dict) and told else b"Unsupported request content structure."


def _cut(sock: socket.socket) -> None:
    """Close the connection without a word."""


def _failed(words: bytes) -> Answer:
    return _closing(answer("500 Internal Server Error", words, "text/plain; charset=UTF-8"))


def _closing(whole: bytes) -> Answer:
    """Each answer of the interface ends its connection."""

    def send(sock: socket.socket) -> None:
        sock.sendall(whole.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n", 1))

    return send


@contextmanager
def emulated() -> Iterator[ZnunyServer]:
    """A Znuny for the length of a block; every exchange of it was like the recorded ones."""
    server = ZnunyServer()
    try:
        yield server
    finally:
        server.close()
    assert server.strange == []
