"""Lists of cases as the portal said them, projected with what waits in the outbox; what the user has seen of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.cases import (
    CaseFilter,
    CaseRow,
    CaseTime,
    Facet,
    Openness,
    Share,
    Status,
    Whose,
)
from desktop_app.domain.ids import AccountId, CaseId
from desktop_app.store import case_list
from desktop_app.store.cached import batches
from desktop_app.store.case_rows import CaseRows
from desktop_app.store.codec import decode, moment, stamp

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from desktop_app.domain.commands import SubmitCase
    from desktop_app.domain.outbox import OutboxRow
    from desktop_app.store.database import Database
    from desktop_app.store.outbox import OutboxTable

_EXCERPT = 200


class CaseTable(CaseRows):
    """The cases of one account, and their lists."""

    def __init__(self, account_id: AccountId, cache: Database, work: Database, outbox: OutboxTable) -> None:
        super().__init__(account_id, cache, work)
        self._outbox = outbox

    def rows(
        self, which: CaseFilter, ranking: Callable[[Sequence[Share]], Sequence[str]] | None = None
    ) -> tuple[CaseRow, ...]:
        """A list as projected: what waits in the outbox first, newest click first; `limit` and `offset` count all."""
        waiting = self._waiting(which)
        shown = waiting[which.offset : which.offset + which.limit]
        limit, offset = which.limit - len(shown), max(0, which.offset - len(waiting))
        facet = which.order.facet
        if ranking is not None and facet is not None:
            query = self._ranked(which, facet, ranking, limit, offset)
        else:
            query = case_list.page(which, limit, offset)
        rows = self._database.rows(query.sql, query.arguments)
        known = [replace(decode(CaseRow, row["body"]), is_unread=bool(row["is_unread"])) for row in rows]
        return (*shown, *known)

    def count(self, which: CaseFilter) -> int:
        """How many `rows` there are without limit and offset."""
        query = case_list.count(which)
        row = self._database.rows(query.sql, query.arguments)[0]
        return int(row["count"]) + len(self._waiting(which))

    def tally(self, which: CaseFilter, facet: Facet) -> tuple[Share, ...]:
        """How many `rows` there are of each value of a facet, the most first."""
        shares = self._shares(which, facet)
        waiting = Counter(facet_of(row, facet) for row in self._waiting(which))
        known = {share.key for share in shares}
        shares = [replace(share, count=share.count + waiting.pop(share.key, 0)) for share in shares]
        shares += [Share(key, count) for key, count in waiting.items() if key not in known]
        return tuple(sorted(shares, key=lambda share: (-share.count, share.key)))

    def course(self, which: CaseFilter, time: CaseTime, bounds: Sequence[datetime]) -> tuple[int, ...]:
        """How many that the portal knows lie before the first bound, between each two, and after the last."""
        query = case_list.course(which, time, bounds)
        found = {row["place"]: int(row["count"]) for row in self._database.rows(query.sql, query.arguments)}
        return tuple(found.get(place, 0) for place in range(len(bounds) + 1))

    def seen_at(self, id: CaseId) -> datetime | None:
        """Until when the user has seen the case; None when never, or when there is none."""
        row = self._database.row("SELECT seen_at FROM cases WHERE id = ?", (id,))
        return moment(row["seen_at"]) if row is not None and row["seen_at"] else None

    def mark_seen(self, id: CaseId, updated_at: datetime) -> bool:
        """The user has seen the case as of `updated_at`; False when he had already."""
        at = stamp(updated_at)
        with self._work.transaction() as connection:
            is_new = _see(connection, [(id, at)]) > 0
        # Repeated even when it was known: a kill between the two files must not leave the case unread for good.
        with self._database.transaction() as connection:
            connection.execute("UPDATE cases SET seen_at = ? WHERE id = ? AND seen_at < ?", (at, id, at))
        return is_new

    def mark_all_seen(self) -> None:
        """All rows there are count as seen."""
        for batch in batches(self._database.rows("SELECT id, updated_at FROM cases WHERE seen_at < updated_at")):
            with self._work.transaction() as connection:
                _see(connection, [(row["id"], row["updated_at"]) for row in batch])
            with self._database.transaction() as connection:
                connection.executemany(
                    "UPDATE cases SET seen_at = ? WHERE id = ?", [(row["updated_at"], row["id"]) for row in batch]
                )

    def unread(self) -> int:
        """How many rows are unread."""
        # Left to itself SQLite walks through all of my cases by another index.
        sql = "SELECT count(*) AS count FROM cases INDEXED BY cases_unread WHERE is_mine = 1 AND updated_at > seen_at"
        return int(self._database.rows(sql)[0]["count"])

    def _shares(self, which: CaseFilter, facet: Facet) -> list[Share]:
        """What the portal knows, in no order."""
        query = case_list.tally(which, facet)
        rows = self._database.rows(query.sql, query.arguments)
        return [Share(case_list.key_of(facet, row["key"]), int(row["count"]), row["name"]) for row in rows]

    def _ranked(
        self,
        which: CaseFilter,
        facet: Facet,
        ranking: Callable[[Sequence[Share]], Sequence[str]],
        limit: int,
        offset: int,
    ) -> case_list.Query:
        """Counted first: then one knows which values lie on the page, and only their cases have to be sorted."""
        shares = self._shares(which, facet)
        keys = list(ranking(shares))
        if which.is_descending:
            keys.reverse()
        on_page, skipped = case_list.span(keys, {share.key: share.count for share in shares}, limit, offset)
        if not on_page:
            return case_list.page(which, 0, 0)
        return case_list.ranked(which, facet, on_page, limit, skipped)

    def _waiting(self, which: CaseFilter) -> list[CaseRow]:
        """New cases in the outbox that a filter shows, the newest click first. No view of the portal holds any."""
        if which.view_id or which.whose in {Whose.WAITING_FOR_ME, Whose.SHARED} or which.openness is Openness.CLOSED:
            return []
        if which.time is CaseTime.CLOSED and (which.since is not None or which.before is not None):
            return []
        rows = self._outbox.rows()
        if not rows:
            return []
        from desktop_app.domain.commands import SubmitCase  # with all of the forms; mostly nothing waits

        found = [
            waiting_row(self._account_id, row, row.command)
            for row in reversed(rows)
            if isinstance(row.command, SubmitCase)
            and not self._is_there(row)
            and case_list.matches(which.words, f"{row.title} {row.command.description}")
        ]
        return [row for row in found if _fits(row, which)]

    def _is_there(self, row: OutboxRow) -> bool:
        """Whether it is made, only files are missing, and the case itself stands in the list."""
        id = row.made.case_id if row.made is not None else None
        return id is not None and bool(self.get([id]))


def waiting_row(account_id: AccountId, row: OutboxRow, command: SubmitCase) -> CaseRow:
    """A case that is on its way, as it stands in a list."""
    return CaseRow(
        account_id=account_id,
        id=CaseId(f"out-{command.key}"),
        number="",
        title=row.title,
        status=Status.SENDING,
        opened_at=row.created_at,
        updated_at=row.created_at,
        type_id=command.type_id,
        item_id=command.item_id,
        priority=command.priority,
        language=command.language,
        excerpt=command.description[:_EXCERPT],
        attachments=len(command.files),
        key=command.key,
    )


def facet_of(row: CaseRow, facet: Facet) -> str:
    """A case's value of a facet, "" for none."""
    match facet:
        case Facet.STATUS:
            return row.status.value
        case Facet.PRIORITY:
            return row.priority.value if row.priority is not None else ""
        case Facet.TYPE:
            return row.type_id or ""
        case Facet.SERVICE:
            return row.service_id or ""
        case Facet.OWNER:
            return row.owner.id if row.owner is not None else ""


def _fits(row: CaseRow, which: CaseFilter) -> bool:
    """Whether a waiting case, opened and updated by one click, lies within what is asked for."""
    is_in_time = (which.since is None or row.opened_at >= which.since) and (
        which.before is None or row.opened_at < which.before
    )
    return is_in_time and all(not keys or facet_of(row, facet) in keys for facet, keys in which.where.items())


def _see(connection: sqlite3.Connection, seen: Iterable[tuple[str, str]]) -> int:
    return connection.executemany(
        "INSERT INTO seen (case_id, updated_at) VALUES (?, ?) ON CONFLICT (case_id)"
        " DO UPDATE SET updated_at = excluded.updated_at WHERE excluded.updated_at > updated_at",
        seen,
    ).rowcount
