"""What is kept on this computer, as the core meets it: a store per account, and two small files.

Two databases per account: *work* (drafts, replies, outbox, receipts, what was seen; never lost) and *cache* (what the
portal said; rebuildable). All may be used by any thread. Everything raises StoreUnavailable and nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from desktop_app.domain.agreements import Agreement
from desktop_app.domain.announcements import Announcement
from desktop_app.domain.cases import Case, CaseFilter, CaseRow, CaseTime, Facet, Share
from desktop_app.domain.catalog import Catalog, CatalogRow
from desktop_app.domain.knowledge import ArticleKind, Hit, HitKind, KnowledgeArticle, KnowledgeRow, Topic

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from contextlib import AbstractContextManager
    from datetime import datetime

    from desktop_app.domain.attachments import DraftFile
    from desktop_app.domain.commands import Command
    from desktop_app.domain.drafts import Draft, DraftRow
    from desktop_app.domain.identity import Person
    from desktop_app.domain.ids import AccountId, ArticleId, CaseId, Digest, DraftId, Key
    from desktop_app.domain.kinds import Cursor, Kind
    from desktop_app.domain.outbox import OutboxRow
    from desktop_app.domain.receipts import SentReceipt
    from desktop_app.domain.rescues import Rescue
    from desktop_app.ports.blobs import Blobs
    from desktop_app.ports.case_views import ViewTable
    from desktop_app.ports.edits import EditTable

Cached = TypeVar("Cached")


class CacheTable(Protocol[Cached]):
    """Rows of one kind as the portal said them, by their id (unique within a kind). In *cache*.

    `put` and `remove` keep the search index in step, in the same transaction.
    """

    def ids(self) -> frozenset[str]:
        """The ids of all rows."""
        ...

    def get(self, ids: Collection[str]) -> Mapping[str, Cached]:
        """The rows of these ids, as they were put; unknown ones are left out."""
        ...

    def put(self, rows: Sequence[Cached]) -> None:
        """Insert or replace."""
        ...

    def remove(self, ids: Collection[str]) -> None:
        """Remove rows with all that belongs to them; unknown ids are fine."""
        ...


class CatalogTable(CacheTable[CatalogRow], Protocol):
    """The catalogue."""

    def catalog(self) -> Catalog:
        """All of it, each list sorted by position, then id. May be remembered until the next `put` or `remove`."""
        ...


class CaseTable(CacheTable[CaseRow], Protocol):
    """Cases. Rows get the account's id. `is_unread` and `key` of what is put are not kept (`get`: False, None)."""

    def put_case(self, case: Case) -> None:
        """Keep one case with its conversation, and its row. Its text becomes searchable."""
        ...

    def put_cases(self, cases: Sequence[Case]) -> None:
        """The same for many."""

    def case(self, id: CaseId) -> Case | None:
        """The case as last heard. Only its row when the conversation was never read."""
        ...

    def unread_conversations(self, limit: int) -> tuple[CaseId, ...]:
        """Cases whose conversation was never read, or is older than their row; open ones first, then the newest."""
        ...

    def rows(self, which: CaseFilter) -> tuple[CaseRow, ...]:
        """A list as projected: on the first page what waits in the outbox comes first, newest click first, then rows.

        A waiting new case has id `out-<key>`, its `key`, number "", status SENDING, the click's time; it is MINE and
        open. `is_unread`: mine, and `updated_at` later than seen. `limit` and `offset` count all of them together.
        Words: each must occur in number, title, description or conversation (folded, also inside a word).
        """
        ...

    def count(self, which: CaseFilter) -> int:
        """How many `rows` there are without limit and offset."""
        ...

    def tally(self, which: CaseFilter, facet: Facet) -> tuple[Share, ...]:
        """How many `rows` there are of each value of a facet, the most first. Order, limit and offset are ignored."""
        ...

    def course(self, which: CaseFilter, time: CaseTime, bounds: Sequence[datetime]) -> tuple[int, ...]:
        """How many lie before the first bound, between each two, and after the last, by a moment all of them have.

        Bounds rise. Only what the portal knows is counted.
        """
        ...

    def seen_at(self, id: CaseId) -> datetime | None:
        """Until when the user has seen the case; None when never, or when there is none."""

    def mark_seen(self, id: CaseId, updated_at: datetime) -> bool:
        """The user has seen the case as of `updated_at`; False when he had already. In *work*."""
        ...

    def mark_all_seen(self) -> None:
        """All rows there are count as seen (after the first sync). In *work*."""
        ...

    def unread(self) -> int:
        """How many rows are unread."""
        ...


class ArticleTable(CacheTable[KnowledgeRow], Protocol):
    """Topics and articles; their ids share one space."""

    def topics(self) -> tuple[Topic, ...]:
        """By position, then id."""
        ...

    def articles(self, topic_id: str | None = None, kind: ArticleKind | None = None) -> tuple[KnowledgeArticle, ...]:
        """Without their `html`, the last updated first."""
        ...

    def article(self, id: ArticleId) -> KnowledgeArticle | None:
        """With its `html`, raw."""
        ...


class AnnouncementTable(CacheTable[Announcement], Protocol):
    """Announcements."""

    def all(self) -> tuple[Announcement, ...]:
        """All, the newest first."""
        ...


class AgreementTable(CacheTable[Agreement], Protocol):
    """Agreements with their packages and entitlements."""

    def all(self) -> tuple[Agreement, ...]:
        """All, by number."""
        ...


class MarkTable(Protocol):
    """How far each kind has been read, and when. In *cache*, so that the marks go with what they stand for."""

    def mark(self, kind: Kind) -> Cursor | None:
        """From where the next pull goes on; None = from the start."""
        ...

    def all(self) -> Mapping[Kind, Cursor | None]:
        """The marks of all kinds of which a pull was ever completed."""
        ...

    def read_at(self, kind: Kind) -> datetime | None:
        """When a pull of the kind was last completed."""
        ...

    def put(self, kind: Kind, mark: Cursor | None, at: datetime) -> None:
        """A pull was completed at a moment (aware UTC)."""
        ...

    def checked(self, at: datetime) -> None:
        """Everything was found, or made, current at a moment."""
        ...

    def checked_at(self) -> datetime | None:
        """When everything was last current."""
        ...


class PeopleTable(Protocol):
    """People the portal named, for choosing offline. In *cache*."""

    def put(self, people: Sequence[Person]) -> None: ...

    def find(self, words: str, limit: int = 20) -> tuple[Person, ...]:
        """Those whose name or e-mail holds every word (folded), by name."""
        ...


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
