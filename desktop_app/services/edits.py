"""Editing pictures of drafts: what was there before is gone from the disk, what may be edited again is kept."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from desktop_app.domain.attachments import Provenance
from desktop_app.domain.edits import Edit, Editable
from desktop_app.domain.ids import Digest, DraftId
from desktop_app.errors import FileRefused, FileTrouble, Gone, StoreUnavailable
from desktop_app.services.file_names import distinct
from desktop_app.services.files import copy_of_bytes

if TYPE_CHECKING:
    from desktop_app.domain.attachments import DraftFile
    from desktop_app.domain.drafts import Draft
    from desktop_app.ports.store import AccountStore
    from desktop_app.ports.system import Clock
    from desktop_app.services.accounts import Accounts


@dataclass(frozen=True, slots=True)
class EditedPicture:
    """What the editor made. `again` is None when there is no mark to edit again."""

    name: str
    data: bytes = field(repr=False)
    content_type: str
    provenance: Provenance | None = None
    again: Editable | None = None


class Edits:
    """The edited pictures of all accounts. FILES lane for what writes, as attaching does."""

    def __init__(self, accounts: Accounts, clock: Clock) -> None:
        self._accounts, self._clock = accounts, clock

    def open(self, draft_id: DraftId, digest: str) -> Editable:
        """What to edit of a picture in a draft. Raises FileRefused when it is not (any more) the draft's."""
        store, draft = self._found(draft_id)
        if not any(file.digest == digest for file in draft.files):
            raise FileRefused(FileTrouble.NOT_A_FILE, "")
        edit = store.edits.get(draft_id, Digest(digest))
        if edit is not None:
            try:
                with store.blobs.open(edit.base) as stream:
                    return Editable(stream.read(), edit.marks)
            except StoreUnavailable:
                pass  # lost: the marks are in the picture itself, where they can no longer be moved
        with store.blobs.open(Digest(digest)) as stream:
            return Editable(stream.read())

    def keep(self, draft_id: DraftId, digest: str, edited: EditedPicture) -> DraftFile:
        """Put an edited picture in the place of the other, whose bytes are gone when this returns.

        Raises Gone when the draft or the picture is no longer there, FileRefused when the new one is too big.
        """
        store, draft = self._found(draft_id)
        limits = self._accounts.get(draft.account_id).capabilities.limits
        made = copy_of_bytes(store.blobs, edited.name, edited.data, limits, self._clock.now())
        others = [file.name for file in draft.files if file.digest != digest]
        old = next((file for file in draft.files if file.digest == digest), None)
        file = replace(
            made,
            name=distinct(made.name, others),
            content_type=edited.content_type,
            provenance=edited.provenance,
            added_at=old.added_at if old is not None else made.added_at,
        )
        edit = None
        if edited.again is not None:
            base, _ = store.blobs.put([edited.again.picture])
            edit = Edit(base, edited.again.marks)
        if not store.edits.replace(draft_id, Digest(digest), file, edit):
            raise Gone
        return file

    def _found(self, draft_id: DraftId) -> tuple[AccountStore, Draft]:
        found = self._accounts.of_draft(draft_id)
        if found is None:
            raise Gone
        return found
