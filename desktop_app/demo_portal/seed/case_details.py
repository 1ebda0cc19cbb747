"""What the seed's cases are about: subjects, products, how they came in, and what they draw on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.demo_portal.texts import Texts

Json = dict[str, Any]


def subjects(seed: Json, texts: Texts) -> list[Json]:
    """The subjects with their names."""
    return [{**row, "title": texts.all(f"subject.{row['id']}.title") or {"en": row["id"]}} for row in seed["subjects"]]


def products(seed: Json, texts: Texts) -> list[Json]:
    """The products with their names; those in use are services of the catalogue."""
    return [
        {**row, "title": texts.all(f"product.{row['id']}.title", f"service.{row['id']}.title") or {"en": row["id"]}}
        for row in seed["products"]
    ]


def file_cases(connection: sqlite3.Connection, seed: Json, agreements: list[Json]) -> None:
    """Give each case its subject by its item, its origin, and the entitlement in whose use it stands."""
    for item_id, subject_id in seed["item_subjects"].items():
        connection.execute("UPDATE cases SET subject_id = ? WHERE item_id = ?", (subject_id, item_id))
    for case_id, origin in seed["origins"].items():
        connection.execute("UPDATE cases SET origin = ? WHERE id = ?", (origin, case_id))
    for agreement in agreements:
        for package in agreement["packages"]:
            for entitlement in package["entitlements"]:
                for usage in entitlement.get("usage", []):
                    connection.execute(
                        "UPDATE cases SET entitlement_id = ? WHERE id = ? AND organisation_id = ?",
                        (entitlement["id"], usage.get("case_id"), agreement["organisation_id"]),
                    )
