"""What all tables of the cache have in common: rows by id, in small transactions, and what of them can be searched."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from desktop_app.store.codec import decode, encode

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from desktop_app.domain.text import LocalText
    from desktop_app.store.database import Database

Cached = TypeVar("Cached")
Each = TypeVar("Each")

BATCH = 200
"""Rows per transaction at most, so that a draft's save never waits for a long reply."""

_INVISIBLE = re.compile(r"<!--(?:(?!<!--).)*?-->|<(script|style)\b(?:(?!<\1\b).)*?</\1\s*>", re.DOTALL | re.IGNORECASE)
"""Begins of what never ends are not looked through again from each: a page full of them would take hours."""
_MARKUP = re.compile(r"<[^<>]*>")
_BLANKS = re.compile(r"\s+")


class CachedTable(Generic[Cached]):
    """A table with `id`, `sort` and `body`; subclasses say what the sort is."""

    table: str
    row_type: Any

    def __init__(self, database: Database) -> None:
        self._database = database

    def ids(self) -> frozenset[str]:
        """The ids of all rows."""
        return frozenset(row["id"] for row in self._database.rows(f"SELECT id FROM {self.table}"))  # noqa: S608

    def get(self, ids: Collection[str]) -> Mapping[str, Cached]:
        """The rows of these ids; unknown ones are left out."""
        sql = f"SELECT id, body FROM {self.table} WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608
        rows = self._database.rows(sql, (encode(list(ids)),))
        return {row["id"]: decode(self.row_type, row["body"]) for row in rows}

    def put(self, rows: Sequence[Cached]) -> None:
        """Insert or replace."""
        for batch in batches(rows):
            with self._database.transaction() as connection:
                connection.executemany(
                    f"INSERT OR REPLACE INTO {self.table} (id, sort, body) VALUES (?, ?, ?)",  # noqa: S608
                    [(*self._id_and_sort(row), encode(row)) for row in batch],
                )

    def remove(self, ids: Collection[str]) -> None:
        """Remove rows; unknown ids are fine."""
        for batch in batches(ids):
            with self._database.transaction() as connection:
                connection.executemany(
                    f"DELETE FROM {self.table} WHERE id = ?",  # noqa: S608 - a name of our schema
                    [(id,) for id in batch],
                )

    def _id_and_sort(self, row: Cached) -> tuple[str, str]:
        raise NotImplementedError

    def _sorted(self, *, descending: bool = False) -> list[Cached]:
        order = "DESC" if descending else "ASC"
        rows = self._database.rows(f"SELECT body FROM {self.table} ORDER BY sort {order}, id")  # noqa: S608
        return [decode(self.row_type, row["body"]) for row in rows]


def batches(rows: Iterable[Each]) -> Iterator[list[Each]]:
    """Lists of at most BATCH rows."""
    remaining = iter(rows)
    while batch := list(islice(remaining, BATCH)):
        yield batch


def languages_of(*texts: LocalText) -> list[str]:
    """The languages in which there is any of the texts."""
    return list(dict.fromkeys(language for text in texts for language, words in text.texts.items() if words))


def plain_text(html: str) -> str:
    """The text of HTML, on one line, for searching and excerpts; nothing here is fit to be shown as HTML again."""
    from html import unescape  # only who writes needs it, with its two thousand names

    visible = _MARKUP.sub(" ", _INVISIBLE.sub(" ", html))
    return _BLANKS.sub(" ", unescape(visible)).strip()
