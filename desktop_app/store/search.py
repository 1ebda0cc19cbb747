"""The index over articles, catalogue items and cases in all languages: folded words, short prefixes and 4-grams.

Contentless FTS5 with the original texts beside it: an entry is taken out by making its tokens again from its text
(SQLite before 3.43 cannot delete from such a table otherwise), so the rules of `folding.py` carry a version.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING

from desktop_app.domain.knowledge import Hit, HitKind
from desktop_app.store.codec import encode
from desktop_app.store.folding import RECIPE, index_texts, query_tokens, words
from desktop_app.store.highlights import Matcher

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from desktop_app.domain.ids import AccountId
    from desktop_app.store.glossary import Glossary

_RANGE = 1 << 40
_BASES = {HitKind.ARTICLE: 0, HitKind.ITEM: _RANGE, HitKind.CASE: 2 * _RANGE}
_RANK = "bm25(search, 10.0, 1.0, 3.0, 0.5)"
_COLUMNS = "title_words, body_words, title_grams, body_grams"
_ADD = f"INSERT INTO search (rowid, {_COLUMNS}) VALUES (?, ?, ?, ?, ?)"  # noqa: S608 - names of our schema
_FORGET = f"INSERT INTO search (search, rowid, {_COLUMNS}) VALUES ('delete', ?, ?, ?, ?, ?)"  # noqa: S608 - as above

_MOST_TOKENS = 200
_MOST_POSTINGS = 400_000
"""Documents that a query may touch, all its tokens together: beyond that the commonest tokens are left out."""
_FOREIGN_WORD = 0.4
"""How much a word of another language counts that means what was typed."""
_OWN_LANGUAGE = 1.5
"""How much more a hit in the reader's language counts."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One text to be found. `keywords` are searched like the title and never shown."""

    kind: HitKind
    ref: str
    language: str
    title: str
    body: str
    keywords: str = ""


@dataclass(slots=True)
class _Candidate:
    id: int
    kind: HitKind
    ref: str
    language: str
    score: float


def recipe() -> str:
    """Names the rules that made the tokens: ours and the character tables of this Python."""
    return f"{RECIPE}/{unicodedata.unidata_version}"


