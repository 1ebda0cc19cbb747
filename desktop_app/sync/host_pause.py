"""A pause that a host asked for; every account there keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.errors import Busy


class HostPause:
    """Until which monotonic second a host is left alone. Shared by the engines of its accounts; any thread may ask."""

    def __init__(self) -> None:
        self._until = 0.0
        self._told_until: float | None = None
        self.is_maintenance = False

    @property
    def until(self) -> float:
        """Monotonic seconds; in the past when there is no pause."""
        return self._until

    def told_s(self, now: float) -> float | None:
        """Seconds that are left of the time the host itself named, None when it named none."""
        return None if self._told_until is None else max(self._told_until - now, 0.0)

    def keep(self, now: float, wait_s: float, busy: Busy) -> None:
        """The host asked to be left alone; a shorter pause does not end a longer one."""
        if now + wait_s >= self._until:
            self._until, self.is_maintenance = now + wait_s, busy.is_maintenance
            self._told_until = None if busy.after_s is None else now + busy.after_s
