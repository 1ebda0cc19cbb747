"""Announcements, as the portal said them."""

from desktop_app.domain.announcements import Announcement
from desktop_app.store.cached import CachedTable
from desktop_app.store.codec import stamp


class AnnouncementTable(CachedTable[Announcement]):
    """Announcements by the moment they begin."""

    table = "announcements"
    row_type = Announcement

    def all(self) -> tuple[Announcement, ...]:
        """All, the newest first."""
        return tuple(self._sorted(descending=True))

    def _id_and_sort(self, row: Announcement) -> tuple[str, str]:
        return row.id, stamp(row.since)