class Writer:
    """Keeps the index in step; belongs to the transaction of its connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def put(self, entries: Iterable[Entry]) -> dict[str, str]:
        """Insert or replace entries (one per kind, ref and language); the folded words of the changed, by ref."""
        by_kind: dict[HitKind, list[Entry]] = {}
        for entry in entries:
            by_kind.setdefault(entry.kind, []).append(entry)
        changed: dict[str, str] = {}
        for kind, these in by_kind.items():
            changed |= self._put(kind, these, self._of(kind, {entry.ref for entry in these}))
        return changed

    def replace(self, kind: HitKind, things: Mapping[str, Sequence[Entry]]) -> dict[str, str]:
        """Make these the only entries of these things (by ref); the folded words of those that are new or another."""
        known = self._of(kind, things)
        wanted = {(ref, entry.language) for ref, entries in things.items() for entry in entries}
        self._remove([row for row in known if (row["ref"], row["language"]) not in wanted])
        return self._put(kind, [entry for entries in things.values() for entry in entries], known)

    def remove(self, kind: HitKind, refs: Collection[str]) -> None:
        """Take things out, in all languages; unknown ones are fine."""
        self._remove(self._of(kind, refs))

    def bodies(self, kind: HitKind, refs: Collection[str]) -> dict[str, str]:
        """The texts that things of one language were put with, by ref; unknown ones are left out."""
        return {row["ref"]: row["body"] for row in self._of(kind, refs)}

    def rebuild(self) -> None:
        """Make all tokens again (the rules changed)."""
        self._connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
        rows = self._connection.execute("SELECT id, title, keywords, body FROM search_docs ORDER BY id")
        self._connection.executemany(_ADD, ((row[0], *_tokens(*_columns(*row[1:]))) for row in rows))

    def _of(self, kind: HitKind, refs: Collection[str]) -> list[sqlite3.Row]:
        return self._connection.execute(
            "SELECT id, ref, language, title, keywords, body FROM search_docs"
            " WHERE kind = ? AND ref IN (SELECT value FROM json_each(?))",
            (kind, encode(list(refs))),
        ).fetchall()

    def _put(self, kind: HitKind, entries: Sequence[Entry], known: Iterable[sqlite3.Row]) -> dict[str, str]:
        """Insert or replace entries of one kind; `known`: what the index has of them."""
        old = {(row["ref"], row["language"]): row for row in known}
        new = {(entry.ref, entry.language): entry for entry in entries}  # the last of each
        changed = {key: entry for key, entry in new.items() if key not in old or not _is_same(old[key], entry)}
        self._forget([old[key] for key in changed if key in old])
        ids = count(self._next_id(kind))
        rows = [
            (old[key]["id"] if key in old else next(ids), kind, *key, entry.title, entry.keywords, entry.body)
            for key, entry in changed.items()
        ]
        self._connection.executemany(
            "INSERT OR REPLACE INTO search_docs (id, kind, ref, language, title, keywords, body)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
        columns = [_columns(entry.title, entry.keywords, entry.body) for entry in changed.values()]
        self._connection.executemany(_ADD, ((row[0], *_tokens(*each)) for row, each in zip(rows, columns, strict=True)))
        return {ref: " ".join((*title, *body)) for (ref, _), (title, body) in zip(changed, columns, strict=True)}

    def _remove(self, rows: Sequence[sqlite3.Row]) -> None:
        self._forget(rows)
        self._connection.executemany("DELETE FROM search_docs WHERE id = ?", [(row["id"],) for row in rows])

    def _forget(self, rows: Iterable[sqlite3.Row]) -> None:
        """Take their tokens out, made again from the texts."""
        texts = ((row["id"], _columns(row["title"], row["keywords"], row["body"])) for row in rows)
        self._connection.executemany(_FORGET, ((id, *_tokens(*columns)) for id, columns in texts))

    def _next_id(self, kind: HitKind) -> int:
        base = _BASES[kind]
        newest = self._connection.execute(
            "SELECT max(id) FROM search_docs WHERE id BETWEEN ? AND ?", (base, base + _RANGE - 1)
        ).fetchone()[0]
        return int(newest if newest is not None else base) + 1


def _is_same(row: sqlite3.Row, entry: Entry) -> bool:
    return (row["title"], row["keywords"], row["body"]) == (entry.title, entry.keywords, entry.body)


def _columns(title: str, keywords: str, body: str) -> tuple[list[str], list[str]]:
    """The folded words of an entry's title and of its body."""
    return words(f"{keywords} {title}" if keywords else title), words(body)


def _tokens(title: Sequence[str], body: Sequence[str]) -> tuple[str, str, str, str]:
    title_words, title_grams = index_texts(title)
    body_words, body_grams = index_texts(body)
    return title_words, body_words, title_grams, body_grams


