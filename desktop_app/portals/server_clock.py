"""The difference between this PC's clock and the portal's, from the Date headers of its answers."""

import time
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from statistics import median

SAMPLES = 9
STEP_S = 2.0
"""More than this between the wall clock and the monotonic one is no drift: somebody set the clock."""


def _now() -> datetime:
    return datetime.now(UTC)


class ServerClock:
    """Keeps the last answers' differences. A Date has whole seconds: the truth lies up to a second later."""

    def __init__(self, now: Callable[[], datetime] = _now, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._now, self._monotonic = now, monotonic
        self._samples: deque[tuple[float, float]] = deque(maxlen=SAMPLES)
        self._last: datetime | None = None
        self._heard: tuple[float, float] | None = None
        """When the last answer came, by the wall clock and by the monotonic one."""

    def heard(self, date: str, asked_at: datetime, took_s: float) -> None:
        """An answer came. `asked_at`: this PC's clock when it was asked; `took_s`: seconds until its head was there."""
        server = http_date(date)
        if server is None or took_s < 0:
            return
        here = asked_at.timestamp() + took_s, self._monotonic()
        if self._has_stepped(here):
            # What was measured before the clock was set tells nothing of the clock as it is now.
            self._samples.clear()
        self._heard = here
        middle = asked_at.timestamp() + took_s / 2
        self._samples.append((middle - (server.timestamp() + 0.5), 0.5 + took_s / 2))
        self._last = server

    def offset(self) -> tuple[float, float] | None:
        """(this PC minus the portal, uncertainty) in seconds; None before the first answer.

        None, too, between a step of this PC's clock (set by hand or by NTP, or a sleep) and the next answer.
        """
        samples = tuple(self._samples)
        if not samples or self._has_stepped((self._now().timestamp(), self._monotonic())):
            return None
        middle = median(difference for difference, _ in samples)
        spread = median(abs(difference - middle) for difference, _ in samples)
        return middle, max(spread, median(uncertainty for _, uncertainty in samples))

    def now_there(self) -> datetime | None:
        """The portal's time now, by its last answer and the seconds since; this PC's clock is not asked."""
        if self._last is None or self._heard is None:
            return None
        return self._last + timedelta(seconds=self._monotonic() - self._heard[1])

    def _has_stepped(self, here: tuple[float, float]) -> bool:
        if self._heard is None:
            return False
        return abs((here[0] - self._heard[0]) - (here[1] - self._heard[1])) > STEP_S

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
