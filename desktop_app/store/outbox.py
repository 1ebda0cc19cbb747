"""What waits to be sent, and receipts of what was. A command's body is frozen when it is put in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import islice
from typing import TYPE_CHECKING

from desktop_app.domain.receipts import OutboxState, SentReceipt, WaitingFor
from desktop_app.store.case_list import matches
from desktop_app.store.codec import clean, decode, encode, moment, stamp, understood

if TYPE_CHECKING:
    from datetime import datetime

    from desktop_app.domain.commands import Command
    from desktop_app.domain.ids import Key
    from desktop_app.domain.outbox import OutboxRow
    from desktop_app.store.database import Database, Row


class OutboxTable:
    """The outbox of one account."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, command: Command, title: str, created_at: datetime) -> bool:
        """Put a command at the end; False (and nothing written) when its key is there already."""
        from desktop_app.domain.commands import case_of, files_of
        from desktop_app.domain.outbox import kind_of

        with self._database.transaction() as connection:
            added = connection.execute(
                "INSERT INTO outbox (key, kind, case_id, title, created_at, body) VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (key) DO NOTHING",
                (command.key, kind_of(command), case_of(command), clean(title), stamp(created_at), encode(command)),
            ).rowcount
            if added:
                connection.executemany(
                    "INSERT OR IGNORE INTO outbox_files (key, digest) VALUES (?, ?)",
                    [(command.key, file.digest) for file in files_of(command)],
                )
        return bool(added)

    def rows(self) -> tuple[OutboxRow, ...]:
        """All rows by seq."""
        return tuple(understood(self._database.rows("SELECT * FROM outbox ORDER BY seq"), _outbox_row))

    def row(self, key: Key) -> OutboxRow | None:
        """The row of a key."""
        row = self._database.row("SELECT * FROM outbox WHERE key = ?", (key,))
        return _outbox_row(row) if row is not None else None

    def update(self, row: OutboxRow) -> None:
        """Write how the sending of a row that is still there stands; what is sent and its steps stay."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE outbox SET state = ?, waiting_for = ?, attempts = ?, retry_at = ?, error = ?, detail = ?,"
                " fields = ? WHERE key = ?",
                (
                    row.state,
                    row.waiting_for,
                    row.attempts,
                    stamp(row.retry_at) if row.retry_at is not None else None,
                    row.error,
                    clean(row.detail),
                    encode(row.fields),
                    row.key,
                ),
            )

    def save_step(self, key: Key, name: str, value: str) -> None:
        """Remember a step of a half-done command."""
        with self._database.transaction() as connection:
            row = connection.execute("SELECT steps FROM outbox WHERE key = ?", (key,)).fetchone()
            if row is not None:
                steps = encode({**json.loads(row["steps"]), name: value})
                connection.execute("UPDATE outbox SET steps = ? WHERE key = ?", (steps, key))

    def remove(self, key: Key) -> bool:
        """False when it was gone already."""
        with self._database.transaction() as connection:
            return connection.execute("DELETE FROM outbox WHERE key = ?", (key,)).rowcount > 0


class ReceiptTable:
    """What was sent, by its key."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, receipt: SentReceipt) -> None:
        """The same key again replaces it."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO receipts (key, sent_at, body) VALUES (?, ?, ?)",
                (receipt.key, stamp(receipt.sent_at), encode(receipt)),
            )

    def of_key(self, key: Key) -> SentReceipt | None:
        """The receipt of one intent."""
        row = self._database.row("SELECT body FROM receipts WHERE key = ?", (key,))
        return _receipt(row) if row is not None else None

    def rows(self, limit: int, words: str = "") -> tuple[SentReceipt, ...]:
        """The last sent first; those in which each word occurs (folded, also inside a word)."""
        if words.strip():
            rows = self._database.rows("SELECT body FROM receipts ORDER BY sent_at DESC, key")
            found = (receipt for receipt in understood(rows, _receipt) if matches(words, _text_of(receipt)))
            return tuple(islice(found, limit))
        rows = self._database.rows("SELECT body FROM receipts ORDER BY sent_at DESC, key LIMIT ?", (limit,))
        return tuple(understood(rows, _receipt))


def _text_of(receipt: SentReceipt) -> str:
    names = (file.name for file in receipt.files)
    texts = (text for _label, text in receipt.answers)
    return " ".join((receipt.number, receipt.title, receipt.text, receipt.item, receipt.portal, *texts, *names))


def _receipt(row: Row) -> SentReceipt:
    receipt: SentReceipt = decode(SentReceipt, row["body"])
    return receipt


def _outbox_row(row: Row) -> OutboxRow:
    from desktop_app.domain.commands import Command  # with all of the forms; mostly nothing waits
    from desktop_app.domain.outbox import OutboxRow

    return OutboxRow(
        command=decode(Command, row["body"]),
        seq=row["seq"],
        title=row["title"],
        created_at=moment(row["created_at"]),
        state=OutboxState(row["state"]),
        waiting_for=WaitingFor(row["waiting_for"]),
        attempts=row["attempts"],
        retry_at=moment(row["retry_at"]) if row["retry_at"] is not None else None,
        error=row["error"],
        detail=row["detail"],
        fields=decode(tuple[tuple[str, str], ...], row["fields"]),
        steps=decode(Mapping[str, str], row["steps"]),
    )
