"""What the home page shows, read in one go."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_app.domain.announcements import Announcement
from desktop_app.domain.capabilities import Capabilities
from desktop_app.domain.cases import CaseFilter, CaseRow, Openness, Whose
from desktop_app.domain.catalog import Catalog
from desktop_app.domain.drafts import DraftRow
from desktop_app.domain.ids import AccountId

if TYPE_CHECKING:
    from desktop_app.services import Services

LATEST = 5
DRAFTS = 4
ANNOUNCEMENTS = 3
POPULAR = 5

_WAITING = CaseFilter(whose=Whose.WAITING_FOR_ME, openness=Openness.OPEN, limit=LATEST)
_RECENT = CaseFilter(openness=Openness.ALL, limit=LATEST)
_OPEN = CaseFilter(openness=Openness.OPEN)


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything on the page. `open_cases`: how many of mine are open."""

    announcements: tuple[tuple[AccountId, Announcement], ...] = ()
    waiting: tuple[CaseRow, ...] = ()
    latest: tuple[CaseRow, ...] = ()
    drafts: tuple[DraftRow, ...] = ()
    catalog: Catalog = field(default_factory=Catalog)
    capabilities: Capabilities = field(default_factory=Capabilities)
    open_cases: int = 0


def read(services: Services) -> Overview:
    """What there is now, from this computer alone."""
    account = services.session.current()
    if account is None:
        return Overview()
    return Overview(
        announcements=services.announcements.current()[:ANNOUNCEMENTS],
        waiting=services.cases.rows(_WAITING),
        latest=services.cases.rows(_RECENT),
        drafts=services.drafts.rows()[:DRAFTS],
        catalog=services.catalog.catalog(account.id),
        capabilities=services.session.capabilities(account.id),
        open_cases=services.cases.count(_OPEN),
    )
