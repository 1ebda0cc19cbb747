"""Edited pictures in the place of those they were made from. On disk when a call returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.edits import Edit
from desktop_app.domain.ids import Digest
from desktop_app.store.codec import encode

if TYPE_CHECKING:
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

        The bytes of the other are unlinked before this returns unless something else refers to them: they may show
        what was redacted.
        """
        with self._database.transaction() as connection:
            sql = "SELECT position FROM draft_files WHERE draft_id = ? AND digest = ?"
            row = connection.execute(sql, (id, old)).fetchone()
            if row is None:
                return False
            before = connection.execute(
                "SELECT base FROM draft_edits WHERE draft_id = ? AND digest = ?", (id, old)
            ).fetchone()
            connection.execute(
                "DELETE FROM draft_files WHERE draft_id = ? AND digest IN (?, ?)", (id, old, file.digest)
            )
            connection.execute(
                "INSERT INTO draft_files (draft_id, position, digest, body) VALUES (?, ?, ?, ?)",
                (id, row["position"], file.digest, encode(file)),
            )
            if edit is not None:
                connection.execute(
                    "INSERT INTO draft_edits (draft_id, digest, base, marks) VALUES (?, ?, ?, ?)",
                    (id, file.digest, edit.base, edit.marks),
                )
        self._blobs.drop([old, Digest(before["base"])] if before is not None else [old])
        return True
