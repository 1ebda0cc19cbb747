"""Cases and replies being written. On disk when a call returns."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.ids import AccountId, CaseId, Digest, DraftId, Key
from desktop_app.store.codec import clean, decode, encode, moment, stamp, understood

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from desktop_app.domain.drafts import Draft, DraftRow
    from desktop_app.store.database import Database, Row


class DraftTable:
    """The drafts of one account. Files have rows of their own, so that a late save cannot bring one back."""

    def __init__(self, account_id: AccountId, database: Database) -> None:
        self._account_id, self._database = account_id, database

    def add(self, draft: Draft) -> None:
        """Keep a new draft with its files."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO drafts (id, key, changed_at, is_empty, subject, body) VALUES (?, ?, ?, ?, '', ?)",
                (draft.id, draft.key, stamp(draft.changed_at), _is_bare(draft), _body(draft)),
            )
            for file in draft.files:
                _put_file(connection, draft.id, file)

    def get(self, id: DraftId) -> Draft | None:
        """The draft with its files, as last saved."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT key, body FROM drafts WHERE id = ?", (id,)).fetchone()
            files = connection.execute("SELECT body FROM draft_files WHERE draft_id = ? ORDER BY position", (id,))
            if row is None:
                return None
            draft = draft_of(row["body"])
            return replace(
                draft, key=Key(row["key"]), files=tuple(decode(DraftFile, file["body"]) for file in files.fetchall())
            )

    def of_key(self, key: Key) -> Draft | None:
        """The draft of an intent."""
        row = self._database.row("SELECT id FROM drafts WHERE key = ?", (key,))
        return self.get(DraftId(row["id"])) if row is not None else None

    def save(self, draft: Draft, subject: str) -> bool:
        """Keep all but its files and its key; False (and nothing written) when there is no such draft any more."""
        with self._database.transaction() as connection:
            changed = connection.execute(
                "UPDATE drafts SET changed_at = ?, is_empty = ?, subject = ?, body = ? WHERE id = ?",
                (stamp(draft.changed_at), _is_bare(draft), clean(subject), _body(draft), draft.id),
            ).rowcount
        return changed > 0

    def rows(self) -> tuple[DraftRow, ...]:
        """All that are not empty, the last changed first."""
        rows = self._database.rows(
            "SELECT id, subject, changed_at, body, (SELECT count(*) FROM draft_files WHERE draft_id = id) AS files"
            " FROM drafts WHERE NOT is_empty OR files > 0 ORDER BY changed_at DESC, id"
        )
        if not rows:
            return ()
        from desktop_app.domain.drafts import DraftRow  # with all of the forms; mostly there is no draft

        def listed(row: Row) -> DraftRow:
            draft = draft_of(row["body"])
            return DraftRow(
                id=DraftId(row["id"]),
                account_id=self._account_id,
                item_id=draft.item_id,
                subject=row["subject"],
                changed_at=moment(row["changed_at"]),
                files=row["files"],
                is_other_text=draft.twin_of is not None,
            )

        return tuple(understood(rows, listed))

    def remove(self, id: DraftId) -> bool:
        """False when it was gone already."""
        with self._database.transaction() as connection:
            return connection.execute("DELETE FROM drafts WHERE id = ?", (id,)).rowcount > 0

    def add_file(self, id: DraftId, file: DraftFile) -> bool:
        """Append a file; the same digest again replaces it in its place. False when there is no such draft."""
        with self._database.transaction() as connection:
            if connection.execute("SELECT 1 FROM drafts WHERE id = ?", (id,)).fetchone() is None:
                return False
            _put_file(connection, id, file)
            return True

    def remove_file(self, id: DraftId, digest: Digest) -> bool:
        """False when it was not there."""
        with self._database.transaction() as connection:
            sql = "DELETE FROM draft_files WHERE draft_id = ? AND digest = ?"
            return connection.execute(sql, (id, digest)).rowcount > 0

    def order_files(self, id: DraftId, digests: Sequence[Digest]) -> bool:
        """Put its files in this order, those that are not named behind them. False when nothing changed."""
        with self._database.transaction() as connection:
            sql = "SELECT digest FROM draft_files WHERE draft_id = ? ORDER BY position"
            before = [str(row["digest"]) for row in connection.execute(sql, (id,))]
            places = {digest: place for place, digest in enumerate(digests)}
            after = sorted(before, key=lambda digest: places.get(Digest(digest), len(places)))
            connection.executemany(
                "UPDATE draft_files SET position = ? WHERE draft_id = ? AND digest = ?",
                [(place, id, digest) for place, digest in enumerate(after, start=1)],
            )
        return before != after


class ReplyTable:
    """Half-written replies, one per case."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, case_id: CaseId) -> str:
        """The reply as last kept, "" when there is none."""
        row = self._database.row("SELECT text FROM replies WHERE case_id = ?", (case_id,))
        return str(row["text"]) if row is not None else ""

    def rows(self) -> tuple[tuple[CaseId, str], ...]:
        """All that are kept, by their cases; one that has files alone has no words."""
        rows = self._database.rows(
            "SELECT case_id, text FROM replies UNION SELECT case_id, '' FROM reply_files"
            " WHERE case_id NOT IN (SELECT case_id FROM replies) ORDER BY case_id"
        )
        return tuple((CaseId(row["case_id"]), str(row["text"])) for row in rows)

    def put(self, case_id: CaseId, text: str) -> None:
        """Keep it; "" forgets it."""
        with self._database.transaction() as connection:
            if text:
                sql = "INSERT OR REPLACE INTO replies (case_id, text) VALUES (?, ?)"
                connection.execute(sql, (case_id, clean(text)))
            else:
                connection.execute("DELETE FROM replies WHERE case_id = ?", (case_id,))

    def files(self, case_id: CaseId) -> tuple[DraftFile, ...]:
        """The files that were put to it."""
        rows = self._database.rows("SELECT body FROM reply_files WHERE case_id = ? ORDER BY position", (case_id,))
        return tuple(decode(DraftFile, row["body"]) for row in rows)

    def add_files(self, case_id: CaseId, files: Sequence[DraftFile]) -> None:
        """Put files to it; the same digest again replaces it in its place."""
        with self._database.transaction() as connection:
            for file in files:
                connection.execute(
                    "INSERT INTO reply_files (case_id, position, digest, body) VALUES (:id,"
                    " (SELECT coalesce(max(position), 0) + 1 FROM reply_files WHERE case_id = :id), :digest, :body)"
                    " ON CONFLICT (case_id, digest) DO UPDATE SET body = excluded.body",
                    {"id": case_id, "digest": file.digest, "body": encode(file)},
                )

    def remove_file(self, case_id: CaseId, digest: Digest) -> bool:
        """False when it was not there."""
        with self._database.transaction() as connection:
            sql = "DELETE FROM reply_files WHERE case_id = ? AND digest = ?"
            return connection.execute(sql, (case_id, digest)).rowcount > 0

    def move(self, case_id: CaseId, to: CaseId) -> None:
        """Put the words and files of one beneath those of another; nothing is left of the one."""
        with self._database.transaction() as connection:
            text, files = self.get(case_id), self.files(case_id)
            if text:
                self.put(to, "\n\n".join(filter(None, (self.get(to), text))))
                self.put(case_id, "")
            self.add_files(to, files)
            connection.execute("DELETE FROM reply_files WHERE case_id = ?", (case_id,))


def draft_of(body: str) -> Draft:
    """The draft that was kept as a text, without its files."""
    from desktop_app.domain.drafts import Draft

    draft: Draft = decode(Draft, body)
    return draft


def _is_bare(draft: Draft) -> bool:
    """Whether the draft is empty but for its files."""
    return replace(draft, files=()).is_empty


def _body(draft: Draft) -> str:
    return encode(replace(draft, files=()))


def _put_file(connection: sqlite3.Connection, id: DraftId, file: DraftFile) -> None:
    connection.execute(
        "INSERT INTO draft_files (draft_id, position, digest, body) VALUES"
        " (:id, (SELECT coalesce(max(position), 0) + 1 FROM draft_files WHERE draft_id = :id), :digest, :body)"
        " ON CONFLICT (draft_id, digest) DO UPDATE SET body = excluded.body",
        {"id": id, "digest": file.digest, "body": encode(file)},
    )
