"""Ratings and feedback of articles; finding articles and cases by words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from desktop_app.demo_portal import cases, changes, documents
from desktop_app.demo_portal.authorisation import visible_cases
from desktop_app.demo_portal.problems import Problem, Reason, not_found
from desktop_app.demo_portal.seed.article_files import plain
from desktop_app.demo_portal.timeline import IS_INTERNAL

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.demo_portal.people import Person
    from desktop_app.demo_portal.portal import Portal

Json = dict[str, Any]
MOST_FOUND = 20


def rate(connection: sqlite3.Connection, portal: Portal, me: Person, id: str, useful: bool) -> Json:
    """Keep my opinion of an article, replacing an earlier one; the article as it is then."""
    _article(connection, me, id)
    connection.execute("INSERT OR REPLACE INTO article_ratings VALUES (?, ?, ?)", (id, me.id, int(useful)))
    changes.note(connection, portal.clock, "articles", id)
    return _article(connection, me, id)


def feedback(connection: sqlite3.Connection, portal: Portal, me: Person, id: str, text: str) -> Json:
    """Keep a remark on an article for its authors."""
    _article(connection, me, id)
    if not text.strip():
        raise Problem("form_invalid", errors={"text": Reason("required")})
    if len(text) > portal.settings.limits.text_chars:
        raise Problem("form_invalid", errors={"text": Reason("too_long", {"max": portal.settings.limits.text_chars})})
    at = portal.clock.stamp()
    connection.execute(
        "INSERT INTO article_feedback (article_id, person_id, text, at) VALUES (?, ?, ?, ?)", (id, me.id, text, at)
    )
    return {"article_id": id, "at": at}


def find_articles(connection: sqlite3.Connection, words: str, language: str) -> list[Json]:
    """Articles that have all the words in one language; titles and excerpts in the reader's language if there."""
    wanted = words.casefold().split()
    found: list[Json] = []
    for row in connection.execute("SELECT body FROM documents WHERE kind = 'articles' ORDER BY position"):
        body = json.loads(row["body"])
        if body["kind_of"] == "article" and wanted and _has_words(body, wanted):
            shown = language if language in body["title"] else body["languages"][0]
            excerpt = body["summary"].get(shown) or plain(body["html"][shown])
            found.append({"id": body["id"], "title": body["title"][shown], "excerpt": cases.excerpt(excerpt)})
    return found[:MOST_FOUND]


def find_cases(connection: sqlite3.Connection, me: Person, words: str) -> list[Json]:
    """Cases that I see and that have all the words in number, title, description or messages; newest first."""
    condition, values = visible_cases(me)
    # Words of a note must not be found by whoever may not read it.
    hidden = "" if me.is_agent else f" AND NOT e.{IS_INTERNAL}"
    wanted = words.casefold().split()
    found: list[Json] = []
    for row in connection.execute(
        "SELECT c.id, c.number, c.title, c.description, (SELECT group_concat(e.text, ' ') FROM entries e"  # noqa: S608
        f" WHERE e.case_id = c.id{hidden}) AS said FROM cases c WHERE {condition} ORDER BY c.seq DESC",
        values,
    ):
        text = f"{row['number']} {row['title']} {row['description']} {row['said'] or ''}".casefold()
        if wanted and all(word in text for word in wanted):
            found.append({"id": row["id"], "title": row["title"], "excerpt": cases.excerpt(row["description"])})
            if len(found) == MOST_FOUND:
                break
    return found


def _article(connection: sqlite3.Connection, me: Person, id: str) -> Json:
    body = documents.one(connection, "articles", me, id)
    if body is None or body["kind_of"] != "article":
        raise not_found()
    return body


def _has_words(body: Json, wanted: list[str]) -> bool:
    return any(
        all(word in text for word in wanted)
        for text in (
            f"{title} {body['summary'].get(language, '')} {plain(body['html'].get(language, ''))} "
            f"{' '.join(body['tags'])}".casefold()
            for language, title in body["title"].items()
        )
    )
