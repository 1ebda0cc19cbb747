"""Cases with their conversations as the portal said them, projected with what waits in the outbox."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.cases import (
    Case,
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
from desktop_app.domain.knowledge import HitKind
from desktop_app.store import case_list
from desktop_app.store.cached import CachedTable, batches, plain_text
from desktop_app.store.codec import clean, decode, encode, moment, stamp
from desktop_app.store.folding import fold
from desktop_app.store.search import Entry, Writer

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import datetime

    from desktop_app.domain.commands import SubmitCase
    from desktop_app.domain.outbox import OutboxRow
    from desktop_app.store.database import Database
    from desktop_app.store.outbox import OutboxTable

_PUT = """
INSERT INTO cases (
    id, is_mine, is_open, is_waiting, updated_at, opened_at, number, title, status, priority, type_id, service_id,
    owner_id, owner, closed_at, seen_at, body
) VALUES (
    :id, :is_mine, :is_open, :is_waiting, :updated_at, :opened_at, :number, :title, :status, :priority, :type_id,
    :service_id, :owner_id, :owner, :closed_at, :seen_at, :body
) ON CONFLICT (id) DO UPDATE SET
    is_mine = excluded.is_mine, is_open = excluded.is_open, is_waiting = excluded.is_waiting,
    updated_at = excluded.updated_at, opened_at = excluded.opened_at, number = excluded.number,
    title = excluded.title, status = excluded.status, priority = excluded.priority, type_id = excluded.type_id,
    service_id = excluded.service_id, owner_id = excluded.owner_id, owner = excluded.owner,
    closed_at = excluded.closed_at, body = excluded.body
