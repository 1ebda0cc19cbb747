"""Lists of cases: which rows, in which order, read page by page along an index."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.cases import CaseFilter, CaseOrder, Openness, Priority, Status, Whose
from desktop_app.store.folding import GRAM, grams
from desktop_app.store.folding import words as folded_words

if TYPE_CHECKING:
    from collections.abc import Sequence

_COLUMNS = {
    CaseOrder.UPDATED: "updated_at",
    CaseOrder.OPENED: "opened_at",
    CaseOrder.NUMBER: "number",
    CaseOrder.TITLE: "title",
    CaseOrder.STATUS: "status",
    CaseOrder.PRIORITY: "priority",
}
STATUS_RANKS = {status: rank for rank, status in enumerate(Status)}
PRIORITY_RANKS = {priority: rank for rank, priority in enumerate(Priority)}
NO_PRIORITY = len(PRIORITY_RANKS)
_UNREAD = "is_mine = 1 AND updated_at > seen_at"


@dataclass(frozen=True, slots=True)
class Query:
    """SQL with its arguments."""

    sql: str
    arguments: tuple[object, ...]


def page(which: CaseFilter, limit: int, offset: int) -> Query:
    """The rows of one page: `body` and `is_unread`."""
    column, direction = _COLUMNS[which.order], "DESC" if which.is_descending else "ASC"
    condition, arguments = _words(which.words)
    # Each arm is read in order from its index, and SQLite merges the arms: no sort, whatever the number of cases.
    arms = [
        f"SELECT id, body, {_UNREAD} AS is_unread, {column} AS place FROM cases WHERE {arm}{condition}"  # noqa: S608
        for arm in _arms(which)
    ]
    sql = f"{' UNION ALL '.join(arms)} ORDER BY place {direction}, id {direction} LIMIT ? OFFSET ?"
    return Query(sql, (*arguments * len(arms), limit, offset))


def count(which: CaseFilter) -> Query:
    """How many rows all pages have together: `count`."""
    condition, arguments = _words(which.words)
    arms = " OR ".join(f"({arm})" for arm in _arms(which))
    return Query(f"SELECT count(*) AS count FROM cases WHERE ({arms}){condition}", arguments)  # noqa: S608


def matches(words: str, text: str) -> bool:
    """Whether each word occurs in a text, folded, also inside its words."""
    folded = " ".join(folded_words(text))
    return all(word in folded for word in folded_words(words))


def _arms(which: CaseFilter) -> Sequence[str]:
    opens = {Openness.ALL: (1, 0), Openness.OPEN: (1,), Openness.CLOSED: (0,)}[which.openness]
    if which.whose is Whose.WAITING_FOR_ME:
        return [f"is_waiting = 1 AND is_open IN ({', '.join(map(str, opens))})"]
    # The organisation's cases are all that the portal lets the user see, his own among them.
    mine = (1,) if which.whose is Whose.MINE else (1, 0)
    return [f"is_mine = {own} AND is_open = {is_open}" for own in mine for is_open in opens]


def _words(words: str) -> tuple[str, tuple[object, ...]]:
    """(condition, its arguments) for rows in which each word occurs, also inside a word."""
    asked = folded_words(words)
    if not asked:
        return "", ()
    likes = " AND ".join(["folded LIKE ?"] * len(asked))
    arguments: list[object] = [f"%{word}%" for word in asked]
    # A word of four letters or more has its 4-grams in the search index, which leaves few texts to look through.
    tokens = [f'"g{gram}"' for word in asked if len(word) >= GRAM for gram in grams(word)]
    narrowed = ""
    if tokens:
        narrowed = (
            " AND case_id IN (SELECT ref FROM search_docs WHERE kind = 'case' AND id IN"
            " (SELECT rowid FROM search WHERE search MATCH ?))"
        )
        arguments.append(" AND ".join(tokens))
    return f" AND id IN (SELECT case_id FROM case_words WHERE {likes}{narrowed})", tuple(arguments)  # noqa: S608
