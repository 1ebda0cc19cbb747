"""Everything of one account in one folder: `work.db`, `cache.db`, `blobs/`."""

from __future__ import annotations

import shutil
from contextlib import AbstractContextManager, contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.domain.knowledge import Hit, HitKind
from desktop_app.store import files
from desktop_app.store.announcements import AnnouncementTable
from desktop_app.store.blobs import Blobs
from desktop_app.store.cases import CaseTable
from desktop_app.store.database import BUSY_TIMEOUT_S, CACHE, WORK, Database, translated
from desktop_app.store.draft_search import DraftSearch
from desktop_app.store.drafts import DraftTable, ReplyTable
from desktop_app.store.glossary import Glossary
from desktop_app.store.knowledge import ArticleTable
from desktop_app.store.marks import MarkTable
from desktop_app.store.outbox import OutboxTable, ReceiptTable
from desktop_app.store.people import PeopleTable
from desktop_app.store.search import Reader, Writer, recipe
from desktop_app.store.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping
    from pathlib import Path

    from desktop_app.domain.ids import AccountId
    from desktop_app.domain.rescues import Rescue
    from desktop_app.store.agreements import AgreementTable
    from desktop_app.store.case_views import ViewTable
    from desktop_app.store.catalog import CatalogTable
    from desktop_app.store.detail_choices import DetailChoiceTable
    from desktop_app.store.edits import EditTable
    from desktop_app.store.imports import ImportTable
    from desktop_app.store.portal_views import PortalViewTable

_RECIPE = "search_recipe"
_WORK_TABLES = ("drafts", "draft_files", "draft_edits", "replies", "reply_files", "outbox", "receipts", "seen", "views")
_FILE_TABLES = ("imports", "import_readings")
_CACHE_TABLES = (
    "catalog",
    "announcements",
    "agreements",
    "articles",
    "people",
    "cases",
    "conversations",
    "search_docs",
    "portal_views",
)


class SearchIndex:
    """Articles, items and cases by the index of the cache, drafts as they are."""

    def __init__(self, account_id: AccountId, cache: Database, drafts: DraftSearch) -> None:
        self._cache, self._drafts = cache, drafts
        self._reader = Reader(account_id, Glossary())

    def find(self, words: str, language: str, kinds: Collection[HitKind], limit: int) -> tuple[Hit, ...]:
        """What matches best first, texts in (or nearest to) `language`; no kinds = every kind."""
        with self._cache.reading() as connection:
            hits = self._reader.find(connection, words, language, kinds, limit)
        drafts = self._drafts.find(words) if not kinds or HitKind.DRAFT in kinds else ()
        # Shares of drafts and ranks of the index have no common measure: a draft with all words stands at the top.
        top = max((hit.score for hit in hits), default=1.0)
        hits += drafts
        hits.sort(key=lambda hit: -hit.score * (top if hit.kind is HitKind.DRAFT else 1.0))
        return tuple(hits[:limit])


