"""A page of the portal against what is kept here: which rows are to be written, which are gone. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic, TypeVar

from desktop_app.domain.cases import CaseRow
from desktop_app.domain.changes import Changes, What
from desktop_app.domain.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from desktop_app.domain.ids import AccountId

Row = TypeVar("Row")

WHAT = {
    Kind.CATALOG: What.CATALOG,
    Kind.ANNOUNCEMENTS: What.ANNOUNCEMENTS,
    Kind.CASES: What.CASES,
    Kind.ARTICLES: What.ARTICLES,
    Kind.AGREEMENTS: What.AGREEMENTS,
    Kind.VIEWS: What.VIEWS,
}


@dataclass(frozen=True, slots=True)
class Delta(Generic[Row]):
    """What has to be written so that the cache says what the portal said."""

    put: tuple[Row, ...] = ()
    remove: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.put or self.remove)

    def changes(self, kind: Kind) -> Changes:
        """The same as told to those who show it."""
        if not self:
            return Changes()
        return Changes.of(WHAT[kind], ids=(*(_id_of(row) for row in self.put), *self.remove))


def delta(rows: Sequence[Row], gone: Collection[str], cached: Mapping[str, Row]) -> Delta[Row]:
    """The rows that are new or different, the last of each id, and those gone that are here.

    `cached`: what is kept of the ids that `rows` and `gone` name. An id both shown and gone is shown.
    """
    shown = {_id_of(row): row for row in rows}
    put = tuple(row for id, row in shown.items() if cached.get(id) != row)
    return Delta(put, frozenset(id for id in gone if id in cached and id not in shown))


def vanished(kept: Iterable[str], seen: Collection[str]) -> frozenset[str]:
    """What a complete pull did not show, and so is gone."""
    return frozenset(id for id in kept if id not in seen)


def as_kept(row: Row, account_id: AccountId) -> Row:
    """A portal's row as it is kept: cases get their account, and lose what only this computer can know."""
    if isinstance(row, CaseRow) and (row.account_id != account_id or row.is_unread or row.key is not None):
        return replace(row, account_id=account_id, is_unread=False, key=None)
    return row


def ids_of(rows: Iterable[object]) -> tuple[str, ...]:
    """The ids of rows of any kind."""
    return tuple(_id_of(row) for row in rows)


def _id_of(row: object) -> str:
    id: str = row.id  # type: ignore[attr-defined]  # every portal row has one
    return id
