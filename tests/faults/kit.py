"""The real core over the demo portal as a process: real HTTP, stores and sync; only clock and vault are fakes."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from desktop_app.domain.cases import CaseRow
from desktop_app.domain.drafts import Draft
from desktop_app.domain.ids import FieldId, ItemId
from desktop_app.domain.kinds import Kind
from desktop_app.portals.demo import DemoPortal
from desktop_app.portals.http import TOTAL_S, Http
from desktop_app.portals.link import Link
from desktop_app.portals.pauses import HostPauses
from desktop_app.portals.surroundings import Surroundings
from desktop_app.ports.portal import Portal
from desktop_app.services.session import Connection
from tests.core_kit import LOGIN, PASSWORD, Core
from tests.demo_portal_process import DemoPortalProcess
from tests.fakes.clock import FakeClock
from tests.fakes.vault import FakeVault
from tests.loopback import Answer, Heard, answer, serving

SUPPORT = ItemId("i-support")
_HOP = frozenset({"host", "connection", "content-length", "accept-encoding", "if-none-match"})


class Client(Core):
    """The program without its window, at the demo portal's address. `total_s`: the deadline of a request."""

    def __init__(
        self,
        folder: Path,
        server: DemoPortalProcess,
        clock: FakeClock | None = None,
        vault: FakeVault | None = None,
        total_s: float = TOTAL_S,
    ) -> None:
        self.process, self.total_s = server, total_s
        self.https: list[Http] = []
        super().__init__(folder, clock=clock, vault=vault)
        self.around = Surroundings(pauses=HostPauses(self.clock.monotonic))

    def sign_in(self) -> "Client":
        """As Kari."""
        self.services.session.sign_in(self.process.address, LOGIN, PASSWORD)
        return self

    def ready(self) -> "Client":
        """Signed in and in step."""
        self.sign_in()
        self.read_all()
        return self

    def hasten(self, total_s: float) -> None:
        """Another deadline for what is asked from now on; signed in already, which must not fall within it."""
        self.connections.portal(self.id)
        for http in self.https:
            http._total_s = total_s

    def read_all(self) -> None:
        """Sync until there is nothing left to read now."""
        self.sync()
        while self.engine.error is None and self.engine.wait_s() == 0.0:
            self.sync()

    def later(self, seconds: float = 3700.0) -> None:
        """Let time pass, longer than any pause, and sync."""
        self.clock.advance(seconds)
        self.read_all()

    def restart(self) -> "Client":
        """As after a kill."""
        self.close()
        return Client(self.folder, self.process, self.clock, self.vault, self.total_s)

    def close(self) -> None:
        """End everything, requests too."""
        super().close()
        for http in self.https:
            with suppress(OSError):
                http.close()

    def written(self, subject: str = "Skriveren står") -> Draft:
        """A draft that could be sent."""
        draft = self.services.drafts.create(self.id, SUPPORT)
        answers = {"subject": subject, "description": "Ingenting kommer ut", "part": "invoices_in"}
        for field, text in answers.items():
            draft = draft.with_answer(FieldId(field), text)
        self.services.drafts.save(draft)
        return draft

    def connection(self) -> Connection:
        """How the account stands."""
        return self.services.session.connection(self.id)

    def cases(self) -> dict[str, CaseRow]:
        """Every case that is kept here, by its id."""
        kept = self.store.cases.get(set(self.store.cases.ids()))
        return {id: row for id, row in kept.items() if isinstance(row, CaseRow)}

    def has_read(self, kind: Kind) -> bool:
        """Whether a kind has been read to its end."""
        return self.store.marks.read_at(kind) is not None

    def _make_portal(self, portal: str, address: str, language: Callable[[], str], **_: object) -> Portal:  # type: ignore[override]
        self.https.append(Http(address, language, total_s=self.total_s, around=self.around))
        return DemoPortal(Link(self.https[-1], language))


@contextmanager
def between(portal: DemoPortalProcess, change: Callable[[str, Any], Any]) -> Iterator[DemoPortalProcess]:
    """The portal behind something that changes the JSON of its answers: `change` gets the target and the data."""

    def respond(heard: Heard) -> Answer:
        connection = HTTPConnection(urlsplit(portal.address).netloc, timeout=30)
        with closing(connection):
            kept = {name: value for name, value in heard.headers.items() if name not in _HOP}
            connection.request(heard.method, heard.target, heard.body or None, kept)
            told = connection.getresponse()
            body = told.read()
        kind = told.headers.get("Content-Type", "")
        if body and told.status < 300 and "json" in kind:
            body = json.dumps(change(heard.target, json.loads(body))).encode()
        return answer(f"{told.status} {told.reason}", body, kind, Date=told.headers["Date"])

    with serving(respond) as server:
        yield replace(portal, address=server.address)


def made_of(portal: DemoPortalProcess, title: str) -> list[dict[str, Any]]:
    """The cases with this title that the portal has."""
    return [row for row in portal.state()["cases"] if row["title"] == title]
