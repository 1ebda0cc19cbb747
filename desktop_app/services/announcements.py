"""What the portals want everybody to know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.announcements import Announcement, Level

if TYPE_CHECKING:
    from desktop_app.domain.ids import AccountId
    from desktop_app.ports.system import Clock
    from desktop_app.services.accounts import Accounts


class Announcements:
    """The announcements of all accounts."""

    def __init__(self, accounts: Accounts, clock: Clock) -> None:
        self._accounts, self._clock = accounts, clock

    def current(self) -> tuple[tuple[AccountId, Announcement], ...]:
        """Those not yet over, outages first, then the newest. READ lane."""
        now = self._clock.now()
        found = [
            (account.id, announcement)
            for account, store in self._accounts.stores()
            for announcement in store.announcements.all()
            if announcement.is_current(now)
        ]
        found.sort(key=lambda one: one[1].since, reverse=True)
        return tuple(sorted(found, key=lambda one: one[1].level is not Level.OUTAGE))
