"""An instance and clients of it, for the contract and for what only this adapter can get wrong."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any
from urllib.request import urlopen

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.commands import SubmitCase
from desktop_app.domain.identity import BrowserCredentials, Credentials, PasswordCredentials
from desktop_app.domain.ids import ArticleId, CaseId, FieldId, ItemId
from desktop_app.portals import make
from desktop_app.portals.pauses import HostPauses
from desktop_app.portals.surroundings import Surroundings
from desktop_app.ports.portal import Portal
from tests.makers import a_submit
from tests.vendors.servicenow.content import ARTICLE, CASE_PRODUCER, PRODUCER
from tests.vendors.servicenow.instance import CASE
from tests.vendors.servicenow.oauth import CLIENT
from tests.vendors.servicenow.server import ServiceNowServer

ITSM = {"catalog", "knowledge", "incident", "sc_req_item", "sc_request", "sys_user", "kb_feedback", "current_user"}
ITSM |= {"attachment", "ast_contract", "service_entitlement", "sc_cat_item_producer"}
CSM = {"catalog", "knowledge", "case", "sys_user", "kb_feedback", "current_user", "attachment"}
NEEDED: Mapping[Capability, set[str]] = {
    Capability.CATALOG: {"catalog", "incident", "case"},
    Capability.KNOWLEDGE: {"knowledge"},
    Capability.AGREEMENTS: {"ast_contract", "service_entitlement"},
    Capability.PEOPLE: {"sys_user"},
    Capability.FIND: {"catalog", "knowledge", "incident", "case", "sc_req_item"},
    Capability.REPLY: {"incident", "case", "sc_req_item"},
    Capability.SOLVE: {"case"},
    Capability.REOPEN: {"case"},
    Capability.RATE_ARTICLE: {"kb_feedback"},
    Capability.ARTICLE_FEEDBACK: {"kb_feedback"},
}
"""What must be closed for a capability to be missing; the others are never there."""
SETTINGS = {"client_id": CLIENT, "redirect_port": "0"}


class ServiceNowBench:
    """Clients of fresh instances. `parts`: what is open of them."""

    credentials: Credentials = PasswordCredentials("kari", "nordesk-demo")
    new_password = "not-changed-here"
    keeps_provenance = False

    def __init__(self, parts: set[str] | None = None, settings: Mapping[str, str] = SETTINGS) -> None:
        self._parts, self._settings = ITSM if parts is None else parts, settings
        self._servers: list[ServiceNowServer] = []
        self._made: list[Portal] = []
        self.kept: list[str] = []
        self.server = self.fresh()

    def fresh(self) -> ServiceNowServer:
        """Another instance."""
        server = ServiceNowServer()
        server.instance.open = set(self._parts)
        self._servers.append(server)
        return server

    def at(self, server: ServiceNowServer, **settings: str) -> Portal:
        """A client, not signed in."""
        around = Surroundings(pauses=HostPauses())
        known = {**self._settings, **settings}
        portal = make("servicenow", server.address, lambda: "nb", around, settings=known, keep=self.kept.append)
        self._made.append(portal)
        return portal

    def portal(self) -> Portal:
        """A client of the one instance."""
        return self.at(self.server)

    def signed_in(self, **settings: str) -> Portal:
        """The same, signed in."""
        portal = self.at(self.server, **settings)
        portal.sign_in(self.credentials)
        return portal

    def without(self, capability: Capability) -> Portal:
        """A client of an instance with parts of it closed."""
        server = self.fresh()
        server.instance.open -= NEEDED.get(capability, set())
        portal = self.at(server)
        portal.sign_in(self.credentials)
        return portal

    def submit(self, **changes: Any) -> SubmitCase:
        """What a record producer takes."""
        is_case = "case" in self._parts and "incident" not in self._parts
        answers = {
            FieldId("short_description"): "It stopped",
            FieldId("comments"): "Since this morning.",
            **({} if is_case else {FieldId("urgency"): "2"}),
        }
        made = a_submit(item_id=ItemId(CASE_PRODUCER if is_case else PRODUCER), type_id=None, answers=answers)
        return replace(made, **changes)

    def bad_submit(self) -> SubmitCase:
        """Without the description."""
        return self.submit(answers={FieldId("short_description"): "It stopped"})

    def cases_made(self, command: SubmitCase) -> int:
        """By the subject: each test has an instance of its own."""
        rows = [row for table in ("incident", CASE, "u_own") for row in self.server.instance.table(table).values()]
        return sum(row["short_description"] == command.subject for row in rows)

    def an_article(self) -> ArticleId:
        """One of them."""
        return ArticleId(ARTICLE)

    def lose_next_answer(self) -> None:
        """Of a write."""
        self.server.faults.lose_next_write = True

    def busy_next(self, after_s: int) -> None:
        """429."""
        self.server.faults.busy_s = after_s

    def garble_next_read(self) -> None:
        """A list of cases that is none."""
        self.server.faults.garble_next_list = True

    def unreachable(self) -> Portal:
        """A client of an instance of its own, gone."""
        server = self.fresh()
        portal = self.at(server)
        portal.sign_in(self.credentials)
        server.close()
        return portal

    def desk_writes(self, case_id: CaseId, text: str) -> None:
        """Straight into the journal."""
        self.server.records.desk_writes(case_id, text)

    def mailed_code(self) -> str:
        """There is none."""
        raise NotImplementedError

    def close(self) -> None:
        """End all; what the vendor's papers do not know of is told now."""
        for portal in self._made:
            portal.close()
        for server in self._servers:
            server.close()
        assert [one for server in self._servers for one in server.wrong] == []


@contextmanager
def a_bench(parts: set[str] | None = None, settings: Mapping[str, str] = SETTINGS) -> Iterator[ServiceNowBench]:
    """For the length of a block."""
    bench = ServiceNowBench(parts, settings)
    try:
        yield bench
    finally:
        bench.close()


class Browser:
    """A system browser in which the person is signed in already: it follows where it is sent."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self.pages: list[str] = []
        self._threads: list[threading.Thread] = []

    def credentials(self) -> BrowserCredentials:
        """To sign in with."""
        return BrowserCredentials(self.open, lambda is_good: "Done" if is_good else "Not done")

    def open(self, address: str) -> None:
        """Returns at once."""
        self.opened.append(address)
        thread = threading.Thread(target=self._go, args=(address,), daemon=True)
        self._threads.append(thread)
        thread.start()

    def close(self) -> None:
        """Wait for the pages."""
        for thread in self._threads:
            thread.join(5)

    def _go(self, address: str) -> None:
        with urlopen(address, timeout=5) as page:
            self.pages.append(page.read().decode())
