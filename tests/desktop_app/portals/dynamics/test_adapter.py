"""The adapter keeps the contract against an emulated organisation with its own Entra, and what only it can get wrong."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.commands import SubmitCase
from desktop_app.domain.identity import BrowserCredentials
from desktop_app.domain.ids import ArticleId, CaseId, FieldId, ItemId, TypeId
from desktop_app.portals import make
from desktop_app.portals.dynamics.odata import row_id
from desktop_app.ports.portal import Portal
from tests.contract.bench import Bench
from tests.contract.portal import PortalContract
from tests.makers import a_submit
from tests.vendors.dynamics.entra import CLIENT
from tests.vendors.dynamics.server import Emulator
from tests.vendors.dynamics.tables import PRIMUS

TABLES = {
    Capability.KNOWLEDGE: "knowledgearticle",
    Capability.FIND: "knowledgearticle",
    Capability.RATE_ARTICLE: "feedback",
    Capability.ARTICLE_FEEDBACK: "feedback",
    Capability.RATE_CASE: "feedback",
    Capability.AGREEMENTS: "entitlement",
}
"""Of which table an organisation without the capability has none."""


def answers(**more: Any) -> dict[FieldId, Any]:
    """What the organisation's form must be told."""
    given = {"title": "It stopped", "description": "Since this morning.", "int_customereffort": "121590001", **more}
    return {FieldId(name): answer for name, answer in given.items()}


class DynamicsBench:
    """An organisation of its own for each test."""

    keeps_provenance = False
    revokes = False
    new_password = ""

    def __init__(self) -> None:
        self.emulator = Emulator().start()
        self._others: list[Emulator] = []
        self._made: list[Portal] = []

    @property
    def credentials(self) -> BrowserCredentials:
        """In the browser, where one is signed in at once."""
        return BrowserCredentials(self.emulator.browser)

    def portal(self) -> Portal:
        return self.at(self.emulator)

    def without(self, capability: Capability) -> Portal:
        if capability in TABLES:
            emulator = self._other(without=frozenset({TABLES[capability]}))
        elif capability is Capability.REPLY:
            emulator = self._other(without=frozenset({"annotation", "adx_portalcomment"}))
        elif capability is Capability.PEOPLE:
            emulator = self._other()
            emulator.organisation.tables["contacts"].rows.clear()
        elif capability in self.portal().capabilities:
            pytest.skip("every organisation has it")
        else:
            emulator = self._other()
        portal = self.at(emulator)
        portal.sign_in(BrowserCredentials(emulator.browser))
        return portal

    def submit(self, **changes: Any) -> SubmitCase:
        made = a_submit(item_id=ItemId(PRIMUS), type_id=TypeId("2"), answers=answers())
        return replace(made, **changes)

    def bad_submit(self) -> SubmitCase:
        return self.submit(answers=answers(description="x" * 2001))

    def cases_made(self, command: SubmitCase) -> int:
        rows = self.emulator.organisation.tables["incidents"].rows
        return sum(id == row_id(command.key) for id in rows)

    def an_article(self) -> ArticleId:
        return ArticleId("KA-01000")

    def lose_next_answer(self) -> None:
        self.emulator.fault("lose")

    def busy_next(self, after_s: int) -> None:
        self.emulator.fault("busy", after_s)

    def garble_next_read(self) -> None:
        self.emulator.fault("garble")

    def unreachable(self) -> Portal:
        emulator = self._other()
        portal = self.at(emulator)
        portal.sign_in(BrowserCredentials(emulator.browser))
        emulator.close()
        return portal

    def desk_writes(self, case_id: CaseId, text: str) -> None:
        self.emulator.organisation.desk_writes(case_id, text)

    def mailed_code(self) -> str:
        raise NotImplementedError

    def at(self, emulator: Emulator, **settings: str) -> Portal:
        """A client of an organisation, as IT has set it up."""
        given = {"client_id": CLIENT, "authority": emulator.address, **settings}
        portal = make("dynamics", emulator.address, lambda: "nb", settings=given)
        self._made.append(portal)
        return portal

    def close(self) -> None:
        """End every client and server."""
        for portal in self._made:
            portal.close()
        for emulator in (self.emulator, *self._others):
            emulator.close()

    def _other(self, **organisation: Any) -> Emulator:
        self._others.append(Emulator(**organisation).start())
        return self._others[-1]


@pytest.fixture
def bench() -> Iterator[DynamicsBench]:
    made = DynamicsBench()
    yield made
    made.close()


class TestDynamicsPortal(PortalContract):
    """The suite, over HTTP."""

    @pytest.fixture
    def bench(self) -> Iterator[Bench]:
        """Clients of an emulated organisation."""
        made = DynamicsBench()
        yield made
        made.close()
