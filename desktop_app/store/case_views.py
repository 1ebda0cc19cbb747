"""The user's own views. On disk when a call returns."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.case_views import CaseView
from desktop_app.store.codec import clean, decode, encode, understood

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.store.database import Database


class ViewTable:
    """The views of one account."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[CaseView, ...]:
        """In the user's order."""
        rows = self._database.rows("SELECT id, name, body FROM views ORDER BY position, id")
        return tuple(
            understood(rows, lambda row: replace(decode(CaseView, row["body"]), id=row["id"], name=row["name"]))
        )

    def put(self, view: CaseView) -> None:
        """Keep a view under its id: in the place of the one that has it, else behind all others."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO views (id, position, name, body)"
                " VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM views), ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET name = excluded.name, body = excluded.body",
                (view.id, clean(view.name), encode(view)),
            )

    def remove(self, id: str) -> bool:
        """False when it was gone already."""
        with self._database.transaction() as connection:
            return connection.execute("DELETE FROM views WHERE id = ?", (id,)).rowcount > 0

    def put_in_order(self, ids: Sequence[str]) -> None:
        """Those named first, in this order; unknown ids are fine."""
        with self._database.transaction() as connection:
            # Below all others, whatever numbers these have.
            connection.executemany(
                "UPDATE views SET position = (SELECT min(position) - 1 FROM views) WHERE id = ?",
                [(id,) for id in reversed(ids)],
            )
