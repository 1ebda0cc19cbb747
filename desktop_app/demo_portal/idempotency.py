"""The Idempotency-Key header: one intent, one effect, the same answer however often it is asked (IETF draft)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop_app.demo_portal.authorisation import sees_case
from desktop_app.demo_portal.cases import of_another
from desktop_app.demo_portal.people import Person
from desktop_app.demo_portal.problems import Problem, not_found
from desktop_app.demo_portal.replies import encode

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from desktop_app.demo_portal.portal import Portal

LONGEST_KEY = 200
_DAY_S = 24 * 60 * 60


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that can be given again."""

    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)
    case_id: str | None = None
    """The case it is about."""

    @classmethod
    def of(cls, payload: Any, status: int = 200, **headers: str) -> Answer:
        """An answer with a JSON body."""
        return cls(status, encode(payload), headers)

    @classmethod
    def of_case(cls, whole: Mapping[str, Any], status: int = 200, **headers: str) -> Answer:
        """An answer that is a whole case."""
        return cls(status, encode(whole), headers, str(whole["id"]))


@dataclass(frozen=True, slots=True)
class Intent:
    """Who asks for what under which key."""

    person: Person
    key: str
    fingerprint: str
    what: str = ""


def intent(me: Person, key: str | None, what: str, content: bytes) -> Intent:
    """Read the key header. Raises Problem key_missing for none, or one that is not short visible ASCII."""
    key = (key or "").strip()
    if len(key) > 1 and key[0] == key[-1] == '"':  # the draft writes it as a quoted string
        key = key[1:-1]
    if not key or len(key) > LONGEST_KEY or not all("!" <= letter <= "~" for letter in key):
        raise Problem("key_missing")
    return Intent(me, key, hashlib.sha256(what.encode() + b"\0" + content).hexdigest(), what)


def once(portal: Portal, asked: Intent, effect: Callable[[sqlite3.Connection], Answer]) -> Answer:
    """Do `effect` and keep its answer in one transaction, or give the kept answer again.

    Raises Problem still_running (409) while the first request goes on, key_reused (422) for another content.
    A refused effect (it raises) leaves the key free.
    """
    with portal.running.hold(asked.person.id, asked.key), portal.db.write() as connection:
        kept = _kept(connection, portal, asked)
        if kept is not None:
            return kept
        answer = effect(connection)
        now = portal.clock.stamp()
        connection.execute(
            "INSERT INTO idempotency VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                asked.person.id,
                asked.key,
                asked.fingerprint,
                answer.status,
                json.dumps(dict(answer.headers)),
                answer.body,
                now,
            ),
        )
        connection.execute(
            "INSERT OR REPLACE INTO commands VALUES (?, ?, ?, ?, ?)",
            (asked.person.id, asked.key, asked.what, answer.case_id, now),
        )
        return answer


def done_with(portal: Portal, me: Person, key: str) -> dict[str, Any]:
    """What I once did with a key, however long ago; also the case somebody else made with it, if I may see that.

    Raises Problem not_found, still_running while it is being done.
    """
    with portal.running.hold(me.id, key), portal.db.read() as connection:
        row = connection.execute(
            "SELECT d.*, c.number FROM commands d LEFT JOIN cases c ON c.id = d.case_id"
            " WHERE d.person_id = ? AND d.key = ?",
            (me.id, key),
        ).fetchone()
        other = of_another(connection, me, key) if row is None else None
    if other is not None and sees_case(me, other):
        named = {"case_id": other["id"], "number": other["number"], "at": other["opened_at"]}
        return {"key": key, "what": "POST /v1/cases", **named}
    if row is None:
        raise not_found()
    return {name: row[name] for name in ("key", "what", "case_id", "number", "at")}


def _kept(connection: sqlite3.Connection, portal: Portal, asked: Intent) -> Answer | None:
    oldest = portal.clock.stamp_in(-portal.settings.limits.idempotency_days * _DAY_S)
    connection.execute("DELETE FROM idempotency WHERE at < ?", (oldest,))
    row = connection.execute(
        "SELECT * FROM idempotency WHERE person_id = ? AND key = ?", (asked.person.id, asked.key)
    ).fetchone()
    if row is None:
        return None
    if row["fingerprint"] != asked.fingerprint:
        raise Problem("key_reused")
    return Answer(row["status"], row["body"], {**json.loads(row["headers"]), "Idempotency-Replayed": "true"})
