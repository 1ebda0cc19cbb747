"""Articles of the knowledge base and what a search finds."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop_app.domain.ids import AccountId, ArticleId, ServiceId
from desktop_app.domain.text import LocalText


class ArticleKind(StrEnum):
    """What sort of article it is."""

    FAQ = "faq"
    HOW_TO = "how_to"
    RELEASE_NOTES = "release_notes"


@dataclass(frozen=True, slots=True)
class Topic:
    """A group of articles."""

    id: str
    title: LocalText
    text: LocalText = field(default_factory=LocalText)
    icon: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True)
class KnowledgeArticle:
    """One article in the languages it exists in. `html` is raw from the server: sanitise before showing."""

    id: ArticleId
    kind: ArticleKind
    topic_id: str
    title: LocalText
    summary: LocalText
    html: LocalText
    languages: tuple[str, ...] = ()
    service_ids: tuple[ServiceId, ...] = ()
    tags: tuple[str, ...] = ()
    related: tuple[ArticleId, ...] = ()
    published_at: datetime | None = None
    updated_at: datetime | None = None
    useful: int = 0
    not_useful: int = 0
    my_rating: bool | None = None


KnowledgeRow = Topic | KnowledgeArticle


class HitKind(StrEnum):
    """What a search found."""

    ARTICLE = "article"
    ITEM = "item"
    CASE = "case"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found. `spans` are (start, end) in `title`, `excerpt_spans` in `excerpt`: what matched."""

    account_id: AccountId
    kind: HitKind
    id: str
    title: str
    excerpt: str
    language: str
    score: float
    spans: tuple[tuple[int, int], ...] = ()
    excerpt_spans: tuple[tuple[int, int], ...] = ()
