"""When an announcement is over."""

from datetime import UTC, datetime, timedelta

from desktop_app.domain.announcements import Announcement, Level
from desktop_app.domain.text import LocalText

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def test_an_announcement_is_current_until_its_end() -> None:
    def until(end: datetime | None) -> bool:
        return Announcement("a", Level.INFO, LocalText(), LocalText(), NOW, end).is_current(NOW)

    assert until(None)
    assert until(NOW)
    assert not until(NOW - timedelta(seconds=1))
