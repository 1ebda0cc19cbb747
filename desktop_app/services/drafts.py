"""Cases being written: saved with each pause in typing, restored after anything."""

from pathlib import Path

from desktop_app.domain.attachments import DraftFile, Provenance
from desktop_app.domain.changes import Changes
from desktop_app.domain.drafts import Draft, DraftRow
from desktop_app.domain.ids import AccountId, ArticleId, DraftId, ItemId


class Drafts:
    """The drafts of all accounts. STORE lane for all that writes."""

    def create(
        self, account_id: AccountId, item_id: ItemId | None = None, article_id: ArticleId | None = None
    ) -> Draft:
        """A new draft on disk, with its key. The item's preset type is taken; a linked article is remembered."""
        raise NotImplementedError

    def open(self, draft_id: DraftId) -> Draft | None:
        """The draft, None when it is gone (sent or discarded)."""
        raise NotImplementedError

    def save(self, draft: Draft) -> Changes:
        """Keep the draft's answers, item, type, priority and step, on disk when this returns.

        Files are not changed by this: `attach…` and `remove_file` do that, so that a late save cannot bring one back.
        A draft that was sent or discarded meanwhile stays gone.
        """
        raise NotImplementedError

    def rows(self) -> tuple[DraftRow, ...]:
        """All drafts, newest first; empty ones are left out."""
        raise NotImplementedError

    def discard(self, draft_id: DraftId) -> Changes:
        """Throw a draft and its files away."""
        raise NotImplementedError

    def attach(self, draft_id: DraftId, path: Path) -> DraftFile:
        """Copy a file into the draft. Raises FileRefused (too big, empty, not a file, too many, type)."""
        raise NotImplementedError

    def attach_bytes(
        self, draft_id: DraftId, name: str, data: bytes, content_type: str, provenance: Provenance | None = None
    ) -> DraftFile:
        """Keep pasted or captured bytes as a file of the draft. Raises FileRefused."""
        raise NotImplementedError

    def remove_file(self, draft_id: DraftId, digest: str) -> Changes:
        """Take a file out of the draft."""
        raise NotImplementedError

    def file_bytes(self, draft_id: DraftId, digest: str) -> bytes:
        """A file's bytes, for its thumbnail."""
        raise NotImplementedError
