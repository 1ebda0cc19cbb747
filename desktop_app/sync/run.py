"""One run of the sync as its parts see it: may it go on, and whom to tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.changes import Changes
from desktop_app.errors import PortalError, Retry

if TYPE_CHECKING:
    from collections.abc import Callable

_STOPPING = frozenset({Retry.LATER, Retry.ASK, Retry.AFTER_SIGN_IN})


def stops_the_run(error: PortalError) -> bool:
    """Whether the rest of the run would fare no better: no network, busy, or not signed in."""
    return error.retry in _STOPPING


class Run:
    """Collects what changed and tells it at once. `check` raises when the run shall end."""

    def __init__(self, check: Callable[[], None], tell: Callable[[Changes], None]) -> None:
        self.check = check
        self.changes = Changes()
        self.trouble: PortalError | None = None
        """The first error that did not stop the run."""
        self._tell = tell

    def tell(self, changes: Changes) -> None:
        """Something changed."""
        if changes:
            self.changes |= changes
            self._tell(changes)

    def passed_over(self, error: PortalError) -> None:
        """Something could not be taken, and the run goes on without it; raises an error that stops the run."""
        if stops_the_run(error):
            raise error
        self.trouble = self.trouble or error
