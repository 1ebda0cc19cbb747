"""What an account's agreements bought and what is used of them: read from this computer, written into files."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.domain.agreements import Agreement, Workspace
from desktop_app.domain.identity import Role
from desktop_app.domain.import_merging import beside
from desktop_app.domain.imports import KeptFile
from desktop_app.domain.kinds import Kind
from desktop_app.services.table_export import write_table

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.ids import AccountId
    from desktop_app.domain.tables import Table
    from desktop_app.ports.system import Clock
    from desktop_app.services.accounts import Accounts
    from desktop_app.services.activity_files import ActivityFiles
    from desktop_app.services.table_export import Manner

ADMINS = frozenset({Role.CUSTOMER_ADMIN, Role.WORKSPACE_ADMIN, Role.AGENT})
_OPENS = ADMINS | {Role.ACTIVITY_VIEWER, Role.AUTHORISED_CONTACT, Role.LEARNING_MANAGER, Role.VIEW_ALL_REQUESTS}
_REPORTS = ADMINS | {Role.LEARNING_MANAGER}


@dataclass(frozen=True, slots=True)
class ActivityRead:
    """Everything the page shows. `today` is the day on this computer; `as_of` when the portal counted the oldest
    figures, or when they were read where it does not say; `read_at` when they were read. Both are of the portal's
    figures; each file says of itself of when it is."""

    today: date
    agreements: tuple[Agreement, ...] = ()
    roles: frozenset[Role] = field(default_factory=frozenset)
    as_of: datetime | None = None
    read_at: datetime | None = None
    files: tuple[KeptFile, ...] = ()

    @property
    def workspaces(self) -> tuple[Workspace, ...]:
        """The workspaces of all agreements, each once."""
        found = {one.id: one for agreement in self.agreements for one in agreement.workspaces}
        return tuple(found.values())

    @property
    def may_open(self) -> bool:
        """Whether the person's role opens the page at the portals that ask for one."""
        return bool(self.roles & _OPENS)

    @property
    def is_admin(self) -> bool:
        """Whether the person sees everything in his workspaces."""
        return bool(self.roles & ADMINS)

    @property
    def may_report(self) -> bool:
        """Whether the person may export the education report."""
        return bool(self.roles & _REPORTS)


class Activity:
    """The agreements of one account at a time."""

    def __init__(self, accounts: Accounts, clock: Clock) -> None:
        self._accounts, self._clock = accounts, clock

    @cached_property
    def files(self) -> ActivityFiles:
        """Figures from files, beside those of the portal."""
        from desktop_app.services.activity_files import ActivityFiles  # who reads none does not load it

        return ActivityFiles(self._accounts, self._clock)

    def read(self, account_id: AccountId) -> ActivityRead:
        """All that is known, also offline. READ lane. Raises Gone."""
        store = self._accounts.store(account_id)
        identity = self._accounts.get(account_id).identity
        portal, files = store.agreements.all(), store.imports.all()
        read_at = store.marks.read_at(Kind.AGREEMENTS)
        counted = [one.as_of for one in portal if one.as_of is not None]
        return ActivityRead(
            self.today(),
            beside(portal, files),
            identity.roles if identity else frozenset(),
            min(counted, default=read_at if portal else None),
            read_at,
            files,
        )

    def today(self) -> date:
        """The day on this computer, by which packages begin and end."""
        now = self._clock.now()
        return (now + timedelta(seconds=self._clock.utc_offset_s(now))).date()

    def export(self, path: Path, table: Table, manner: Manner, sheet: str = "") -> int:
        """Write a table as it shows; how many rows. FILES lane. Raises StoreUnavailable."""
        return write_table(path, table.columns, table.rows, manner, sheet)
