"""Parts of the adapter at an emulated Znuny, for tests of each part by itself."""

from collections.abc import Callable
from threading import RLock
from typing import Any

from desktop_app.portals.http import Http
from desktop_app.portals.link import Link
from desktop_app.portals.surroundings import Surroundings
from desktop_app.portals.znuny import wire
from desktop_app.portals.znuny.calls import Calls, Route
from desktop_app.portals.znuny.dialect import DIALECT
from desktop_app.portals.znuny.mapping import Reader
from desktop_app.portals.znuny.offer import offer
from desktop_app.portals.znuny.profile import profile_of
from tests.vendors.znuny.server import ZnunyServer
from tests.vendors.znuny.state import MAIJA, PASSWORD


def calls_at(
    server: ZnunyServer, login: str = "", keep: Callable[[str], None] = lambda _: None, **settings: str
) -> Calls:
    """Its calls; signed in as `login`, if one is given."""
    around = Surroundings(lock=RLock)
    link = Link(Http(server.address, lambda: "sv", around=around, dialect=DIALECT), lambda: "sv", settings, keep)
    calls = Calls(link, profile_of(settings))
    if login:
        calls.open(login, server.state.people[login].password if login != MAIJA else PASSWORD)
    return calls


def reader_of(calls: Calls, **settings: Any) -> Reader:
    """What its tickets are read with."""
    return Reader(offer(wire.read(calls.ask(Route.CATALOG, {}), wire.Catalog), None, profile_of(settings)))
