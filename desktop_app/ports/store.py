"""What is kept on this computer, as the core meets it: a store per account, and two small files.

Two databases per account: *work* (drafts, replies, outbox, receipts, what was seen; never lost) and *cache* (what the
portal said; rebuildable). All may be used by any thread. Everything raises StoreUnavailable and nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from contextlib import AbstractContextManager

    from desktop_app.domain.ids import AccountId
    from desktop_app.domain.knowledge import Hit, HitKind
    from desktop_app.domain.rescues import Rescue
    from desktop_app.ports.blobs import Blobs
    from desktop_app.ports.cached import (
        AgreementTable,
        AnnouncementTable,
        ArticleTable,
        CatalogTable,
        MarkTable,
        PeopleTable,
        PortalViewTable,
    )
    from desktop_app.ports.case_table import CaseTable
    from desktop_app.ports.case_views import ViewTable
    from desktop_app.ports.detail_choices import DetailChoiceTable
    from desktop_app.ports.edits import EditTable
    from desktop_app.ports.imports import ImportTable
    from desktop_app.ports.work_tables import DraftTable, OutboxTable, ReceiptTable, ReplyTable


class SearchIndex(Protocol):
    """Articles, items, cases (cache) and drafts (work) by their words; kept in step by the tables themselves."""

    def find(self, words: str, language: str, kinds: Collection[HitKind], limit: int) -> tuple[Hit, ...]:
        """What matches best first, texts in (or nearest to) `language`; no kinds = every kind."""
        ...


class AccountStore(Protocol):
    """Everything of one account."""

    @property
    def account_id(self) -> AccountId: ...
    @property
    def catalog(self) -> CatalogTable: ...
    @property
    def cases(self) -> CaseTable: ...
    @property
    def articles(self) -> ArticleTable: ...
    @property
    def announcements(self) -> AnnouncementTable: ...
    @property
    def agreements(self) -> AgreementTable: ...
    @property
    def marks(self) -> MarkTable: ...
    @property
    def people(self) -> PeopleTable: ...
    @property
    def drafts(self) -> DraftTable: ...
    @property
    def edits(self) -> EditTable: ...
    @property
    def replies(self) -> ReplyTable: ...
    @property
    def outbox(self) -> OutboxTable: ...
    @property
    def receipts(self) -> ReceiptTable: ...
    @property
    def blobs(self) -> Blobs: ...
    @property
    def search(self) -> SearchIndex: ...
    @property
    def views(self) -> ViewTable: ...
    @property
    def imports(self) -> ImportTable: ...
    @property
    def portal_views(self) -> PortalViewTable: ...
    @property
    def choices(self) -> DetailChoiceTable: ...

    def transaction(self) -> AbstractContextManager[None]:
        """Writes to *work* within commit together or not at all. A nested one joins the outer."""
        ...

    def cache_transaction(self) -> AbstractContextManager[None]:
        """The same for *cache*. Commit it before the *work* transaction that depends on it."""
        ...

    def interruptible(self, on_cancel: Callable[[Callable[[], None]], None]) -> AbstractContextManager[None]:
        """Within, this thread's queries are broken off once what `on_cancel` is given is called, by any thread.

        `with store.interruptible(task.on_cancel): …`. A call after the block has ended does nothing (a task is often
        cancelled long after it is done). A broken-off query raises an error that `work.py` silences with its task.
        """
        ...

    def sending(self, goes_on: Callable[[], bool]) -> AbstractContextManager[bool]:
        """True within when nobody else sends this account's outbox, in this process or another.

        While somebody does, this waits, and asks `goes_on` several times a second; it gives up by False or by raising.
        """
        ...

    def forget_cache(self) -> None:
        """Forget everything the portal said, marks too; work is untouched."""
        ...

    def health(self) -> Mapping[str, str]:
        """Facts without contents: versions, row counts, sizes, result of a quick check."""
        ...

    @property
    def rescued(self) -> Rescue | None:
        """What became of a file of *work* that could not be used, until `forget_rescue`."""
        ...

    def forget_rescue(self) -> None: ...

    def close(self) -> None: ...


class Stores(Protocol):
    """The stores of all accounts."""

    def open(self, account_id: AccountId) -> AccountStore:
        """The account's store, made if need be; the same object until it is closed or unlinked."""
        ...

    def unlink(self, account_id: AccountId, *, keep_work: bool) -> None:
        """Close the store and remove its files: all of them, or the cache only (drafts, outbox and blobs stay).

        Kept work holds nothing the portal said: receipts and what was seen go (the file is rewritten without them).
        """
        ...

    def close(self) -> None:
        """Close all."""
        ...
