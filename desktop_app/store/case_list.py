"""Lists of cases: which rows, in which order, read page by page along an index; and how many there are of what."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.domain.cases import CaseFilter, CaseOrder, CaseTime, Facet, Openness, Priority, Status, Whose
from desktop_app.store.codec import stamp
from desktop_app.store.folding import GRAM, grams
from desktop_app.store.folding import words as folded_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

_COLUMNS = {
    CaseOrder.UPDATED: "updated_at",
    CaseOrder.OPENED: "opened_at",
    CaseOrder.NUMBER: "number",
    CaseOrder.TITLE: "title",
    CaseOrder.STATUS: "status",
    CaseOrder.PRIORITY: "priority",
    CaseOrder.OWNER: "owner",
    CaseOrder.CLOSED: "closed_at",
    CaseOrder.TYPE: "type_id",
    CaseOrder.SERVICE: "service_id",
}
_FACETS = {
    Facet.STATUS: "status",
    Facet.PRIORITY: "priority",
    Facet.TYPE: "type_id",
    Facet.SERVICE: "service_id",
    Facet.OWNER: "owner_id",
}
_TIMES = {CaseTime.OPENED: "opened_at", CaseTime.UPDATED: "updated_at", CaseTime.CLOSED: "closed_at"}
STATUS_RANKS = {status: rank for rank, status in enumerate(Status)}
PRIORITY_RANKS = {priority: rank for rank, priority in enumerate(Priority)}
NO_PRIORITY = len(PRIORITY_RANKS)
_FEW = {Whose.WAITING_FOR_ME: "is_waiting = 1", Whose.SHARED: "is_shared = 1"}
"""Of these there are never many, and each has an index of its own."""
_UNREAD = "is_mine = 1 AND updated_at > seen_at"
_RANKS: Mapping[Facet, Mapping[str, int]] = {
    Facet.STATUS: {status.value: rank for status, rank in STATUS_RANKS.items()},
    Facet.PRIORITY: {"": NO_PRIORITY, **{priority.value: rank for priority, rank in PRIORITY_RANKS.items()}},
}
"""Where a facet is kept as a number."""
_KEYS = {facet: {rank: key for key, rank in ranks.items()} for facet, ranks in _RANKS.items()}


@dataclass(frozen=True, slots=True)
class Query:
    """SQL with its arguments."""

    sql: str
    arguments: tuple[object, ...]


def page(which: CaseFilter, limit: int, offset: int) -> Query:
    """The rows of one page: `body` and `is_unread`."""
    inner, direction = places(which, limit, offset), _direction(which)
    sql = (
        f"SELECT body, {_UNREAD} AS is_unread FROM ({inner.sql}) AS page CROSS JOIN cases ON cases.rowid = page.at"  # noqa: S608
        f" ORDER BY page.place {direction}, page.id {direction}"
    )
    return Query(sql, inner.arguments)


def places(which: CaseFilter, limit: int, offset: int) -> Query:
    """Where the rows of one page lie: `at`, a rowid, with `place` and `id`, by which they are in order.

    What is skipped is skipped in the index; only the cases of the page will be read.
    """
    column, direction = _COLUMNS[which.order], _direction(which)
    condition, arguments = _narrowed(which)
    # Each arm is read in order from its index, and SQLite merges the arms: no sort, whatever the number of cases.
    # Where few of many are wanted, or no index has the order, the one index that has everything is gone through.
    source = "cases INDEXED BY cases_counted" if _is_gone_through(which) else "cases"
    arms = [
        f"SELECT rowid AS at, id, {column} AS place FROM {source} WHERE {arm}{condition}"  # noqa: S608
        for arm in _arms(which)
    ]
    sql = f"{' UNION ALL '.join(arms)} ORDER BY place {direction}, id {direction} LIMIT ? OFFSET ?"
    return Query(sql, (*arguments * len(arms), limit, offset))


def ranked(which: CaseFilter, facet: Facet, keys: Sequence[str], limit: int, offset: int) -> Query:
    """The rows of one page of those with these values of a facet, in the order of the values, the last updated first.

    Like `page`; few values lie on a page, and only the cases of these are sorted.
    """
    within = replace(which, where={**which.where, facet: frozenset(keys)})
    condition, arguments = _narrowed(within)
    column = _FACETS[facet]
    place = f"CASE {column} {' '.join(f'WHEN ? THEN {at}' for at in range(len(keys)))} END"
    source = "cases INDEXED BY cases_counted" if _is_gone_through(within) else "cases"
    arms = [
        f"SELECT rowid AS at, id, updated_at AS updated, {place} AS place FROM {source} WHERE {arm}{condition}"  # noqa: S608
        for arm in _arms(within)
    ]
    inner = f"{' UNION ALL '.join(arms)} ORDER BY place, updated DESC, id DESC LIMIT ? OFFSET ?"
    sql = (
        f"SELECT body, {_UNREAD} AS is_unread FROM ({inner}) AS page CROSS JOIN cases ON cases.rowid = page.at"  # noqa: S608
        " ORDER BY page.place, page.updated DESC, page.id DESC"
    )
    return Query(sql, ((*keys, *arguments) * len(arms) + (limit, offset)))


def span(keys: Sequence[str], counts: Mapping[str, int], limit: int, offset: int) -> tuple[list[str], int]:
    """Of values in order, those on one page; and how many rows of the first of them lie before the page."""
    found: list[str] = []
    before = skipped = 0
    for key in keys:
        after = before + counts[key]
        if counts[key] and before < offset + limit and after > offset:
            skipped = skipped if found else offset - before
            found.append(key)
        before = after
    return found, max(0, skipped)


def count(which: CaseFilter) -> Query:
    """How many rows all pages have together: `count`."""
    counted, arguments = _counted(which)
    return Query(f"SELECT count(*) AS count FROM {counted}", arguments)  # noqa: S608


def tally(which: CaseFilter, facet: Facet) -> Query:
    """How many rows of each value of a facet: `key`, `count`, `name`."""
    counted, arguments = _counted(which)
    name = "max(owner)" if facet is Facet.OWNER else "''"
    column = _FACETS[facet]
    sql = f"SELECT {column} AS key, count(*) AS count, {name} AS name FROM {counted} GROUP BY {column}"  # noqa: S608
    return Query(sql, arguments)


def course(which: CaseFilter, time: CaseTime, bounds: Sequence[datetime]) -> Query:
    """How many rows lie before the first bound, between each two, and after the last: `place`, `count`."""
    counted, arguments = _counted(which)
    column = _TIMES[time]
    place = " + ".join([f"({column} >= ?)"] * len(bounds)) or "0"
    sql = f"SELECT {place} AS place, count(*) AS count FROM {counted} AND {column} > '' GROUP BY place"  # noqa: S608
    return Query(sql, (*(stamp(bound) for bound in bounds), *arguments))


def key_of(facet: Facet, value: object) -> str:
    """A facet's value as it is told: a number of ours becomes the word it stands for."""
    keys = _KEYS.get(facet)
    return keys.get(value, "") if keys is not None and isinstance(value, int) else str(value)


