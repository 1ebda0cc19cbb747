"""One press: a picture of the screen with what it proves."""

from desktop_app.domain.attachments import PageAddress, Shot
from desktop_app.domain.ids import AccountId


class Capture:
    """Takes pictures. The window hides itself before it asks."""

    def can(self) -> str:
        """ "" when pictures can be taken here, else the code of why not."""
        raise NotImplementedError

    def ask_address(self) -> PageAddress:
        """Ask the active window for its address before anything moves; hand the result to `shoot`. ≤ 400 ms."""
        raise NotImplementedError

    def shoot(self, address: PageAddress, account_id: AccountId | None) -> Shot:
        """Grab the whole desktop now. Raises CaptureDenied, CaptureImpossible."""
        raise NotImplementedError
