"""The portal's own time: real time plus an offset that may be moved forward."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def real_time() -> datetime:
    """The machine's time, in UTC."""
    return datetime.now(UTC)


def stamp(at: datetime) -> str:
    """RFC 3339 in UTC with whole seconds: `2026-11-21T13:03:22Z`."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def parse_stamp(text: str) -> datetime:
    """The moment a stamp names; a time without a zone is UTC. Raises ValueError."""
    at = datetime.fromisoformat(text)
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


class Clock:
    """A clock that runs like the real one but may stand elsewhere."""

    def __init__(self, offset: timedelta = timedelta(0), real: Callable[[], datetime] = real_time) -> None:
        self._offset = offset
        self._real = real

    @property
    def offset(self) -> timedelta:
        """How far this clock is ahead of the real one."""
        return self._offset

    def now(self) -> datetime:
        """The portal's present, in UTC."""
        return self._real() + self._offset

    def stamp(self) -> str:
        """The portal's present as text."""
        return stamp(self.now())

    def stamp_in(self, seconds: float) -> str:
        """A moment so many seconds from now (negative: ago) as text."""
        return stamp(self.now() + timedelta(seconds=seconds))

    def set_to(self, now: datetime) -> None:
        """Let the clock show `now` and run on from there."""
        self._offset = now - self._real()

    def advance(self, seconds: float) -> None:
        """Move the clock forward."""
        self._offset += timedelta(seconds=seconds)
