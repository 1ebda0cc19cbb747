"""What cases take from the agreements: which entitlement, when, how much; and that none is made without anything left.

An item of the catalogue names a code. Of the customer's agreements in force that the person belongs to, the entitlement
of that code is taken which has something left and ends first. What `case_use` says of it is done: an amount is taken
when the case is made or solved, once, and given back while the case is not to be counted.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop_app.demo_portal import activity, changes, documents
from desktop_app.demo_portal.problems import Problem

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from desktop_app.demo_portal.people import Person
    from desktop_app.demo_portal.portal import Portal

Json = dict[str, Any]
_LAST_DAY = "9999-12-31"


@dataclass(frozen=True, slots=True)
class Entitled:
    """An entitlement within its agreement, as the portal keeps them."""

    agreement: Json
    package: Json
    entitlement: Json

    @property
    def left(self) -> Decimal | None:
        """What is left; None where it never runs out."""
        bought = self.entitlement.get("purchased")
        if self.entitlement.get("unlimited") or bought is None:
            return None
        return Decimal(str(bought)) - Decimal(str(self.entitlement.get("used") or 0))


def made(connection: sqlite3.Connection, portal: Portal, me: Person, case_id: str) -> None:
    """A case was made: it draws on an entitlement from now on. Raises Problem nothing_left."""
    case = connection.execute("SELECT * FROM cases WHERE id = ?", (case_id,)).fetchone()
    item = documents.stored(connection, "catalog", case["item_id"]) if case["item_id"] else None
    code = item.get("entitlement_code") if item is not None else None
    found = of_code(connection, portal, me, case["organisation_id"], code) if code else None
    if found is None:
        return
    use = found.entitlement["case_use"]
    least = Decimal(str(use["amount"] or 0))
    if use["restricts"] and found.left is not None and (found.left <= 0 or found.left < least):
        raise Problem("nothing_left")
    connection.execute("UPDATE cases SET entitlement_id = ? WHERE id = ?", (found.entitlement["id"], case_id))
    count(connection, portal, case_id)


def of_code(
    connection: sqlite3.Connection, portal: Portal, me: Person, organisation_id: str | None, code: str
) -> Entitled | None:
    """The entitlement that a new case of that code would draw on; None where no agreement in force has one."""
    today = portal.clock.stamp()[:10]
    found = [
        one
        for one in _all(connection)
        if one.entitlement.get("code") == code
        and one.entitlement.get("case_use") is not None
        and one.agreement.get("organisation_id") == organisation_id
        and activity.is_for(one.agreement, me)
        and _is_within(today, one.agreement)
        and _is_within(today, one.package)
    ]
    return min(found, key=_order, default=None)


def count(connection: sqlite3.Connection, portal: Portal, case_id: str) -> None:
    """Take what the case has to take by now, and give back what it has no more to: as it stands, however often."""
    case = connection.execute("SELECT * FROM cases WHERE id = ?", (case_id,)).fetchone()
    for found in _all(connection):
        rows = found.entitlement.setdefault("usage", [])
        was = next((row for row in rows if row["id"] == f"u-{case_id}"), None)
        is_its = found.entitlement["id"] == case["entitlement_id"] and bool(case["is_counted"])
        if was is not None and not is_its:
            rows.remove(was)
            _change(found.entitlement, -Decimal(str(was["quantity"])))
        elif was is None and is_its and _is_due(found.entitlement, case):
            rows.append(_row(connection, portal, case, found))
            _change(found.entitlement, Decimal(str(found.entitlement["case_use"]["amount"])))
        else:
            continue
        found.agreement["as_of"] = portal.clock.stamp()
        documents.replace(connection, "agreements", found.agreement)
        whose = (found.agreement["organisation_id"], None)
        changes.note(connection, portal.clock, "agreements", found.agreement["id"], whose)


def _is_due(entitlement: Json, case: sqlite3.Row) -> bool:
    use = entitlement.get("case_use")
    if use is None or use["amount"] is None:
        return False
    return use["taken_on"] == "creation" or case["status"] in ("solved", "closed")


def _all(connection: sqlite3.Connection) -> Iterator[Entitled]:
    listed = connection.execute("SELECT id FROM documents WHERE kind = 'agreements' ORDER BY position").fetchall()
    for row in listed:
        agreement = documents.stored(connection, "agreements", row["id"]) or {}
        for package in agreement.get("packages", []):
            for entitlement in package.get("entitlements", []):
                yield Entitled(agreement, package, entitlement)


def _order(one: Entitled) -> tuple[bool, str, str]:
    is_empty = one.left is not None and one.left <= 0
    return is_empty, one.package.get("end") or _LAST_DAY, one.entitlement["id"]


def _is_within(today: str, one: Json) -> bool:
    return (one.get("start") or "") <= today <= (one.get("end") or _LAST_DAY)


def _row(connection: sqlite3.Connection, portal: Portal, case: sqlite3.Row, found: Entitled) -> Json:
    requester = connection.execute("SELECT name FROM people WHERE id = ?", (case["requester_id"],)).fetchone()
    workspaces = found.agreement.get("workspaces", [])
    return {
        "id": f"u-{case['id']}",
        "date": portal.clock.stamp()[:10],
        "ref": case["number"],
        "title": case["title"],
        "quantity": found.entitlement["case_use"]["amount"],
        "unit": found.entitlement.get("unit"),
        "status": "open",
        "workspace_id": workspaces[0]["id"] if workspaces else None,
        "contact": requester["name"] if requester is not None else None,
        "contact_id": case["requester_id"],
        "severity": case["priority"],
        "case_id": case["id"],
    }


def _change(entitlement: Json, by: Decimal) -> None:
    used = Decimal(str(entitlement.get("used") or 0)) + by
    entitlement["used"] = float(used)
    if entitlement.get("purchased") is not None:
        entitlement["remaining"] = float(Decimal(str(entitlement["purchased"])) - used)
