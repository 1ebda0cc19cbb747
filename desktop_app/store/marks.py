"""How far each kind has been read, and when; beside what it stands for, so that both go together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.kinds import Cursor, Kind
from desktop_app.store.codec import moment, stamp

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from desktop_app.store.database import Database

_CHECKED_AT = "checked_at"


class MarkTable:
    """Marks of the pulls of one account."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def mark(self, kind: Kind) -> Cursor | None:
        """From where the next pull goes on; None = from the start."""
        row = self._database.row("SELECT mark FROM marks WHERE kind = ?", (kind,))
        return Cursor(row["mark"]) if row is not None and row["mark"] is not None else None

    def read_at(self, kind: Kind) -> datetime | None:
        """When a pull of the kind was last completed."""
        row = self._database.row("SELECT read_at FROM marks WHERE kind = ?", (kind,))
        return moment(row["read_at"]) if row is not None else None

    def all(self) -> Mapping[Kind, Cursor | None]:
        """The marks of all kinds that were ever read."""
        rows = self._database.rows("SELECT kind, mark FROM marks")
        return {Kind(row["kind"]): row["mark"] for row in rows if row["kind"] in set(Kind)}

    def put(self, kind: Kind, mark: Cursor | None, at: datetime) -> None:
        """A pull was completed at a moment (aware UTC)."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO marks (kind, mark, read_at) VALUES (?, ?, ?)", (kind, mark, stamp(at))
            )

    def checked(self, at: datetime) -> None:
        """Everything was found, or made, current at a moment."""
        with self._database.transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)", (_CHECKED_AT, stamp(at)))

    def checked_at(self) -> datetime | None:
        """When everything was last current."""
        row = self._database.row("SELECT value FROM facts WHERE name = ?", (_CHECKED_AT,))
        return moment(row["value"]) if row is not None else None
