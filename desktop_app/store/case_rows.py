"""Cases as the portal said them, row by row, with their conversations and what is searched of both."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.cases import Case, CaseRow, Status
from desktop_app.domain.ids import AccountId, CaseId
from desktop_app.domain.knowledge import HitKind
from desktop_app.domain.timeline import Older, keeping_older, with_older
from desktop_app.store import case_list
from desktop_app.store.cached import CachedTable, batches, plain_text
from desktop_app.store.codec import clean, decode, encode, stamp, understood
from desktop_app.store.folding import fold
from desktop_app.store.search import Entry, Writer

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from desktop_app.store.database import Database

_PUT = """
INSERT INTO cases (
    id, is_mine, is_open, is_waiting, is_shared, updated_at, opened_at, number, title, status, priority, type_id,
    service_id, owner_id, owner, closed_at, seen_at, body
) VALUES (
    :id, :is_mine, :is_open, :is_waiting, :is_shared, :updated_at, :opened_at, :number, :title, :status, :priority,
    :type_id, :service_id, :owner_id, :owner, :closed_at, :seen_at, :body
) ON CONFLICT (id) DO UPDATE SET
    is_mine = excluded.is_mine, is_open = excluded.is_open, is_waiting = excluded.is_waiting,
    is_shared = excluded.is_shared, updated_at = excluded.updated_at, opened_at = excluded.opened_at,
    number = excluded.number, title = excluded.title, status = excluded.status, priority = excluded.priority,
    type_id = excluded.type_id, service_id = excluded.service_id, owner_id = excluded.owner_id,
    owner = excluded.owner, closed_at = excluded.closed_at, body = excluded.body
WHERE cases.body <> excluded.body
"""


class CaseRows(CachedTable[CaseRow]):
    """The cases of one account, each for itself."""

    table = "cases"
    row_type = CaseRow

    def __init__(self, account_id: AccountId, cache: Database, work: Database) -> None:
        super().__init__(cache)
        self._account_id, self._work = account_id, work

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
                whole = list(_keeping_older(connection, batch))
                self._put(connection, rows, seen, {case.row.id: _text_of(case) for case in whole})
                connection.executemany(
                    "INSERT OR REPLACE INTO conversations (case_id, body) VALUES (?, ?)",
                    [(case.row.id, encode(case)) for case in whole],
                )
                connection.executemany(
                    "UPDATE cases SET conversation_at = ? WHERE id = ?",
                    [(stamp(row.updated_at), row.id) for row in rows],
                )

    def add_older(self, id: CaseId, before: str, page: Older) -> bool:
        """Put a page before a conversation that goes on at `before`; False when it does so no longer."""
        with self._database.transaction() as connection:
            found = connection.execute("SELECT body FROM conversations WHERE case_id = ?", (id,)).fetchone()
            known = decode(Case, found["body"]) if found is not None else None
            if known is None or known.older != before:
                return False
            grown = with_older(known, page)
            connection.execute("UPDATE conversations SET body = ? WHERE case_id = ?", (encode(grown), id))
            row = self.get([id])[id]
            _make_searchable(connection, {id: _entry(row, _text_of(grown))})
        return True

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
        _make_searchable(connection, {row.id: _entry(row, bodies.get(row.id)) for row in rows})

    def _as_kept(self, row: CaseRow) -> CaseRow:
        if row.account_id == self._account_id and not row.is_unread and row.key is None:
            return row
        return replace(row, account_id=self._account_id, is_unread=False, key=None)

    def _seen(self, rows: Sequence[CaseRow]) -> Mapping[str, str]:
        sql = "SELECT case_id, updated_at FROM seen WHERE case_id IN (SELECT value FROM json_each(?))"
        found = self._work.rows(sql, (encode([row.id for row in rows]),))
        return {row["case_id"]: row["updated_at"] for row in found}


def _keeping_older(connection: sqlite3.Connection, cases: Sequence[Case]) -> Iterable[Case]:
    """The cases, with what was read before of the time before their timelines."""
    asked = encode([case.row.id for case in cases if case.older])
    sql = "SELECT case_id, body FROM conversations WHERE case_id IN (SELECT value FROM json_each(?))"
    known = {row["case_id"]: row["body"] for row in connection.execute(sql, (asked,))}
    for case in cases:
        kept = next(understood([known[case.row.id]], _whole), None) if case.row.id in known else None
        yield keeping_older(case, kept) if kept is not None else case


def _whole(body: str) -> Case:
    whole: Case = decode(Case, body)
    return whole


def _make_searchable(connection: sqlite3.Connection, entries: Mapping[str, Entry]) -> None:
    changed = Writer(connection).replace(HitKind.CASE, {id: (entry,) for id, entry in entries.items()})
    connection.executemany(
        "INSERT OR REPLACE INTO case_words (case_id, folded) VALUES (?, ?)",
        list(changed.items()),
    )


def _columns(row: CaseRow) -> dict[str, object]:
    return {
        "id": row.id,
        "is_mine": row.is_mine,
        "is_open": row.status.is_open,
        "is_waiting": row.is_mine and row.status is Status.WAITING_FOR_YOU,
        "is_shared": row.is_shared_with_me,
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
        *(entry.letter.subject for entry in case.timeline if entry.letter is not None),
        *(attachment.name for attachment in case.attachments),
    ]
    # The description is often an answer and the first message, too.
    return clean("\n".join(dict.fromkeys(text.strip() for text in texts if text.strip())))
