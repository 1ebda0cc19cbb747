"""What the portals want everybody to know."""

from desktop_app.domain.announcements import Announcement
from desktop_app.domain.ids import AccountId


class Announcements:
    """The announcements of all accounts."""

    def current(self) -> tuple[tuple[AccountId, Announcement], ...]:
        """Those not yet over, outages first, then the newest. READ lane."""
        raise NotImplementedError
