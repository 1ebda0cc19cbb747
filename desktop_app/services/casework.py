"""Work on cases beyond writing in them: whose clock counts, and what the desk's people may do."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.portal_time import Heard, PortalTime, portal_time

if TYPE_CHECKING:
    from desktop_app.domain.ids import AccountId
    from desktop_app.ports.system import Clock
    from desktop_app.services.connections import Connections


class Casework:
    """What the page of a case asks beside the case itself."""

    def __init__(self, connections: Connections, clock: Clock) -> None:
        self._connections, self._clock = connections, clock
        self._heard: dict[AccountId, Heard] = {}

    def portal_time(self, account_id: AccountId) -> PortalTime:
        """The portal's time, by its answers and this computer's clocks. READ lane; no network."""
        portal = self._connections.known_portal(account_id)
        offset = portal.clock_offset() if portal is not None else None
        here, monotonic = self._clock.now(), self._clock.monotonic()
        if offset is not None:
            self._heard[account_id] = Heard(here - timedelta(seconds=offset[0]), here, monotonic)
        return portal_time(self._heard.get(account_id), here, monotonic)
