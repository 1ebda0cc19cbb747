"""What happened in seeded cases: their timelines, with notes, mails, calls, tasks and what machines tell again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from desktop_app.demo_portal import timeline
from desktop_app.demo_portal.clock import stamp
from desktop_app.demo_portal.seed import durations

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping
    from datetime import datetime, timedelta

Json = dict[str, Any]
_NOTHING: Json = {"entries": []}
_NUMBER = "{n}"


def fill(connection: sqlite3.Connection, row: Json, more: Mapping[str, Json], now: datetime) -> None:
    """Write the timeline of a seeded case. `more`: case id → `entries` and `series` beside those of the case."""
    told = more.get(row["id"], _NOTHING)
    entries = [(durations.parse(entry["at"]), entry) for entry in (*row["timeline"], *told["entries"])]
    entries += [pair for series in told.get("series", ()) for pair in _told_again(series)]
    for at, entry in sorted(entries, key=lambda pair: pair[0]):
        connection.execute(
            "INSERT INTO entries (id, case_id, at, kind, author_id, text, html, letter, status, attachment_ids)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                timeline.next_id(connection, row["id"], entry["kind"]),
                row["id"],
                stamp(now + at),
                entry["kind"],
                entry.get("author_id"),
                entry.get("text"),
                entry.get("html"),
                json.dumps(entry["letter"], ensure_ascii=False) if entry.get("letter") else None,
                entry.get("status"),
                json.dumps(entry.get("attachment_ids", [])),
            ),
        )


def _told_again(series: Json) -> Iterable[tuple[timedelta, Json]]:
    """An event every so often; its number goes evenly from the first to the last."""
    start, every, count = durations.parse(series["start"]), durations.parse(series["every"]), series["count"]
    for place in range(count):
        number = round(series["first"] + (series["last"] - series["first"]) * place / max(count - 1, 1))
        yield start + place * every, {"kind": "event", "text": series["text"].replace(_NUMBER, str(number))}
