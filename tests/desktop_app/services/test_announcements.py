"""What everybody should know."""

from datetime import timedelta

from desktop_app.domain.announcements import Announcement, Level
from desktop_app.domain.kinds import Kind
from tests.core_kit import NOON, Core, text


def test_outages_come_first_then_the_newest_and_none_that_is_over(core: Core) -> None:
    def one(id: str, level: Level, hours: int, until: int | None = None) -> Announcement:
        end = NOON + timedelta(hours=until) if until is not None else None
        return Announcement(id, level, text(id), text(""), NOON + timedelta(hours=hours), end)

    core.server.put(
        Kind.ANNOUNCEMENTS,
        one("old", Level.INFO, -9),
        one("new", Level.WARNING, -1),
        one("outage", Level.OUTAGE, -5, 1),
        one("over", Level.OUTAGE, -5, -1),
    )
    core.sync()
    assert [(account, found.id) for account, found in core.services.announcements.current()] == [
        (core.id, "outage"),
        (core.id, "new"),
        (core.id, "old"),
    ]
