"""The difference between this PC's clock and the portal's, from the Date headers of its answers."""

from collections import deque
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from statistics import median

SAMPLES = 9


class ServerClock:
    """Keeps the last answers' differences. A Date has whole seconds: the truth lies up to a second later."""

    def __init__(self) -> None:
        self._samples: deque[tuple[float, float]] = deque(maxlen=SAMPLES)
        self._last: datetime | None = None

    def heard(self, date: str, asked_at: datetime, took_s: float) -> None:
        """An answer came. `asked_at`: this PC's clock when it was asked; `took_s`: seconds until its head was there."""
        server = http_date(date)
        if server is None or took_s < 0:
            return
        middle = asked_at.timestamp() + took_s / 2
        self._samples.append((middle - (server.timestamp() + 0.5), 0.5 + took_s / 2))
        self._last = server

    def offset(self) -> tuple[float, float] | None:
        """(this PC minus the portal, uncertainty) in seconds; None before the first answer."""
        samples = tuple(self._samples)
        if not samples:
            return None
        middle = median(difference for difference, _ in samples)
        spread = median(abs(difference - middle) for difference, _ in samples)
        return middle, max(spread, median(uncertainty for _, uncertainty in samples))

    @property
    def last(self) -> datetime | None:
        """The portal's time of its last answer, aware UTC."""
        return self._last


def http_date(text: str) -> datetime | None:
    """The moment a header names, aware UTC; None when it cannot be read."""
    try:
        moment = parsedate_to_datetime(text)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
