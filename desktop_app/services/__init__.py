"""Use cases: one per method, synchronous, returning a value or `Changes`. The window and the CLI call nothing else."""

from dataclasses import dataclass

from desktop_app.services.announcements import Announcements
from desktop_app.services.capture import Capture
from desktop_app.services.cases import Cases
from desktop_app.services.catalog import Catalogs
from desktop_app.services.diagnostics import Diagnostics
from desktop_app.services.drafts import Drafts
from desktop_app.services.knowledge import Knowledge
from desktop_app.services.outbox import Outbox
from desktop_app.services.preferences import Preferences
from desktop_app.services.search import Search
from desktop_app.services.session import Session


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
