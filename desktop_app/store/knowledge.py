"""Topics and articles as the portal said them; articles can be searched in every language they have."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.knowledge import ArticleKind, HitKind, KnowledgeArticle, KnowledgeRow, Topic
from desktop_app.domain.text import LocalText
from desktop_app.store.cached import CachedTable, batches, languages_of, plain_text
from desktop_app.store.codec import clean, decode, encode, stamp
from desktop_app.store.search import Entry, Writer

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from desktop_app.domain.ids import ArticleId
    from desktop_app.store.database import Row

_INSERT = (
    "INSERT OR REPLACE INTO articles (id, is_topic, kind, topic_id, position, updated_at, body, html)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)


class ArticleTable(CachedTable[KnowledgeRow]):
    """Topics and articles; their ids share one space."""

    table = "articles"
    row_type = KnowledgeRow

    def get(self, ids: Collection[str]) -> Mapping[str, KnowledgeRow]:
        """The rows of these ids with their `html`; unknown ones are left out."""
        sql = "SELECT id, body, html FROM articles WHERE id IN (SELECT value FROM json_each(?))"
        return {row["id"]: _whole(row) for row in self._database.rows(sql, (encode(list(ids)),))}

    def put(self, rows: Sequence[KnowledgeRow]) -> None:
        """Insert or replace."""
        for batch in batches(rows):
            with self._database.transaction() as connection:
                connection.executemany(_INSERT, [_columns(row) for row in batch])
                Writer(connection).replace(HitKind.ARTICLE, {row.id: tuple(_entries(row)) for row in batch})

    def remove(self, ids: Collection[str]) -> None:
        """Remove rows; unknown ids are fine."""
        for batch in batches(ids):
            with self._database.transaction() as connection:
                super().remove(batch)
                Writer(connection).remove(HitKind.ARTICLE, batch)

    def topics(self) -> tuple[Topic, ...]:
        """By position, then id."""
        rows = self._database.rows("SELECT body FROM articles WHERE is_topic = 1 ORDER BY position, id")
        return tuple(decode(KnowledgeRow, row["body"]) for row in rows)

    def articles(self, topic_id: str | None = None, kind: ArticleKind | None = None) -> tuple[KnowledgeArticle, ...]:
        """Without their `html`, the last updated first."""
        rows = self._database.rows(
            "SELECT body FROM articles WHERE is_topic = 0 AND topic_id = coalesce(:topic, topic_id)"
            " AND kind = coalesce(:kind, kind) ORDER BY updated_at DESC, id",
            {"topic": topic_id, "kind": kind},
        )
        return tuple(decode(KnowledgeRow, row["body"]) for row in rows)

    def article(self, id: ArticleId) -> KnowledgeArticle | None:
        """With its `html`, raw."""
        row = self._database.row("SELECT body, html FROM articles WHERE id = ? AND is_topic = 0", (id,))
        article = _whole(row) if row is not None else None
        return article if isinstance(article, KnowledgeArticle) else None


def _whole(row: Row) -> KnowledgeRow:
    read: KnowledgeRow = decode(KnowledgeRow, row["body"])
    return replace(read, html=decode(LocalText, row["html"])) if isinstance(read, KnowledgeArticle) else read


def _columns(row: KnowledgeRow) -> tuple[object, ...]:
    if isinstance(row, Topic):
        return row.id, True, "", "", row.position, "", encode(row), ""
    at = row.updated_at or row.published_at
    body = encode(replace(row, html=LocalText()))
    return row.id, False, row.kind, row.topic_id, 0, stamp(at) if at else "", body, encode(row.html)


def _entries(row: KnowledgeRow) -> Iterable[Entry]:
    if not isinstance(row, KnowledgeArticle):
        return
    for language in languages_of(row.title):
        texts = (row.summary.texts.get(language, ""), plain_text(row.html.texts.get(language, "")))
        body = clean("\n".join(text for text in texts if text))
        yield Entry(
            HitKind.ARTICLE, row.id, language, clean(row.title.texts[language]), body, clean(" ".join(row.tags))
        )