class AccountFolder:
    """The store of one account."""

    def __init__(self, account_id: AccountId, folder: Path, busy_timeout_s: float = BUSY_TIMEOUT_S) -> None:
        self.account_id = account_id
        self.folder = folder
        self.work = Database(folder / "work.db", WORK, busy_timeout_s=busy_timeout_s)
        self.cache = Database(folder / "cache.db", CACHE, busy_timeout_s=busy_timeout_s)
        self.drafts, self.replies = DraftTable(account_id, self.work), ReplyTable(self.work)
        self.outbox, self.receipts = OutboxTable(self.work), ReceiptTable(self.work)
        self.blobs = Blobs(folder / "blobs", self.work)
        self._turns, self._is_tidy = Turns(folder / "sending.lock"), False
        self.cases = CaseTable(account_id, self.cache, self.work, self.outbox)
        self.articles = ArticleTable(self.cache)
        self.announcements = AnnouncementTable(self.cache)
        self.marks, self.people = MarkTable(self.cache), PeopleTable(self.cache)
        self.search = SearchIndex(account_id, self.cache, DraftSearch(account_id, self.work))

    @cached_property
    def catalog(self) -> CatalogTable:
        """What can be asked for. It and the agreements are loaded when they are first asked for."""
        from desktop_app.store.catalog import CatalogTable

        return CatalogTable(self.cache)

    @cached_property
    def agreements(self) -> AgreementTable:
        """What is agreed upon."""
        from desktop_app.store.agreements import AgreementTable

        return AgreementTable(self.cache)

    @cached_property
    def edits(self) -> EditTable:
        """How the pictures of drafts were edited."""
        from desktop_app.store.edits import EditTable

        return EditTable(self.work, self.blobs)

    @cached_property
    def choices(self) -> DetailChoiceTable:
        """What could be chosen for cases when the portal was last asked."""
        from desktop_app.store.detail_choices import DetailChoiceTable

        return DetailChoiceTable(self.cache)

    @cached_property
    def imports(self) -> ImportTable:
        """Figures from files."""
        from desktop_app.store.imports import ImportTable

        return ImportTable(self.work)

    @cached_property
    def views(self) -> ViewTable:
        """The user's own views."""
        from desktop_app.store.case_views import ViewTable

        return ViewTable(self.work)

    @cached_property
    def portal_views(self) -> PortalViewTable:
        """The portal's own views."""
        from desktop_app.store.portal_views import PortalViewTable

        return PortalViewTable(self.cache)

    def open(self) -> None:
        """Open both databases; once is enough. Raises StoreUnavailable."""
        with translated():
            files.make_folder(self.folder)
        self.work.open()
        self.cache.open()
        self._renew_index()
        if not self._is_tidy:
            self._is_tidy = True
            self.blobs.tidy()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Writes to *work* within commit together or not at all. A nested one joins the outer."""
        with self.work.transaction():
            yield

    @contextmanager
    def cache_transaction(self) -> Iterator[None]:
        """The same for *cache*. Commit it before the *work* transaction that depends on it."""
        with self.cache.transaction():
            yield

    @contextmanager
    def interruptible(self, on_cancel: Callable[[Callable[[], None]], None]) -> Iterator[None]:
        """Within, this thread's queries raise Interrupted once what `on_cancel` is given is called."""
        with self.work.interruptible(on_cancel), self.cache.interruptible(on_cancel):
            yield

    def sending(self, goes_on: Callable[[], bool]) -> AbstractContextManager[bool]:
        """True within when nobody else sends this account's outbox; `goes_on` is asked while somebody does."""
        return self._turns.mine(goes_on)

    def forget_cache(self) -> None:
        """Forget everything the portal said, marks too; work is untouched."""
        self.cache.recreate()
        self._renew_index()

    def health(self) -> Mapping[str, str]:
        """Facts without contents: versions, row counts, sizes, result of a quick check."""
        facts: dict[str, str] = {}
        for database, tables in ((self.work, (*_WORK_TABLES, *_FILE_TABLES)), (self.cache, _CACHE_TABLES)):
            name = database.kind.name
            with database.reading() as connection:
                facts[f"{name}.version"] = str(connection.execute("PRAGMA user_version").fetchone()[0])
                facts[f"{name}.check"] = "ok" if _is_sound(connection.execute("PRAGMA quick_check(1)")) else "damaged"
                for table in tables:
                    count = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
                    facts[f"{name}.{table}"] = str(count)
            facts[f"{name}.bytes"] = str(database.path.stat().st_size)
            facts[f"{name}.set_aside"] = database.set_aside.name if database.set_aside else ""
        return facts

    @property
    def rescued(self) -> Rescue | None:
        """What became of a file of *work* that could not be used, until `forget_rescue`."""
        return self.work.healing.told()

    def forget_rescue(self) -> None:
        """The user has read it."""
        self.work.healing.forget()

    def close(self) -> None:
        """Close every thread's connections."""
        self._is_tidy = False
        self.work.close()
        self.cache.close()

    def unlink(self, *, keep_work: bool) -> None:
        """Close and remove the files: all of them, or all that holds what the portal said."""
        if keep_work:
            _keep_work_only(self.work)
        self.close()
        with translated():
            if not keep_work:
                shutil.rmtree(self.folder, ignore_errors=not self.folder.exists())
                return
            for path in [*self.folder.glob("cache*"), *(path for path, _ in files.asides(self.work.path))]:
                path.unlink()
            for path in self.folder.glob("work.db.*"):
                path.unlink()  # the copy, what was to be told of a rescue, and the lock

    def _renew_index(self) -> None:
        with self.cache.reading() as connection:
            row = connection.execute("SELECT value FROM facts WHERE name = ?", (_RECIPE,)).fetchone()
        if row is not None and row["value"] == recipe():
            return
        with self.cache.transaction() as connection:
            Writer(connection).rebuild()
            connection.execute("INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)", (_RECIPE, recipe()))


def _keep_work_only(work: Database) -> None:
    with work.transaction() as connection:
        connection.execute("DELETE FROM receipts")
        connection.execute("DELETE FROM seen")
        connection.execute("DELETE FROM imports")
    # A DELETE leaves the text behind in free pages and in the log.
    work.vacuum()


def _is_sound(check: Iterator[tuple[str]]) -> bool:
    return next(check)[0] == "ok"
