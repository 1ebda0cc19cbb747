"""Figures from files, and how files of a kind are read. On disk when a call returns."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.imports import KeptFile, Reading
from desktop_app.store.codec import decode, encode, stamp, understood

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop_app.store.database import Database


class ImportTable:
    """The files of one account."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[KeptFile, ...]:
        """The newest first."""
        rows = self._database.rows("SELECT id, body FROM imports ORDER BY as_of DESC, read_at DESC, id")
        return tuple(understood(rows, lambda row: replace(decode(KeptFile, row["body"]), id=row["id"])))

    def put(self, file: KeptFile, without: Collection[str] = ()) -> None:
        """Keep what was read of a file, and in the same moment nothing of those with these ids."""
        with self._database.transaction() as connection:
            connection.executemany("DELETE FROM imports WHERE id = ?", [(id,) for id in without])
            connection.execute(
                "INSERT OR REPLACE INTO imports (id, as_of, read_at, body) VALUES (?, ?, ?, ?)",
                (file.id, stamp(file.as_of), stamp(file.read_at), encode(file)),
            )

    def remove(self, id: str) -> bool:
        """False when it was gone already."""
        with self._database.transaction() as connection:
            return connection.execute("DELETE FROM imports WHERE id = ?", (id,)).rowcount > 0

    def reading(self, shape: str) -> Reading | None:
        """How files with these headings were read the last time."""
        rows = self._database.rows("SELECT body FROM import_readings WHERE shape = ?", (shape,))
        return next(understood(rows, lambda row: _reading(row["body"])), None)

    def remember(self, shape: str, reading: Reading) -> None:
        """Read files with these headings so from now on."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO import_readings (shape, body) VALUES (?, ?)", (shape, encode(reading))
            )


def _reading(body: str) -> Reading:
    found: Reading = decode(Reading, body)
    return found
