"""Writes unsent work as files, for a user who signs out and wants to keep it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.commands import SubmitCase, files_of
from desktop_app.domain.timeline import case_of_draft
from desktop_app.errors import StoreTrouble, StoreUnavailable
from desktop_app.services.file_names import new_file, safe_name
from desktop_app.services.projection import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop_app.domain.attachments import DraftFile
    from desktop_app.domain.catalog import Catalog
    from desktop_app.domain.forms import Answers
    from desktop_app.domain.ids import ItemId
    from desktop_app.ports.store import AccountStore
    from desktop_app.services.case_files import CaseFiles

_PIECE = 1024 * 1024


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
                text = _form(catalog, draft.item_id, draft.answers, language)
                folder = _write(store, into, draft_row.subject or draft_row.id, text, draft.files)
                case_files.save_draft(draft.id, folder / case_files.suggested_name(draft_row.subject))
                count += 1
        for case_id, reply in store.replies.rows():
            id = case_of_draft(case_id)
            case = store.cases.get([id]).get(id)
            title = case.title if case is not None else id
            _write(store, into, title, reply, store.replies.files(case_id))
            count += 1
        for row in store.outbox.rows():
            command = row.command
            if isinstance(command, SubmitCase):
                text = _form(catalog, command.item_id, command.answers, language)
            else:
                text = getattr(command, "text", "")
            folder = _write(store, into, row.title or row.key, text, files_of(command))
            if isinstance(command, SubmitCase):
                case_files.save_waiting(store.account_id, row.key, folder / case_files.suggested_name(row.title))
            count += 1
    except OSError as error:
        raise StoreUnavailable(StoreTrouble.NO_ACCESS, error.strerror or "") from error
    return count


def _form(catalog: Catalog, item_id: ItemId | None, answers: Answers, language: str) -> str:
    item = catalog.item(item_id) if item_id is not None else None
    lines = [item.title.in_(language)] if item is not None else []
    for id, answer in answers.items():
        field = item.form.field(id) if item is not None else None
        label = field.label.in_(language) if field is not None else id
        lines.append(f"{label}: {in_words(answer, field.choices if field is not None else (), language)}")
    return "\n".join(lines)


def _write(store: AccountStore, into: Path, title: str, text: str, files: Sequence[DraftFile]) -> Path:
    folder = _new_folder(into, safe_name(title, "draft"))
    (folder / "text.txt").write_text(text + "\n", encoding="utf-8")
    for file in files:
        with store.blobs.open(file.digest) as source, new_file(folder, safe_name(file.name)).open("wb") as target:
            while piece := source.read(_PIECE):
                target.write(piece)
    return folder


def _new_folder(into: Path, name: str) -> Path:
    number = 1
    while True:
        folder = into / (name if number == 1 else f"{name} ({number})")
        try:
            folder.mkdir(parents=True)
        except FileExistsError:
            number += 1
        else:
            return folder
