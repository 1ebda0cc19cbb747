"""The lists of cases: what the first page shows, and nothing that sends."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.domain.cases import CaseFilter, CaseRow
    from desktop_app.services.accounts import Accounts


class CaseLists:
    """The cases of all accounts, as projected: the portal's rows with everything that waits in the outbox."""

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts

    def rows(self, which: CaseFilter) -> tuple[CaseRow, ...]:
        """A list of cases, those on their way first. READ lane."""
        stores = [store for _, store in self._accounts.stores()]
        if len(stores) == 1:
            return stores[0].cases.rows(which)
        enough = replace(which, limit=which.offset + which.limit, offset=0)
        from desktop_app.services.projection import merged  # who has one account never needs it

        rows = merged((store.cases.rows(enough) for store in stores), which)
        return rows[which.offset : which.offset + which.limit]

    def count(self, which: CaseFilter) -> int:
        """How many cases a filter shows. READ lane."""
        return sum(store.cases.count(which) for _, store in self._accounts.stores())

    def unread(self) -> int:
        """How many of my cases have something new. READ lane."""
        return sum(store.cases.unread() for _, store in self._accounts.stores())
