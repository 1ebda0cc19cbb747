"""What could be chosen for cases when the portal was last asked: one fact of the cache per customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.case_details import DetailChoices
from desktop_app.store.codec import decode, encode, understood

if TYPE_CHECKING:
    from desktop_app.store.database import Database

_NAME = "detail_choices:"


class DetailChoiceTable:
    """By customer; what a newer version wrote in words of its own is as if it were not there."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, customer: str) -> DetailChoices | None:
        """None when the portal was never asked for this one."""
        rows = self._database.rows("SELECT value FROM facts WHERE name = ?", [_NAME + customer])
        made: DetailChoices | None = next(understood(rows, lambda row: decode(DetailChoices, row["value"])), None)
        return made

    def put(self, customer: str, choices: DetailChoices) -> None:
        """Keep it in the place of what was known before."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)", (_NAME + customer, encode(choices))
            )