def matches(words: str, text: str) -> bool:
    """Whether each word occurs in a text, folded, also inside its words."""
    folded = " ".join(folded_words(text))
    return all(word in folded for word in folded_words(words))


def _is_gone_through(which: CaseFilter) -> bool:
    if which.view_id or which.words or which.whose in _FEW or which.order in {CaseOrder.NUMBER, CaseOrder.TITLE}:
        return False
    is_narrow = any(which.where.values()) or which.since is not None or which.before is not None
    return is_narrow or which.order is CaseOrder.CLOSED or which.order.facet is not None


def _direction(which: CaseFilter) -> str:
    return "DESC" if which.is_descending else "ASC"


def _counted(which: CaseFilter) -> tuple[str, tuple[object, ...]]:
    """(the table with its condition, arguments) for counting all rows of a filter, whatever their order."""
    condition, arguments = _narrowed(which)
    if which.view_id or which.words or which.whose in _FEW:
        return f"cases WHERE ({' OR '.join(f'({arm})' for arm in _arms(which))}){condition}", arguments
    mine, opens = _whose(which)
    # Left to itself SQLite takes an index of the lists, and reads each case for what is not in there.
    return f"cases INDEXED BY cases_counted WHERE is_mine IN ({mine}) AND is_open IN ({opens}){condition}", arguments


def _whose(which: CaseFilter) -> tuple[str, str]:
    # The organisation's cases are all that the portal lets the user see, his own among them.
    opens = {Openness.ALL: "1, 0", Openness.OPEN: "1", Openness.CLOSED: "0"}[which.openness]
    return "1" if which.whose is Whose.MINE else "1, 0", opens


def _arms(which: CaseFilter) -> Sequence[str]:
    mine, opens = _whose(which)
    if which.whose in _FEW:
        return [f"{_FEW[which.whose]} AND is_open IN ({opens})"]
    if which.view_id:
        # A view holds few cases: they are looked up one by one, which the signs make sure of.
        return [f"+is_mine IN ({mine}) AND +is_open IN ({opens})"]
    return [f"is_mine = {own} AND is_open = {is_open}" for own in mine.split(", ") for is_open in opens.split(", ")]


def _narrowed(which: CaseFilter) -> tuple[str, tuple[object, ...]]:
    """(condition, its arguments) for everything but whose and whether open."""
    condition, arguments = _words(which.words)
    for facet, keys in which.where.items():
        if keys:
            ranks = _RANKS.get(facet)
            values = [key if ranks is None else ranks.get(key, -1) for key in sorted(keys)]
            condition += f" AND {_FACETS[facet]} IN ({', '.join('?' * len(values))})"
            arguments += tuple(values)
    if which.view_id:
        condition += " AND id IN (SELECT case_id FROM portal_view_cases WHERE view_id = ?)"
        arguments += (which.view_id,)
    column = _TIMES[which.time]
    for sign, bound in ((">=", which.since), ("<", which.before)):
        if bound is not None:
            condition += f" AND {column} {sign} ?"
            arguments += (stamp(bound),)
    if which.time is CaseTime.CLOSED and (which.since is not None or which.before is not None):
        condition += " AND closed_at > ''"
    return condition, arguments


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
