"""What the home page shows: what changes daily in one go, the catalogue on its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_app.domain.capabilities import Capabilities
from desktop_app.domain.cases import CaseFilter, Openness, Whose

if TYPE_CHECKING:
    from desktop_app.domain.announcements import Announcement
    from desktop_app.domain.cases import CaseRow
    from desktop_app.domain.catalog import Catalog
    from desktop_app.domain.drafts import DraftRow
    from desktop_app.domain.ids import AccountId
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
    """Everything on the page but the catalogue. `open_cases`: how many of mine are open."""

    announcements: tuple[tuple[AccountId, Announcement], ...] = ()
    waiting: tuple[CaseRow, ...] = ()
    latest: tuple[CaseRow, ...] = ()
    drafts: tuple[DraftRow, ...] = ()
    capabilities: Capabilities = field(default_factory=Capabilities)
    open_cases: int = 0


def read(services: Services) -> Overview:
    """What there is now, from this computer alone."""
    account = services.session.current()
    if account is None:
        return Overview()
    return Overview(
        announcements=services.announcements.current()[:ANNOUNCEMENTS],
        waiting=services.case_lists.rows(_WAITING),
        latest=services.case_lists.rows(_RECENT),
        drafts=services.drafts.rows()[:DRAFTS],
        capabilities=services.session.capabilities(account.id),
        open_cases=services.case_lists.count(_OPEN),
    )


def catalog(services: Services) -> Catalog | None:
    """What can be asked for; None without an account. On its own: a large one would hold up everything else."""
    account = services.session.current()
    return services.catalog.catalog(account.id) if account is not None else None
