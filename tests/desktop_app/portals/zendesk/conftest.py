"""An emulated Zendesk account and clients of it, for every test of the adapter's parts."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from desktop_app.domain.identity import BrowserCredentials
from desktop_app.portals import make
from desktop_app.portals.zendesk import ZendeskPortal
from tests.vendors.zendesk.door import CLIENT
from tests.vendors.zendesk.server import Zendesk

Client = Callable[..., ZendeskPortal]
SETTINGS = {"client_id": CLIENT, "redirect_port": "0"}


@pytest.fixture
def zendesk() -> Iterator[Zendesk]:
    """An account; nothing that was asked or answered may be against Zendesk's papers."""
    server = Zendesk()
    yield server
    server.close()
    assert server.wrong == []


@pytest.fixture
def client(zendesk: Zendesk) -> Iterator[Client]:
    """Makes clients of it that are signed in; more settings by name, `language` and `keep` as they are."""
    made: list[ZendeskPortal] = []

    def new(*, is_signed_in: bool = True, language: str = "en", keep: Any = None, **settings: str) -> ZendeskPortal:
        more = {"keep": keep} if keep is not None else {}
        portal = make("zendesk", zendesk.address, lambda: language, settings={**SETTINGS, **settings}, **more)
        assert isinstance(portal, ZendeskPortal)
        made.append(portal)
        if is_signed_in:
            portal.sign_in(BrowserCredentials(zendesk.door.browse))
        return portal

    yield new
    for portal in made:
        portal.close()
