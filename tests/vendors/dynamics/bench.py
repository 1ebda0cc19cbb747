"""An emulated organisation for each test, and clients of it as IT would set them up."""

from dataclasses import replace
from typing import Any

import pytest

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.commands import SubmitCase
from desktop_app.domain.identity import BrowserCredentials
from desktop_app.domain.ids import ArticleId, CaseId, FieldId, ItemId, TypeId
from desktop_app.portals import make
from desktop_app.portals.auth import Bearer
from desktop_app.portals.dynamics.dialect import DIALECT
from desktop_app.portals.dynamics.odata import Dataverse, row_id
from desktop_app.portals.http import Http
from desktop_app.ports.portal import Portal
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
    Capability.VIEWS: "savedquery",
}
"""Of which table an organisation without the capability has none."""


def answers(**more: Any) -> dict[FieldId, Any]:
    """What the organisation's form must be told."""
    given = {"title": "It stopped", "description": "Since this morning.", "int_customereffort": "121590001", **more}
    return {FieldId(name): answer for name, answer in given.items()}


def a_case(**changes: Any) -> SubmitCase:
    """A new case about Primus."""
    return replace(a_submit(item_id=ItemId(PRIMUS), type_id=TypeId("2"), answers=answers()), **changes)


class DynamicsBench:
    """An organisation of its own for each test."""

    keeps_provenance = False
    revokes = False
    new_password = ""

    def __init__(self, **organisation: Any) -> None:
        self.emulator = Emulator(**organisation).start()
        self._others: list[Emulator] = []
        self._made: list[Portal | Http] = []

    @property
    def credentials(self) -> BrowserCredentials:
        """In the browser, where one is signed in at once."""
        return BrowserCredentials(self.emulator.browser)

    def portal(self, **settings: str) -> Portal:
        """A fresh adapter, not signed in."""
        return self.at(self.emulator, **settings)

    def signed_in(self, **settings: str) -> Portal:
        """A signed-in adapter; what it asked until then is forgotten."""
        portal = self.portal(**settings)
        portal.sign_in(self.credentials)
        self.emulator.asked.clear()
        return portal

    def server(self) -> Dataverse:
        """The API alone, with a token."""
        self.emulator.entra.access.add("token")
        http = Http(self.emulator.address, lambda: "nb", dialect=DIALECT)
        http.auth = Bearer("token")
        self._made.append(http)
        return Dataverse(http)

    def without(self, capability: Capability) -> Portal:
        """A signed-in adapter of an organisation that lacks it."""
        if capability in TABLES:
            emulator = self._other(without=frozenset({TABLES[capability]}))
        elif capability is Capability.REPLY:
            emulator = self._other(without=frozenset({"annotation", "adx_portalcomment"}))
        elif capability is Capability.CASEWORK:
            emulator = self._other(privileges=frozenset())
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
        """A new case this organisation accepts."""
        return a_case(**changes)

    def bad_submit(self) -> SubmitCase:
        """One with more text than the column takes."""
        return a_case(answers=answers(description="x" * 2001))

    def cases_made(self, command: SubmitCase) -> int:
        """By the id that its key makes."""
        rows = self.emulator.organisation.tables["incidents"].rows
        return sum(id == row_id(command.key) for id in rows)

    def an_article(self) -> ArticleId:
        """In two languages."""
        return ArticleId("KA-01000")

    def lose_next_answer(self) -> None:
        """Of a write."""
        self.emulator.fault("lose")

    def busy_next(self, after_s: int) -> None:
        """One of the three limits."""
        self.emulator.fault("busy", after_s)

    def garble_next_read(self) -> None:
        """The list of cases is none."""
        self.emulator.fault("garble")

    def unreachable(self) -> Portal:
        """A signed-in adapter whose server is gone."""
        emulator = self._other()
        portal = self.at(emulator)
        portal.sign_in(BrowserCredentials(emulator.browser))
        emulator.close()
        return portal

    def desk_writes(self, case_id: CaseId, text: str) -> None:
        """For the customer's eyes."""
        self.emulator.organisation.desk_writes(case_id, text)

    def mailed_code(self) -> str:
        """Passwords are Microsoft's business."""
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
