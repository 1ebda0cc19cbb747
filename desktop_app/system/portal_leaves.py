"""Whether the user lets the desktop's portal take pictures for us: what the portal has kept, and having it ask."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Protocol

from desktop_app.domain.capture import Leave, Permission
from desktop_app.errors import CaptureImpossible
from desktop_app.system.capture.wayland import screenshot, taken_away
from desktop_app.system.portal import APP_ID, GRANTED, PortalBus, PortalGone, PortalLate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

log = logging.getLogger(__name__)

USER_LIMIT_S = 120.0
"""How long the user may think about the desktop's question; for a picture itself it is 15 s."""
_TABLE = "screenshot"


class LeaveBus(PortalBus, Protocol):
    """A session bus with the store of the user's answers."""

    def kept_answers(self, table: str) -> Mapping[str, Sequence[str]]:
        """By program; none where nobody was asked. Raises PortalGone: there is no such store."""
        ...


class PortalLeaves:
    """Pictures only; for keys the desktop asks by itself when one is chosen."""

    def __init__(self, connect: Callable[[], LeaveBus]) -> None:
        self._connect = connect
        self._was_given = False

    def state(self, permission: Permission) -> Leave:
        """How it stands. Portals before 1.20 may know this program by another name, or by none."""
        if permission is not Permission.SCREEN:
            return Leave.UNKNOWN
        if self._was_given:
            return Leave.GIVEN
        try:
            bus = self._connect()
        except PortalGone:
            return Leave.UNKNOWN
        try:
            kept = bus.kept_answers(_TABLE).get(APP_ID, ())
        except PortalGone as error:
            log.info("nobody tells what was answered: %s", error)
            return Leave.UNKNOWN
        finally:
            bus.close()
        return Leave.GIVEN if "yes" in kept else Leave.REFUSED if "no" in kept else Leave.MISSING

    def ask(self, permission: Permission) -> Leave:
        """Take a picture for nothing, while our window is in front: GNOME puts its question to no other program, and
        for a real picture our windows have gone by then (gnome-shell, js/ui/accessDialog.js). Waits for the answer.
        """
        if permission is Permission.SCREEN:
            try:
                self._was_given = self._try()
            except (PortalGone, PortalLate, CaptureImpossible, OSError, MemoryError) as error:
                log.info("asked for leave without an answer: %r", error)
        return self.state(permission)

    def _try(self) -> bool:
        bus = self._connect()
        try:
            bus.register(APP_ID)
            ended, results = screenshot(bus, {}, USER_LIMIT_S)
        finally:
            bus.close()
        if ended == GRANTED:
            taken_away(str(results.get("uri", "")))
        return ended == GRANTED
