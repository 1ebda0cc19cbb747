"""A pause that a host asked for; every account there keeps it."""

from __future__ import annotations


class HostPause:
    """Until which monotonic second a host is left alone. Shared by the engines of its accounts; any thread may ask."""

    def __init__(self) -> None:
        self._until = 0.0

    @property
    def until(self) -> float:
        """Monotonic seconds; in the past when there is no pause."""
        return self._until

    def keep(self, until: float) -> None:
        """The host asked to be left alone until then; a shorter pause does not end a longer one."""
        self._until = max(self._until, until)
