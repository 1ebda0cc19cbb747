"""Where a window cannot be left out of a picture."""

from collections.abc import Sequence


class NullOwnWindows:
    """Has them hidden."""

    def exclude(self, ids: Sequence[int]) -> bool:
        """Never possible here."""
        del ids
        return False

    def include(self, ids: Sequence[int]) -> None:
        """Nothing was left out."""
