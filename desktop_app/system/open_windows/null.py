"""Where nobody tells which windows there are."""

from collections.abc import Sequence

from desktop_app.domain.capture import OpenWindow


class NullOpenWindows:
    """Knows of none."""

    def list(self) -> Sequence[OpenWindow]:
        """None."""
        return ()

    def still_shown(self, ids: Sequence[int]) -> bool:
        """Not known: whoever hid them waits a fixed time."""
        del ids
        return False
