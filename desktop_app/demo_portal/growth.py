"""Makes a portal of the size that real ones have, for measurements: copies of what is there, under new numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from desktop_app.demo_portal import casework, changes
from desktop_app.demo_portal.problems import Problem
from desktop_app.demo_portal.timeline import IS_INTERNAL

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.demo_portal.portal import Portal

_KEPT = (
    "description, status, type_id, item_id, service_id, priority, requester_id, organisation_id, owner_id, language,"
    " subject_id, origin, entitlement_id, opened_at, updated_at, closed_at, answers, copy_to, article_ids, rating"
)
_COPY_ENTRIES = (
    "INSERT INTO entries (id, case_id, at, kind, author_id, text, html, letter, status, attachment_ids)"  # noqa: S608
    f" SELECT ? || iif({IS_INTERNAL}, '-n', '-e') || row_number() OVER (PARTITION BY {IS_INTERNAL} ORDER BY seq), ?,"
    " at, kind, author_id, text, html, letter, status, '[]' FROM entries WHERE case_id = ? ORDER BY seq"
)


def grow(portal: Portal, cases: int, articles: int) -> dict[str, int]:
    """Add so many cases (with their conversations, without files) and articles; how many there are then.

    Raises Problem bad_request if there is nothing to copy.
    """
    with portal.db.write() as connection:
        if cases:
            _grow_cases(connection, portal, cases)
        if articles:
            _grow_articles(connection, portal, articles)
        count = "SELECT (SELECT count(*) FROM cases), (SELECT count(*) FROM documents WHERE kind = 'articles')"
        total = connection.execute(count).fetchone()
    return {"cases": total[0], "articles": total[1]}


def _grow_cases(connection: sqlite3.Connection, portal: Portal, count: int) -> None:
    models = connection.execute("SELECT * FROM cases ORDER BY seq").fetchall()
    if not models:
        raise Problem("bad_request")
    last = int(connection.execute("SELECT value FROM meta WHERE key = 'last_case'").fetchone()["value"])
    for number in range(last + 1, last + count + 1):
        model = models[number % len(models)]
        id = f"case-{number:04d}"
        connection.execute(
            f"INSERT INTO cases (id, number, title, {_KEPT}) SELECT ?, ?, ?, {_KEPT} FROM cases WHERE id = ?",  # noqa: S608
            (id, f"DP-{portal.clock.now().year}-{number:05d}", f"{model['title']} ({number})", model["id"]),
        )
        connection.execute(
            _COPY_ENTRIES,
            (id, id, model["id"]),
        )
        changes.note(connection, portal.clock, "cases", id, *casework.audiences(model))
    connection.execute("UPDATE meta SET value = ? WHERE key = 'last_case'", (str(last + count),))


def _grow_articles(connection: sqlite3.Connection, portal: Portal, count: int) -> None:
    rows = connection.execute("SELECT body FROM documents WHERE kind = 'articles' ORDER BY position").fetchall()
    models = [model for model in map(_body, rows) if model["kind_of"] == "article"]
    if not models:
        raise Problem("bad_request")
    last = connection.execute("SELECT max(position) FROM documents WHERE kind = 'articles'").fetchone()[0]
    for position in range(last + 1, last + count + 1):
        model = models[position % len(models)]
        id = f"{model['id']}-{position}"
        title = {language: f"{text} ({position})" for language, text in model["title"].items()}
        body = msgspec.json.encode({**model, "id": id, "title": title}).decode()
        connection.execute("INSERT INTO documents VALUES ('articles', ?, ?, ?)", (id, position, body))
        changes.note(connection, portal.clock, "articles", id)


def _body(row: sqlite3.Row) -> dict[str, Any]:
    return msgspec.json.decode(row["body"], type=dict[str, Any])
