"""What the user wrote and sent, as it is kept in *work*: drafts, replies, the outbox, receipts. Never lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from desktop_app.domain.attachments import DraftFile
    from desktop_app.domain.commands import Command
    from desktop_app.domain.drafts import Draft, DraftRow
    from desktop_app.domain.ids import CaseId, Digest, DraftId, Key
    from desktop_app.domain.outbox import OutboxRow
    from desktop_app.domain.receipts import SentReceipt


class DraftTable(Protocol):
    """Drafts. In *work*; on disk when a call returns. They are found by the search index by what `save` was given.

    `remove` and `remove_file` return False when it was gone already.
    """

    def add(self, draft: Draft) -> None: ...

    def get(self, id: DraftId) -> Draft | None: ...

    def of_key(self, key: Key) -> Draft | None:
        """The draft of an intent."""
        ...

    def save(self, draft: Draft, subject: str) -> bool:
        """Keep all but its files and its key; False (and nothing written) when there is no such draft any more."""
        ...

    def rows(self) -> tuple[DraftRow, ...]:
        """All that are not empty, the last changed first."""
        ...

    def remove(self, id: DraftId) -> bool: ...

    def add_file(self, id: DraftId, file: DraftFile) -> bool:
        """Append a file; the same digest again replaces it in its place. False when there is no such draft."""
        ...

    def remove_file(self, id: DraftId, digest: Digest) -> bool: ...

    def order_files(self, id: DraftId, digests: Sequence[Digest]) -> bool:
        """Put its files in this order, those that are not named behind them. False when nothing changed."""
        ...


class ReplyTable(Protocol):
    """Half-written replies, one per case. In *work*. `remove_file` returns False when it was gone already."""

    def get(self, case_id: CaseId) -> str: ...

    def put(self, case_id: CaseId, text: str) -> None:
        """Keep it; "" forgets it."""
        ...

    def files(self, case_id: CaseId) -> tuple[DraftFile, ...]:
        """The files that were put to it."""
        ...

    def add_files(self, case_id: CaseId, files: Sequence[DraftFile]) -> None:
        """Put files to it; the same digest again replaces it in its place."""
        ...

    def remove_file(self, case_id: CaseId, digest: Digest) -> bool: ...

    def move(self, case_id: CaseId, to: CaseId) -> None:
        """Put the words and files of one beneath those of another; nothing is left of the one."""
        ...

    def rows(self) -> tuple[tuple[CaseId, str], ...]:
        """The words of all that are kept."""
        ...


class OutboxTable(Protocol):
    """What waits to be sent. In *work*; on disk when a call returns. Nothing is removed but by `remove`."""

    def add(self, command: Command, title: str, created_at: datetime) -> bool:
        """Put a command at the end; False (and nothing written) when its key is there already."""
        ...

    def rows(self) -> tuple[OutboxRow, ...]:
        """All rows by seq."""
        ...

    def row(self, key: Key) -> OutboxRow | None: ...

    def update(self, row: OutboxRow) -> None:
        """Write state, waiting_for, attempts, retry_at, error, detail and fields of a row that is still there.

        Command, seq, title, created_at and steps never change by this.
        """
        ...

    def save_step(self, key: Key, name: str, value: str) -> None:
        """Remember a step of a half-done command."""
        ...

    def remove(self, key: Key) -> bool:
        """False when it was gone already."""
        ...


class ReceiptTable(Protocol):
    """What was sent. In *work*."""

    def add(self, receipt: SentReceipt) -> None:
        """The same key again replaces it."""
        ...

    def of_key(self, key: Key) -> SentReceipt | None: ...

    def rows(self, limit: int, words: str = "") -> tuple[SentReceipt, ...]:
        """The last sent first; those in which each word occurs (folded, also inside a word)."""
        ...
