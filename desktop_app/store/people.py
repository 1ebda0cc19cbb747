"""People the portal named, for choosing one while offline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.identity import Person
from desktop_app.store.cached import batches
from desktop_app.store.codec import clean, decode, encode
from desktop_app.store.folding import words as folded_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.store.database import Database


class PeopleTable:
    """People by name and e-mail."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, people: Sequence[Person]) -> None:
        """Insert or replace."""
        for batch in batches(people):
            with self._database.transaction() as connection:
                connection.executemany(
                    "INSERT OR REPLACE INTO people (id, folded, name, body) VALUES (?, ?, ?, ?)",
                    [
                        (
                            person.id,
                            " ".join(folded_words(f"{person.name} {person.email}")),
                            clean(person.name),
                            encode(person),
                        )
                        for person in batch
                    ],
                )

    def find(self, words: str, limit: int = 20) -> tuple[Person, ...]:
        """Those whose name or e-mail holds every word (folded), by name."""
        asked = folded_words(words)
        # Folded words are letters and digits: nothing in them is a pattern of LIKE.
        conditions = " AND ".join(["folded LIKE ?"] * len(asked)) or "1"
        rows = self._database.rows(
            f"SELECT body FROM people WHERE {conditions} ORDER BY name, id LIMIT ?",  # noqa: S608 - constants of ours
            [*(f"%{word}%" for word in asked), limit],
        )
        return tuple(decode(Person, row["body"]) for row in rows)