class Reader:
    """Finds. Remembers how common tokens are, so that typing on costs little; may be used by any thread."""

    def __init__(self, account_id: AccountId, glossary: Glossary) -> None:
        self._account_id, self._glossary = account_id, glossary
        self._counts: dict[str, int] = {}
        self._counted_documents = 0

    def find(
        self, connection: sqlite3.Connection, text: str, language: str, kinds: Collection[HitKind], limit: int
    ) -> list[Hit]:
        """What matches best first, each thing once, in the reader's language where it exists."""
        asked = list(dict.fromkeys(words(text)))
        foreign = {other for word in asked for other in self._glossary.others(word)} - set(asked)
        documents = self._documents(connection)
        own_match = self._own_match(connection, asked, documents)
        foreign_match = self._foreign_match(connection, sorted(foreign), documents)
        if not own_match and not foreign_match and asked:
            # Nothing is known of any word: perhaps the last one has only been begun.
            own_match = f'"{asked[-1]}" *'
        candidates: dict[int, _Candidate] = {}
        for match, weight in ((own_match, 1.0), (foreign_match, _FOREIGN_WORD)):
            for found in self._candidates(connection, match, kinds, limit * 3 + 20):
                candidates.setdefault(found.id, replace(found, score=0.0)).score += found.score * weight
        best = sorted(_one_of_each(candidates.values(), language), key=lambda found: -found.score)[:limit]
        matcher = Matcher({*asked, *foreign})
        return [self._hit(connection, found, language, matcher) for found in best]

    def _own_match(self, connection: sqlite3.Connection, asked: Sequence[str], documents: int) -> str:
        """The FTS5 query for what was typed: an OR of what the index knows and what is not too common."""
        known = self._known(connection, (token for word in asked for token in query_tokens(word)))
        return " OR ".join(f'"{token}"' for token in _selective(known, documents))

    def _foreign_match(self, connection: sqlite3.Connection, foreign: Sequence[str], documents: int) -> str:
        """The FTS5 query for words of other languages: whole, and in titles in pieces.

        That finds their inflections without the noise that pieces make in long texts.
        """
        parts: list[str] = []
        for word in foreign:
            known = _selective(self._known(connection, query_tokens(word)), documents)
            parts += [f'"{token}"' if token == word else f'{{title_words title_grams}} : "{token}"' for token in known]
        return " OR ".join(parts)

    def _known(self, connection: sqlite3.Connection, tokens: Iterable[str]) -> dict[str, int]:
        """How many documents each token stands in, those in none left out (and asked again next time)."""
        counts: dict[str, int] = {}
        for token in dict.fromkeys(tokens):
            count = self._counts.get(token)
            if count is None:
                row = connection.execute("SELECT doc FROM search_vocabulary WHERE term = ?", (token,)).fetchone()
                if row is None:
                    continue
                count = self._counts[token] = row[0]
            counts[token] = count
        return counts

    def _documents(self, connection: sqlite3.Connection) -> int:
        """About how many entries there are; ids are dense but for what was removed."""
        documents = 0
        for base in _BASES.values():
            newest = connection.execute(
                "SELECT max(id) FROM search_docs WHERE id BETWEEN ? AND ?", (base, base + _RANGE - 1)
            ).fetchone()[0]
            documents += newest - base if newest is not None else 0
        if abs(documents - self._counted_documents) * 10 > self._counted_documents or len(self._counts) > 50_000:
            self._counts, self._counted_documents = {}, documents
        return documents

    def _candidates(
        self, connection: sqlite3.Connection, match: str, kinds: Collection[HitKind], limit: int
    ) -> Iterator[_Candidate]:
        wanted = [kind for kind in _BASES if kind in kinds]
        if not match or (kinds and not wanted):
            return
        ranges = [(_BASES[kind], _BASES[kind] + _RANGE - 1) for kind in wanted] or [(0, 3 * _RANGE)]
        for first, last in ranges:
            ranked = connection.execute(
                "SELECT search_docs.id, kind, ref, language, rank FROM"  # noqa: S608 - constants of ours
                f" (SELECT rowid AS id, {_RANK} AS rank FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?"
                "  ORDER BY rank LIMIT ?) AS best CROSS JOIN search_docs ON search_docs.id = best.id",
                (match, first, last, limit),
            )
            for row in ranked:
                yield _Candidate(row["id"], HitKind(row["kind"]), row["ref"], row["language"], -row["rank"])

    def _hit(self, connection: sqlite3.Connection, found: _Candidate, language: str, matcher: Matcher) -> Hit:
        sql = "SELECT language, title, body FROM search_docs WHERE kind = ? AND ref = ? AND language = ?"
        # What matched in another language is shown in the reader's own where it exists.
        row = (
            connection.execute(sql, (found.kind, found.ref, language)).fetchone()
            or connection.execute(sql, (found.kind, found.ref, found.language)).fetchone()
        )
        excerpt, excerpt_spans = matcher.excerpt(row["body"])
        return Hit(
            account_id=self._account_id,
            kind=found.kind,
            id=found.ref,
            title=row["title"],
            excerpt=excerpt,
            language=row["language"],
            score=found.score,
            spans=matcher.spans(row["title"]),
            excerpt_spans=excerpt_spans,
        )


def _selective(counts: dict[str, int], documents: int) -> list[str]:
    """The tokens that tell documents apart; where none does, all. The rarest first, within what a query may cost."""
    rarest = sorted(counts, key=counts.__getitem__)
    chosen: list[str] = []
    postings = 0
    for token in [token for token in rarest if counts[token] * 2 <= documents] or rarest:
        postings += counts[token]
        if chosen and (postings > _MOST_POSTINGS or len(chosen) >= _MOST_TOKENS):
            break
        chosen.append(token)
    return chosen


def _one_of_each(candidates: Iterable[_Candidate], language: str) -> Iterable[_Candidate]:
    """One candidate per thing: the best of its languages, the reader's own counting more."""
    best: dict[tuple[HitKind, str], _Candidate] = {}
    for found in candidates:
        if found.language == language:
            found.score *= _OWN_LANGUAGE
        known = best.get((found.kind, found.ref))
        if known is None or found.score > known.score:
            best[found.kind, found.ref] = found
    return best.values()
