"""Cases as uses of entitlements, and those that count against none.

A case is one use of an entitlement that counts cases; of one that counts hours, the time of its resolutions. Dataverse
keeps no list of what was counted, so what is left is the entitlement's own figure, never a sum of these.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import islice
from typing import Any

from desktop_app.domain.agreements import (
    Agreement,
    DrillDown,
    Entitlement,
    EntitlementClass,
    Package,
    Scope,
    Usage,
)
from desktop_app.domain.ids import CaseId
from desktop_app.domain.text import LocalText
from desktop_app.errors import Gone, NotAllowed, Rejected
from desktop_app.portals.dynamics import wire
from desktop_app.portals.dynamics.agreement_wire import CountedCase, Spent
from desktop_app.portals.dynamics.labels import day
from desktop_app.portals.dynamics.odata import Dataverse, any_of
from desktop_app.portals.dynamics.wire import read_each

CASES, HOURS = "cases", "hours"
MOST_CASES = 2000
"""The newest of a customer; older ones are at the portal."""
_COLUMNS = (
    "incidentid,ticketnumber,title,createdon,statecode,decremententitlementterm,"
    "_entitlementid_value,_customerid_value,_primarycontactid_value,_productid_value"
)
_MOST_IDS = 40
_BY_HOURS, _ON_RESOLUTION = 1, 0
_OPEN, _CANCELLED = 0, 2
_NO = (NotAllowed, Gone, Rejected)


def with_uses(
    server: Dataverse, agreements: Sequence[Agreement], rows: Sequence[wire.Entitlement]
) -> tuple[Agreement, ...]:
    """The agreements with the cases that count against each entitlement, and those that count against none.

    As many as the person may see; none where he may see none of them. Raises PortalError.
    """
    customers = [one.id for one in agreements]
    try:
        cases = _cases(server, customers)
        minutes = _minutes(server, cases, rows)
    except _NO:
        return tuple(agreements)
    by_id = {row.entitlementid: row for row in rows}

    def of(entitlement: Entitlement) -> Entitlement:
        row = by_id.get(entitlement.id)
        if row is None:
            return entitlement
        used = [_usage(case, row, minutes) for case in cases if case.entitlement == row.entitlementid]
        return replace(entitlement, drilldown=DrillDown.REACTIVE, rows=Scope.VISIBLE, usage=tuple(used))

    return tuple(
        replace(
            one, packages=(*_packages(one, of), *_additional(one, [each for each in cases if each.customer == one.id]))
        )
        for one in agreements
    )


def _packages(agreement: Agreement, of: Callable[[Entitlement], Entitlement]) -> Iterator[Package]:
    for package in agreement.packages:
        yield replace(package, entitlements=tuple(of(entitlement) for entitlement in package.entitlements))


def _additional(agreement: Agreement, cases: Iterable[CountedCase]) -> Iterator[Package]:
    """What has no entitlement, as a line that is only read one by one."""
    found = tuple(
        replace(_plain(case), kind=DrillDown.REACTIVE.value, unit=CASES) for case in cases if not case.entitlement
    )
    if found:
        id = f"{agreement.id}-none"
        line = Entitlement(
            id=id,
            code=id,
            name=LocalText(),
            text=LocalText(),
            entitlement_class=EntitlementClass.CONSUMPTION,
            unit=CASES,
            drilldown=DrillDown.ADDITIONAL_CASES,
            rows=Scope.VISIBLE,
            usage=found,
        )
        yield Package(id, LocalText(), True, None, None, (line,))


def _cases(server: Dataverse, customers: Sequence[str]) -> list[CountedCase]:
    query = {"$select": _COLUMNS, "$filter": any_of("_customerid_value", customers), "$orderby": "createdon desc"}
    rows = list(islice(server.every("/incidents", query, is_worded=True), MOST_CASES))
    return list(read_each(rows, CountedCase))


def _minutes(
    server: Dataverse, cases: Sequence[CountedCase], rows: Sequence[wire.Entitlement]
) -> dict[str, int | None]:
    """How many minutes each case took, where they are counted; None where a resolution does not say."""
    by_hours = {row.entitlementid for row in rows if row.allocationtypecode == _BY_HOURS}
    ids = [case.incidentid for case in cases if case.entitlement in by_hours and case.statecode != _OPEN]
    found: dict[str, int | None] = {}
    for start in range(0, len(ids), _MOST_IDS):
        some = any_of("_incidentid_value", ids[start : start + _MOST_IDS])
        query = {"$select": "_incidentid_value,timespent", "$filter": f"statecode eq 1 and {some}"}
        answered: list[Any] = list(server.every("/incidentresolutions", query))
        for one in read_each(answered, Spent):
            before = found.get(one.incident or "", 0)
            known = before is not None and one.timespent is not None
            found[one.incident or ""] = (before or 0) + (one.timespent or 0) if known else None
    return found


def _usage(case: CountedCase, row: wire.Entitlement, minutes: Mapping[str, int | None]) -> Usage:
    by_hours = row.allocationtypecode == _BY_HOURS
    is_over = case.statecode != _OPEN
    quantity: Decimal | None = Decimal(1)
    if case.decremententitlementterm is False or (row.decreaseremainingon == _ON_RESOLUTION and not is_over):
        quantity = Decimal(0)
    elif by_hours:
        spent = minutes.get(case.incidentid, None if is_over else 0)
        quantity = None if spent is None else (Decimal(spent) / 60).quantize(Decimal("0.01"))
    return replace(_plain(case), quantity=quantity, unit=HOURS if by_hours else CASES)


def _plain(case: CountedCase) -> Usage:
    status = "open" if case.statecode == _OPEN else "cancelled" if case.statecode == _CANCELLED else "closed"
    return Usage(
        id=case.incidentid,
        day=day(case.createdon),
        ref=case.ticketnumber or "",
        title=case.title or "",
        product=case.product_name or "",
        status=status,
        contact=case.contact_name or "",
        case_id=CaseId(case.incidentid.lower()),
    )
