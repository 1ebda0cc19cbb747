"""The vendors' emulated sites, as one journey meets them all: what a person types, and what the site has afterwards."""

import base64
from collections.abc import Mapping
from typing import Protocol

from tests.journeys.dynamics_site import DynamicsSite
from tests.journeys.servicenow_site import ServiceNowSite
from tests.journeys.zendesk_site import ZendeskSite
from tests.vendors.znuny.server import ZnunyServer
from tests.vendors.znuny.state import MAIJA, PASSWORD, Ticket


class Site(Protocol):
    """One emulated portal with one person's account."""

    kind: str
    address: str
    login: str
    password: str
    """"" where the person signs in in the browser."""
    settings: Mapping[str, str]
    """What an administrator has prepared on the computer."""
    item: str
    """The id of what a case is asked of."""
    subject: str
    description: str
    """The ids of the two fields that are written."""
    answers: Mapping[str, str]
    """Answers to be chosen, by the field's id."""
    article: str
    """The title of an article, "" where there is no knowledge."""
    can_close: bool

    def visit(self, address: str) -> None:
        """What the person does in the browser: signs in there, and is sent back."""
        ...

    def numbers(self, title: str) -> list[str]:
        """The cases of that title."""
        ...

    def said(self, title: str) -> list[str]:
        """What stands in the one case of that title."""
        ...

    def files(self, title: str) -> list[bytes]:
        """The bytes of its files."""
        ...

    def is_closed(self, title: str) -> bool:
        """Whether it is."""
        ...

    def lose_next_answer(self) -> None:
        """The next write is done and its answer lost."""
        ...

    def busy_next(self, after_s: int) -> None:
        """The next request is asked to come later."""
        ...

    def end_sessions(self) -> None:
        """Nobody is signed in any more."""
        ...

    def secrets(self) -> list[str]:
        """What nobody but the person's vault may keep: passwords, sessions, tokens."""
        ...

    def targets(self) -> list[str]:
        """The paths and queries of all requests that came."""
        ...

    def close(self) -> None:
        """End it; it saw nothing strange."""
        ...


class ZnunySite:
    """Maija at an emulated Znuny."""

    kind, login, password = "znuny", MAIJA, PASSWORD
    subject, description = "subject", "description"
    settings: Mapping[str, str] = {}
    item = "Support"
    answers: Mapping[str, str] = {"service": "Wilma"}
    article = "Which browsers are supported?"
    can_close = True

    def __init__(self) -> None:
        self.server = ZnunyServer()
        self.address = self.server.address

    def visit(self, address: str) -> None:
        raise AssertionError(f"{address}: nothing is signed in to in the browser here")

    def numbers(self, title: str) -> list[str]:
        return [one.number for one in self.server.state.tickets.values() if one.title == title]

    def said(self, title: str) -> list[str]:
        return [article.body for article in self._ticket(title).articles]

    def files(self, title: str) -> list[bytes]:
        articles = self._ticket(title).articles
        return [base64.b64decode(file["Content"]) for article in articles for file in article.files]

    def is_closed(self, title: str) -> bool:
        return self._ticket(title).state.startswith("closed")

    def lose_next_answer(self) -> None:
        self.server.lose_next_answer()

    def busy_next(self, after_s: int) -> None:
        self.server.busy_next(after_s)

    def end_sessions(self) -> None:
        self.server.state.sessions.clear()

    def secrets(self) -> list[str]:
        given = [body["SessionID"] for _, body in self.server.asked if "SessionID" in body]
        return [self.password, *self.server.state.sessions, *given]

    def targets(self) -> list[str]:
        return [heard.target for heard in self.server.heard]

    def close(self) -> None:
        self.server.close()
        assert self.server.strange == []

    def _ticket(self, title: str) -> Ticket:
        (found,) = (one for one in self.server.state.tickets.values() if one.title == title)
        return found


SITES: Mapping[str, type[Site]] = {
    "znuny": ZnunySite,
    "zendesk": ZendeskSite,
    "servicenow": ServiceNowSite,
    "dynamics": DynamicsSite,
}
