"""Where no combination of keys can be heard."""

from collections.abc import Callable


class NullHotkey:
    """Says why not."""

    def __init__(self, reason: str) -> None:
        self._reason = reason

    def start(self, combination: str, pressed: Callable[[], None]) -> str:
        """Never heard; the code of why."""
        del combination, pressed
        return self._reason

    def stop(self) -> None:
        """Nothing to stop."""
