"""How much of a file goes into one request. Pure.

A request that is cut loses at most what it carried and the portal had not taken in yet. So the parts begin small, grow
while they go through quickly – each costs the portal some milliseconds, 200 MB in small ones would take twice as
long – and are smallest after a cut: what cuts once will do so again.
"""

KIB = 1024
SMALLEST = 64 * KIB
FIRST = 256 * KIB
LARGEST = 8 * 1024 * KIB
_QUICK_S = 1.0
_SLOW_S = 4.0


class Pace:
    """The size of the next part, in bytes."""

    def __init__(self) -> None:
        self.size = FIRST

    def went(self, seconds: float) -> None:
        """The last part took so long."""
        if seconds < _QUICK_S:
            self.size = min(self.size * 2, LARGEST)
        elif seconds > _SLOW_S:
            self.size = max(self.size // 2, SMALLEST)

    def was_cut(self) -> None:
        """The last part did not get through as a whole."""
        self.size = SMALLEST
