"""Cases being written: saved with each pause in typing, restored after anything."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Changes, What
from desktop_app.domain.edits import Edit
from desktop_app.domain.ids import AccountId, ArticleId, Digest, DraftId, ItemId, Key, new_draft_id, new_key
from desktop_app.errors import FileRefused, FileTrouble, Gone
from desktop_app.services.file_names import distinct
from desktop_app.services.files import check_count, copy_of_bytes, copy_of_path

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop_app.domain.attachments import DraftFile, Provenance
    from desktop_app.domain.catalog import Item
    from desktop_app.domain.drafts import Draft, DraftRow
    from desktop_app.domain.edits import Editable
    from desktop_app.ports.store import AccountStore
    from desktop_app.ports.system import Clock
    from desktop_app.services.accounts import Accounts
    from desktop_app.services.case_uses import CaseUses


class Drafts:
    """The drafts of all accounts. STORE lane for all that writes."""

    def __init__(self, accounts: Accounts, clock: Clock) -> None:
        self._accounts, self._clock = accounts, clock

    @cached_property
    def uses(self) -> CaseUses:
        """What drafts will take from the agreements."""
        from desktop_app.services.case_uses import CaseUses

        return CaseUses(self._accounts, self._clock)

    def create(
        self,
        account_id: AccountId,
        item_id: ItemId | None = None,
        article_id: ArticleId | None = None,
        *,
        key: Key | None = None,
    ) -> Draft:
        """A new draft on disk, with its key. The item's preset type is taken; a linked article is remembered.

        `key` None makes a fresh one; whoever gives one says that this is the intent it names, and gets its draft back
        if there is one.
        """
        from desktop_app.domain.drafts import Draft

        item = self._accounts.catalog(account_id).item(item_id) if item_id is not None else None
        now = self._clock.now()
        draft = Draft(
            id=new_draft_id(),
            account_id=account_id,
            key=key or new_key(),
            created_at=now,
            changed_at=now,
            item_id=item_id,
            type_id=item.type_ids[0] if item is not None and item.type_ids else None,
            article_ids=(article_id,) if article_id is not None else (),
        )
        store = self._accounts.store(account_id)
        with store.transaction():
            known = store.drafts.of_key(draft.key)
            if known is None:
                store.drafts.add(draft)
        return known or draft

    def open(self, draft_id: DraftId) -> Draft | None:
        """The draft, None when it is gone (sent or discarded)."""
        found = self._accounts.of_draft(draft_id)
        return found[1] if found is not None else None

    def save(self, draft: Draft) -> Changes:
        """Keep the draft's answers, item, type, priority and step, on disk when this returns.

        Files are not changed by this: `attach…` and `remove_file` do that, so that a late save cannot bring one back.
        A draft that was sent or discarded meanwhile stays gone. One that a damaged file has lost is made again.
        """
        from desktop_app.services.intents import asked_by, subject_of

        if not self._accounts.has(draft.account_id):
            return Changes()
        item = self._item(draft)
        changed = replace(draft, changed_at=self._clock.now(), asked=asked_by(draft, item))
        store, subject = self._accounts.store(draft.account_id), subject_of(draft, item)
        with store.transaction():
            known = store.drafts.get(draft.id)
            if known is not None and known.has_travelled:
                # Whoever types may have opened it before it was written as a case file.
                changed = replace(changed, has_travelled=True)
            is_here = store.drafts.save(changed, subject)
            if not is_here and _is_lost(store, draft):
                store.drafts.add(changed)
                is_here = store.drafts.save(changed, subject)
        return _changed(draft.id) if is_here else Changes()

    def rows(self) -> tuple[DraftRow, ...]:
        """All drafts, newest first; empty ones are left out."""
        rows = (row for _, store in self._accounts.stores() for row in store.drafts.rows())
        return tuple(sorted(rows, key=lambda row: row.changed_at, reverse=True))

    def discard(self, draft_id: DraftId) -> Changes:
        """Throw a draft and its files away: neither is in any file of ours when this returns."""
        found = self._accounts.of_draft(draft_id)
        if found is None:
            return Changes()
        store, draft = found
        edits = [store.edits.get(draft_id, file.digest) for file in draft.files]
        bases = [edit.base for edit in edits if edit is not None]
        with store.blobs.forgetting([*(file.digest for file in draft.files), *bases]):
            is_gone = store.drafts.remove(draft_id)
        store.blobs.sweep()
        return _changed(draft_id) if is_gone else Changes()

    def attach(self, draft_id: DraftId, path: Path) -> DraftFile:
        """Copy a file into the draft. Raises FileRefused (too big, empty, not a file, too many, type)."""
        store, draft = self._open(draft_id)
        limits = self._accounts.get(draft.account_id).capabilities.limits
        check_count(len(draft.files), limits, path.name)
        file = copy_of_path(store.blobs, path, limits, self._clock.now())
        return self._add(store, draft_id, file)

    def attach_bytes(
        self,
        draft_id: DraftId,
        name: str,
        data: bytes,
        content_type: str,
        provenance: Provenance | None = None,
        again: Editable | None = None,
    ) -> DraftFile:
        """Keep pasted or captured bytes as a file of the draft; `again`: how they can be edited. Raises FileRefused."""
        store, draft = self._open(draft_id)
        limits = self._accounts.get(draft.account_id).capabilities.limits
        check_count(len(draft.files), limits, name)
        file = copy_of_bytes(store.blobs, name, data, limits, self._clock.now())
        file = replace(file, content_type=content_type, provenance=provenance)
        if again is None:
            return self._add(store, draft_id, file)
        base, _ = store.blobs.put([again.picture])
        with store.transaction():
            named = self._add(store, draft_id, file)
            store.edits.add(draft_id, named.digest, Edit(base, again.marks))
        return named

    def remove_file(self, draft_id: DraftId, digest: str) -> Changes:
        """Take a file out of the draft, and what was known of it out of our files.

        Its bytes go with the next start: until then it can be put back.
        """
        found = self._accounts.of_draft(draft_id)
        if found is None:
            return Changes()
        with found[0].blobs.forgetting():
            is_gone = found[0].drafts.remove_file(draft_id, Digest(digest))
        return _changed(draft_id) if is_gone else Changes()

    def put_back(self, draft_id: DraftId, file: DraftFile, order: Sequence[str]) -> DraftFile:
        """Put a file back that was just taken out, and all in this order. Raises Gone, StoreUnavailable."""
        store, _ = self._open(draft_id)
        store.blobs.open(file.digest).close()
        with store.transaction():
            kept = self._add(store, draft_id, file)
            store.drafts.order_files(draft_id, [Digest(digest) for digest in order])
        return kept

    def order_files(self, draft_id: DraftId, order: Sequence[str]) -> Changes:
        """Put the files in this order, given by their digests; they are sent in it."""
        found = self._accounts.of_draft(draft_id)
        if found is None or not found[0].drafts.order_files(draft_id, [Digest(digest) for digest in order]):
            return Changes()
        return _changed(draft_id)

    def tell_file(self, draft_id: DraftId, digest: str, *, is_told: bool) -> DraftFile:
        """Send what a picture proves as text, too, or not. Raises Gone."""
        store, draft = self._open(draft_id)
        file = next((file for file in draft.files if file.digest == digest), None)
        if file is None:
            raise Gone
        return self._add(store, draft_id, replace(file, is_told=is_told))

    def file_bytes(self, draft_id: DraftId, digest: str) -> bytes:
        """A file's bytes, for its thumbnail. Raises FileRefused when it is not (any more) the draft's."""
        store, draft = self._open(draft_id)
        if not any(file.digest == digest for file in draft.files):
            raise FileRefused(FileTrouble.NOT_A_FILE, "")
        with store.blobs.open(Digest(digest)) as stream:
            return stream.read()

    def _open(self, draft_id: DraftId) -> tuple[AccountStore, Draft]:
        found = self._accounts.of_draft(draft_id)
        if found is None:
            raise Gone
        return found

    @staticmethod
    def _add(store: AccountStore, draft_id: DraftId, file: DraftFile) -> DraftFile:
        """Under a name that no other file of the draft bears."""
        with store.transaction():
            draft = store.drafts.get(draft_id)
            others = [other.name for other in draft.files if other.digest != file.digest] if draft is not None else []
            named = replace(file, name=distinct(file.name, others))
            if not store.drafts.add_file(draft_id, named):
                raise Gone
        return named

    def _item(self, draft: Draft) -> Item | None:
        return self._accounts.catalog(draft.account_id).item(draft.item_id) if draft.item_id is not None else None


def _is_lost(store: AccountStore, draft: Draft) -> bool:
    """Whether a draft is missing because its file was damaged, and not because it was sent."""
    if store.rescued is None or store.drafts.of_key(draft.key) is not None:
        return False
    return store.outbox.row(draft.intent) is None and store.receipts.of_key(draft.intent) is None


def _changed(draft_id: DraftId) -> Changes:
    return Changes.of(What.DRAFTS, ids=(draft_id,))
