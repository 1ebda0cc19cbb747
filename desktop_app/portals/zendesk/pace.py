"""How much of an account's limit is left. All its people, agents and programs share one; its end is left to them."""

import time
from collections.abc import Callable, Mapping

from desktop_app.errors import Busy

LEFT_TO_OTHERS = 0.25
_WINDOW_S = 60.0
_LIMIT = ("X-Rate-Limit", "RateLimit-Limit", "Rate-Limit")
_REMAINING = ("X-Rate-Limit-Remaining", "RateLimit-Remaining", "Rate-Limit-Remaining")
_RESET = ("Rate-Limit-Reset", "RateLimit-Reset")


class Pace:
    """Any thread may tell and ask. `clock`: monotonic seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._ends = 0.0

    def heard(self, headers: Mapping[str, str]) -> None:
        """An answer's headers."""
        limit, left, reset = (_number(headers, names) for names in (_LIMIT, _REMAINING, _RESET))
        if limit is None or left is None:
            return
        wait = _WINDOW_S if reset is None else min(reset, _WINDOW_S)
        self._ends = self._clock() + wait if left < limit * LEFT_TO_OTHERS else 0.0

    def check(self) -> None:
        """Before something that can wait. Raises Busy while little is left."""
        left_s = self._ends - self._clock()
        if left_s > 0:
            raise Busy(left_s)


def _number(headers: Mapping[str, str], names: tuple[str, ...]) -> float | None:
    told = next((headers[name].strip() for name in names if headers.get(name)), "")
    return float(told[:9]) if told.isascii() and told.isdecimal() else None
