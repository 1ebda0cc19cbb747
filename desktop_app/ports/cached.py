"""What the portal said, as it is kept: tables of rows by id in *cache*. All raise StoreUnavailable and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from desktop_app.domain.agreements import Agreement
from desktop_app.domain.announcements import Announcement
from desktop_app.domain.catalog import Catalog, CatalogRow
from desktop_app.domain.knowledge import ArticleKind, KnowledgeArticle, KnowledgeRow, Topic
from desktop_app.domain.portal_views import PortalView

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime

    from desktop_app.domain.identity import Person
    from desktop_app.domain.ids import ArticleId
    from desktop_app.domain.kinds import Cursor, Kind

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


class PortalViewTable(CacheTable[PortalView], Protocol):
    """The portal's own views of cases. A `CaseFilter` finds the cases of one by its id."""

    def all(self) -> tuple[PortalView, ...]:
        """Without their cases, in the portal's order, those of the person after those of everybody."""
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
