"""Edited pictures in the place of those they were made from. On disk when a call returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.edits import Edit
from desktop_app.domain.ids import Digest
from desktop_app.store.codec import encode

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.domain.attachments import DraftFile
    from desktop_app.domain.ids import DraftId
    from desktop_app.store.blobs import Blobs
    from desktop_app.store.database import Database


class EditTable:
    """How the pictures of one account's drafts were edited."""

    def __init__(self, database: Database, blobs: Blobs) -> None:
        self._database, self._blobs = database, blobs

    def get(self, id: DraftId, digest: Digest) -> Edit | None:
        """How a picture of a draft came about, None when it was not edited, or holds no marks to edit."""
        sql = "SELECT base, marks FROM draft_edits WHERE draft_id = ? AND digest = ?"
        row = self._database.row(sql, (id, digest))
        return Edit(Digest(row["base"]), str(row["marks"])) if row is not None else None

    def replace(self, id: DraftId, old: Digest, file: DraftFile, edit: Edit | None) -> bool:
        """Put an edited picture in the place of another. False, and nothing changed, when that is not there any more.

        Before this returns the other is in no file any more, unless something else refers to it: neither its bytes nor
        what was known of it. They may tell what was redacted.
        """
        before = self.get(id, old)
        with self._blobs.forgetting((old, before.base) if before is not None else (old,)):
            return self._replace(id, old, file, edit)

    def add(self, id: DraftId, digest: Digest, edit: Edit) -> None:
        """Keep how a picture that is in the draft came about."""
        with self._database.transaction() as connection:
            _put(connection, id, digest, edit)

    def _replace(self, id: DraftId, old: Digest, file: DraftFile, edit: Edit | None) -> bool:
        with self._database.transaction() as connection:
            sql = "SELECT position FROM draft_files WHERE draft_id = ? AND digest = ?"
            row = connection.execute(sql, (id, old)).fetchone()
            if row is None:
                return False
            connection.execute(
                "DELETE FROM draft_files WHERE draft_id = ? AND digest IN (?, ?)", (id, old, file.digest)
            )
            connection.execute(
                "INSERT INTO draft_files (draft_id, position, digest, body) VALUES (?, ?, ?, ?)",
                (id, row["position"], file.digest, encode(file)),
            )
            if edit is not None:
                _put(connection, id, file.digest, edit)
        return True


def _put(connection: sqlite3.Connection, id: DraftId, digest: Digest, edit: Edit) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO draft_edits (draft_id, digest, base, marks) VALUES (?, ?, ?, ?)",
        (id, digest, edit.base, edit.marks),
    )
