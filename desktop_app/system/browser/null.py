"""Where no browser can be asked."""

from desktop_app.domain.attachments import PageAddress


class NullBrowserProbe:
    """Says why there is no address."""

    def __init__(self, reason: str) -> None:
        self._reason = reason

    def ask(self) -> PageAddress:
        """None, with the code of why."""
        return PageAddress(why_not=self._reason)
