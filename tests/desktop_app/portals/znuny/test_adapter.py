"""The adapter keeps the contract against the emulated Znuny, and what only it can get wrong."""

from collections.abc import Iterator
from typing import Any

import pytest

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.commands import SubmitCase
from desktop_app.domain.identity import PasswordCredentials
from desktop_app.domain.ids import ArticleId, CaseId, FieldId, ItemId, TypeId
from desktop_app.portals import make
from desktop_app.ports.portal import Portal
from tests.contract.bench import Bench
from tests.contract.portal import PortalContract
from tests.makers import a_submit
from tests.vendors.znuny.server import ZnunyServer
from tests.vendors.znuny.state import MAIJA, PASSWORD


class ZnunyBench:
    """An emulated Znuny."""

    credentials = PasswordCredentials(MAIJA, PASSWORD)
    new_password = "maija-test-2"
    keeps_provenance = False

    def __init__(self) -> None:
        self.server = ZnunyServer()
        self._made: list[Portal] = []
        self._servers = [self.server]

    def portal(self, **settings: str) -> Portal:
        """A client."""
        return self._at(self.server, settings)

    def without(self, capability: Capability) -> Portal:
        """A client whose profile says that the site does not want something."""
        portal = self.portal(without=capability.value)
        portal.sign_in(self.credentials)
        return portal

    def submit(self, **changes: Any) -> SubmitCase:
        """A case in a queue that takes some."""
        answers = {
            FieldId("subject"): "It stopped",
            FieldId("description"): "Since this morning.",
            FieldId("service"): "Wilma::Wilma-appen",
        }
        item, kind = ItemId("Support"), TypeId("Technical support")
        return a_submit(**{"answers": answers, "item_id": item, "type_id": kind, **changes})

    def bad_submit(self) -> SubmitCase:
        """About a service that is not this person's."""
        return self.submit(answers={FieldId("service"): "Intern"})

    def cases_made(self, command: SubmitCase) -> int:
        """Those with its key."""
        return sum(command.key in one.fields.values() for one in self.server.state.tickets.values())

    def an_article(self) -> ArticleId:
        """Of the FAQ."""
        return ArticleId("1")

    def lose_next_answer(self) -> None:
        """Of a write."""
        self.server.lose_next_answer()

    def busy_next(self, after_s: int) -> None:
        """429."""
        self.server.busy_next(after_s)

    def garble_next_read(self) -> None:
        """A search."""
        self.server.garble_next_read()

    def unreachable(self) -> Portal:
        """A server of its own, gone."""
        server = ZnunyServer()
        portal = self._at(server, {})
        portal.sign_in(self.credentials)
        server.close()
        return portal

    def desk_writes(self, case_id: CaseId, text: str) -> None:
        """As an agent."""
        state = self.server.state
        state.say(state.tickets[int(case_id)], "agent", "Anna Agent <anna@example.com>", "Re", text)

    def mailed_code(self) -> str:
        """There is none."""
        raise NotImplementedError

    def close(self) -> None:
        """End every client and server; every exchange was like the recorded ones."""
        for portal in self._made:
            portal.close()
        for server in self._servers:
            server.close()
        assert self.server.strange == []

    def _at(self, server: ZnunyServer, settings: dict[str, str]) -> Portal:
        portal = make("znuny", server.address, lambda: "sv", settings=settings)
        self._made.append(portal)
        return portal


@pytest.fixture
def bench() -> Iterator[ZnunyBench]:
    """Closed after the test."""
    made = ZnunyBench()
    yield made
    made.close()


class TestZnunyPortal(PortalContract):
    """The contract."""

    @pytest.fixture
    def bench(self, bench: ZnunyBench) -> Bench:
        """The emulated Znuny."""
        return bench
