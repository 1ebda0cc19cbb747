"""Use cases: one per method, synchronous, returning a value or `Changes`. The window and the CLI call nothing else."""

from dataclasses import dataclass

from desktop_app.services.accounts import Accounts
from desktop_app.services.announcements import Announcements
from desktop_app.services.capture import Capture
from desktop_app.services.cases import Cases
from desktop_app.services.catalog import Catalogs
from desktop_app.services.connections import Connections
from desktop_app.services.diagnostics import Diagnostics
from desktop_app.services.drafts import Drafts
from desktop_app.services.knowledge import Knowledge
from desktop_app.services.outbox import Outbox
from desktop_app.services.preferences import Preferences
from desktop_app.services.search import Search
from desktop_app.services.session import Session
from desktop_app.services.world import World


@dataclass(frozen=True, slots=True)
class Services:
    """The bundle the window receives."""

    session: Session
    catalog: Catalogs
    drafts: Drafts
    cases: Cases
    outbox: Outbox
    knowledge: Knowledge
    search: Search
    announcements: Announcements
    capture: Capture
    preferences: Preferences
    diagnostics: Diagnostics


def make_services(world: World) -> tuple[Services, Connections]:
    """The services over a world, and the connections that whoever made them must close."""
    preferences = Preferences(world.preferences_file)
    accounts = Accounts(world, preferences)
    connections = Connections(world, accounts)
    clock = world.clock
    services = Services(
        session=Session(world, accounts, connections, preferences),
        catalog=Catalogs(accounts, connections),
        drafts=Drafts(accounts, clock),
        cases=Cases(accounts, connections, clock),
        outbox=Outbox(accounts, connections, clock),
        knowledge=Knowledge(accounts, connections, clock),
        search=Search(accounts),
        announcements=Announcements(accounts, clock),
        capture=Capture(world, connections),
        preferences=preferences,
        diagnostics=Diagnostics(world, accounts, connections),
    )
    return services, connections
