"""The PC's clocks and its zone."""

import time
from datetime import UTC, datetime


class SystemClock:
    """Time as the PC has it. The zone is asked for anew each time: laptops travel."""

    def now(self) -> datetime:
        """The wall clock, aware UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds that never go back; not counted across restarts."""
        return time.monotonic()

    def zone(self) -> str:
        """The IANA name, "" when the system does not tell."""
        import tzlocal

        try:
            return str(tzlocal.reload_localzone().key)
        except (AttributeError, LookupError, OSError, ValueError):
            # No zone name at all (a bare TZ rule, a container without /etc/localtime): the offset is still known.
            return ""

    def utc_offset_s(self, at: datetime) -> int:
        """Local time minus UTC at a moment, summer time included."""
        offset = at.astimezone().utcoffset()
        return round(offset.total_seconds()) if offset is not None else 0
