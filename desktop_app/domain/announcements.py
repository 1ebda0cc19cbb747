"""What the portal wants everybody to know."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop_app.domain.ids import ServiceId
from desktop_app.domain.text import LocalText


class Level(StrEnum):
    """How serious an announcement is."""

    INFO = "info"
    WARNING = "warning"
    OUTAGE = "outage"


@dataclass(frozen=True, slots=True)
class Announcement:
    """One announcement and the span it concerns; `until` None = open-ended."""

    id: str
    level: Level
    title: LocalText
    text: LocalText
    since: datetime
    until: datetime | None = None
    service_ids: tuple[ServiceId, ...] = ()

    def is_current(self, now: datetime) -> bool:
        """Whether it should still be shown: not yet over."""
        return self.until is None or now <= self.until
