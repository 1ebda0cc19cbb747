"""Turns the agreements of the seed into rows: names become maps of languages, durations become days."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.demo_portal.clock import stamp
from desktop_app.demo_portal.seed import durations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from desktop_app.demo_portal.texts import Texts

Json = dict[str, Any]
_DAYS = ("start", "end", "date", "started", "last")
_MEMBERS = ("id", "name", "members")


def rows(seed: Json, texts: Texts, now: datetime, names: Mapping[str, str] = MappingProxyType({})) -> list[Json]:
    """One row per agreement, with its workspaces and the moment its figures are from; `names` are of organisations."""
    as_of = stamp(now + durations.parse(seed.get("as_of", "-PT6H")))
    workspaces = {
        each["id"]: {name: each[name] for name in _MEMBERS if name in each} for each in seed.get("workspaces", [])
    }
    found: list[Json] = []
    for agreement in seed.get("agreements", []):
        prefix = f"agreement.{agreement['id']}"
        found.append(
            {
                **_dated(agreement, now),
                "name": texts.all(f"{prefix}.name") or {"en": agreement["number"]},
                "plan": texts.all(f"{prefix}.plan"),
                "as_of": as_of,
                "customer": names.get(agreement.get("organisation_id"), ""),
                "workspaces": [workspaces[id] for id in agreement.get("workspace_ids", []) if id in workspaces],
                "groups": [
                    {"id": each["id"], "members": each["members"]}
                    for each in seed.get("groups", [])
                    if each["workspace_id"] in agreement.get("workspace_ids", [])
                ],
                "packages": [_package(package, texts, now) for package in agreement["packages"]],
            }
        )
    return found


def _package(package: Json, texts: Texts, now: datetime) -> Json:
    return {
        **_dated(package, now),
        "name": texts.all(f"package.{package['id']}.name") or {"en": package["id"]},
        "entitlements": [_entitlement(entitlement, texts, now) for entitlement in package["entitlements"]],
    }


def _entitlement(entitlement: Json, texts: Texts, now: datetime) -> Json:
    own, shared = f"entitlement.{entitlement['id']}", f"entitlement.*.{entitlement.get('code')}"
    purchased, used = entitlement.get("purchased"), entitlement.get("used")
    return {
        **entitlement,
        "name": texts.all(f"{own}.name", f"{shared}.name") or {"en": entitlement["id"]},
        "text": texts.all(f"{own}.text", f"{shared}.text"),
        "remaining": None if purchased is None or used is None else round(purchased - used, 2),
        "usage": [_dated(row, now) for row in entitlement.get("usage", [])],
    }


def _dated(row: Json, now: datetime) -> Json:
    """The row with its durations as days."""
    days = {name: stamp(now + durations.parse(row[name]))[:10] if row[name] else None for name in _DAYS if name in row}
    return {**row, **days}
