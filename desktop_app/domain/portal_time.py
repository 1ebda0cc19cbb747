"""What time it is at the portal, told by a computer that sleeps and whose clock is set. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta

STEP_S = 2.0
"""More than this between the wall clock and the monotonic one: the computer slept, or somebody set its clock."""


@dataclass(frozen=True, slots=True)
class Heard:
    """The portal's time when it was last known, with both clocks of this computer at that moment."""

    there: datetime
    here: datetime
    monotonic: float


@dataclass(frozen=True, slots=True)
class PortalTime:
    """The portal's time, aware UTC; `is_sure` False while only its next answer can tell."""

    at: datetime
    is_sure: bool


def portal_time(heard: Heard | None, here: datetime, monotonic: float) -> PortalTime:
    """The portal's time now, by this computer's two clocks; this computer's own when nothing was heard yet.

    A wall clock that is ahead of the monotonic one was most likely asleep (that clock stands still then on some
    systems), and sleep counts. One that fell behind was set back, and that does not.
    """
    if heard is None:
        return PortalTime(here, is_sure=False)
    wall, steady = (here - heard.here).total_seconds(), monotonic - heard.monotonic
    return PortalTime(heard.there + timedelta(seconds=max(wall, steady)), is_sure=abs(wall - steady) <= STEP_S)
