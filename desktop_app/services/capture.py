"""One press: a picture of the screen with what it proves."""

from __future__ import annotations

import platform
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.domain.attachments import PageAddress, Provenance, Shot
from desktop_app.domain.capture import Leave, OpenWindow, Permission
from desktop_app.services.capture_rules import CaptureRules
from desktop_app.services.private_windows import PrivateWindows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.capture import PageText
    from desktop_app.domain.ids import AccountId
    from desktop_app.services.connections import Connections
    from desktop_app.services.preferences import Preferences
    from desktop_app.services.world import World

_TEXTS_S = 0.6
"""Our windows stay away for as long: the page must be in front."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What was in front before anything moved: the page's address, and the active window where it is known."""

    address: PageAddress
    window: OpenWindow | None = None


class Capture:
    """Takes pictures. The window hides itself before it asks."""

    def __init__(self, world: World, connections: Connections, preferences: Preferences) -> None:
        self._world, self._connections = world, connections
        self.private_windows = PrivateWindows(preferences)
        self.rules = CaptureRules(world)

    @property
    def permissions(self) -> tuple[Permission, ...]:
        """What this system asks the user about pictures; none where nobody asks."""
        return self._world.permissions

    def leave(self, permission: Permission) -> Leave:
        """Whether the user gave what the system asks for; asks nobody. A lane's question."""
        leaves = self._world.leaves
        return leaves.state(permission) if leaves is not None else Leave.UNKNOWN

    def have_asked(self, permission: Permission) -> Leave:
        """Have the system ask the user now, and how it stands at once. A lane's question."""
        leaves = self._world.leaves
        return leaves.ask(permission) if leaves is not None else Leave.UNKNOWN

    def accessibility(self) -> bool | None:
        """Whether browsers tell their address at all; None where that cannot be switched. A lane's question."""
        switch = self._world.accessibility
        return switch.is_on() if switch is not None else None

    def switch_accessibility(self, *, is_on: bool) -> bool:
        """Let all programs of this user tell what they show, or not; only by the user's own wish. Whether it is so."""
        switch = self._world.accessibility
        return switch is not None and switch.switch(is_on=is_on)

    def can(self) -> str:
        """ "" when pictures can be taken here, else the code of why not; `policy`: the organisation forbids them."""
        return self._world.capturer.why_not or ("" if self.rules.now().can_capture else "policy")

    def ask_address(self) -> PageAddress:
        """Ask the active window for its address before anything moves; hand the result to `shoot`. ≤ 400 ms.

        Raises CaptureForbidden.
        """
        address = self._discreet(self._world.browser.ask())
        self.rules.check(address)
        return address

    def _discreet(self, address: PageAddress) -> PageAddress:
        return self.private_windows.discreet(address, may_be_allowed=self.rules.now().asks_private)

    def look(self) -> Scene:
        """What is in front, asked before anything moves; hand the result to `shoot`. Raises CaptureForbidden."""
        active = next((window for window in self.windows() if window.is_active), None)
        return Scene(self.ask_address(), active)

    def windows(self) -> tuple[OpenWindow, ...]:
        """The windows on the screen, the topmost first; none where nobody tells."""
        return tuple(self._world.open_windows.list())

    def leave_out(self, ids: Sequence[int]) -> bool:
        """Leave our windows (native ids) out of pictures; False: they have to be hidden."""
        return self._world.own_windows.exclude(ids)

    def let_in(self, ids: Sequence[int]) -> None:
        """Show our windows in pictures again."""
        if ids:
            self._world.own_windows.include(ids)

    def still_shown(self, ids: Sequence[int]) -> bool:
        """Whether the screen still shows one of our windows that was hidden."""
        return self._world.open_windows.still_shown(ids)

    def texts(self) -> Sequence[PageText]:
        """What the page in front says, with its places, for suggestions; what of it comes in time. Keep it nowhere."""
        return self._world.browser.texts(_TEXTS_S)

    def settle(self, shot: Shot, earlier: PageAddress) -> Shot:
        """The picture with the address that came late, if one did; waits for it no longer than the browser's probe."""
        address = self._discreet(self._world.browser.ask_again(earlier))
        if address == earlier:
            return shot
        known = replace(
            shot.provenance,
            page_url=address.url,
            window_title=address.title,
            browser=address.browser,
            confidence=address.confidence,
            why_not=address.why_not,
        )
        return replace(shot, provenance=known)

    def shoot(self, address: PageAddress, account_id: AccountId | None, window: OpenWindow | None = None) -> Shot:
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
        place = window.place if window is not None else grab.window
        return Shot(grab.width, grab.height, grab.pixels, provenance, grab.places, place, grab.dark)
