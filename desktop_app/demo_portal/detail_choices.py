"""What cases are filed under, what they may concern, and whose agreements they may draw on."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import msgspec

from desktop_app.demo_portal import activity, documents

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.demo_portal.people import Person
    from desktop_app.demo_portal.portal import Portal

Json = dict[str, Any]
MOST_CUSTOMERS = 20
MOST_LATEST = 5
_DRAWN_ON = frozenset({"reactive", "advisory"})
"""The entitlements that cases use up."""
_DEEPEST = 20
_OPEN = ("received", "being_worked_on", "waiting_for_you", "on_hold")


def shown(connection: sqlite3.Connection, portal: Portal, me: Person, case: sqlite3.Row) -> Json:
    """What a case is about, as much as I may know of it."""
    subject, product, customer = case["subject_id"], case["service_id"], case["organisation_id"]
    name = connection.execute("SELECT name FROM organisations WHERE id = ?", (customer,)).fetchone()
    return {
        "subject": {"id": subject, "path": subject_path(connection, subject)} if subject else None,
        "origin": portal.texts.all(f"origin.{case['origin']}") or {"en": case["origin"]},
        "product": {"id": product, "title": product_title(connection, product)} if product else None,
        "customer": {"id": customer, "name": name["name"]} if name is not None else None,
        "contact": _contact(connection, me, case),
        "entitlement": cover(connection, me, case["entitlement_id"]) if case["entitlement_id"] else None,
        "latest": _latest(connection, me, case),
    }


def choices(connection: sqlite3.Connection, portal: Portal, customer: str, words: str) -> Json:
    """What the desk may choose, with the contacts and entitlements of one customer."""
    wanted = words.casefold().split()
    organisations = connection.execute("SELECT id, name FROM organisations ORDER BY name").fetchall()
    fitting = [row for row in organisations if all(word in row["name"].casefold() for word in wanted)][:MOST_CUSTOMERS]
    chosen = [row for row in organisations if row["id"] == customer and row not in fitting]
    members = connection.execute(
        "SELECT p.* FROM people p JOIN memberships m ON m.person_id = p.id WHERE m.organisation_id = ? ORDER BY p.name",
        (customer,),
    )
    return {
        "subjects": [
            {"id": row["id"], "title": row["title"], "parent_id": row["parent_id"]}
            for row in _every(connection, "subjects")
        ],
        "products": [
            {"id": row["id"], "title": row["title"]} for row in _every(connection, "products") if _is_offered(row)
        ],
        "customers": [{"id": row["id"], "name": row["name"]} for row in (*chosen, *fitting)],
        "contacts": [
            {"id": row["id"], "name": row["name"], "email": row["email"], "phone": row["phone"], "title": row["title"]}
            for row in members
        ],
        "entitlements": entitlements(connection, portal, customer),
    }


def entitlements(connection: sqlite3.Connection, portal: Portal, customer: str) -> list[Json]:
    """Those of a customer that cases may draw on today, with what is left of each."""
    today = portal.clock.stamp()[:10]
    return [
        _as_cover(agreement, package, entitlement)
        for agreement in _every(connection, "agreements")
        if agreement.get("organisation_id") == customer and _is_within(agreement, today)
        for package in agreement["packages"]
        if _is_within(package, today)
        for entitlement in package["entitlements"]
        if entitlement.get("drilldown") in _DRAWN_ON and entitlement.get("class") != "benefit"
    ]


def cover(connection: sqlite3.Connection, me: Person, id: str) -> Json | None:
    """An entitlement as I may see it; None where the agreements are not for me."""
    # Agreements are long: only the one that names it is read, and of that only the entitlement.
    rows = connection.execute(
        "SELECT body FROM documents WHERE kind = 'agreements' AND instr(body, ?) > 0", (f'"{id}"',)
    ).fetchall()
    for row in rows:
        agreement: Json = msgspec.json.decode(_narrowed(row["body"], id), type=dict[str, Any])
        seen = activity.as_seen(agreement, me)
        for package in seen["packages"] if seen is not None else ():
            for entitlement in package["entitlements"]:
                return _as_cover(agreement, package, entitlement)
    return None


def subject_path(connection: sqlite3.Connection, id: str) -> list[Json]:
    """The titles from the top of the tree down to a subject."""
    path: list[Json] = []
    at: str | None = id
    while at and len(path) < _DEEPEST and (row := documents.stored(connection, "subjects", at)) is not None:
        path.insert(0, row["title"])
        at = row["parent_id"]
    return path


def product_title(connection: sqlite3.Connection, id: str) -> Json:
    """What a product is called, also one that is no longer offered."""
    row = documents.stored(connection, "products", id) or documents.stored(connection, "catalog", id)
    return dict(row["title"]) if row is not None else {"en": id}


def is_offered(connection: sqlite3.Connection, id: str) -> bool:
    """Whether a product may be chosen: no family, no draft."""
    row = documents.stored(connection, "products", id)
    return row is not None and _is_offered(row)


def is_customer(connection: sqlite3.Connection, id: str) -> bool:
    """Whether there is such a customer."""
    return connection.execute("SELECT 1 FROM organisations WHERE id = ?", (id,)).fetchone() is not None


def is_contact(connection: sqlite3.Connection, customer: str, id: str) -> bool:
    """Whether somebody belongs to a customer."""
    row = connection.execute("SELECT 1 FROM memberships WHERE organisation_id = ? AND person_id = ?", (customer, id))
    return row.fetchone() is not None


@lru_cache(maxsize=16)
def _narrowed(body: str, id: str) -> bytes:
    """An agreement with one entitlement alone: that of many cases in a row."""
    agreement = msgspec.json.decode(body, type=dict[str, Any])
    for package in agreement["packages"]:
        package["entitlements"] = [one for one in package["entitlements"] if one["id"] == id]
    return msgspec.json.encode(agreement)


def _contact(connection: sqlite3.Connection, me: Person, case: sqlite3.Row) -> Json:
    row = connection.execute("SELECT * FROM people WHERE id = ?", (case["requester_id"],)).fetchone()
    # A phone number is for the desk, not for everybody with whom a case is shared.
    is_near = me.is_agent or row["id"] == me.id or case["organisation_id"] in me.organisation_ids
    return {
        "id": row["id"],
        "name": row["name"],
        "email": row["email"] if is_near else "",
        "phone": row["phone"] if me.is_agent or row["id"] == me.id else "",
        "title": row["title"] if is_near else "",
    }


def _latest(connection: sqlite3.Connection, me: Person, case: sqlite3.Row) -> list[Json]:
    """The customer's other cases that I see, the last changed first."""
    customer = case["organisation_id"]
    if customer is None:
        return []
    sees_all = me.is_agent or customer in me.organisation_ids
    rows = connection.execute(
        "SELECT id, number, title, status, updated_at FROM cases WHERE organisation_id = ? AND id <> ?"
        " AND (? OR requester_id = ?) ORDER BY updated_at DESC LIMIT ?",
        (customer, case["id"], sees_all, me.id, MOST_LATEST),
    )
    return [
        {
            "case_id": row["id"],
            "number": row["number"],
            "title": row["title"],
            "is_open": row["status"] in _OPEN,
            "updated_at": row["updated_at"],
        }
        for row in rows
    ]


def _as_cover(agreement: Json, package: Json, entitlement: Json) -> Json:
    ends = [day for day in (agreement.get("end"), package.get("end")) if day]
    return {
        "id": entitlement["id"],
        "name": entitlement["name"],
        "unit": entitlement.get("unit"),
        "purchased": entitlement.get("purchased"),
        "remaining": entitlement.get("remaining"),
        "is_unlimited": bool(entitlement.get("unlimited")),
        "ends": min(ends, default=None),
        "agreement": agreement["number"],
    }


def _is_offered(row: Json) -> bool:
    return bool(row["structure"] != "family" and row["state"] == "active")


def _is_within(row: Json, today: str) -> bool:
    return (not row.get("start") or row["start"] <= today) and (not row.get("end") or today <= row["end"])


def _every(connection: sqlite3.Connection, kind: str) -> list[Json]:
    rows = connection.execute("SELECT body FROM documents WHERE kind = ? ORDER BY position", (kind,))
    return [msgspec.json.decode(row["body"], type=dict[str, Any]) for row in rows]