WHERE cases.body <> excluded.body
"""
_EXCERPT = 200


class CaseTable(CachedTable[CaseRow]):
    """The cases of one account."""

    table = "cases"
    row_type = CaseRow

    def __init__(self, account_id: AccountId, cache: Database, work: Database, outbox: OutboxTable) -> None:
        super().__init__(cache)
        self._account_id, self._work, self._outbox = account_id, work, outbox

    def put(self, rows: Sequence[CaseRow]) -> None:
        """Insert or replace."""
        for batch in batches(rows):
            seen = self._seen(batch)
            with self._database.transaction() as connection:
                self._put(connection, batch, seen, {})

    def put_case(self, case: Case) -> None:
        """Keep one case with its conversation, and its row. Its text becomes searchable."""
        self.put_cases([case])

    def put_cases(self, cases: Sequence[Case]) -> None:
        """The same for many."""
        for batch in batches(cases):
            rows = [case.row for case in batch]
            seen = self._seen(rows)
            with self._database.transaction() as connection:
                self._put(connection, rows, seen, {case.row.id: _text_of(case) for case in batch})
                connection.executemany(
                    "INSERT OR REPLACE INTO conversations (case_id, body) VALUES (?, ?)",
                    [(case.row.id, encode(case)) for case in batch],
                )
                connection.executemany(
                    "UPDATE cases SET conversation_at = ? WHERE id = ?",
                    [(stamp(row.updated_at), row.id) for row in rows],
                )

    def remove(self, ids: Collection[str]) -> None:
        """Remove rows with their conversations; unknown ids are fine."""
        for batch in batches(ids):
            with self._database.transaction() as connection:
                super().remove(batch)
                Writer(connection).remove(HitKind.CASE, batch)

    def case(self, id: CaseId) -> Case | None:
        """The case as last heard. Only its row when the conversation was never read."""
        row = self._database.row(
            "SELECT cases.body AS row, conversations.body AS conversation,"
            " is_mine = 1 AND updated_at > seen_at AS is_unread"
            " FROM cases LEFT JOIN conversations ON case_id = id WHERE id = ?",
            (id,),
        )
        if row is None:
            return None
        case_row = replace(decode(CaseRow, row["row"]), is_unread=bool(row["is_unread"]))
        if row["conversation"] is None:
            return Case(case_row)
        # The row may have been heard later than the conversation.
        conversation: Case = decode(Case, row["conversation"])
        return replace(conversation, row=case_row)

    def unread_conversations(self, limit: int) -> tuple[CaseId, ...]:
        """Cases whose conversation was never read, or is older than their row; open ones first, then the newest."""
        rows = self._database.rows(
            "SELECT id FROM cases WHERE conversation_at < updated_at ORDER BY is_open DESC, updated_at DESC LIMIT ?",
            (limit,),
        )
        return tuple(CaseId(row["id"]) for row in rows)

    def rows(self, which: CaseFilter) -> tuple[CaseRow, ...]:
        """A list as projected: what waits in the outbox first, newest click first; `limit` and `offset` count all."""
        waiting = self._waiting(which)
        shown = waiting[which.offset : which.offset + which.limit]
        query = case_list.page(which, which.limit - len(shown), max(0, which.offset - len(waiting)))
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
        query = case_list.tally(which, facet)
        rows = self._database.rows(query.sql, query.arguments)
        shares = [Share(case_list.key_of(facet, row["key"]), int(row["count"]), row["name"]) for row in rows]
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

    def _put(
        self,
        connection: sqlite3.Connection,
        rows: Sequence[CaseRow],
        seen: Mapping[str, str],
        conversations: Mapping[str, str],
    ) -> None:
        """Write rows and what is searched of them: the text of a conversation as given, or as it was read before."""
        kept = [self._as_kept(row) for row in rows]
        connection.executemany(_PUT, [{**_columns(row), "seen_at": seen.get(row.id, "")} for row in kept])
        writer = Writer(connection)
        bodies = {**writer.bodies(HitKind.CASE, _read_before(connection, rows, conversations)), **conversations}
        entries = {row.id: _entry(row, bodies.get(row.id)) for row in rows}
        changed = writer.replace(HitKind.CASE, {id: (entry,) for id, entry in entries.items()})
        connection.executemany(
            "INSERT OR REPLACE INTO case_words (case_id, folded) VALUES (?, ?)",
            list(changed.items()),
        )

    def _as_kept(self, row: CaseRow) -> CaseRow:
        if row.account_id == self._account_id and not row.is_unread and row.key is None:
            return row
        return replace(row, account_id=self._account_id, is_unread=False, key=None)

    def _seen(self, rows: Sequence[CaseRow]) -> Mapping[str, str]:
        sql = "SELECT case_id, updated_at FROM seen WHERE case_id IN (SELECT value FROM json_each(?))"
        found = self._work.rows(sql, (encode([row.id for row in rows]),))
        return {row["case_id"]: row["updated_at"] for row in found}

    def _waiting(self, which: CaseFilter) -> list[CaseRow]:
        """New cases in the outbox that a filter shows, the newest click first."""
        if which.whose is Whose.WAITING_FOR_ME or which.openness is Openness.CLOSED:
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


def _columns(row: CaseRow) -> dict[str, object]:
    return {
        "id": row.id,
        "is_mine": row.is_mine,
        "is_open": row.status.is_open,
        "is_waiting": row.is_mine and row.status is Status.WAITING_FOR_YOU,
        "updated_at": stamp(row.updated_at),
        "opened_at": stamp(row.opened_at),
        "number": clean(row.number),
        "title": " ".join(fold(word) for word in clean(row.title).split()),
        "status": case_list.STATUS_RANKS[row.status],
        "priority": case_list.NO_PRIORITY if row.priority is None else case_list.PRIORITY_RANKS[row.priority],
        "type_id": clean(row.type_id or ""),
        "service_id": clean(row.service_id or ""),
        "owner_id": clean(row.owner.id) if row.owner else "",
        "owner": clean(row.owner.name) if row.owner else "",
        "closed_at": stamp(row.closed_at) if row.closed_at else "",
        "body": encode(row),
    }


def _read_before(
    connection: sqlite3.Connection, rows: Sequence[CaseRow], conversations: Mapping[str, str]
) -> list[str]:
    """The ids of those whose conversation is not among these, but was read at some time."""
    asked = encode([row.id for row in rows if row.id not in conversations])
    sql = "SELECT id FROM cases WHERE conversation_at > '' AND id IN (SELECT value FROM json_each(?))"
    return [id for (id,) in connection.execute(sql, (asked,))]


def _entry(row: CaseRow, body: str | None) -> Entry:
    text = clean(row.excerpt) if body is None else body
    return Entry(HitKind.CASE, row.id, row.language, clean(row.title), text, clean(row.number))


def _text_of(case: Case) -> str:
    """Everything one may remember of a case."""
    texts = [
        case.description,
        *(line.text for line in case.answers),
        *(entry.text or plain_text(entry.html) for entry in case.timeline),
        *(attachment.name for attachment in case.attachments),
    ]
    # The description is often an answer and the first message, too.
    return clean("\n".join(dict.fromkeys(text.strip() for text in texts if text.strip())))


def _see(connection: sqlite3.Connection, seen: Iterable[tuple[str, str]]) -> int:
    return connection.executemany(
        "INSERT INTO seen (case_id, updated_at) VALUES (?, ?) ON CONFLICT (case_id)"
        " DO UPDATE SET updated_at = excluded.updated_at WHERE excluded.updated_at > updated_at",
        seen,
    ).rowcount
