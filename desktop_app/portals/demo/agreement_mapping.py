"""The demo portal's agreements as domain objects."""

from decimal import Decimal
from typing import Any

from desktop_app.domain.agreements import (
    Agreement,
    CaseUse,
    DrillDown,
    Entitlement,
    EntitlementClass,
    Package,
    Reason,
    Scope,
    TakenOn,
    Usage,
    Why,
    Workspace,
)
from desktop_app.domain.ids import CaseId, ItemId
from desktop_app.portals.demo import agreement_wire as wire
from desktop_app.portals.demo.mapping import known
from desktop_app.portals.demo.records import read_record
from desktop_app.portals.demo.values import maybe_moment, text

_REASONS = {reason.value: reason for reason in Reason}


def agreement(data: Any) -> Agreement:
    """A support agreement. Raises BadReply."""
    row = read_record(data, wire.Agreement)
    return Agreement(
        id=row.id,
        number=row.number,
        name=text(row.name),
        start=row.start,
        end=row.end,
        packages=tuple(package(one) for one in row.packages),
        plan=text(row.plan),
        customer=row.customer,
        workspaces=tuple(Workspace(one.id, one.name) for one in row.workspaces),
        as_of=maybe_moment(row.as_of),
        customer_id=row.organisation_id or "",
    )


def package(row: wire.Package) -> Package:
    """A bought package."""
    lines = tuple(entitlement(one) for one in row.entitlements)
    return Package(row.id, text(row.name), row.kind == "enterprise", row.start, row.end, lines)


def entitlement(row: wire.Entitlement) -> Entitlement:
    """One line of a package."""
    return Entitlement(
        id=row.id,
        code=row.code,
        name=text(row.name),
        text=text(row.text),
        entitlement_class=known(EntitlementClass, row.entitlement_class, EntitlementClass.BENEFIT),
        unit=row.unit or "",
        is_unlimited=row.unlimited,
        purchased=amount(row.purchased),
        used=amount(row.used),
        drilldown=known(DrillDown, row.drilldown, DrillDown.NONE),
        action_url=row.action_url or "",
        action_item=ItemId(row.action_item) if row.action_item else None,
        # A word of a newer portal must not make somebody's own use the whole customer's.
        totals=known(Scope, row.totals, Scope.VISIBLE),
        rows=known(Scope, row.rows, Scope.VISIBLE),
        usage=tuple(usage(one) for one in row.usage),
        case_use=case_use(row.case_use),
    )


def case_use(row: wire.CaseUse | None) -> CaseUse | None:
    """How a case is counted; None where that is said in words we do not know."""
    if row is None or row.taken_on not in set(TakenOn):
        return None
    return CaseUse(TakenOn(row.taken_on), amount(row.amount), row.restricts)


def usage(row: wire.Usage) -> Usage:
    """One use."""
    return Usage(
        id=row.id,
        day=row.day,
        ref=row.ref or "",
        title=row.title or "",
        kind=row.kind or "",
        product=row.product or "",
        severity=row.severity or "",
        quantity=amount(row.quantity),
        unit=row.unit or "",
        status=row.status or "",
        workspace_id=row.workspace_id or "",
        contact=row.contact or "",
        email=row.email or "",
        phone=row.phone or "",
        started=row.started,
        end=row.end,
        last=row.last,
        progress=row.progress,
        hours=amount(row.hours),
        reason=_REASONS.get(row.reason or ""),
        why=known(Why, row.why, Why.UNKNOWN),
        case_id=CaseId(row.case_id) if row.case_id else None,
    )


def amount(value: Decimal | None) -> Decimal | None:
    """An amount one can count with."""
    return value if value is not None and value.is_finite() else None
