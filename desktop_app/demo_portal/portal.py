"""What every part of the running portal is handed: settings, clock, data and texts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_app.demo_portal.arrivals import Arrivals
from desktop_app.demo_portal.clock import Clock
from desktop_app.demo_portal.database import Database
from desktop_app.demo_portal.running import Running
from desktop_app.demo_portal.settings import Settings
from desktop_app.demo_portal.texts import Texts

if TYPE_CHECKING:
    import sqlite3


@dataclass(frozen=True, slots=True)
class Portal:
    """The running portal."""

    settings: Settings
    clock: Clock
    db: Database
    texts: Texts
    running: Running
    arrivals: Arrivals = field(default_factory=Arrivals)


def save_clock(portal: Portal, connection: sqlite3.Connection) -> None:
    """Remember how far the clock stands ahead, so that a restart goes on from there."""
    offset = str(portal.clock.offset.total_seconds())
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('clock_offset_s', ?)", (offset,))
