"""A clock that a test sets."""

import threading
from datetime import UTC, datetime, timedelta

START = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


class FakeClock:
    """Time as the test says. `advance` moves both clocks, `jump` only the wall clock, as when somebody sets it."""

    def __init__(self, now: datetime = START, zone: str = "Europe/Oslo", offset_s: int = 3600) -> None:
        self._lock = threading.Lock()
        self._now, self._monotonic = now, 1000.0
        self._zone, self._offset_s = zone, offset_s

    def now(self) -> datetime:
        """The wall clock, aware UTC."""
        return self._now

    def monotonic(self) -> float:
        """Seconds that never go back."""
        return self._monotonic

    def zone(self) -> str:
        """The zone's IANA name."""
        return self._zone

    def utc_offset_s(self, at: datetime) -> int:
        """Local time minus UTC."""
        return self._offset_s

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        with self._lock:
            self._now += timedelta(seconds=seconds)
            self._monotonic += seconds

    def jump(self, seconds: float) -> None:
        """Set the wall clock forward or back."""
        with self._lock:
            self._now += timedelta(seconds=seconds)
