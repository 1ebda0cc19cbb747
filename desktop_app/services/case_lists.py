"""The lists of cases: what the first page shows, and nothing that sends."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from desktop_app.domain.cases import CaseFilter, CaseRow, CaseTime, Facet, Share
    from desktop_app.ports.store import AccountStore
    from desktop_app.services.accounts import Accounts
    from desktop_app.services.ranking import Ranking


class CaseLists:
    """The cases of all accounts, as projected: the portal's rows with everything that waits in the outbox."""

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts

    def rows(self, which: CaseFilter) -> tuple[CaseRow, ...]:
        """A list of cases, those on their way first. READ lane."""
        stores = self._stores(which)
        ranking = self._ranking(which, stores)
        if len(stores) == 1:
            return stores[0].cases.rows(which, ranking)
        enough = replace(which, limit=which.offset + which.limit, offset=0)
        from desktop_app.services.projection import merged  # who has one account never needs it

        by = ranking.of_row if ranking is not None else None
        rows = merged((store.cases.rows(enough, ranking) for store in stores), which, by)
        return rows[which.offset : which.offset + which.limit]

    def count(self, which: CaseFilter) -> int:
        """How many cases a filter shows. READ lane."""
        return sum(store.cases.count(which) for store in self._stores(which))

    def tally(self, which: CaseFilter, facet: Facet) -> tuple[Share, ...]:
        """How many cases a filter shows of each value of a facet, the most first. READ lane."""
        shares: dict[str, Share] = {}
        for store in self._stores(which):
            for share in store.cases.tally(which, facet):
                known = shares.get(share.key)
                shares[share.key] = replace(share, count=share.count + known.count) if known is not None else share
        return tuple(sorted(shares.values(), key=lambda share: (-share.count, share.key)))

    def course(self, which: CaseFilter, time: CaseTime, bounds: Sequence[datetime]) -> tuple[int, ...]:
        """How many cases lie before the first bound, between each two, and after the last. READ lane."""
        counts = [0] * (len(bounds) + 1)
        for store in self._stores(which):
            for place, count in enumerate(store.cases.course(which, time, bounds)):
                counts[place] += count
        return tuple(counts)

    def unread(self) -> int:
        """How many of my cases have something new. READ lane."""
        return sum(store.cases.unread() for _, store in self._accounts.stores())

    def _ranking(self, which: CaseFilter, stores: Sequence[AccountStore]) -> Ranking | None:
        facet = which.order.facet
        if facet is None:
            return None
        from desktop_app.services.ranking import Ranking  # the first page is sorted by time

        catalogs = (store.catalog.catalog() for store in stores)
        return Ranking.of(facet, self._accounts.language(), catalogs)

    def _stores(self, which: CaseFilter) -> list[AccountStore]:
        only = which.account_id
        return [store for account, store in self._accounts.stores() if only is None or account.id == only]
