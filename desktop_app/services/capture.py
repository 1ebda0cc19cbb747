"""One press: a picture of the screen with what it proves."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from desktop_app.domain.attachments import PageAddress, Provenance, Shot
from desktop_app.services.capture_rules import CaptureRules

if TYPE_CHECKING:
    from desktop_app.domain.ids import AccountId
    from desktop_app.services.connections import Connections
    from desktop_app.services.world import World


class Capture:
    """Takes pictures. The window hides itself before it asks."""

    def __init__(self, world: World, connections: Connections) -> None:
        self._world, self._connections = world, connections
        self.rules = CaptureRules(world)

    def can(self) -> str:
        """ "" when pictures can be taken here, else the code of why not."""
        return self._world.capturer.why_not

    def ask_address(self) -> PageAddress:
        """Ask the active window for its address before anything moves; hand the result to `shoot`. ≤ 400 ms.

        Raises CaptureForbidden.
        """
        address = self.rules.discreet(self._world.browser.ask())
        self.rules.check(address)
        return address

    def shoot(self, address: PageAddress, account_id: AccountId | None) -> Shot:
        """Grab the whole desktop now. Raises CaptureDenied, CaptureForbidden, CaptureImpossible."""
        self.rules.check(address)
        grab = self._world.capturer.grab()
        # One that has come meanwhile may be in the picture.
        self.rules.check()
        now = self._world.clock.now()
        portal = self._connections.known_portal(account_id) if account_id is not None else None
        offset = portal.clock_offset() if portal is not None else None
        provenance = Provenance(
            taken_at=now,
            utc_offset_s=self._world.clock.utc_offset_s(now),
            zone=self._world.clock.zone(),
            page_url=address.url,
            window_title=address.title,
            browser=address.browser,
            confidence=address.confidence,
            why_not=address.why_not,
            clock_offset_s=offset[0] if offset is not None else None,
            clock_uncertainty_s=offset[1] if offset is not None else None,
            screen=grab.screens,
            scale=max((place.scale for place in grab.places), default=1.0),
            app_version=self._world.version,
            system=f"{platform.system()} {platform.release()}",
        )
        return Shot(grab.width, grab.height, grab.pixels, provenance)
