"""Where no browser can be asked."""

from collections.abc import Sequence

from desktop_app.domain.attachments import PageAddress
from desktop_app.domain.capture import PageText


class NullBrowserProbe:
    """Says why there is no address."""

    def __init__(self, reason: str) -> None:
        self._reason = reason

    def ask(self) -> PageAddress:
        """None, with the code of why."""
        return PageAddress(why_not=self._reason)

    def ask_again(self, earlier: PageAddress) -> PageAddress:
        """Nothing comes later either."""
        return earlier

    def texts(self, limit_s: float) -> Sequence[PageText]:  # noqa: ARG002 - there is nothing to limit
        """None."""
        return []
