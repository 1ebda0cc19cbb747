"""Where no picture can be had."""

from desktop_app.domain.attachments import Grab
from desktop_app.errors import CaptureImpossible


class NullCapturer:
    """Says why there is no picture."""

    def __init__(self, reason: str) -> None:
        self._reason = reason

    @property
    def why_not(self) -> str:
        """The code."""
        return self._reason

    def grab(self) -> Grab:
        """Never any."""
        raise CaptureImpossible(self._reason)
