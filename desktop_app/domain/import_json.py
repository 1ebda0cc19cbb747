"""Figures of the services hub as JSON, turned into the rows a table would have."""

from collections.abc import Hashable, Iterator, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from desktop_app.domain.imports import DayOrder, Field, Raw, Reading, Sheet

_OF_AGREEMENT = {
    "number": Field.AGREEMENT,
    "name": Field.AGREEMENT_NAME,
    "supportPlan": Field.PLAN,
    "customer": Field.CUSTOMER,
    "start": Field.AGREEMENT_START,
    "end": Field.AGREEMENT_END,
}
_OF_PACKAGE = {
    "name": Field.PACKAGE,
    "kind": Field.PACKAGE_KIND,
    "start": Field.PACKAGE_START,
    "end": Field.PACKAGE_END,
}
_OF_ENTITLEMENT = {
    "name": Field.ENTITLEMENT,
    "code": Field.CODE,
    "class": Field.CLASS,
    "drilldown": Field.SERVICE,
    "unit": Field.UNIT,
    "purchased": Field.BOUGHT,
    "unlimited": Field.INCLUDED,
    "used": Field.USED,
    "remaining": Field.LEFT,
    "description": Field.TEXT,
    "actionUrl": Field.LINK,
}
_OF_USE = {
    "date": Field.DAY,
    "ref": Field.REF,
    "title": Field.TITLE,
    "kind": Field.KIND,
    "product": Field.PRODUCT,
    "severity": Field.SEVERITY,
    "quantity": Field.AMOUNT,
    "status": Field.STATUS,
    "contact": Field.CONTACT,
    "email": Field.EMAIL,
    "phone": Field.PHONE,
    "started": Field.STARTED,
    "end": Field.ENDED,
    "last": Field.LAST,
    "progress": Field.PROGRESS,
    "hours": Field.COURSE_HOURS,
    "reason": Field.REASON,
}
_COUNTED = frozenset({Field.BOUGHT, Field.INCLUDED, Field.USED, Field.LEFT})
READING = Reading({field.value: field for field in Field}, ".", DayOrder.YEAR_MONTH_DAY)
"""How rows made here are read."""


class NotOurs(Exception):
    """JSON of another form."""


def sheet_of(data: object) -> tuple[Sheet, datetime | None]:
    """The rows of all agreements, one per use, and of which moment they are. Raises NotOurs."""
    if not isinstance(data, dict) or not isinstance(data.get("agreements"), list):
        raise NotOurs
    spaces = {_text(one.get("id")): _text(one.get("name")) for one in _objects(data, "workspaces")}
    rows = [row for agreement in _once(data) for row in _rows(agreement, spaces)]
    headings = tuple(field.value for field in Field)
    cells = tuple(tuple(row.get(field) for field in Field) for row in rows)
    return Sheet("", headings, cells, 1, "services-hub"), _moment(data.get("asOf"))


def _once(data: dict[str, Any]) -> list[dict[str, Any]]:
    """An agreement that is told of once per workspace is one agreement."""
    found: dict[Hashable, dict[str, Any]] = {}
    for agreement in _objects(data, "agreements"):
        bare = {name: value for name, value in agreement.items() if name != "workspaceIds"}
        twin = found.setdefault(_frozen(bare), {**bare, "workspaceIds": []})
        twin["workspaceIds"] += _list(agreement, "workspaceIds")
    return list(found.values())


def _frozen(value: Any) -> Hashable:
    """The same for values that are equal, so that among many agreements a twin is found without comparing each."""
    if isinstance(value, dict):
        return frozenset((name, _frozen(each)) for name, each in value.items())
    found: Hashable = tuple(map(_frozen, value)) if isinstance(value, list) else value
    return found


def _rows(agreement: dict[str, Any], spaces: Mapping[str, str]) -> Iterator[dict[Field, Raw]]:
    ids = [_text(id) for id in _list(agreement, "workspaceIds")]
    names = [spaces.get(id) or id for id in ids]
    whose = _told(agreement, _OF_AGREEMENT) | {Field.WORKSPACES: ";".join(dict.fromkeys(names)) or None}
    whose[Field.AGREEMENT] = whose[Field.AGREEMENT] or _cell(agreement.get("id"))
    for package in _objects(agreement, "packages"):
        bought = whose | _told(package, _OF_PACKAGE)
        bought[Field.PACKAGE] = bought[Field.PACKAGE] or _cell(package.get("id"))
        for entitlement in _objects(package, "entitlements"):
            line = bought | _told(entitlement, _OF_ENTITLEMENT)
            line[Field.ENTITLEMENT] = line[Field.ENTITLEMENT] or _cell(entitlement.get("id"))
            yield line
            # What was bought is of the entitlement's unit; a use may have another.
            named = {field: cell for field, cell in line.items() if field not in _COUNTED}
            for use in _objects(entitlement, "usage"):
                told = _told(use, _OF_USE)
                told[Field.REF] = told[Field.REF] or _cell(use.get("id"))
                space = _text(use.get("workspaceId"))
                told[Field.WORKSPACE] = spaces.get(space) or space or None
                yield {**named, **told, Field.UNIT: _cell(use.get("unit")) or line[Field.UNIT]}


def _told(data: Mapping[str, Any], names: Mapping[str, Field]) -> dict[Field, Raw]:
    return {field: _cell(data.get(name)) for name, field in names.items()}


def _cell(value: object) -> Raw:
    """A plain value; a list or an object where none belongs is a text that no number or day looks like."""
    if value is None or isinstance(value, str | bool | int | Decimal | date):
        return value
    return f"({type(value).__name__})"


def _objects(data: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    found = _list(data, name)
    if not all(isinstance(one, dict) for one in found):
        raise NotOurs
    return found


def _list(data: Mapping[str, Any], name: str) -> list[Any]:
    found = data.get(name)
    if found is None:
        return []
    if not isinstance(found, list):
        raise NotOurs
    return found


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _moment(value: object) -> datetime | None:
    try:
        found = datetime.fromisoformat(_text(value))
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None  # the latter at the ends of the calendar
