"""Servers that asked to be left alone: what one account heard holds for every account at that server."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.errors import Busy

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_S = 3600.0
"""A server that names a later time is asked once an hour all the same; it may have come back sooner."""
_FIRST_S, _LONGEST_UNTOLD_S = 1.0, 60.0


@dataclass(frozen=True, slots=True)
class _Pause:
    ends: float
    until: float | None
    times: int
    is_maintenance: bool


class HostPauses:
    """Times on the monotonic clock, by server (host and port). Any thread may ask."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._pauses: dict[str, _Pause] = {}

    def check(self, server: str) -> None:
        """Raises Busy, without a request, as long as the server wants to be left alone."""
        pause = self._pauses.get(server)
        if pause is None:
            return
        now = self._clock()
        if now < pause.ends:
            # What it said counts, not when we look again.
            told = pause.until if pause.until is not None else pause.ends
            raise Busy(told - now, is_maintenance=pause.is_maintenance)

    def heard(self, server: str, error: Busy) -> None:
        """The server asked to be left alone: as long as it said, else longer each time."""
        now, before = self._clock(), self._pauses.get(server)
        times = before.times + 1 if before is not None else 1
        if error.after_s is None:
            ends, until = now + min(_FIRST_S * 2.0 ** min(times - 1, 10), _LONGEST_UNTOLD_S), None
        else:
            ends, until = now + min(error.after_s, LONGEST_S), now + error.after_s
        self._pauses[server] = _Pause(ends, until, times, error.is_maintenance)

    def answered(self, server: str) -> None:
        """The server is back."""
        self._pauses.pop(server, None)
