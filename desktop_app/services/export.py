"""Writes unsent work as files, for a user who signs out and wants to keep it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.commands import SubmitCase, files_of
from desktop_app.domain.timeline import case_of_draft
from desktop_app.errors import StoreTrouble, StoreUnavailable
from desktop_app.services.export_text import of_draft, of_reply, of_row
from desktop_app.services.file_names import new_file, safe_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop_app.domain.attachments import DraftFile
    from desktop_app.ports.store import AccountStore
    from desktop_app.services.case_files import CaseFiles

_PIECE = 1024 * 1024
_FOLDER, _FILE = 0o700, 0o600
"""For nobody else to read, where the system knows others."""


def export_unsent(store: AccountStore, into: Path, language: str, case_files: CaseFiles) -> int:
    """Write every draft, half-written reply and waiting thing as a folder with `text.txt` and its files; how many.

    A case is there as a case file, too: opened again, here or elsewhere, it is the same case.
    Raises StoreUnavailable when the folder cannot be written; nothing of the account is touched.
    """
    catalog, count = store.catalog.catalog(), 0
    try:
        for draft_row in store.drafts.rows():
            draft = store.drafts.get(draft_row.id)
            if draft is not None:
                text = of_draft(catalog, draft, language)
                folder = _write(store, into, draft_row.subject or draft_row.id, text, draft.files)
                name = case_files.suggested_name(draft_row.subject)
                case_files.save_draft(draft.id, new_file(folder, name, _FILE))
                count += 1
        for case_id, reply in store.replies.rows():
            id = case_of_draft(case_id)
            case = store.cases.get([id]).get(id)
            title = case.title if case is not None else id
            text = of_reply(store, case_id, reply, language)
            _write(store, into, title, text, store.replies.files(case_id))
            count += 1
        for row in store.outbox.rows():
            text = of_row(store, catalog, row, language)
            folder = _write(store, into, row.title or row.key, text, files_of(row.command))
            if isinstance(row.command, SubmitCase):
                name = case_files.suggested_name(row.title)
                case_files.save_waiting(store.account_id, row.key, new_file(folder, name, _FILE))
            count += 1
    except OSError as error:
        raise StoreUnavailable(StoreTrouble.NO_ACCESS, error.strerror or "") from error
    return count


def _write(store: AccountStore, into: Path, title: str, text: str, files: Sequence[DraftFile]) -> Path:
    folder = _new_folder(into, safe_name(title, "draft"))
    new_file(folder, "text.txt", _FILE).write_text(text + "\n", encoding="utf-8")
    for file in files:
        with (
            store.blobs.open(file.digest) as source,
            new_file(folder, safe_name(file.name), _FILE).open("wb") as target,
        ):
            while piece := source.read(_PIECE):
                target.write(piece)
    return folder


def _new_folder(into: Path, name: str) -> Path:
    into.mkdir(_FOLDER, parents=True, exist_ok=True)
    number = 1
    while True:
        folder = into / (name if number == 1 else f"{name} ({number})")
        try:
            folder.mkdir(_FOLDER)
        except FileExistsError:
            number += 1
        else:
            return folder
