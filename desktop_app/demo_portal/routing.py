"""Routing rules: which queue a case belongs into, by its type, priority and service; the first that fits decides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec

from desktop_app.demo_portal import documents
from desktop_app.demo_portal.texts import pick

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.demo_portal.portal import Portal

Json = dict[str, Any]
_LAST: Json = {"id": "others", "queue": "first_line"}


@dataclass(frozen=True, slots=True)
class Routed:
    """The queue, and the name of the rule that chose it, in the case's language."""

    queue_id: str
    rule: str


def route(connection: sqlite3.Connection, portal: Portal, case: sqlite3.Row) -> Routed:
    """Where a case belongs. What no rule of the seed takes goes to the first line."""
    rule = _rule(connection, case)
    name = pick(portal.texts.all(f"rule.{rule['id']}"), case["language"]) or rule["id"]
    return Routed(rule["queue"], name)


def put(connection: sqlite3.Connection, case_id: str) -> None:
    """Put a new case into the queue where it belongs, without a word."""
    case = connection.execute("SELECT * FROM cases WHERE id = ?", (case_id,)).fetchone()
    connection.execute("UPDATE cases SET queue_id = ? WHERE id = ?", (_rule(connection, case)["queue"], case_id))


def _rule(connection: sqlite3.Connection, case: sqlite3.Row) -> Json:
    services = _with_parents(connection, case["service_id"])
    rows = connection.execute("SELECT body FROM documents WHERE kind = 'routing' ORDER BY position")
    rules = (msgspec.json.decode(row["body"], type=dict[str, Any]) for row in rows)
    return next((rule for rule in rules if _fits(rule, case, services)), _LAST)


def _fits(rule: Json, case: sqlite3.Row, services: frozenset[str]) -> bool:
    is_priority = "priorities" not in rule or case["priority"] in rule["priorities"]
    is_type = "types" not in rule or case["type_id"] in rule["types"]
    return is_priority and is_type and ("services" not in rule or not services.isdisjoint(rule["services"]))


def _with_parents(connection: sqlite3.Connection, id: str | None) -> frozenset[str]:
    """A service with those it is a part of: a rule for the whole holds for the parts."""
    found: set[str] = set()
    while id is not None and id not in found:
        found.add(id)
        service = documents.stored(connection, "catalog", id)
        id = service["parent_id"] if service is not None and service["kind_of"] == "service" else None
    return frozenset(found)
