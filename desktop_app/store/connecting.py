"""What a database is for, and a connection to it with the pragmas of the house."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Kind:
    """What a database is for. `name`: its folder of migrations; `is_rebuildable`: nothing in it is lost with it."""

    name: str
    synchronous: str
    is_rebuildable: bool


WORK = Kind("work", synchronous="FULL", is_rebuildable=False)
CACHE = Kind("cache", synchronous="NORMAL", is_rebuildable=True)


def connect(path: Path, synchronous: str, busy_timeout_s: float) -> sqlite3.Connection:
    """A connection with the pragmas of the house, in autocommit mode. Raises sqlite3.Error."""
    # The thread check is off because `close` runs in another thread than the lanes; the gate keeps them apart.
    connection = sqlite3.connect(
        path, timeout=busy_timeout_s, isolation_level=None, check_same_thread=False, cached_statements=256
    )
    try:
        connection.row_factory = sqlite3.Row
        for pragma in (
            "journal_mode=WAL",
            f"synchronous={synchronous}",
            "foreign_keys=ON",
            "trusted_schema=OFF",
            "cell_size_check=ON",
            "temp_store=MEMORY",
            "cache_size=-16000",
            "journal_size_limit=16777216",
            # What is deleted is overwritten. (Not all of it always: see `Database.vacuum`.)
            "secure_delete=ON",
        ):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection
